// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QObject>

#include "app/station/bridge/station_thread.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

[[nodiscard]] Pyramid pyramidOf(const QImage &image);

/// A picture of a page, and the frame that it fills.
struct Picture {
    Pyramid levels;
    PageFrame frame;
};

/// Images of pages for looking at, made on a thread of their own, the one asked for last first.
/// Lives on the window's thread; signals come there.
class Pictures : public QObject {
    Q_OBJECT
  public:
    static constexpr int thumbnailSide = 256;
    /// Enough to read by on a screen; `full` gives every pixel.
    static constexpr int screenSide = 2400;

    explicit Pictures(const QString &folder, QObject *parent = nullptr);

    /// A page's picture at once; for the threads of this room.
    [[nodiscard]] static Result<Picture> load(const workflows::Station &station, PageId page,
                                              int maxSide);

    /// Asking again for what is waiting moves it to the front; only the newest hundred wait.
    /// `side`: of the square in which it fits, in pixels of the screen.
    void wantThumbnail(PageId page, int side = thumbnailSide);
    /// Comes before all thumbnails and replaces an earlier wish for a page.
    void wantPage(PageId page, bool full);
    /// The whole master of the page, whatever part of it the page is; replaces an earlier wish for
    /// one.
    void wantScan(PageId page, bool full);

  signals:
    void thumbnailReady(app::station::bridge::PageId page, const QImage &image);
    void pageReady(app::station::bridge::PageId page, const app::station::bridge::Picture &picture,
                   bool full);
    void scanReady(app::station::bridge::PageId page, const app::station::bridge::Pyramid &pyramid);
    void failed(app::station::bridge::PageId page, const QString &reason);
    /// The scan of a page that was wanted is missing, or not what was taken in. Told once.
    void masterFailed(app::station::bridge::PageId page, const QString &reason);

  private:
    enum class Kind { page, scan, thumbnail };
    struct Wish {
        PageId page;
        int maxSide = 0;
        Kind kind = Kind::page;
    };
    [[nodiscard]] static Result<Picture> picture(const workflows::Station &station,
                                                 const Wish &wish);
    void next();
    void make(const Wish &wish);
    void check(PageId page);
    void tell(const Wish &wish, const Result<Picture> &made);

    std::optional<Wish> m_page;
    std::optional<Wish> m_scan;
    std::optional<PageId> m_check; ///< whose master is to be looked at
    QList<PageId> m_checked;
    QList<Wish> m_thumbnails; // newest last
    bool m_isBusy = false;
    StationThread m_thread; // last: joined before the rest goes
};

} // namespace app::station::bridge
