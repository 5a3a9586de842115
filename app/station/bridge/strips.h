// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QObject>

#include "app/station/bridge/pictures.h"
#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/strip_map.h"

namespace app::station::bridge {

/// Strips of the lines of one page, cut from its picture on a thread of their own. Lives on the
/// window's thread; signals come there.
class Strips : public QObject {
    Q_OBJECT
  public:
    struct Wish {
        LineId line;
        StripMap map;     ///< made with the frame that `framed` told
        double scale = 1; ///< pixels for a unit of the frame
    };

    explicit Strips(const QString &folder, QObject *parent = nullptr);

    /// Forgets what is wished for; `framed` follows once the page's picture is offered or was
    /// prepared. Id 0: none.
    void setPage(PageId page);
    /// A page's picture that was made to be looked at; whole pages need not be decoded twice.
    void offer(PageId page, const Picture &picture, bool isFull);
    /// The page's picture cannot be had.
    void giveUp(PageId page, const QString &reason);
    /// The picture has changed; another is offered soon.
    void renew(PageId page);
    /// Replaces what is wished for; the first comes first. Where the picture at hand is coarser
    /// than the wish a strip comes from that at once, and another later.
    void want(const QList<Wish> &wishes);
    /// Gets the picture of a page ready when nothing else is to do, for setPage to find it.
    void prepare(PageId page);

  signals:
    void framed(app::station::bridge::PageId page, const app::station::bridge::PageFrame &frame);
    void ready(app::station::bridge::LineId line, const QImage &strip, double scale);
    void failed(app::station::bridge::PageId page, const QString &reason);

  private:
    struct Shelved {
        PageId page;
        Picture picture;
        bool isFull = false;
    };
    /// These four run on the thread.
    [[nodiscard]] Result<Picture> fetch(const workflows::Station &station, PageId page, bool full);
    [[nodiscard]] static bool isFineEnough(const Picture &picture, const Wish &wish);

    void shelve(PageId page, Picture picture, bool isFull);
    [[nodiscard]] const Shelved *find(PageId page, bool full) const;

    void next();
    void tellFrame(PageId page);
    void cut(const QList<Wish> &wishes, bool full);
    template <typename Work> void onThread(PageId page, Work work);

    PageId m_page;
    bool m_isFramed = false; ///< the picture is there
    int m_busy = 0;          ///< tasks on their way
    QList<Wish> m_wishes;
    QList<Wish> m_coarse; ///< came, and shall come again from every pixel
    PageId m_prepared;
    QList<Shelved> m_shelf; ///< of the thread, newest first
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
