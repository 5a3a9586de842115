// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/strip_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

#include "app/station/bridge/convert.h"

namespace app::station::bridge {
namespace {

/// Of the pixels of a strip: what is darker than this is ink, what is lighter than that is paper.
constexpr double inkShare = 0.02;
constexpr double paperShare = 0.7;
/// Levels of grey.
constexpr double darkInk = 25;
constexpr double lightPaper = 215;
constexpr double leastContrast = 16;
/// Where nobody measured it: of a line's height, ascenders and descenders included.
constexpr double letterShare = 0.45;
/// In heights of a small letter.
constexpr double airAbove = 0.35;
constexpr double airBelow = 0.3;
constexpr double airBeside = 0.8;
constexpr double leastAbove = 1.5;
constexpr double leastBelow = 0.5;
constexpr double largestArea = 8e6; ///< of a strip, in pixels

QPointF across(QPointF along) { return {-along.y(), along.x()}; }

double dot(QPointF a, QPointF b) { return QPointF::dotProduct(a, b); }

/// From an outline alone: near its lower edge, level.
QPolygonF baselineOf(const QPolygonF &outline) {
    const QRectF box = outline.boundingRect();
    const double y = box.bottom() - 0.25 * box.height();
    return {QPointF(box.left(), y), QPointF(box.right(), y)};
}

double lengthOf(const QPolygonF &chain) {
    return chain.size() < 2 ? 0 : QLineF(chain.first(), chain.last()).length();
}

/// Bilinear, the paper's rim carried on. `x` and `y` count pixels from the corner.
struct Sampler {
    explicit Sampler(const QImage &from) : image(from) {}
    const QImage &image;

