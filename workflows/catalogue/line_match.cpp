// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/line_match.h"

#include <algorithm>
#include <functional>

#include "ocr/core/overlap.h"

namespace workflows::catalogue {

namespace {

using ocr::core::overlapOf;
using ocr::core::Polygon;

constexpr double enough = 0.5;
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
