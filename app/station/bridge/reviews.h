// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// Walks the lines of the collection that nobody vouched for, the most doubtful first, and back
/// along those that were visited. Lines are weighed on a thread of its own, some at once before the
/// first answer, the others while the person works. Lives on the window's thread.
class Reviews : public QObject {
    Q_OBJECT
  public:
    explicit Reviews(const QString &folder, QObject *parent = nullptr);

    /// The line after the one shown last.
    void next();
    /// The one before it among those visited.
    void previous();

  signals:
    /// Its most doubtful word is marked. `due`: lines that are not weighed yet.
    void found(const app::station::bridge::Hit &line, qint64 due);
    /// All were visited: the next is the first again. `isAny` false: there is none at all.
    void ended(bool isAny, qint64 due);
    void atFirst();
    void failed(const QString &reason);

  private:
    struct Visited {
        Hit line;
        double rank = 0;
    };
    void ask();
    void weighOn();
    void take(const std::optional<Visited> &answer, qint64 due);

    QList<Visited> m_visited;
    int m_at = -1;
    bool m_isAsking = false;
    bool m_isWeighing = false;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
