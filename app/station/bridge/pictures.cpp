// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/pictures.h"

#include <utility>

#include <QImageReader>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

constexpr int maxWaiting = 100;
constexpr int smallestSide = 500;

/// A preview that the worker wrote, no larger than `side` where that is given; large scans pass
/// Qt's own limit of 128 MB.
QImage imageIn(const std::filesystem::path &file, int side) {
    QImageReader reader(toQt(file));
    reader.setAllocationLimit(0);
    const QSize size = reader.size();
    if (side > 0 && size.isValid() && std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Pyramid pyramidOf(const QImage &image) {
    Pyramid levels{image};
    while (std::max(levels.last().width(), levels.last().height()) > 2 * smallestSide) {
        const QSize half = levels.last().size() / 2;
        const QImage &from = levels.last();
        // Halving black and white needs greys.
        const QImage grey =
            from.depth() == 1 ? from.convertToFormat(QImage::Format_Grayscale8) : from;
        levels.append(grey.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return levels;
}

Pictures::Pictures(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Pictures::wantThumbnail(PageId page, int side) {
    m_thumbnails.removeIf([page](const Wish &wish) { return wish.page == page; });
    m_thumbnails.append({page, side, Kind::thumbnail});
    if (m_thumbnails.size() > maxWaiting)
        m_thumbnails.removeFirst();
    next();
}

void Pictures::wantPage(PageId page, bool full) {
    m_page = Wish{page, full ? 0 : screenSide, Kind::page};
    if (!m_checked.contains(page))
        m_check = page;
    next();
}

void Pictures::wantScan(PageId page, bool full) {
    m_scan = Wish{page, full ? 0 : screenSide, Kind::scan};
    next();
}

void Pictures::next() {
    if (m_isBusy || (!m_page && !m_scan && !m_check && m_thumbnails.isEmpty()))
        return;
    m_isBusy = true;
    if (m_page)
        make(*std::exchange(m_page, {}));
    else if (m_scan)
        make(*std::exchange(m_scan, {}));
    else if (m_check)
        check(*std::exchange(m_check, {}));
    else
        make(m_thumbnails.takeLast());
}

void Pictures::check(PageId page) {
    m_checked.append(page);
    m_thread.add([this, page](workflows::Result<workflows::Station *> station,
                              const std::stop_token &) {
        const auto whole = station ? (*station)->checkMaster(page) : Result<Done>(station.error());
        QMetaObject::invokeMethod(
            this,
            [this, page, whole] {
                m_isBusy = false;
                if (!whole)
                    emit masterFailed(page, describe(whole.error()));
                next();
            },
            Qt::QueuedConnection);
    });
}

Result<Picture> Pictures::picture(const workflows::Station &station, const Wish &wish) {
    const auto made = wish.kind == Kind::scan ? station.scan(wish.page, wish.maxSide)
                                              : station.preview(wish.page, wish.maxSide);
    if (!made)
        return made.error();
    const QImage image = imageIn(made->file, wish.kind == Kind::thumbnail ? wish.maxSide : 0);
    if (image.isNull())
        return Error{ErrorCode::inputDamaged, made->file.string(), {}, {}};
    return Picture{wish.kind == Kind::thumbnail ? Pyramid{image} : pyramidOf(image), made->frame};
}

Result<Picture> Pictures::load(const workflows::Station &station, PageId page, int maxSide) {
    return picture(station, {page, maxSide, Kind::page});
}

void Pictures::make(const Wish &wish) {
    m_thread.add(
        [this, wish](workflows::Result<workflows::Station *> station, const std::stop_token &) {
            const auto made = station ? picture(**station, wish) : Result<Picture>(station.error());
            QMetaObject::invokeMethod(
                this, [this, wish, made] { tell(wish, made); }, Qt::QueuedConnection);
        });
}

void Pictures::tell(const Wish &wish, const Result<Picture> &made) {
    m_isBusy = false;
    if (!made)
        emit failed(wish.page, describe(made.error()));
    else if (wish.kind == Kind::thumbnail)
        emit thumbnailReady(wish.page, made->levels.first());
    else if (wish.kind == Kind::scan)
        emit scanReady(wish.page, made->levels);
    else
        emit pageReady(wish.page, *made, wish.maxSide == 0);
    next();
}

} // namespace app::station::bridge
