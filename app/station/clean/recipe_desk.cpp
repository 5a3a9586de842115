// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/recipe_desk.h"

#include "app/station/bridge/error_text.h"
#include "app/station/clean/bench_commands.h"

namespace app::station::clean {

using bridge::PageId;
using bridge::Recipe;

RecipeDesk::RecipeDesk(QUndoStack &history, QObject *parent) : QObject(parent), m_history(history) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RecipeDesk::want);
}

void RecipeDesk::setCollection(bridge::OpenCollection *open) {
    m_open = open;
    m_trials.clear();
    m_automatic.clear();
    if (open) {
        connect(&open->previews, &bridge::Previews::ready, this, &RecipeDesk::takePreview);
        connect(&open->previews, &bridge::Previews::failed, this,
                [this](PageId page, const QString &reason) {
                    if (!m_page || m_page->id != page)
                        return;
                    m_previewed.reset();
                    m_wantsAutomaticArea = false;
                    emit previewFailed(reason);
                });
        connect(&open->previews, &bridge::Previews::busyChanged, this, [this](bool isBusy) {
            m_isBusy = isBusy;
            emit busyChanged(this->isBusy());
            emit changed();
        });
        connect(open->collection.get(), &bridge::Collection::cleanChanged, this,
                [this](PageId page) {
                    if (m_page && m_page->id == page)
                        reload();
                });
    }
    setPage({});
}

bridge::Collection *RecipeDesk::collection() const {
    return m_open ? m_open->collection.get() : nullptr;
}

void RecipeDesk::refuse(const bridge::Error &error) { emit refused(bridge::describe(error)); }

void RecipeDesk::setPage(const std::optional<bridge::Page> &page) {
    if (isTrying() && (!page || page->id != m_page->id))
        emit told(tr("The cleanup tried on %1 is not applied yet; it is kept on the bench.")
                      .arg(m_page->label));
    m_page = page;
    m_previewed.reset();
    m_isDetailed = false;
    m_wantsAutomaticArea = false;
    if (m_open && !page)
        m_open->previews.forget();
    reload();
}

void RecipeDesk::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    if (isWatched)
        m_pause.start(0);
}

void RecipeDesk::reload() {
    m_stored.reset();
    if (m_open && m_page) {
        auto stored = m_open->collection->clean(m_page->id);
        if (stored)
            m_stored = *stored;
        else
            refuse(stored.error());
    }
    emit changed();
    m_pause.start(0);
}

std::optional<Recipe> RecipeDesk::wanted() const {
    return isTrying() ? m_trials.value(m_page->id.value) : m_stored;
}

bool RecipeDesk::knowsAutomatic() const { return m_page && m_automatic.contains(m_page->id.value); }

Recipe RecipeDesk::shown() const {
    if (const auto now = wanted())
        return *now;
    return m_page ? m_automatic.value(m_page->id.value) : Recipe{};
}

void RecipeDesk::tryOut(const Recipe &recipe, Step step) {
    if (!m_page || (wanted() && *wanted() == recipe))
        return;
    const Trial before = isTrying() ? Trial(m_trials.value(m_page->id.value)) : Trial();
    m_history.push(new RecipeTrial(*this, m_page->id, before, Trial(recipe), int(step)));
}

void RecipeDesk::tryAutomatic() {
    if (!m_page || isAutomatic())
        return;
    const Trial before = isTrying() ? Trial(m_trials.value(m_page->id.value)) : Trial();
    m_history.push(
        new RecipeTrial(*this, m_page->id, before, Trial(std::optional<Recipe>()), int(Step::all)));
}

void RecipeDesk::tryAutomaticArea() {
    if (!m_page || !m_open)
        return;
    if (!knowsAutomatic()) {
        m_wantsAutomaticArea = true;
        m_pause.start(0);
        return;
    }
    Recipe recipe = shown();
    recipe.area = m_automatic.value(m_page->id.value).area;
    tryOut(recipe, Step::area);
}

