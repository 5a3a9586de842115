// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>

#include <QObject>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

/// What a cleanup makes of a page, tried out on a thread of its own. Only the newest wish counts:
/// the one that is being made is stopped for it. Lives on the window's thread; signals come there.
class Previews : public QObject {
    Q_OBJECT
  public:
    /// Of the longer side, in pixels.
    static constexpr int screenSide = 2400;

    explicit Previews(const QString &folder, QObject *parent = nullptr);

    /// No recipe: what the page's evidence chooses. `full` gives every pixel.
    void want(PageId page, const std::optional<Recipe> &recipe, bool full = false);
    /// Nothing more is wanted.
    void forget();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

  signals:
    void ready(app::station::bridge::PageId page,
               const std::optional<app::station::bridge::Recipe> &wanted,
               const app::station::bridge::Preview &preview);
    void failed(app::station::bridge::PageId page, const QString &reason);
    void busyChanged(bool isBusy);

  private:
    void finish(bool isBusy);

    std::atomic<int> m_lastNumber = 0; ///< looked at by the thread, too
    bool m_isBusy = false;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
