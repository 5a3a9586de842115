// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_line_writer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <unicode/uchar.h>

namespace workflows::exchange {

namespace {

/// Marks stand in a size of their own, which keeps them out of the words beside them.
constexpr double markScale = 0.99;
/// Letters that run to the left overlap by this much of the font size, so that rounding leaves no
/// gap between them.
constexpr double overlap = 0.01;
constexpr std::size_t digitsPerCode = 4;
/// In points; below it a tenth of a point is too coarse.
constexpr double smallSize = 6;

int directionAfter(char32_t character, int before) {
    switch (u_charDirection(static_cast<UChar32>(character))) {
    case U_LEFT_TO_RIGHT:
        return 1;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
        return -1;
    case U_LEFT_TO_RIGHT_EMBEDDING:
    case U_LEFT_TO_RIGHT_OVERRIDE:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_POP_DIRECTIONAL_FORMAT:
        return 0;
    default:
        return before;
    }
}

/// Shortest decimal form with at most `digits` behind the point, never with an exponent.
std::string number(double value, int digits = 2) {
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string result = text;
    if (result.find('.') != std::string::npos) {
        result.erase(result.find_last_not_of('0') + 1);
        if (result.back() == '.')
            result.pop_back();
    }
    return result == "-0" ? "0" : result;
}

std::string hexCode(int code) {
    char text[8];
    std::snprintf(text, sizeof text, "%04X", static_cast<unsigned>(code));
    return text;
}

} // namespace

PdfLineWriter::PdfLineWriter(const PdfPageFrame &frame, PdfFont &font)
    : m_frame(frame), m_font(font) {}

bool PdfLineWriter::startsNewLine(const PdfLine &line, const PdfLinePlaces &places,
                                  double baseline) const {
    if (m_pen < 0)
        return true;
    const PdfSlot &slot = places.slots.front();
    const double size =
        places.fontSize * std::sqrt(slot.width() / (pdfGlyphAdvance * places.fontSize));
    // With some room for rounding on either side of the extractor's 0.8.
    if (std::fabs(baseline - m_lastBaseline) > 0.85 * size)
        return true;
    const bool mayBreak = directionAfter(line.glyphs.front().character, m_direction) >= 0;
    return mayBreak && std::fabs(slot.left - m_pen) > 0.85 * size;
}

void PdfLineWriter::write(const PdfLine &line, const PdfLinePlaces &places, double baseline) {
    m_baseline = m_frame.height() - baseline * m_frame.pointsPerPixel;
    m_lastBaseline = baseline;
    for (std::size_t i = 0; i < line.glyphs.size(); ++i) {
        const PdfGlyph &glyph = line.glyphs[i];
        PdfSlot slot = places.slots[i];
        if (glyph.kind == PdfGlyphKind::space)
            slot = placeOfBlank(line, places, i);
        const bool isMark = glyph.kind == PdfGlyphKind::mark;
        follow(glyph.character);
        m_pen = slot.right;
        show(glyph.character, slot, places.fontSize * (isMark ? markScale : 1));
    }
    flush();
}

void PdfLineWriter::follow(char32_t character) {
    m_direction = directionAfter(character, m_direction);
}

PdfSlot PdfLineWriter::placeOfBlank(const PdfLine &line, const PdfLinePlaces &places,
                                    std::size_t index) const {
    const PdfSlot &gap = places.slots[index];
    const double least = pdfMarkWidth * places.fontSize;
    if (index + 1 >= line.glyphs.size())
        return gap;
    const PdfSlot &next = places.slots[index + 1];
    if (m_direction >= 0) {
        const double way = next.left - m_pen;
        const bool isNear = way > 0 && way < 3 * places.fontSize;
        return {m_pen, m_pen + std::max(least, isNear ? way : 0)};
    }
    // After right-to-left letters a blank may stand anywhere; it leads over to where letters from
    // left to right begin.
    const char32_t character = line.glyphs[index + 1].character;
    if (directionAfter(character, 0) == 1)
        return {next.left, next.left + least};
    return gap;
}

void PdfLineWriter::show(char32_t character, const PdfSlot &slot, double fontSize) {
    const double scale = m_frame.pointsPerPixel;
    const PdfSlot points{slot.left * scale, slot.right * scale};
    const double size = std::max(0.01, std::round(100 * fontSize * scale) / 100); // as written
    if (m_run.count > 0 && !continuesRun(points, size))
        flush();
    if (m_run.count == 0)
        m_run = {{}, 0, points.left, points.left, points.width(), size, m_direction >= 0};
    else if (m_run.count == 1)
        m_run.isLeftToRight = points.left > m_run.left;
    m_run.codes += hexCode(m_font.codeOf(character));
    m_run.last = points.left;
    ++m_run.count;
}

bool PdfLineWriter::continuesRun(const PdfSlot &points, double fontSize) const {
    constexpr double slack = 0.004; // points; well below what is written
    if (fontSize != m_run.fontSize || std::fabs(points.width() - m_run.width) > slack)
        return false;
    const bool isRight = std::fabs(points.left - m_run.last - m_run.width) < slack;
    const bool isLeft = std::fabs(points.left - m_run.last + m_run.width) < slack;
    if (m_run.count == 1)
        return isRight || isLeft;
    return m_run.isLeftToRight ? isRight : isLeft;
}

void PdfLineWriter::flush() {
    if (m_run.count == 0)
        return;
    if (m_run.fontSize != m_shownSize)
        m_content += "/F0 " + number(m_run.fontSize) + " Tf\n";
    m_shownSize = m_run.fontSize;
    const double width = m_run.width + (m_run.isLeftToRight ? 0 : overlap * m_run.fontSize);
    const double stretch = width / (pdfGlyphAdvance * m_run.fontSize);
    if (const std::string percent = number(100 * stretch, 1); percent != m_shownStretch)
        m_content += (m_shownStretch = percent) + " Tz ";
    // A step from where the last run began; what rounding leaves is made good by the next.
    const int digits = m_run.fontSize < smallSize ? 2 : 1;
    const std::string across = number(m_run.left - m_atX, digits);
    const std::string up = number(m_baseline - m_atY, digits);
    m_atX += std::stod(across);
    m_atY += std::stod(up);
    m_content += across + ' ' + up + " Td ";
    if (m_run.isLeftToRight || m_run.count == 1) {
        m_content += '<' + m_run.codes + "> Tj\n";
    } else {
        // Back over the glyph just shown and over the width of the next one.
        const double back = 1000 * (pdfGlyphAdvance + m_run.width / (m_run.fontSize * stretch));
        m_content += '[';
        for (std::size_t i = 0; i < m_run.codes.size(); i += digitsPerCode)
            m_content +=
                (i > 0 ? number(back, 0) : "") + '<' + m_run.codes.substr(i, digitsPerCode) + '>';
        m_content += "] TJ\n";
    }
    m_run = {};
}

std::string PdfLineWriter::finish() {
    flush();
    if (m_content.empty())
        return {};
    return "BT\n3 Tr\n" + m_content + "ET\n";
}

} // namespace workflows::exchange
