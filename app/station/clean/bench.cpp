// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/bench.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/station/clean/area_view.h"
#include "app/station/clean/compare_view.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_panel.h"
#include "app/station/clean/layout_view.h"
#include "app/station/clean/recipe_panel.h"
#include "app/station/clean/spread_panel.h"
#include "app/station/clean/spread_view.h"
#include "app/station/pages/picture_item.h"

namespace app::station::clean {

using bridge::PageId;

Bench::Bench(QWidget *parent)
    : QWidget(parent), m_recipes(m_history), m_layouts(m_history), m_actions(this),
      m_tabs(new QTabBar), m_views(new QStackedWidget), m_panels(new QStackedWidget),
      m_compare(new CompareView), m_area(new AreaView), m_spread(new SpreadView),
      m_layout(new LayoutView), m_recipePanel(new RecipePanel(m_recipes, m_actions)),
      m_spreadPanel(new SpreadPanel(m_actions)),
      m_layoutPanel(new LayoutPanel(m_layouts, m_actions)) {
    setObjectName(QStringLiteral("bench"));
    build();
    connectDesks();
    connectViews();
    connectRecipeActions();
    connectLayoutActions();
    connectPens();
}

Bench::~Bench() { setCollection(nullptr); }

void Bench::build() {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What lies on the bench"));
    for (const auto *action : m_actions.views()) {
        const int tab = m_tabs->addTab(QString(action->text()).remove(u'&'));
        m_tabs->setTabToolTip(tab, action->toolTip());
    }
    for (QWidget *view : QList<QWidget *>{m_compare, m_area, m_spread, m_layout})
        m_views->addWidget(view);
    for (QWidget *panel : QList<QWidget *>{m_recipePanel, m_spreadPanel, m_layoutPanel})
        m_panels->addWidget(panel);
    auto *split = new QSplitter;
    split->setObjectName(QStringLiteral("benchSplit"));
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_views);
    split->addWidget(m_panels);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    m_panels->setMinimumWidth(270);
    split->setSizes({800, 330});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(split, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setView(View(tab)); });
    for (int tab = 0; tab < m_actions.views().size(); ++tab)
        connect(m_actions.views().at(tab), &QAction::triggered, this, [this, tab] {
            setView(View(tab));
            currentView()->setFocus();
        });
}

void Bench::connectDesks() {
    connect(&m_recipes, &RecipeDesk::changed, this, &Bench::showRecipe);
    connect(&m_recipes, &RecipeDesk::busyChanged, m_compare, &CompareView::setBusy);
    connect(&m_recipes, &RecipeDesk::busyChanged, m_layout, &LayoutView::setBusy);
    connect(&m_recipes, &RecipeDesk::previewReady, m_compare, &CompareView::setPreview);
    connect(&m_recipes, &RecipeDesk::previewReady, this, &Bench::takePreview);
    connect(&m_recipes, &RecipeDesk::previewFailed, this, [this](const QString &reason) {
        m_compare->clear();
        m_compare->setNotice(reason);
    });
    connect(&m_layouts, &LayoutDesk::changed, this, [this] {
        takeTexts();
        showLayout();
        enable();
    });
    connect(&m_layouts, &LayoutDesk::chosenChanged, this,
            [this] { m_layout->setChosen(m_layouts.chosen()); });
    connect(&m_recipes, &RecipeDesk::told, this, &Bench::told);
    connect(&m_layouts, &LayoutDesk::told, this, &Bench::told);
    connect(&m_recipes, &RecipeDesk::refused, this, &Bench::refused);
    connect(&m_layouts, &LayoutDesk::refused, this, &Bench::refused);
    connect(&m_recipes, &RecipeDesk::pageWanted, this, &Bench::pageWanted);
    connect(&m_layouts, &LayoutDesk::pageWanted, this, &Bench::pageWanted);
}

void Bench::connectViews() {
    connect(m_area, &AreaView::cornersChanged, this, [this](const Corners &corners) {
        auto recipe = m_recipes.shown();
        recipe.area = corners;
        m_recipes.tryOut(recipe, RecipeDesk::Step::area);
    });
    connect(m_compare, &CompareView::leanMeasured, this, [this](double lean) {
        auto recipe = m_recipes.shown();
        recipe.turn.value = std::round((recipe.turn.value - lean) * 100) / 100;
        m_recipes.tryOut(recipe, RecipeDesk::Step::all);
    });
    connect(m_compare, &CompareView::measuringEnded, m_actions.measure,
            [this] { m_actions.measure->setChecked(false); });
    connect(m_spreadPanel, &SpreadPanel::rightFirstChanged, m_spread, &SpreadView::setRightFirst);
    connect(m_layout, &LayoutView::chosenChanged, &m_layouts, &LayoutDesk::choose);
    connect(m_compare, &CompareView::detailWanted, &m_recipes, &RecipeDesk::wantDetail);
    connect(m_layout, &ScanView::detailWanted, &m_recipes, &RecipeDesk::wantDetail);
    for (auto *view : QList<ScanView *>{m_area, m_spread})
        connect(view, &ScanView::detailWanted, this, [this] {
            if (m_open && m_page)
                m_open->pictures.wantScan(m_page->id, true);
        });
    for (auto *view : QList<pages::ZoomView *>{m_compare, m_area, m_spread, m_layout})
        connect(view, &pages::ZoomView::zoomChanged, this, [this, view](double zoom) {
            if (view == currentView())
                emit zoomChanged(zoom);
        });
}

