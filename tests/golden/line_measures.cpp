// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/line_measures.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "ocr/text/align.h"

namespace tests::golden {
namespace {

using ocr::core::Rect;

constexpr double leastCover = 0.25;
constexpr double leastSimilarity = 0.5;

/// The part of a line of the truth that a line covers, less where they stand at other heights: a
/// box that is too tall reaches into the line below, but its middle does not.
double coverOf(const Rect &truth, const Rect &read) {
    const Rect both = intersect(truth, read);
    if (truth.isEmpty() || both.isEmpty())
        return 0;
    const double height = truth.height;
    const double offset = std::abs(truth.y + height / 2 - (read.y + read.height / 2.0)) / height;
    return both.width * (both.height / height) / truth.width * std::max(0.0, 1 - offset);
}

std::optional<std::size_t> findCovering(const Rect &truth, const std::vector<Rect> &read) {
    std::optional<std::size_t> best;
    double most = leastCover;
    for (std::size_t i = 0; i < read.size(); ++i)
        if (const double cover = coverOf(truth, read[i]); cover > most) {
            most = cover;
            best = i;
        }
    return best;
}

std::vector<std::u32string> comparable(const std::vector<std::string> &lines) {
    std::vector<std::u32string> result;
    for (const std::string &line : lines)
        if (auto text = canonical(line, ocr::text::Strictness::loose); !text.empty())
            result.push_back(std::move(text));
    return result;
}

double similarity(const std::u32string &a, const std::u32string &b) {
    const auto longer = static_cast<double>(std::max(a.size(), b.size()));
    return 1 - static_cast<double>(ocr::text::editDistance(a, b)) / longer;
}

/// Of an alignment: what its pairs are alike together, and how many there are.
struct Alignment {
    double similarity = 0;
    std::size_t pairs = 0;
};

const Alignment &better(const Alignment &a, const Alignment &b) {
    return a.similarity < b.similarity ? b : a;
}

} // namespace

Share countNeighboursInOrder(const std::vector<Rect> &truth, const std::vector<Rect> &read) {
    std::vector<std::optional<std::size_t>> places;
    for (const Rect &line : truth)
        places.push_back(findCovering(line, read));
    Share share;
    for (std::size_t i = 1; i < places.size(); ++i, ++share.all)
        if (places[i - 1] && places[i] && *places[i - 1] < *places[i])
            ++share.right;
    return share;
}

Share countLinesInOrder(const std::vector<std::string> &truth,
                        const std::vector<std::string> &read) {
    const auto wanted = comparable(truth);
    const auto got = comparable(read);
    // best[j]: of the lines of the truth so far and the first j lines read.
    std::vector<Alignment> best(got.size() + 1);
    for (const auto &line : wanted) {
        std::vector<Alignment> next(got.size() + 1);
        for (std::size_t j = 0; j < got.size(); ++j) {
            next[j + 1] = better(next[j], best[j + 1]);
            if (const double alike = similarity(line, got[j]); alike >= leastSimilarity)
                next[j + 1] = better(next[j + 1], {best[j].similarity + alike, best[j].pairs + 1});
        }
        best = std::move(next);
    }
    return {best.back().pairs, wanted.size()};
}

} // namespace tests::golden
