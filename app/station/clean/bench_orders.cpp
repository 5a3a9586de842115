// SPDX-License-Identifier: GPL-3.0-or-later
// What the bench's actions do.
#include <cmath>

#include "app/station/bridge/error_text.h"
#include "app/station/clean/area_view.h"
#include "app/station/clean/bench.h"
#include "app/station/clean/compare_view.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_view.h"
#include "app/station/clean/recipe_panel.h"
#include "app/station/clean/spread_panel.h"
#include "app/station/clean/spread_view.h"

namespace app::station::clean {

using bridge::PageId;

namespace {

constexpr int nudgeMs = 1500; // steps by key that follow within this time are one

} // namespace

void Bench::connectRecipeActions() {
    const auto &a = m_actions;
    connect(a.turnLeft, &QAction::triggered, this, [this] { turn(-1); });
    connect(a.turnRight, &QAction::triggered, this, [this] { turn(1); });
    connect(a.turnOver, &QAction::triggered, this, [this] { turn(2); });
    connect(a.wholePicture, &QAction::triggered, this, [this] {
        auto recipe = m_recipes.shown();
        recipe.area.reset();
        m_recipes.tryOut(recipe, RecipeDesk::Step::area);
    });
    connect(a.automaticArea, &QAction::triggered, &m_recipes, &RecipeDesk::tryAutomaticArea);
    connect(a.automatic, &QAction::triggered, &m_recipes, &RecipeDesk::tryAutomatic);
    connect(a.measure, &QAction::toggled, m_compare, &CompareView::setMeasuring);
    connect(a.applyHere, &QAction::triggered, this, [this] {
        if (m_page)
            applyTo({m_page->id});
    });
    connect(a.applySelected, &QAction::triggered, this,
            [this] { applyTo(m_selected ? m_selected() : QList<PageId>()); });
    connect(a.applyFollowing, &QAction::triggered, this, &Bench::applyToFollowing);
    connect(a.split, &QAction::triggered, this,
            [this] { m_recipes.split(m_spread->gutter(), m_spreadPanel->isRightFirst()); });
    connect(a.merge, &QAction::triggered, &m_recipes, &RecipeDesk::merge);
    connect(m_recipePanel, &RecipePanel::countsWanted, this, &Bench::showCounts);
}

void Bench::connectLayoutActions() {
    const auto &a = m_actions;
    const auto edit = [this](QAction *action, auto make) {
        connect(action, &QAction::triggered, this, [this, action, make] {
            m_layouts.edit(make(), QString(action->text()).remove(u'&'));
        });
    };
    edit(a.addLine, [this] {
        return withLineUnder(m_layouts.shown(), m_layouts.current(), m_layouts.room());
    });
    edit(a.splitLine, [this] {
        return withLineSplit(m_layouts.shown(), m_layouts.current(), m_layout->caret());
    });
    edit(a.joinLines, [this] { return withLinesJoined(m_layouts.shown(), m_layouts.chosen()); });
    edit(a.remove, [this] { return without(m_layouts.shown(), m_layouts.chosen()); });
    edit(a.earlier, [this] { return movedBy(m_layouts.shown(), m_layouts.chosen(), -1); });
    edit(a.later, [this] { return movedBy(m_layouts.shown(), m_layouts.chosen(), 1); });
    edit(a.newRegion,
         [this] { return withLinesInNewRegion(m_layouts.shown(), m_layouts.chosen()); });
    connect(a.release, &QAction::triggered, &m_layouts, &LayoutDesk::release);
    connect(a.showOrder, &QAction::toggled, m_layout, &LayoutView::setOrderShown);
    connect(a.readLines, &QAction::triggered, this, [this] {
        if (m_page)
            emit readWanted(m_page->id);
    });
}

void Bench::connectPens() {
    using Pen = LayoutView::Pen;
    const auto &a = m_actions;
    const auto take = [this, a](Pen pen, bool isTaken) {
        if (isTaken)
            (pen == Pen::line ? a.drawRegions : a.drawLines)->setChecked(false);
        if (isTaken || m_layout->pen() == pen)
            m_layout->setPen(isTaken ? pen : Pen::none);
    };
    connect(a.drawLines, &QAction::toggled, this, [take](bool on) { take(Pen::line, on); });
    connect(a.drawRegions, &QAction::toggled, this, [take](bool on) { take(Pen::region, on); });
    connect(m_layout, &LayoutView::penDropped, this, [a] {
        a.drawLines->setChecked(false);
        a.drawRegions->setChecked(false);
    });
    connect(m_layout, &LayoutView::drawn, this, [this](const QRectF &box, Pen pen) {
        const auto &layout = m_layouts.shown();
        const auto place = m_layouts.current();
        if (pen == Pen::line)
            m_layouts.edit(withLine(layout, box, place, m_layouts.room()), tr("Draw a line"));
        else
            m_layouts.edit(withRegion(layout, box, place, m_layouts.room()), tr("Draw a region"));
    });
    connect(m_layout, &LayoutView::reshaped, this, [this](const Place &place, const QRectF &box) {
        m_layouts.edit(clean::reshaped(m_layouts.shown(), place, box, m_layouts.room()),
                       tr("Another size or place"), nudgeMs);
    });
}

void Bench::turn(int quarters) {
    if (m_page)
        m_recipes.tryOut(turned(m_recipes.shown(), m_page->size, quarters), RecipeDesk::Step::area);
}

void Bench::applyTo(const QList<PageId> &ids) {
    QList<bridge::Page> pages;
    for (const auto id : ids)
        if (const auto page = m_open->collection->page(id))
            pages.append(*page);
    m_recipes.apply(pages, m_recipePanel->keepsPlaces());
}

void Bench::applyToFollowing() {
    if (!m_open || !m_page)
        return;
    const auto pages = m_open->collection->pagesFrom(m_page->id);
    if (pages)
        m_recipes.apply(*pages, m_recipePanel->keepsPlaces());
    else
        emit refused(bridge::describe(pages.error()));
}

void Bench::showCounts(bool areShown) {
    const auto tell = [areShown](QAction *action, qsizetype count) {
        const QString text = action->text().section(QStringLiteral(" ("), 0, 0);
        action->setText(areShown ? QStringLiteral("%1 (%2)").arg(text).arg(count) : text);
    };
    tell(m_actions.applySelected, m_selected ? m_selected().size() : 0);
    const auto following =
        areShown && m_open && m_page ? m_open->collection->countFrom(m_page->id) : qint64(0);
    tell(m_actions.applyFollowing, following.value_or(0));
}

void Bench::undo() {
    if (m_history.canUndo())
        m_history.undo();
    else
        emit told(tr("There is nothing to take back on the bench."));
}

void Bench::redo() { m_history.redo(); }

} // namespace app::station::clean
