// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/legible.h"

#include <algorithm>
#include <cmath>

#include "ocr/text/script.h"

namespace ocr::recognize {

namespace {

/// How sure the page's reader is of most lines of a fair length.
double usualConfidence(const std::vector<page::TextRegion> &regions) {
    constexpr int fairLength = 8;
    std::vector<double> values;
    for (const auto &region : regions)
        for (const auto &line : region.lines)
            if (text::countLetters(line.reading.text) >= fairLength)
                values.push_back(line.reading.confidence.value());
    constexpr double least = 0.5; // a page of nothing but doubtful lines is no measure
    if (values.empty())
        return 1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return std::max(least, *middle);
}

/// Stains and handwriting that were taken for a line come out as a few signs nobody is sure of; the
/// fewer signs, the surer they have to be, beside what is usual on the page.
bool isLegible(const page::LineText &reading, double usual, bool isWellSet) {
    if (reading.text.empty())
        return false;
    const auto letters = static_cast<double>(text::countLetters(reading.text));
    constexpr double fullLine = 12;
    const double least = isWellSet && letters >= fullLine ? 0.12 : 0.28;
    return reading.confidence.value() >= usual * (least + 0.55 * std::exp((1 - letters) / 5));
}

/// Whether a line is one of several of the same size in its region, as stains are not.
bool isWellSet(const page::TextLine &line, const page::TextRegion &region) {
    constexpr int several = 5;
    constexpr double alike = 0.3;
    const double height = line.layout.letterHeight;
    return std::count_if(region.lines.begin(), region.lines.end(), [&](const auto &other) {
               return std::abs(other.layout.letterHeight - height) < alike * height;
           }) > several;
}

} // namespace

void dropIllegible(std::vector<page::TextRegion> &regions) {
    const double usual = usualConfidence(regions);
    std::erase_if(regions, [&](page::TextRegion &region) {
        const bool hadLines = !region.lines.empty();
        if (region.kind == page::RegionKind::pageNumber && !region.lines.empty() &&
            text::countDigits(region.lines.front().reading.text) > 0)
            return false; // two signs are never sure
        const auto whole = region;
        std::erase_if(region.lines, [&](const auto &line) {
            return !isLegible(line.reading, usual, isWellSet(line, whole));
        });
        return hadLines && region.lines.empty();
    });
}

} // namespace ocr::recognize
