// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include "app/station/bridge/strips.h"

namespace app::station::proofread {

/// The strips of the page that is on the desk, as many as its room allows; what is drawn and
/// missing is asked for, then its neighbours.
class StripCache : public QObject {
    Q_OBJECT
  public:
    /// In kilobytes.
    static constexpr int room = 48 * 1024;

    explicit StripCache(QObject *parent = nullptr);

    /// Null: there will be none. Must outlive its use here.
    void setStrips(bridge::Strips *strips);
    [[nodiscard]] bool isServed() const { return m_strips; }
    /// Id 0: no page.
    void setPage(bridge::PageId page);
    /// Of the page's picture, once that is there.
    [[nodiscard]] const std::optional<bridge::PageFrame> &frame() const { return m_frame; }

    /// The strip, perhaps of another scale, or null; what is missing comes by `ready`. `scale`:
    /// device pixels for a unit of the frame.
    [[nodiscard]] QPixmap strip(bridge::LineId line, const bridge::StripMap &map, double scale);
    /// Asks for a strip that will be drawn soon, after those that are drawn now. False: no more of
    /// them find room. For the slots of `asked`, the nearest first.
    bool prepare(bridge::LineId line, const bridge::StripMap &map, double scale);

  signals:
    void framed();
    /// The page's picture cannot be had.
    void failed();
    void ready(app::station::bridge::LineId line);
    /// Something is about to be asked for; neighbours may be prepared.
    void asked();

  private:
    struct Strip {
        QPixmap pixmap;
        double scale = 1;
    };
    void take(bridge::LineId line, const QImage &image, double scale);
    void ask();
    [[nodiscard]] bool has(bridge::LineId line, double scale) const;

    bridge::Strips *m_strips = nullptr;
    bridge::PageId m_page;
    std::optional<bridge::PageFrame> m_frame;
    QCache<qint64, Strip> m_cache;
    QList<bridge::Strips::Wish> m_drawn; ///< missing
    QList<bridge::Strips::Wish> m_soon;
    double m_planned = 0; ///< kilobytes that are prepared
    QTimer m_timer;
};

} // namespace app::station::proofread
