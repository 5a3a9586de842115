// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_shapes.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

/// How high a small letter of the image may be, in heights of one of the reading font: lines fill
/// the width of the desk within these bounds.
constexpr double leastLetters = 0.95;
constexpr double mostLetters = 1.8;
/// A line's own letters beside those of its page: headings are not blown up, notes not lost.
constexpr double leastOfPage = 0.75;
constexpr double mostOfPage = 1.8;
constexpr double headingFrom = 1.35;
constexpr double leastFont = 0.7;
constexpr double mostFont = 1.7;
constexpr double betweenStripAndText = 2;
/// Wider than most lines by more than this: a single one that shall not shrink all.
constexpr double mostOfUsual = 1.3;
/// Of the lines, for the size of the text: most words shall have room under their image.
constexpr double narrowShare = 0.25;
constexpr double snug = 0.96;
constexpr double leastShrink = 0.8;
/// A shorter line says little about how wide letters are.
constexpr int tellingLength = 12;

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double lettersOf(bool isRightToLeft) {
    // Arabic faces count their tooth letters, which the image's measure does as well.
    return QFontMetricsF(look::readingFont(isRightToLeft)).xHeight();
}

/// From the left edge of the strip to the first ink and to the last, as words tell it.
std::pair<double, double> inkOf(const bridge::Line &line, const bridge::StripMap &map) {
    QRectF ink;
    for (const auto &word : line.words)
        ink |= map.fromMaster(word.box);
    if (ink.width() <= 0)
        return {map.inkLeft(), map.inkRight()};
    return {std::clamp(ink.left(), 0.0, map.size().width()),
            std::clamp(ink.right(), 0.0, map.size().width())};
}

/// Makes the font a little smaller where that spares a second row.
void shrinkToRow(QFont &font, const QString &text, double width) {
    const double natural = QFontMetricsF(font).horizontalAdvance(text);
    if (natural > snug * width && natural * leastShrink <= snug * width)
        font.setPointSizeF(font.pointSizeF() * snug * width / natural);
}

} // namespace

QRectF LineShape::wordInStrip(const PlacedWord &word) const {
    if (map.isEmpty() || word.box.isEmpty())
        return {};
    const QRectF box = map.fromMaster(word.box);
    const QRectF inStrip(strip.left() + box.left() * scale, strip.top() + box.top() * scale,
                         box.width() * scale, box.height() * scale);
    return inStrip.intersected(strip);
}

QList<WordStart> LineShape::starts(const QList<PlacedWord> &words) const {
    QList<WordStart> starts;
    for (const auto &word : words)
        if (const QRectF box = wordInStrip(word); !box.isEmpty())
            starts.append({word.from, word.length,
                           isRightToLeft ? text.right() - box.right() : box.left() - text.left()});
    return starts;
}

void LineShapes::setLines(const QList<bridge::Line> &lines, const Setting &setting) {
    m_setting = setting;
    m_width = setting.width;
    forget();
    findScale(lines);
    findFont(lines);
    for (const auto &line : lines)
        m_width = std::max(m_width, of(line).strip.width());
    m_known.clear(); // those that run from the right were placed before the width was known
}

void LineShapes::forget() { m_known.clear(); }

void LineShapes::findScale(const QList<bridge::Line> &lines) {
    m_scale = 1;
    m_letterHeight = 0;
    if (!m_setting.hasStrips)
        return;
    std::vector<double> letters, widths;
    int fromRight = 0;
    for (const auto &line : lines)
        if (const bridge::StripMap map(line, m_setting.frame); !map.isEmpty()) {
            letters.push_back(map.letterHeight());
            widths.push_back(map.size().width());
            fromRight += line.isRightToLeft ? 1 : 0;
        }
    m_letterHeight = quantile(letters, 0.5);
    if (m_letterHeight <= 0)
        return;
    const double own = lettersOf(2 * fromRight > int(letters.size())) / m_letterHeight;
    const double widest = std::min(quantile(widths, 1), mostOfUsual * quantile(widths, 0.9));
    const double fitting = m_setting.width / widest;
    m_scale = std::clamp(fitting, leastLetters * own, mostLetters * own) * m_setting.zoom;
}

void LineShapes::findFont(const QList<bridge::Line> &lines) {
    m_fontRatio = 1;
    if (m_letterHeight <= 0)
        return;
    std::vector<double> ratios;
    for (const auto &line : lines) {
        const bridge::StripMap map(line, m_setting.frame);
        if (map.isEmpty() || line.text.size() < tellingLength)
            continue;
        const auto [left, right] = inkOf(line, map);
        const double natural =
            QFontMetricsF(look::readingFont(line.isRightToLeft)).horizontalAdvance(line.text);
        if (natural > 0)
            ratios.push_back((right - left) * scaleOf(map) / natural);
    }
    if (!ratios.empty())
        m_fontRatio = std::clamp(snug * quantile(ratios, narrowShare), leastFont,
                                 mostFont * std::max(1.0, std::sqrt(m_setting.zoom)));
}

double LineShapes::scaleOf(const bridge::StripMap &map) const {
    const double ratio = map.letterHeight() / m_letterHeight;
    return m_scale * std::clamp(ratio, leastOfPage, mostOfPage) / ratio;
}

QFont LineShapes::fontOf(const bridge::Line &line, const LineShape &shape) const {
    QFont font = look::readingFont(line.isRightToLeft);
    double ratio = m_fontRatio;
    if (!shape.map.isEmpty() && shape.map.letterHeight() > headingFrom * m_letterHeight)
        ratio *= std::min(mostOfPage, shape.map.letterHeight() / m_letterHeight);
    font.setPointSizeF(font.pointSizeF() * ratio);
    return font;
}

LineShape LineShapes::make(const bridge::Line &line) const {
    LineShape shape;
    shape.isRightToLeft = line.isRightToLeft;
    if (m_setting.hasStrips && m_letterHeight > 0)
        shape.map = bridge::StripMap(line, m_setting.frame);
    shape.font = fontOf(line, shape);
    double left = 0, right = m_width, top = 0;
    if (!shape.map.isEmpty()) {
        shape.scale = scaleOf(shape.map);
        const QSizeF size = shape.map.size() * shape.scale;
        shape.strip = {line.isRightToLeft ? std::max(0.0, m_width - size.width()) : 0, 0,
                       size.width(), size.height()};
        const auto [from, to] = inkOf(line, shape.map);
        // Text may be wider than its image, and goes on to the far edge.
        if (line.isRightToLeft)
            right = shape.strip.left() + to * shape.scale;
        else
            left = shape.strip.left() + from * shape.scale;
        top = shape.strip.bottom() + betweenStripAndText;
    }
    const double width = std::max(80.0, right - left);
    if (line.isRightToLeft)
        left = right - width;
    shrinkToRow(shape.font, line.text, width);
    QTextLayout layout(line.text, shape.font);
    const double height =
        std::max(layOutText(layout, line.isRightToLeft, width), QFontMetricsF(shape.font).height());
    shape.text = {left, top, width, height};
    return shape;
}

const LineShape &LineShapes::of(const bridge::Line &line) const {
    auto known = m_known.find(line.id.value);
    if (known == m_known.end() || known->text != line.text)
        known = m_known.insert(line.id.value, {line.text, make(line)});
    return known->shape;
}

} // namespace app::station::proofread
