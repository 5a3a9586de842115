// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace workflows::exchange {

/// The advance of every glyph, in parts of the font size.
inline constexpr double pdfGlyphAdvance = 0.5;

/// The one font of a PDF's invisible text: every character that occurs gets a code of its own, all
/// codes show the same inkless glyph, and a CMap says which character each stands for.
class PdfFont {
  public:
    /// The code of a character, new where it is asked for the first time. From 1; codes beyond
    /// 65535 cannot be written, further characters then share the code of U+FFFD.
    [[nodiscard]] int codeOf(char32_t character);

    /// The ToUnicode CMap (ISO 32000-1, 9.10.3) of all codes given so far.
    [[nodiscard]] std::string toUnicode() const;
    /// The CIDToGIDMap: glyph 1 for each code given so far, as 16-bit numbers, high byte first.
    [[nodiscard]] std::string glyphMap() const;
    /// A TrueType font program of two glyphs without ink, with the tables that PDF/A asks of it.
    [[nodiscard]] static std::string program();

  private:
    std::map<char32_t, int> m_codes;
};

} // namespace workflows::exchange
