// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_font.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace workflows::exchange {

namespace {

constexpr int unitsPerEm = 1000;
constexpr int ascent = 800;
constexpr int descent = -200;
constexpr int glyphWidth = static_cast<int>(unitsPerEm * pdfGlyphAdvance);

/// Bytes of a TrueType table, high byte first.
class Table {
  public:
    Table &u16(int value) {
        m_bytes.push_back(static_cast<char>((value >> 8) & 0xFF));
        m_bytes.push_back(static_cast<char>(value & 0xFF));
        return *this;
    }
    Table &u32(std::uint32_t value) {
        return u16(static_cast<int>(value >> 16)).u16(static_cast<int>(value & 0xFFFF));
    }
    Table &zeros(int count16) {
        for (int i = 0; i < count16; ++i)
            u16(0);
        return *this;
    }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

  private:
    std::string m_bytes;
};

std::uint32_t checksum(std::string bytes) {
    bytes.resize((bytes.size() + 3) / 4 * 4, '\0');
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        std::uint32_t word = 0;
        for (std::size_t k = 0; k < 4; ++k)
            word = word << 8 | static_cast<unsigned char>(bytes[i + k]);
        sum += word;
    }
    return sum;
}

Table headTable(std::uint32_t adjustment) {
    Table head;
    head.u32(0x00010000).u32(0x00010000).u32(adjustment).u32(0x5F0F3CF5);
    head.u16(0x000B).u16(unitsPerEm).zeros(8); // flags, dates
    head.u16(0).u16(descent).u16(glyphWidth).u16(ascent);
    head.u16(0).u16(8).u16(2).u16(0).u16(0); // style, smallest size, direction, short loca
    return head;
}

std::vector<std::pair<std::string, std::string>> tables(std::uint32_t adjustment) {
    Table cmap; // a format 4 table that maps nothing
    cmap.u16(0).u16(1).u16(3).u16(1).u32(12);
    cmap.u16(4).u16(24).u16(0).u16(2).u16(2).u16(0).u16(0);
    cmap.u16(0xFFFF).u16(0).u16(0xFFFF).u16(1).u16(0);
    Table hhea;
    hhea.u32(0x00010000).u16(ascent).u16(descent).u16(0).u16(glyphWidth).zeros(3).u16(1);
    hhea.zeros(7).u16(2);
    Table hmtx;
    hmtx.u16(glyphWidth).u16(0).u16(glyphWidth).u16(0);
    Table maxp;
    maxp.u32(0x00010000).u16(2).u16(2).u16(1).zeros(2).u16(1).zeros(8);
    Table name;
    name.u16(0).u16(0).u16(6);
    Table post;
    post.u32(0x00030000).u32(0).u16(-100).u16(50).u32(1).zeros(8);
    // Glyph 1 is a line there and back: no ink, but a box, without which MuPDF skips the text.
    Table glyf;
    glyf.u16(1).u16(0).u16(descent).u16(glyphWidth).u16(ascent).u16(1).u16(0).u16(0x0101);
    glyf.u16(0).u16(glyphWidth).u16(descent).u16(ascent - descent);
    Table loca;
    loca.u16(0).u16(0).u16(static_cast<int>(glyf.bytes().size() / 2));
    return {{"cmap", cmap.bytes()}, {"glyf", glyf.bytes()}, {"head", headTable(adjustment).bytes()},
            {"hhea", hhea.bytes()}, {"hmtx", hmtx.bytes()}, {"loca", loca.bytes()},
            {"maxp", maxp.bytes()}, {"name", name.bytes()}, {"post", post.bytes()}};
}

std::string assemble(std::uint32_t adjustment) {
    const auto all = tables(adjustment);
    const int count = static_cast<int>(all.size());
    Table directory;
    directory.u32(0x00010000).u16(count).u16(128).u16(3).u16(count * 16 - 128);
    std::string body;
    for (const auto &[tag, bytes] : all) {
        for (std::size_t i = 0; i < 4; i += 2)
            directory.u16(tag[i] << 8 | tag[i + 1]);
        directory.u32(checksum(bytes));
        directory.u32(static_cast<std::uint32_t>(12 + 16 * count) +
                      static_cast<std::uint32_t>(body.size()));
        directory.u32(static_cast<std::uint32_t>(bytes.size()));
        body += bytes;
        body.resize((body.size() + 3) / 4 * 4, '\0');
    }
    return directory.bytes() + body;
}

std::string hex16(unsigned value) {
    static constexpr char digits[] = "0123456789ABCDEF";
    return {digits[value >> 12 & 15], digits[value >> 8 & 15], digits[value >> 4 & 15],
            digits[value & 15]};
}

std::string utf16Hex(char32_t c) {
    if (c < 0x10000)
        return hex16(c);
    c -= 0x10000;
    return hex16(0xD800 + (c >> 10)) + hex16(0xDC00 + (c & 0x3FF));
}

} // namespace

int PdfFont::codeOf(char32_t character) {
    if (m_codes.size() >= 65534 && !m_codes.contains(character))
        character = 0xFFFD;
    return m_codes.try_emplace(character, static_cast<int>(m_codes.size()) + 1).first->second;
}

std::string PdfFont::toUnicode() const {
    std::string cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t perBlock = 100; // as the specification of CMaps allows
    std::size_t done = 0;
    for (const auto &[character, code] : m_codes) {
        if (done % perBlock == 0)
            cmap += std::to_string(std::min(perBlock, m_codes.size() - done)) + " beginbfchar\n";
        cmap += '<' + hex16(static_cast<unsigned>(code)) + "> <" + utf16Hex(character) + ">\n";
        if (++done % perBlock == 0 || done == m_codes.size())
            cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string PdfFont::glyphMap() const {
    std::string map(2, '\0');
    for (std::size_t i = 0; i < m_codes.size(); ++i)
        map.append({'\0', '\1'});
    return map;
}

std::string PdfFont::program() { return assemble(0xB1B0AFBAU - checksum(assemble(0))); }

} // namespace workflows::exchange
