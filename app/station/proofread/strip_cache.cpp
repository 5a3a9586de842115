// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/strip_cache.h"

#include <algorithm>
#include <cmath>

namespace app::station::proofread {
namespace {

/// Far beneath what an eye or a pixel tells.
constexpr double sameScale = 1e-4;

/// Of the room, for what is not drawn yet.
constexpr double preparedShare = 0.7;

double kilobytesOf(double pixels) { return pixels * 4 / 1024 + 1; }

bool isSame(double a, double b) { return std::abs(a - b) < sameScale; }

} // namespace

StripCache::StripCache(QObject *parent) : QObject(parent), m_cache(room) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &StripCache::ask);
}

void StripCache::setStrips(bridge::Strips *strips) {
    if (m_strips)
        m_strips->disconnect(this);
    m_strips = strips;
    setPage({});
    if (!strips)
        return;
    connect(strips, &bridge::Strips::framed, this,
            [this](bridge::PageId page, const bridge::PageFrame &frame) {
                if (page != m_page)
                    return;
                m_cache.clear(); // the picture is another, or in another place
                m_frame = frame;
                emit framed();
            });
    connect(strips, &bridge::Strips::failed, this, [this](bridge::PageId page) {
        if (page == m_page)
            emit failed();
    });
    connect(strips, &bridge::Strips::ready, this, &StripCache::take);
}

void StripCache::setPage(bridge::PageId page) {
    m_page = page;
    m_frame.reset();
    m_cache.clear();
    m_drawn.clear();
    m_soon.clear();
    m_timer.stop();
    if (m_strips)
        m_strips->setPage(page);
}

bool StripCache::has(bridge::LineId line, double scale) const {
    const auto *strip = m_cache.object(line.value);
    return strip && isSame(strip->scale, scale);
}

QPixmap StripCache::strip(bridge::LineId line, const bridge::StripMap &map, double scale) {
    if (m_frame && m_strips && !has(line, scale)) {
        m_drawn.append({line, map, scale});
        m_timer.start();
    }
    const auto *strip = m_cache.object(line.value);
    return strip ? strip->pixmap : QPixmap();
}

bool StripCache::prepare(bridge::LineId line, const bridge::StripMap &map, double scale) {
    const QSizeF size = map.size() * scale;
    m_planned += kilobytesOf(size.width() * size.height());
    if (m_planned > preparedShare * room)
        return false; // what is seen must not be pushed out by what is not
    if (!has(line, scale))
        m_soon.append({line, map, scale});
    return true;
}

void StripCache::ask() {
    QList<bridge::Strips::Wish> wishes;
    const auto add = [&](const QList<bridge::Strips::Wish> &more) {
        for (const auto &wish : more) {
            const bool isKnown = std::any_of(wishes.begin(), wishes.end(), [&](const auto &known) {
                return known.line == wish.line;
            });
            if (!isKnown && !has(wish.line, wish.scale))
                wishes.append(wish);
        }
    };
    m_soon.clear();
    m_planned = 0;
    emit asked(); // whoever draws adds the neighbours
    add(m_drawn);
    add(m_soon);
    m_drawn.clear();
    m_soon.clear();
    if (m_strips && !wishes.isEmpty())
        m_strips->want(wishes);
}

void StripCache::take(bridge::LineId line, const QImage &image, double scale) {
    // One that could not be cut is kept as none, or it would be asked for with every drawing.
    const double kilobytes = kilobytesOf(double(image.width()) * image.height());
    m_cache.insert(line.value, new Strip{QPixmap::fromImage(image), scale}, qsizetype(kilobytes));
    emit ready(line);
}

} // namespace app::station::proofread
