// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/component/proofread_collection.h"

#include <array>
#include <stdexcept>
#include <string>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include "ocr/train/degrade.h"
#include "ocr/train/random.h"
#include "ocr/train/render_page.h"
#include "workflows/station.h"

namespace evrak_tests {

namespace {

using namespace workflows;
using ocr::train::DrawnPage;

template <typename T> T sure(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

constexpr std::array words{"дѣло", "мѣсто", "хлѣбъ", "сѣно", "рѣка",   "тѣло",  "снѣгъ", "нѣтъ",
                           "мѣра", "лѣсъ",  "вѣра",  "ѣзда", "свѣтъ",  "цѣна",  "дымъ",  "сынъ",
                           "рыба", "языкъ", "быль",  "пыль", "вѣтеръ", "мысль", "столъ", "домъ"};

DrawnPage drawPage(const ocr::train::PagePainter &painter, int number) {
    ocr::train::Random random(static_cast<std::uint64_t>(number), 7);
    std::string text;
    for (int line = 0; line < linesOnAPage; ++line) {
        for (int word = 0; word < 5; ++word)
            text += std::string(word ? " " : "") + words[random.next() % words.size()];
        text += line + 1 < linesOnAPage ? "\n" : "";
    }
    ocr::train::TextBlock block;
    block.text = text;
    block.alignment = ocr::train::Alignment::start;
    block.isIndented = false;
    ocr::train::PageDesign design;
    design.blocks = {block};
    design.pageWidth = {90};
    design.pageHeight = {90};
    design.marginLeft = design.marginRight = design.marginTop = design.marginBottom = {8};
    ocr::train::DegradeSettings wear;
    wear.seed = static_cast<std::uint64_t>(number);
    wear.brokenType = 0.1;
    wear.noise = 6;
    return ocr::train::degrade(sure(painter.draw(design)), wear);
}

/// The page's true lines, as a layout and texts of that person.
void proofread(Station &station, PageId page, const DrawnPage &drawn, const std::string &person) {
    std::vector<HandRegion> layout;
    std::vector<std::string> texts;
    for (const auto &region : drawn.truth.regions) {
        HandRegion made{region.kind, region.outline, {}};
        for (const auto &line : region.lines) {
            made.lines.push_back({{}, line.layout, {}});
            texts.push_back(line.reading.text);
        }
        layout.push_back(std::move(made));
    }
    std::size_t next = 0;
    for (const auto &region : sure(station.setLayout(page, layout, {}, person)))
        for (const auto &line : region.lines)
            sure(station.setText(line.id, texts.at(next++), person));
}

} // namespace

void makeProofreadCollection(const std::filesystem::path &folder, int pages) {
    const auto station = sure(Station::create(folder));
    const auto painter = sure(ocr::train::PagePainter::withFamilies({"Noto Serif"}));
    for (int number = 1; number <= pages; ++number) {
        const auto drawn = drawPage(painter, number);
        const auto file = folder.parent_path() / ("sheet " + std::to_string(number) + ".png");
        cv::imwrite(file.string(), *drawn.pixels);
        const auto taken = sure(station->import({file}, {}, {}));
        if (taken.at(0).error)
            throw std::runtime_error(taken.at(0).error->detail);
        std::filesystem::remove(file);
        proofread(*station, taken.at(0).pages.at(0), drawn, number % 2 ? "Leyla" : "Murad");
    }
}

} // namespace evrak_tests