    template <typename Pixel, typename Mix> Pixel at(double x, double y, Mix mix) const {
        x = std::clamp(x - 0.5, 0.0, image.width() - 1.0);
        y = std::clamp(y - 0.5, 0.0, image.height() - 1.0);
        const int left = int(x), top = int(y);
        const int right = std::min(left + 1, image.width() - 1);
        const int below = std::min(top + 1, image.height() - 1);
        const auto *upper = reinterpret_cast<const Pixel *>(image.constScanLine(top));
        const auto *lower = reinterpret_cast<const Pixel *>(image.constScanLine(below));
        const int wx = int((x - left) * 256), wy = int((y - top) * 256);
        return mix(upper[left], upper[right], lower[left], lower[right], wx, wy);
    }
};

uchar mixGrey(uchar a, uchar b, uchar c, uchar d, int wx, int wy) {
    const int upper = a * (256 - wx) + b * wx;
    const int lower = c * (256 - wx) + d * wx;
    return uchar((upper * (256 - wy) + lower * wy) >> 16);
}

QRgb mixColour(QRgb a, QRgb b, QRgb c, QRgb d, int wx, int wy) {
    const auto channel = [&](int shift) {
        const auto of = [shift](QRgb pixel) { return uchar(pixel >> shift); };
        return QRgb(mixGrey(of(a), of(b), of(c), of(d), wx, wy)) << shift;
    };
    return 0xff000000 | channel(16) | channel(8) | channel(0);
}

/// The smallest level that is fine enough; grey or RGB32.
QImage levelFor(const Pyramid &levels, double wantedWidth) {
    QImage level = levels.first();
    for (const auto &smaller : levels)
        if (smaller.width() >= wantedWidth)
            level = smaller;
    if (level.format() == QImage::Format_Grayscale8 || level.format() == QImage::Format_RGB32)
        return level;
    return level.convertToFormat(level.isGrayscale() ? QImage::Format_Grayscale8
                                                     : QImage::Format_RGB32);
}

} // namespace

StripMap::StripMap(const Line &line, const PageFrame &frame) : m_frame(frame) {
    const QPolygonF outline = bridge::fromMaster(frame, line.outline);
    if (outline.size() < 3)
        return;
    const bool hasBaseline = lengthOf(line.baseline) > 1;
    const QPolygonF baseline =
        hasBaseline ? bridge::fromMaster(frame, line.baseline) : baselineOf(outline);
    const double length = lengthOf(baseline);
    if (length < 1)
        return;
    m_along = (baseline.last() - baseline.first()) / length;
    m_start = baseline.first();
    for (const auto &point : baseline)
        m_baseline << QPointF(dot(point - m_start, m_along), dot(point - m_start, across(m_along)));
    // A chain that turns back on itself cannot be straightened column by column.
    std::sort(m_baseline.begin(), m_baseline.end(),
              [](QPointF a, QPointF b) { return a.x() < b.x(); });

    constexpr double far = std::numeric_limits<double>::max();
    double left = far, right = -far, top = far, bottom = -far;
    for (const auto &point : outline) {
        const double x = dot(point - m_start, m_along);
        const double y = dot(point - m_start, across(m_along)) - rise(x);
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    const double scale = hasBaseline ? length / lengthOf(line.baseline) : 1;
    m_letterHeight =
        line.letterHeight > 0 ? line.letterHeight * scale : letterShare * (bottom - top);
    m_above = std::max(-top + airAbove * m_letterHeight, leastAbove * m_letterHeight);
    const double below = std::max(bottom + airBelow * m_letterHeight, leastBelow * m_letterHeight);
    m_air = airBeside * m_letterHeight;
    m_size = {right - left + 2 * m_air, m_above + below};
    const QPointF shift(left - m_air, 0);
    m_start += m_along * shift.x();
    for (auto &point : m_baseline)
        point -= shift;
}

double StripMap::rise(double along) const {
    if (m_baseline.size() < 2)
        return 0;
    const auto next = std::lower_bound(m_baseline.begin(), m_baseline.end(), along,
                                       [](QPointF point, double x) { return point.x() < x; });
    if (next == m_baseline.begin())
        return m_baseline.first().y();
    if (next == m_baseline.end())
        return m_baseline.last().y();
    const QPointF a = *std::prev(next), b = *next;
    const double span = b.x() - a.x();
    return span <= 0 ? a.y() : a.y() + (b.y() - a.y()) * (along - a.x()) / span;
}

QPointF StripMap::toFrame(QPointF strip) const {
    return m_start + m_along * strip.x() +
           across(m_along) * (strip.y() - m_above + rise(strip.x()));
}

QPointF StripMap::fromFrame(QPointF frame) const {
    const double x = dot(frame - m_start, m_along);
    return {x, dot(frame - m_start, across(m_along)) - rise(x) + m_above};
}

QRectF StripMap::fromMaster(const QRectF &box) const {
    QPolygonF mapped;
    for (const auto &corner : bridge::fromMaster(m_frame, QPolygonF(box)))
        mapped << fromFrame(corner);
    return mapped.boundingRect();
}

QImage StripMap::cut(const Pyramid &levels, double scale) const {
    if (isEmpty() || levels.isEmpty() || levels.first().isNull() || m_frame.size.width <= 0 ||
        m_frame.size.height <= 0)
        return {};
    const QSizeF wanted = m_size * scale;
    if (wanted.width() * wanted.height() > largestArea)
        return {};
    const QSize size = wanted.toSize().expandedTo({1, 1});
    const QImage level = levelFor(levels, scale * m_frame.size.width);
    const bool isGrey = level.format() == QImage::Format_Grayscale8;
    QImage strip(size, level.format());
    const double levelX = double(level.width()) / m_frame.size.width;
    const double levelY = double(level.height()) / m_frame.size.height;
    const QPointF down = across(m_along) / scale;
    const QPointF step(down.x() * levelX, down.y() * levelY);
    const Sampler from(level);
    uchar *bits = strip.bits();
    const auto perLine = strip.bytesPerLine();
    for (int x = 0; x < size.width(); ++x) {
        const QPointF top = toFrame({(x + 0.5) / scale, 0.5 / scale});
        QPointF at(top.x() * levelX, top.y() * levelY);
        for (int y = 0; y < size.height(); ++y, at += step)
            if (isGrey)
                bits[y * perLine + x] = from.at<uchar>(at.x(), at.y(), mixGrey);
            else
                reinterpret_cast<QRgb *>(bits + y * perLine)[x] =
                    from.at<QRgb>(at.x(), at.y(), mixColour);
    }
    return strip;
}

QImage lightened(QImage strip) {
    const bool isGrey = strip.format() == QImage::Format_Grayscale8;
    const auto width = static_cast<std::size_t>(strip.width());
    std::array<int, 256> counts{};
    for (int y = 0; y < strip.height(); ++y) {
        const uchar *row = strip.constScanLine(y);
        for (std::size_t x = 0; x < width; ++x)
            ++counts[static_cast<std::size_t>(
                isGrey ? row[x] : qGray(reinterpret_cast<const QRgb *>(row)[x]))];
    }
    const auto quantile = [&](double share) {
        double left = share * strip.width() * strip.height();
        std::size_t grey = 0;
        while (grey < 255 && (left -= counts[grey]) > 0)
            ++grey;
        return static_cast<double>(grey);
    };
    const double ink = quantile(inkShare), paper = quantile(paperShare);
    if (paper >= lightPaper || paper - ink < leastContrast)
        return strip;
    std::array<uchar, 256> lighter{};
    for (std::size_t grey = 0; grey < lighter.size(); ++grey)
        lighter[grey] = static_cast<uchar>(std::clamp(
            darkInk + (double(grey) - ink) * (lightPaper - darkInk) / (paper - ink), 0.0, 255.0));
    // The fourth byte of a coloured pixel, which says nothing, goes with the others.
    const std::size_t bytes = isGrey ? width : width * sizeof(QRgb);
    for (int y = 0; y < strip.height(); ++y)
        for (uchar &byte : std::span(strip.scanLine(y), bytes))
            byte = lighter[byte];
    return strip;
}

} // namespace app::station::bridge