void Bench::setCollection(bridge::OpenCollection *open) {
    setPage({});
    if (m_open)
        m_open->pictures.disconnect(this);
    m_history.clear(); // its steps are about what is closed
    m_open = open;
    m_recipes.setCollection(open);
    m_layouts.setCollection(open ? open->collection.get() : nullptr);
    if (!open)
        return;
    connect(&open->pictures, &bridge::Pictures::scanReady, this,
            [this](PageId page, const bridge::Pyramid &pyramid) { takePicture(page, pyramid); });
    connect(&open->jobs, &bridge::Jobs::pageRead, this, [this](PageId page) {
        if (m_page && m_page->id == page)
            m_layouts.reload();
    });
}

void Bench::setPerson(const QString &name) {
    m_recipes.setPerson(name);
    m_layouts.setPerson(name);
}

void Bench::setSelection(std::function<QList<PageId>()> selected) {
    m_selected = std::move(selected);
}

void Bench::setPage(const std::optional<bridge::Page> &page) {
    const bool isOther = !page || !m_page || page->id != m_page->id;
    m_page = page;
    if (!isOther)
        return;
    m_levels.clear();
    m_cleaned.clear();
    m_compare->clear();
    m_compare->setNotice({});
    m_spread->setGutter({});
    m_layouts.setPage(page);
    showScan();
    m_recipes.setPage(page);
    const auto &layout = m_layouts.shown();
    const auto lines = linesOf(layout);
    const bool isArabic = !lines.isEmpty() && lineAt(layout, lines.first()).layout.direction ==
                                                  bridge::Direction::rightToLeft;
    m_spreadPanel->setRightFirst(isArabic);
    if (isVisible() && m_open && page)
        m_open->pictures.wantScan(page->id, false);
}

void Bench::showScan() {
    const QSize size = m_page ? m_page->size : QSize();
    for (auto *view : QList<ScanView *>{m_area, m_spread})
        view->setScan(size, m_levels);
    showLayout();
}

void Bench::showLayout() {
    // Until the page as it is read is there, its lines lie on the scan.
    m_layout->setScan(m_layouts.room(), m_cleaned.isEmpty() ? m_levels : m_cleaned);
    const QSize size = m_page ? m_page->size : QSize();
    m_layout->setArea(m_cleaned.isEmpty() ? toPolygon(cornersOf(m_recipes.shown(), size))
                                          : toPolygon(wholeOf(m_layouts.room())));
    m_layout->setLayout(m_layouts.shown());
    m_layout->setChosen(m_layouts.chosen());
}

void Bench::takePreview(const bridge::Preview &preview) {
    m_cleaned = pages::PictureItem::levelsOf(preview.levels);
    if (preview.frame == m_layouts.frame())
        showLayout();
    else
        m_layouts.setFrame(preview.frame);
}

void Bench::takePicture(PageId page, const bridge::Pyramid &pyramid) {
    if (!isVisible() || !m_page || m_page->id != page ||
        (!m_levels.isEmpty() && pyramid.first().width() < m_levels.first().width()))
        return;
    m_levels = pages::PictureItem::levelsOf(pyramid);
    showScan();
}

void Bench::takeTexts() {
    QHash<qint64, QString> texts;
    if (m_open && m_page)
        if (const auto lines = m_open->collection->lines(m_page->id))
            for (const auto &line : *lines)
                texts.insert(line.id.value, line.text);
    m_layoutPanel->setTexts(texts);
}

void Bench::showRecipe() {
    const QSize size = m_page ? m_page->size : QSize();
    const Corners corners = cornersOf(m_recipes.shown(), size);
    m_area->setCorners(corners);
    m_spread->setSpread(corners);
    m_compare->setBusy(m_recipes.isBusy());
    m_layout->setBusy(m_recipes.isBusy());
    enable();
}

Bench::View Bench::view() const { return View(m_views->currentIndex()); }

pages::ZoomView *Bench::currentView() const {
    return static_cast<pages::ZoomView *>(m_views->currentWidget());
}

void Bench::setView(View view) {
    const auto *focus = window()->focusWidget();
    const bool hadFocus = isVisible() && isAncestorOf(focus) && focus != m_tabs;
    m_views->setCurrentIndex(int(view));
    m_tabs->setCurrentIndex(int(view));
    m_panels->setCurrentIndex(view == View::layout ? 2 : (view == View::spread ? 1 : 0));
    m_compare->setMeasuring(false);
    if (hadFocus)
        currentView()->setFocus();
    watch();
    emit zoomChanged(currentView()->zoom());
}

void Bench::watch() {
    m_recipes.setWatched(isVisible());
    enable();
}

void Bench::enable() {
    m_actions.setView(view(), isVisible());
    if (m_recipes.isAutomatic())
        m_actions.automatic->setEnabled(false);
    if (!m_layouts.isSet())
        m_actions.release->setEnabled(false);
    if (!m_page)
        m_actions.readLines->setEnabled(false);
}

void Bench::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_open && m_page && m_levels.isEmpty())
        m_open->pictures.wantScan(m_page->id, false);
    watch();
}

void Bench::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_levels.clear();
    showScan();
    watch();
}

} // namespace app::station::clean
