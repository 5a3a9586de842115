// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/line_reader.h"

namespace ocr::recognize {

using core::Result;
using engine::TesseractEngine;

Result<page::LineText> LineReader::read(TesseractEngine &engine, const LineStrip &strip) const {
    auto text = readPart(engine, strip, 0, strip.grey.cols);
    if (text)
        m_readings.push_back(*text);
    return text;
}

Result<page::LineText> LineReader::readPart(TesseractEngine &engine, const LineStrip &strip,
                                            int from, int to) const {
    if (strip.grey.empty() || to <= from)
        return page::LineText{};
    auto text = engine.readStrip(strip.grey.colRange(from, to), m_work);
    if (text)
        for (auto &word : text->words) {
            word.box.x += from;
            word.box = strip.toPage(word.box);
        }
    return text;
}

Result<page::LineText> LineReader::read(TesseractEngine &engine, const page::LayoutLine &line,
                                        double stretch) {
    const auto box = core::boundingBox(line.outline);
    const auto key = std::tuple(&engine, std::array{box.x, box.y, box.width, box.height}, stretch);
    if (const auto known = m_memory.find(key); known != m_memory.end()) {
        m_readings.push_back(known->second);
        return known->second;
    }
    auto text = read(engine, strip(line, stretch));
    if (text)
        m_memory.emplace(key, *text);
    return text;
}

const LineStrip &LineReader::strip(const page::LayoutLine &line, double stretch) {
    if (m_cut != std::pair(&line, stretch)) {
        m_strip = cutStrip(m_page, line, stretch);
        m_cut = {&line, stretch};
    }
    return m_strip;
}

} // namespace ocr::recognize
