// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/line_match.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace workflows::catalogue {

namespace {

using ocr::core::Polygon;

constexpr double enough = 0.5;
constexpr int columns = 64;

struct Interval {
    double from = 0;
    double to = 0;
    [[nodiscard]] double length() const { return std::max(0.0, to - from); }
};

Interval widthOf(const Polygon &polygon) {
    const auto [low, high] = std::ranges::minmax_element(polygon, {}, &ocr::core::PointF::x);
    return {low->x, high->x};
}

/// The stretch of the outline at x, empty beside it.
Interval heightAt(const Polygon &polygon, double x) {
    Interval stretch{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const auto &a = polygon[i];
        const auto &b = polygon[(i + 1) % polygon.size()];
        if ((a.x <= x) == (b.x <= x))
            continue;
        const double y = a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y);
        stretch.from = std::min(stretch.from, y);
        stretch.to = std::max(stretch.to, y);
    }
    return stretch;
}

struct Match {
    std::size_t known = 0;
    std::size_t fresh = 0;
    double ofUnion = 0;
};

struct Matches {
    std::vector<int> freshOfKnown;
    std::vector<int> knownOfFresh;
    std::vector<int> stayingUnder; ///< of each fresh line: the staying line that it lies upon
};

Matches match(const std::vector<KnownLine> &known, const std::vector<Polygon> &fresh) {
    Matches matches{std::vector<int>(known.size(), -1), std::vector<int>(fresh.size(), -1),
                    std::vector<int>(fresh.size(), -1)};
    std::vector<Match> candidates;
    std::vector<Match> covers;
    for (std::size_t k = 0; k < known.size(); ++k)
        for (std::size_t f = 0; f < fresh.size(); ++f) {
            const auto overlap = overlapOf(known[k].outline, fresh[f]);
            if (overlap.ofUnion >= enough)
                candidates.push_back({k, f, overlap.ofUnion});
            if (known[k].mustStay && std::max(overlap.ofFirst, overlap.ofSecond) >= enough)
                covers.push_back({k, f, overlap.ofUnion});
        }
    std::ranges::stable_sort(candidates, std::greater{}, &Match::ofUnion);
    for (const auto &[k, f, ofUnion] : candidates)
        if (matches.freshOfKnown[k] < 0 && matches.knownOfFresh[f] < 0) {
            matches.freshOfKnown[k] = static_cast<int>(f);
            matches.knownOfFresh[f] = static_cast<int>(k);
        }
    for (const auto &[k, f, ofUnion] : covers)
        matches.stayingUnder[f] = static_cast<int>(k);
    return matches;
}

/// Behind the nearest line before it that has a place, else in front.
void placeAfterItsPredecessor(std::vector<LinePlace> &order, int line) {
    for (int before = line - 1; before >= 0; --before) {
        const auto found = std::ranges::find(order, before, &LinePlace::known);
        if (found != order.end()) {
            order.insert(found + 1, {line, -1});
            return;
        }
    }
    order.insert(order.begin(), {line, -1});
}

} // namespace

Overlap overlapOf(const Polygon &first, const Polygon &second) {
    if (first == second)
        return {1, 1, 1};
    if (first.size() < 3 || second.size() < 3)
        return {};
    const auto a = widthOf(first);
    const auto b = widthOf(second);
    if (a.to <= b.from || b.to <= a.from)
        return {};
    const Interval both{std::min(a.from, b.from), std::max(a.to, b.to)};
    double areaA = 0;
    double areaB = 0;
    double common = 0;
    for (int i = 0; i < columns; ++i) {
        const double x = both.from + (i + 0.5) * both.length() / columns;
        const auto inA = heightAt(first, x);
        const auto inB = heightAt(second, x);
        areaA += inA.length();
        areaB += inB.length();
        common += Interval{std::max(inA.from, inB.from), std::min(inA.to, inB.to)}.length();
    }
    if (common <= 0)
        return {};
    return {common / (areaA + areaB - common), common / areaA, common / areaB};
}

LinePlan planLines(const std::vector<KnownLine> &known, const std::vector<Polygon> &fresh) {
    const auto matches = match(known, fresh);
    LinePlan plan;
    std::vector<bool> isPlaced(known.size(), false);
    for (std::size_t f = 0; f < fresh.size(); ++f) {
        const int found = matches.knownOfFresh[f];
        const int under = matches.stayingUnder[f];
        if (found >= 0) {
            plan.order.push_back({found, static_cast<int>(f)});
            isPlaced[static_cast<std::size_t>(found)] = true;
        } else if (under < 0) {
            plan.order.push_back({-1, static_cast<int>(f)});
        } else if (matches.freshOfKnown[static_cast<std::size_t>(under)] < 0 &&
                   !isPlaced[static_cast<std::size_t>(under)]) {
            plan.order.push_back({under, -1});
            isPlaced[static_cast<std::size_t>(under)] = true;
        }
    }
    for (std::size_t k = 0; k < known.size(); ++k) {
        if (isPlaced[k])
            continue;
        if (known[k].mustStay)
            placeAfterItsPredecessor(plan.order, static_cast<int>(k));
        else
            plan.gone.push_back(k);
    }
    return plan;
}

} // namespace workflows::catalogue
