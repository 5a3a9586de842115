// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about a page's cleanup, layout and halves.
#include "app/station/bridge/collection.h"

#include "app/station/bridge/convert.h"

namespace app::station::bridge {

Result<std::optional<Recipe>> Collection::clean(PageId page) const {
    return m_station->clean(page);
}

Result<Done> Collection::setClean(const QList<PageId> &pages, const std::optional<Recipe> &recipe,
                                  const QString &by) {
    auto done = m_station->setClean(fromQt(pages), recipe, fromQt(by));
    if (done)
        for (const auto page : pages)
            emit cleanChanged(page);
    return done;
}

Result<workflows::PageFilter> Collection::followingOf(PageId id) const {
    const auto first = m_station->page(id);
    if (!first)
        return first.error();
    workflows::PageFilter filter;
    filter.unit = first->unit;
    filter.fromOrdinal = first->ordinal;
    return filter;
}

Result<QList<Page>> Collection::pagesFrom(PageId id, qint64 limit) const {
    const auto filter = followingOf(id);
    if (!filter)
        return filter.error();
    const auto records = m_station->pages(*filter, 0, limit);
    if (!records)
        return records.error();
    QList<Page> pages;
    for (const auto &record : *records)
        pages.append(toQt(record));
    return pages;
}

Result<qint64> Collection::countFrom(PageId id) const {
    const auto filter = followingOf(id);
    if (!filter)
        return filter.error();
    return m_station->pageCount(*filter);
}

Result<Layout> Collection::layout(PageId page) const { return m_station->layout(page); }

Result<bool> Collection::isLayoutSet(PageId page) const { return m_station->isLayoutSet(page); }

Result<Layout> Collection::setLayout(PageId page, const Layout &layout, const Layout &basedOn,
                                     const QString &by, const TextCuts &cuts) {
    auto stored = m_station->setLayout(page, layout, basedOn, fromQt(by), cuts);
    if (stored)
        emit layoutChanged(page);
    return stored;
}

Result<Done> Collection::releaseLayout(PageId page, const QString &by) {
    auto done = m_station->releaseLayout(page, fromQt(by));
    if (done)
        emit layoutChanged(page);
    return done;
}

Result<PageId> Collection::splitPage(PageId page, const Recipe &first, const Recipe &second,
                                     const QString &by) {
    auto other = m_station->splitPage(page, first, second, fromQt(by));
    if (other) {
        emit pagesRearranged();
        emit cleanChanged(page);
        emit cleanChanged(*other);
        emit layoutChanged(page);
    }
    return other;
}

Result<Done> Collection::mergePages(PageId first, PageId second, const QString &by,
                                    workflows::MergedOrder order) {
    auto done = m_station->mergePages(first, second, fromQt(by), order);
    if (done) {
        emit pagesRearranged();
        emit cleanChanged(first);
        emit layoutChanged(first);
    }
    return done;
}

} // namespace app::station::bridge
