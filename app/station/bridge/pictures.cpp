// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/pictures.h"

#include <QImageReader>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

constexpr int maxWaiting = 100;
constexpr int smallestSide = 500;

/// A preview that the worker wrote; large scans pass Qt's own limit of 128 MB.
QImage load(const std::filesystem::path &file, bool isThumbnail) {
    QImageReader reader(toQt(file));
    reader.setAllocationLimit(0);
    const QSize size = reader.size();
    const int side = Pictures::thumbnailSide;
    if (isThumbnail && size.isValid() && std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

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

} // namespace

Pictures::Pictures(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Pictures::wantThumbnail(PageId page) {
    m_thumbnails.removeIf([page](const Wish &wish) { return wish.page == page; });
    m_thumbnails.append({page, thumbnailSide, true});
    if (m_thumbnails.size() > maxWaiting)
        m_thumbnails.removeFirst();
    next();
}

void Pictures::wantPage(PageId page, bool full) {
    m_page = Wish{page, full ? 0 : screenSide, false};
    next();
}

void Pictures::next() {
    if (m_isBusy || (!m_page && m_thumbnails.isEmpty()))
        return;
    m_isBusy = true;
    if (m_page) {
        const Wish wish = *m_page;
        m_page.reset();
        make(wish);
    } else {
        make(m_thumbnails.takeLast());
    }
}

void Pictures::make(const Wish &wish) {
    m_thread.add(
        [this, wish](workflows::Result<workflows::Station *> station, const std::stop_token &) {
            const auto file = station ? (*station)->preview(wish.page, wish.maxSide)
                                      : workflows::Result<std::filesystem::path>(station.error());
            QString reason = file ? QString() : describe(file.error());
            Pyramid pyramid;
            if (file) {
                const QImage image = load(*file, wish.isThumbnail);
                if (image.isNull())
                    reason = describe({ErrorCode::inputDamaged, file->string(), {}, {}});
                else
                    pyramid = wish.isThumbnail ? Pyramid{image} : pyramidOf(image);
            }
            QMetaObject::invokeMethod(
                this,
                [this, wish, pyramid, reason] {
                    m_isBusy = false;
                    if (pyramid.isEmpty())
                        emit failed(wish.page, reason);
                    else if (wish.isThumbnail)
                        emit thumbnailReady(wish.page, pyramid.first());
                    else
                        emit pageReady(wish.page, pyramid, wish.maxSide == 0);
                    next();
                },
                Qt::QueuedConnection);
        });
}

} // namespace app::station::bridge
