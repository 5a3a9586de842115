// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// Finds lines on a thread of its own, so that typing never waits. Only the answer to the last
/// question is told. Lives on the window's thread; signals come there.
class Searches : public QObject {
    Q_OBJECT
  public:
    static constexpr int maxHits = 500;
    explicit Searches(const QString &folder, QObject *parent = nullptr);
    void find(const QString &query);

  signals:
    void found(const QString &query, const QList<app::station::bridge::Hit> &hits);
    void failed(const QString &query, const QString &reason);

  private:
    int m_lastNumber = 0;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
