// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/page_lists.h"

#include "app/station/bridge/convert_lists.h"

namespace app::station::bridge {
namespace {

Result<QList<PageId>> listOf(const Result<std::vector<PageId>> &ids) {
    if (!ids)
        return ids.error();
    return QList<PageId>(ids->begin(), ids->end());
}

} // namespace

PageLists::PageLists(const QString &folder, QObject *parent)
    : QObject(parent), m_lists(workflows::openPageLists(toPath(folder))) {}

PageLists::~PageLists() = default;

Result<QList<PageId>> PageLists::ids(const PageFilter &filter) const {
    return m_lists ? listOf((*m_lists)->ids(fromQt(filter))) : m_lists.error();
}

Result<QList<PageId>> PageLists::idsFrom(qint64 ordinal) const {
    workflows::PageQuery query;
    query.fromOrdinal = ordinal;
    return m_lists ? listOf((*m_lists)->ids(query)) : m_lists.error();
}

Result<QList<Page>> PageLists::pages(const QList<PageId> &ids) const {
    if (!m_lists)
        return m_lists.error();
    const auto records = (*m_lists)->pages(fromQt(ids));
    if (!records)
        return records.error();
    QList<Page> pages;
    for (const auto &record : *records)
        pages.append(toQt(record));
    return pages;
}

Result<StatusCounts> PageLists::statusCounts() const {
    if (!m_lists)
        return m_lists.error();
    const auto tally = (*m_lists)->tally({});
    if (!tally)
        return tally.error();
    return toQt(tally->byStatus);
}

Result<Done> PageLists::arrange(const QList<PageId> &order) {
    if (!m_lists)
        return m_lists.error();
    if (const auto done = (*m_lists)->arrange(fromQt(order)); !done)
        return done.error();
    emit arranged();
    return Done{};
}

} // namespace app::station::bridge