bool RecipeDesk::setTrial(PageId page, const Trial &trial) {
    if (!m_page || m_page->id != page)
        emit pageWanted(page);
    if (!m_page || m_page->id != page) {
        emit refused(tr("This page is not in the list any more."));
        return false;
    }
    if (trial && *trial != m_stored)
        m_trials.insert(page.value, *trial);
    else
        m_trials.remove(page.value);
    emit changed();
    m_pause.start(pauseMs);
    emit busyChanged(isBusy());
    return true;
}

bool RecipeDesk::store(const QList<PageId> &pages, const std::optional<Recipe> &recipe) {
    if (!m_open || pages.isEmpty())
        return false;
    const auto done = m_open->collection->setClean(pages, recipe, m_person);
    if (!done)
        refuse(done.error());
    return bool(done);
}

void RecipeDesk::apply(const QList<bridge::Page> &pages, bool keepsPlaces) {
    if (!m_open || !m_page || pages.isEmpty())
        return;
    QList<RecipesApplied::OfPage> steps;
    for (const auto &page : pages) {
        const auto before = m_open->collection->clean(page.id);
        if (!before)
            return refuse(before.error());
        auto after = wanted();
        if (after && page.id != m_page->id)
            after = keepsPlaces ? withPlaceOf(*after, before->value_or(Recipe{}))
                                : scaledTo(*after, m_page->size, page.size);
        steps.append({page.id, *before, after});
    }
    const Trial trial = isTrying() ? Trial(m_trials.value(m_page->id.value)) : Trial();
    const int count = m_history.index();
    m_history.push(new RecipesApplied(*this, m_page->id, trial, steps));
    if (m_history.index() > count)
        emit told(tr("Cleanup set for pages: %1. Undo takes it back, Read reads them anew.")
                      .arg(pages.size()));
}

void RecipeDesk::split(const Gutter &gutter, bool isRightFirst) {
    if (!m_open || !m_page)
        return;
    auto [first, second] = halvesOf(shown(), m_page->size, gutter);
    if (isRightFirst)
        std::swap(first, second);
    const int count = m_history.index();
    m_history.push(new PageSplit(*this, m_page->id, first, second));
    if (m_history.index() > count)
        emit told(tr("Two pages were made of this one. Undo puts them together again."));
}

void RecipeDesk::merge() {
    if (!m_open || !m_page)
        return;
    const auto pages = m_open->collection->pagesFrom(m_page->id, 2);
    if (!pages)
        return refuse(pages.error());
    if (pages->size() < 2) {
        emit told(tr("No page follows this one."));
        return;
    }
    const auto other = pages->at(1).id;
    const auto first = m_open->collection->clean(m_page->id);
    const auto second = m_open->collection->clean(other);
    if (!first || !second)
        return refuse(first ? second.error() : first.error());
    m_history.push(new PageSplit(*this, m_page->id, first->value_or(Recipe{}),
                                 second->value_or(Recipe{}), other));
}

void RecipeDesk::want() {
    if (!m_open || !m_page || !m_isWatched) {
        emit busyChanged(isBusy());
        return;
    }
    if (m_wantsAutomaticArea) { // first; what is wanted is seen again after it
        m_open->previews.want(m_page->id, {});
        return;
    }
    if (isPreviewed()) {
        m_open->previews.forget(); // what is shown is what is wanted
        emit busyChanged(isBusy());
        return;
    }
    m_open->previews.want(m_page->id, wanted(), m_isDetailed);
}

void RecipeDesk::wantDetail() {
    const int side = m_page ? std::max(m_page->size.width(), m_page->size.height()) : 0;
    if (m_isDetailed || side <= bridge::Previews::screenSide)
        return;
    m_isDetailed = true;
    m_previewed.reset();
    m_pause.start(0);
}

void RecipeDesk::takePreview(PageId page, const std::optional<Recipe> &asked,
                             const bridge::Preview &preview) {
    if (!asked)
        m_automatic.insert(page.value, preview.recipe);
    if (!m_page || m_page->id != page)
        return;
    if (asked == wanted()) {
        m_previewed = Trial(asked);
        emit previewReady(preview);
    }
    emit changed();
    if (!asked && m_wantsAutomaticArea) {
        m_wantsAutomaticArea = false;
        tryAutomaticArea();
        m_pause.start(0); // what is wanted is to be seen again
    }
}

} // namespace app::station::clean
