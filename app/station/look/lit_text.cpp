// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/look/lit_text.h"

#include <QPainter>
#include <QTextLayout>

#include "app/station/look/appearance.h"

namespace app::station::look {
namespace {

constexpr int washAlpha = 78;

QTextCharFormat formatOf(Light light) {
    const bool dark = isDark();
    QTextCharFormat format;
    QColor colour = doubt();
    if (light == Light::added)
        colour = QColor(dark ? 0xff7cc68d : 0xff2c7a41);
    else if (light == Light::removed)
        colour = QColor(dark ? 0xffec8a80 : 0xffb23a2e);
    QColor wash = colour;
    wash.setAlpha(washAlpha);
    format.setBackground(wash);
    format.setUnderlineColor(colour);
    if (light == Light::removed)
        format.setFontStrikeOut(true);
    else
        format.setUnderlineStyle(light == Light::added ? QTextCharFormat::SingleUnderline
                                                       : QTextCharFormat::DotLine);
    return format;
}

/// Gives the height.
double layOut(QTextLayout &layout, const QList<LitStretch> &lit, int width) {
    const bool isFromRight = layout.text().isRightToLeft();
    // A bare QTextLayout does not mirror "leading" by itself.
    QTextOption option(isFromRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isFromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &stretch : lit)
        formats.append({stretch.from, stretch.length, formatOf(stretch.light)});
    layout.setFormats(formats);
    layout.beginLayout();
    double height = 0;
    for (auto row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(std::max(1, width));
        row.setPosition({0, height});
        height += row.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

LitText::LitText(QString text, QList<LitStretch> lit)
    : m_text(std::move(text)), m_lit(std::move(lit)) {}

int LitText::heightFor(int width) const {
    QTextLayout layout(m_text, readingFont(m_text.isRightToLeft()));
    return qCeil(layOut(layout, m_lit, width));
}

void LitText::paint(QPainter &painter, const QRect &place) const {
    QTextLayout layout(m_text, readingFont(m_text.isRightToLeft()));
    layOut(layout, m_lit, place.width());
    layout.draw(&painter, place.topLeft());
}

} // namespace app::station::look
