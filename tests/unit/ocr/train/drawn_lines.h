// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "ocr/recognize/line_strip.h"
#include "ocr/train/degrade.h"
#include "ocr/train/render_page.h"
#include "ocr/train/training_line.h"
#include "tests/component/scratch_folder.h"

namespace evrak_tests {

/// Each text as one worn line of type, cut out as pages are read; aborts where it cannot be drawn.
inline std::vector<ocr::train::TrainingLine> drawnLines(const std::vector<std::string> &texts) {
    const auto painter = ocr::train::PagePainter::withFamilies({"Noto Serif"});
    EVRAK_ASSERT(painter);
    std::vector<ocr::train::TrainingLine> lines;
    for (const auto &text : texts) {
        ocr::train::PageDesign design;
        ocr::train::TextBlock block;
        block.text = text;
        block.alignment = ocr::train::Alignment::start;
        block.isIndented = false;
        design.blocks = {block};
        design.pageWidth = {40};
        design.pageHeight = {16};
        design.marginLeft = design.marginRight = design.marginTop = design.marginBottom = {4};
        ocr::train::DegradeSettings wear;
        wear.seed = lines.size() + 1;
        wear.brokenType = 0.1;
        wear.noise = 6;
        const auto clean = painter->draw(design);
        EVRAK_ASSERT(clean && clean->linesLeftOver == 0);
        const auto page = ocr::train::degrade(*clean, wear);
        const auto &line = page.truth.regions.at(0).lines.at(0);
        auto strip = ocr::recognize::cutStrip(*page.pixels, line.layout).grey;
        lines.push_back({"drawn", std::make_shared<cv::Mat>(std::move(strip)), line.reading.text});
    }
    return lines;
}

} // namespace evrak_tests
