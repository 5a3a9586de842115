// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/overviews.h"

#include "app/station/bridge/convert_lists.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

Result<Overview> overviewOf(const workflows::PageLists &lists, const PageFilter &filter) {
    const auto units = lists.units();
    if (!units)
        return units.error();
    const auto tally = lists.tally(fromQt(filter));
    if (!tally)
        return tally.error();
    return toQt(*units, *tally);
}

Result<QList<PageId>> idsOf(const workflows::PageLists &lists, const PageFilter &filter) {
    const auto ids = lists.ids(fromQt(filter));
    if (!ids)
        return ids.error();
    return QList<PageId>(ids->begin(), ids->end());
}

} // namespace

Overviews::Overviews(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_thread(toPath(folder)) {}

Overviews::~Overviews() = default;

Result<workflows::PageLists *> Overviews::lists() {
    if (!m_lists) {
        auto opened = workflows::openPageLists(toPath(m_folder));
        if (!opened)
            return opened.error();
        m_lists = std::move(*opened);
    }
    return m_lists.get();
}

void Overviews::list(const PageFilter &filter) {
    m_thread.add([this, filter, number = ++m_lastList](
                     const workflows::Result<workflows::Station *> &, const std::stop_token &) {
        if (number != m_lastList)
            return;
        const auto from = lists();
        const auto pages = from ? idsOf(**from, filter) : from.error();
        QMetaObject::invokeMethod(
            this,
            [this, filter, number, pages] {
                if (number != m_lastList)
                    return;
                if (pages)
                    emit listed(filter, *pages);
                else
                    emit failed(describe(pages.error()));
            },
            Qt::QueuedConnection);
    });
}

void Overviews::count(const PageFilter &filter) {
    m_thread.add([this, filter, number = ++m_lastCount](
                     const workflows::Result<workflows::Station *> &, const std::stop_token &) {
        if (number != m_lastCount)
            return;
        const auto from = lists();
        const auto overview = from ? overviewOf(**from, filter) : from.error();
        QMetaObject::invokeMethod(
            this,
            [this, number, overview] {
                if (number != m_lastCount)
                    return;
                if (overview)
                    emit counted(*overview);
                else
                    emit failed(describe(overview.error()));
            },
            Qt::QueuedConnection);
    });
}

} // namespace app::station::bridge
