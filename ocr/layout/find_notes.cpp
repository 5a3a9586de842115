// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_notes.h"

#include <algorithm>
#include <span>

namespace ocr::layout {

namespace {

struct Row {
    core::Rect box;
    double baseline = 0; ///< y in the middle of the line
    double letterHeight = 0;
};

std::vector<Row> rowsOf(const std::vector<page::Region> &regions) {
    std::vector<Row> rows;
    for (const auto &region : regions)
        for (const auto &line : region.lines) {
            const auto box = core::boundingBox(line.outline);
            const double baseline =
                line.baseline.empty() ? box.bottom() : line.baseline[line.baseline.size() / 2].y;
            rows.push_back({box, baseline, line.letterHeight});
        }
    std::ranges::sort(rows, {}, &Row::baseline);
    return rows;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Distance of the lines from one to the next; of two and more.
double pitchOf(std::span<const Row> rows) {
    std::vector<double> steps;
    for (std::size_t i = 1; i < rows.size(); ++i)
        steps.push_back(rows[i].baseline - rows[i - 1].baseline);
    return median(std::move(steps));
}

double letterHeightOf(std::span<const Row> rows) {
    std::vector<double> heights;
    for (const auto &row : rows)
        heights.push_back(row.letterHeight);
    return median(std::move(heights));
}

/// Whether lines stand beside each other otherwise than as the halves of a verse here and there.
bool hasColumns(std::span<const Row> rows) {
    constexpr double beside = 0.4, many = 0.25;
    std::size_t found = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        found += rows[i].baseline - rows[i - 1].baseline < beside * rows[i].letterHeight;
    return static_cast<double>(found) > many * static_cast<double>(rows.size());
}

std::optional<int> findBelowARule(std::span<const Row> rows, const PageMeasures &measures) {
    constexpr double smaller = 0.9, lowerHalf = 0.5;
    std::optional<int> highest;
    for (const auto &rule : measures.levelRules) {
        double sum = 0;
        int lines = 0;
        for (const auto &row : rows)
            if (row.box.y > rule.y) {
                sum += row.letterHeight;
                ++lines;
            }
        if (rule.y > lowerHalf * measures.height && lines > 0 &&
            sum / lines < smaller * measures.letterHeight)
            highest = std::min(highest.value_or(rule.y), rule.y);
    }
    return highest;
}

/// Whether the lines from `first` on are set as notes to those before it.
bool areNotes(std::span<const Row> rows, std::size_t first) {
    constexpr double closer = 0.88, apart = 1.12, smaller = 0.97, alone = 0.8;
    const auto text = rows.first(first), notes = rows.subspan(first);
    const double pitch = pitchOf(text);
    const double gap = notes.front().baseline - text.back().baseline;
    const double size = letterHeightOf(notes) / std::max(1.0, letterHeightOf(text));
    if (gap < apart * pitch)
        return false;
    if (notes.size() == 1)
        return size < alone;
    const double step = pitchOf(notes);
    return size < smaller && step < closer * pitch && gap > apart * step;
}

/// On a page of one column without a rule that was found.
std::optional<int> findByPitch(std::span<const Row> rows, const PageMeasures &measures) {
    constexpr std::size_t leastText = 5;
    constexpr double lowest = 0.45;
    if (rows.size() <= leastText || hasColumns(rows))
        return std::nullopt;
    for (std::size_t first = leastText; first < rows.size(); ++first)
        if (rows[first].box.y > lowest * measures.height && 2 * first >= rows.size() &&
            areNotes(rows, first))
            return static_cast<int>((rows[first - 1].baseline + rows[first].box.y) / 2);
    return std::nullopt;
}

} // namespace

std::optional<int> findNotes(const std::vector<page::Region> &regions,
                             const PageMeasures &measures) {
    const auto rows = rowsOf(regions);
    const auto below = findBelowARule(rows, measures);
    return below ? below : findByPitch(rows, measures);
}

} // namespace ocr::layout
