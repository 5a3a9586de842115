// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/strips.h"

#include <algorithm>
#include <utility>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

/// The page that is looked at, and one more.
constexpr int mostShelved = 2;
/// Few enough that another page's wishes need not wait.
constexpr int atOnce = 6;
/// What a strip may be enlarged before all pixels of the page are fetched for it.
constexpr double enlargeable = 1.2;

Pyramid plain(const Pyramid &levels) {
    Pyramid plain;
    for (const auto &level : levels)
        plain.append(level.convertToFormat(level.isGrayscale() ? QImage::Format_Grayscale8
                                                               : QImage::Format_RGB32));
    return plain;
}

} // namespace

Strips::Strips(const QString &folder, QObject *parent)
    : QObject(parent), m_thread(toPath(folder)) {}

void Strips::setPage(PageId page) {
    m_page = page;
    m_isFramed = false;
    m_wishes.clear();
    m_coarse.clear();
    if (page)
        tellFrame(page);
}

void Strips::offer(PageId page, const Picture &picture, bool isFull) {
    onThread(page, [this, page, picture, isFull](const workflows::Station &) -> Result<Done> {
        if (!find(page, isFull))
            shelve(page, picture, isFull);
        return Done{};
    });
    tellFrame(page);
}

void Strips::giveUp(PageId page, const QString &reason) {
    if (page == m_page && !m_isFramed)
        emit failed(page, reason);
}

void Strips::renew(PageId page) {
    m_thread.add([this, page](workflows::Result<workflows::Station *>, const std::stop_token &) {
        m_shelf.removeIf([page](const Shelved &shelved) { return shelved.page == page; });
    });
    if (page == m_page)
        setPage(page);
}

void Strips::want(const QList<Wish> &wishes) {
    m_wishes = wishes;
    m_coarse.clear();
    next();
}

void Strips::prepare(PageId page) {
    m_prepared = page;
    next();
}

const Strips::Shelved *Strips::find(PageId page, bool full) const {
    for (const auto &shelved : m_shelf)
        if (shelved.page == page && (shelved.isFull || !full))
            return &shelved;
    return nullptr;
}

void Strips::shelve(PageId page, Picture picture, bool isFull) {
    picture.levels = plain(picture.levels);
    // Every pixel of a page takes much room: kept for one page alone.
    m_shelf.removeIf(
        [=](const Shelved &shelved) { return shelved.page == page || (isFull && shelved.isFull); });
    m_shelf.prepend({page, std::move(picture), isFull});
    while (m_shelf.size() > mostShelved)
        m_shelf.removeLast();
}

Result<Picture> Strips::fetch(const workflows::Station &station, PageId page, bool full) {
    if (const auto *shelved = find(page, full))
        return shelved->picture;
    auto made = Pictures::load(station, page, full ? 0 : Pictures::screenSide);
    if (!made)
        return made.error();
    shelve(page, *made, full);
    return m_shelf.first().picture;
}

bool Strips::isFineEnough(const Picture &picture, const Wish &wish) {
    const int width = picture.levels.first().width();
    return width >= picture.frame.size.width ||
           wish.scale * picture.frame.size.width <= enlargeable * width;
}

template <typename Work> void Strips::onThread(PageId page, Work work) {
    ++m_busy;
    m_thread.add([this, page, work](workflows::Result<workflows::Station *> station,
                                    const std::stop_token &) {
        const auto done = station ? work(**station) : Result<Done>(station.error());
        QMetaObject::invokeMethod(
            this,
            [this, page, done] {
                --m_busy;
                if (!done && page == m_page) {
                    m_wishes.clear();
                    m_coarse.clear();
                    emit failed(page, describe(done.error()));
                }
                next();
            },
            Qt::QueuedConnection);
    });
}

void Strips::next() {
    if (m_busy > 0 || !m_isFramed)
        return;
    if (!m_wishes.isEmpty()) {
        const auto first = m_wishes.mid(0, atOnce);
        m_wishes.remove(0, first.size());
        cut(first, false);
    } else if (!m_coarse.isEmpty()) {
        const auto first = m_coarse.mid(0, atOnce);
        m_coarse.remove(0, first.size());
        cut(first, true);
    } else if (const auto page = std::exchange(m_prepared, {}); page) {
        onThread(page, [this, page](const workflows::Station &station) -> Result<Done> {
            (void)fetch(station, page, false); // whoever needs it will be told why it cannot be had
            return Done{};
        });
    }
}

void Strips::tellFrame(PageId page) {
    onThread(page, [this, page](const workflows::Station &) -> Result<Done> {
        if (const auto *shelved = find(page, false))
            QMetaObject::invokeMethod(
                this,
                [this, page, frame = shelved->picture.frame] {
                    if (page != m_page || std::exchange(m_isFramed, true))
                        return;
                    emit framed(page, frame);
                },
                Qt::QueuedConnection);
        return Done{};
    });
}

void Strips::cut(const QList<Wish> &wishes, bool full) {
    const auto page = m_page;
    onThread(page, [this, page, wishes, full](const workflows::Station &station) -> Result<Done> {
        const auto picture = fetch(station, page, full);
        if (!picture)
            return picture.error();
        for (const auto &wish : wishes) {
            const QImage strip = lightened(wish.map.cut(picture->levels, wish.scale));
            const bool isCoarse = !full && !isFineEnough(*picture, wish);
            QMetaObject::invokeMethod(
                this,
                [this, page, wish, strip, isCoarse] {
                    if (page != m_page)
                        return;
                    if (isCoarse)
                        m_coarse.append(wish);
                    emit ready(wish.line, strip, wish.scale);
                },
                Qt::QueuedConnection);
        }
        return Done{};
    });
}

} // namespace app::station::bridge
