// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/sample_page.h"

namespace ocr::recognize {

using core::Result;
using engine::TesseractEngine;

Result<std::vector<Ranked>> rankReaders(const page::CleanImage &image,
                                        const page::PageLayout &layout,
                                        const std::vector<TesseractEngine *> &readers,
                                        Memory &memory, const core::Work &work) {
    LineReader reader(*image.pixels, memory, work);
    return rankReaders(readers, 0, layout, reader);
}

Result<std::vector<Share>> readersByWords(const page::CleanImage &image,
                                          const page::PageLayout &layout, TesseractEngine &reader,
                                          const text::Languages *languages, Memory &memory,
                                          const core::Work &work) {
    constexpr std::size_t sample = 6;
    LineReader lineReader(*image.pixels, memory, work);
    std::vector<std::string> texts;
    for (const auto *line : longLines(layout, sample)) {
        const auto text = lineReader.read(reader, *line, 1);
        if (!text)
            return text.error();
        texts.push_back(text->text);
    }
    return WordEvidence(languages).readersOf(texts);
}

} // namespace ocr::recognize
