// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "workflows/exchange/pdf_font.h"
#include "workflows/exchange/pdf_line_places.h"
#include "workflows/exchange/pdf_reading_order.h"
#include "workflows/exchange/pdf_text_layer.h"

namespace workflows::exchange {

/// Writes the text object of one page, line by line. It follows what an extractor that trusts the
/// content stream (MuPDF 1.21) makes of each glyph: letters from left to right begin a new line
/// where they stand more than 0.8 of their size from the end of the glyph before, get a blank from
/// 0.15 on, and letters from right to left never do either. Blanks are set so that they bridge.
class PdfLineWriter {
  public:
    PdfLineWriter(const PdfPageFrame &frame, PdfFont &font);

    /// Whether the line, placed like this, would not be joined to the line written last.
    [[nodiscard]] bool startsNewLine(const PdfLine &line, const PdfLinePlaces &places,
                                     double baseline) const;
    /// `baseline` is its y in pixels of the master.
    void write(const PdfLine &line, const PdfLinePlaces &places, double baseline);
    /// The content stream.
    [[nodiscard]] std::string finish();

  private:
    /// Glyphs shown by one operator: equally wide, each next to the one before.
    struct Run {
        std::string codes; ///< four hexadecimal digits each
        int count = 0;
        double left = 0; ///< of the first glyph, points
        double last = 0; ///< left of the last glyph
        double width = 0;
        double fontSize = 0;
        bool isLeftToRight = true;
    };

    void follow(char32_t character);
    [[nodiscard]] PdfSlot placeOfBlank(const PdfLine &line, const PdfLinePlaces &places,
                                       std::size_t index) const;
    void show(char32_t character, const PdfSlot &slot, double fontSize);
    [[nodiscard]] bool continuesRun(const PdfSlot &points, double fontSize) const;
    void flush();

    PdfPageFrame m_frame;
    PdfFont &m_font;
    std::string m_content;
    Run m_run;
    double m_baseline = 0;      ///< of the line being written, points from the bottom
    std::string m_shownStretch; ///< what Tz was last set to
    double m_atX = 0;           ///< where the last Td led, points
    double m_atY = 0;
    double m_shownSize = 0;    ///< what Tf was last set to
    int m_direction = 1;       ///< of the last strong character: 1, -1, or 0 after a mark
    double m_pen = -1;         ///< right end of the last glyph, pixels; below 0: none yet
    double m_lastBaseline = 0; ///< of the line written last, pixels
};

} // namespace workflows::exchange
