// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/searches.h"

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {

Searches::Searches(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Searches::find(const QString &query) {
    m_thread.add([this, query, number = ++m_lastNumber](
                     workflows::Result<workflows::Station *> station, const std::stop_token &) {
        using Hits = workflows::Result<std::vector<workflows::SearchHit>>;
        const auto hits =
            station ? (*station)->search(fromQt(query), maxHits) : Hits(station.error());
        QList<Hit> list;
        if (hits)
            for (const auto &hit : *hits)
                list.append(toQt(hit));
        const QString reason = hits ? QString() : describe(hits.error());
        QMetaObject::invokeMethod(
            this,
            [this, query, number, list, reason] {
                if (number != m_lastNumber)
                    return;
                if (reason.isEmpty())
                    emit found(query, list);
                else
                    emit failed(query, reason);
            },
            Qt::QueuedConnection);
    });
}

} // namespace app::station::bridge
