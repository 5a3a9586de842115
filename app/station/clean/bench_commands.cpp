// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/bench_commands.h"

namespace app::station::clean {
namespace {

constexpr int trialMergeMs = 1500;

/// Pages in groups of equal recipes, so that each group is one change of the collection.
QList<std::pair<std::optional<bridge::Recipe>, QList<bridge::PageId>>>
grouped(const QList<RecipesApplied::OfPage> &pages, bool isAfter) {
    QList<std::pair<std::optional<bridge::Recipe>, QList<bridge::PageId>>> groups;
    for (const auto &page : pages) {
        const auto &recipe = isAfter ? page.after : page.before;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto &known) { return known.first == recipe; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {recipe, {}});
        group->second.append(page.page);
    }
    return groups;
}

} // namespace

LayoutChange::LayoutChange(LayoutDesk &desk, bridge::PageId page, LayoutState before,
                           LayoutState after, const QString &text)
    : QUndoCommand(text), m_desk(desk), m_page(page), m_before(std::move(before)),
      m_after(std::move(after)) {
    m_age.start();
}

void LayoutChange::mergeWithin(int milliseconds) { m_mergeMs = milliseconds; }

void LayoutChange::redo() {
    if (std::exchange(m_isPassedOver, false))
        return;
    if (m_desk.put(m_page, m_after, text()))
        m_after = m_desk.state(); // new lines have their ids now
    else
        setObsolete(true);
}

void LayoutChange::undo() {
    if (std::exchange(m_isPassedOver, false))
        return;
    if (m_desk.put(m_page, m_before, text()))
        m_before = m_desk.state();
    else
        setObsolete(true);
}

bool LayoutChange::mergeWith(const QUndoCommand *other) {
    const auto *next = static_cast<const LayoutChange *>(other);
    if (next->isObsolete() || next->m_page != m_page || next->m_after.chosen != m_after.chosen ||
        next->text() != text() || m_age.elapsed() > m_mergeMs)
        return false;
    m_after = next->m_after;
    m_age.restart();
    return true;
}

RecipeTrial::RecipeTrial(RecipeDesk &desk, bridge::PageId page, Trial before, Trial after, int step)
    : m_desk(desk), m_page(page), m_before(std::move(before)), m_after(std::move(after)),
      m_step(step) {
    m_age.start();
}

void RecipeTrial::redo() { setObsolete(!m_desk.setTrial(m_page, m_after)); }

void RecipeTrial::undo() { setObsolete(!m_desk.setTrial(m_page, m_before)); }

bool RecipeTrial::mergeWith(const QUndoCommand *other) {
    const auto *next = static_cast<const RecipeTrial *>(other);
    const bool isContinued = m_step == int(RecipeDesk::Step::turn) && next->m_step == m_step;
    if (next->isObsolete() || !isContinued || next->m_page != m_page ||
        m_age.elapsed() > trialMergeMs)
        return false;
    m_after = next->m_after;
    m_age.restart();
    return true;
}

RecipesApplied::RecipesApplied(RecipeDesk &desk, bridge::PageId shown, Trial trial,
                               QList<OfPage> pages)
    : m_desk(desk), m_shown(shown), m_trial(std::move(trial)), m_pages(std::move(pages)) {}

void RecipesApplied::redo() {
    for (const auto &[recipe, pages] : grouped(m_pages, true))
        if (!m_desk.store(pages, recipe))
            return setObsolete(true);
    setObsolete(!m_desk.setTrial(m_shown, {}));
}

void RecipesApplied::undo() {
    for (const auto &[recipe, pages] : grouped(m_pages, false))
        if (!m_desk.store(pages, recipe))
            return setObsolete(true);
    setObsolete(!m_desk.setTrial(m_shown, m_trial));
}

PageSplit::PageSplit(RecipeDesk &desk, bridge::PageId page, bridge::Recipe first,
                     bridge::Recipe second, bridge::PageId other)
    : m_desk(desk), m_page(page), m_other(other), m_first(std::move(first)),
      m_second(std::move(second)), m_isMerging(other) {}

void PageSplit::split() {
    const auto other = m_desk.collection()->splitPage(m_page, m_first, m_second, m_desk.person());
    if (!other) {
        m_desk.refuse(other.error());
        return setObsolete(true);
    }
    m_other = *other;
    m_desk.forgetTrials(m_page);
    m_desk.goTo(m_page);
}

void PageSplit::merge() {
    // Taking a split back leaves things as they were; who puts pages together wants one after the
    // other.
    const auto order =
        m_isMerging ? workflows::MergedOrder::ofPages : workflows::MergedOrder::asBefore;
    const auto done = m_desk.collection()->mergePages(m_page, m_other, m_desk.person(), order);
    if (!done) {
        m_desk.refuse(done.error());
        return setObsolete(true);
    }
    m_desk.goTo(m_page);
}

} // namespace app::station::clean
