// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/reviews.h"

#include <algorithm>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

/// Takes about a second.
constexpr int weighedAtOnce = 500;

} // namespace

Reviews::Reviews(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Reviews::next() {
    if (m_at + 1 < m_visited.size()) {
        ++m_at;
        emit found(m_visited[m_at].line, 0);
    } else if (!m_isAsking) {
        ask();
    }
}

void Reviews::previous() {
    if (m_at <= 0) {
        emit atFirst();
        return;
    }
    --m_at;
    emit found(m_visited[m_at].line, 0);
}

void Reviews::ask() {
    m_isAsking = true;
    workflows::ReviewFilter filter;
    if (!m_visited.isEmpty())
        filter.after = {m_visited.last().rank, m_visited.last().line.line};
    m_thread.add([this, filter](workflows::Result<workflows::Station *> station,
                                const std::stop_token &stop) {
        using Queue = workflows::Result<std::vector<workflows::DoubtfulLine>>;
        // Where nothing can be stored, what was weighed before still stands.
        const auto left = station ? (*station)->weighLines(weighedAtOnce, {stop, {}})
                                  : workflows::Result<std::int64_t>(station.error());
        const auto queue = station ? (*station)->reviewQueue(filter, 1) : Queue(station.error());
        const QString reason = queue ? QString() : describe(queue.error());
        std::optional<Visited> answer;
        if (queue && !queue->empty())
            answer = Visited{toQt(queue->front()), queue->front().rank};
        QMetaObject::invokeMethod(
            this,
            [this, answer, reason, due = left ? qint64(*left) : 0] {
                m_isAsking = false;
                if (!reason.isEmpty()) {
                    emit failed(reason);
                    return;
                }
                if (due > 0)
                    weighOn();
                take(answer, due);
            },
            Qt::QueuedConnection);
    });
}

void Reviews::take(const std::optional<Visited> &answer, qint64 due) {
    if (answer) {
        m_visited.append(*answer);
        m_at = int(m_visited.size()) - 1;
        emit found(answer->line, due);
        return;
    }
    const bool isAny = !m_visited.isEmpty();
    m_visited.clear();
    m_at = -1;
    emit ended(isAny, due);
}

void Reviews::weighOn() {
    if (m_isWeighing)
        return;
    m_isWeighing = true;
    m_thread.add(
        [this](workflows::Result<workflows::Station *> station, const std::stop_token &stop) {
            const auto left = station ? (*station)->weighLines(weighedAtOnce, {stop, {}})
                                      : workflows::Result<std::int64_t>(station.error());
            QMetaObject::invokeMethod(
                this,
                [this, goesOn = left && *left > 0] {
                    m_isWeighing = false;
                    if (goesOn)
                        weighOn();
                },
                Qt::QueuedConnection);
        });
}

} // namespace app::station::bridge
