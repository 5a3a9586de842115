// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/page/page_layout.h"
#include "ocr/page/page_text.h"
#include "ocr/recognize/line_strip.h"

namespace ocr::recognize {

/// What was read of a clean image, by reader, box of the line and stretch. Lines of a sample are
/// read again when their turn comes.
using Memory =
    std::map<std::tuple<engine::TesseractEngine *, std::array<int, 4>, double>, page::LineText>;

/// Has lines of one clean image read, and remembers. Word boxes come out in its pixels. Errors of
/// all: stopped, internal.
class LineReader {
  public:
    /// `page`: CV_8UC1. All must outlive the reader.
    LineReader(const cv::Mat &page, Memory &memory, const core::Work &work)
        : m_page(page), m_memory(memory), m_work(work) {}

    /// A strip of any line; not remembered.
    [[nodiscard]] core::Result<page::LineText> read(engine::TesseractEngine &engine,
                                                    const LineStrip &strip) const;
    /// The columns [from, to) of a strip.
    [[nodiscard]] core::Result<page::LineText>
    readPart(engine::TesseractEngine &engine, const LineStrip &strip, int from, int to) const;
    /// A line with its letters drawn so many times wider, read once and remembered.
    [[nodiscard]] core::Result<page::LineText> read(engine::TesseractEngine &engine,
                                                    const page::LayoutLine &line, double stretch);
    /// All that was read of whole lines since this was asked last, remembered or not.
    [[nodiscard]] std::vector<page::LineText> takeReadings() {
        return std::exchange(m_readings, {});
    }
    /// The strip of a line; remembered until that of another line is asked for.
    [[nodiscard]] const LineStrip &strip(const page::LayoutLine &line, double stretch);

  private:
    const cv::Mat &m_page;
    Memory &m_memory;
    const core::Work &m_work;
    mutable std::vector<page::LineText> m_readings;
    std::pair<const page::LayoutLine *, double> m_cut{};
    LineStrip m_strip;
};

} // namespace ocr::recognize
