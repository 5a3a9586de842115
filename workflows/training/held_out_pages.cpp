// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/held_out_pages.h"

#include <algorithm>

#include "ocr/core/provenance.h"

namespace workflows::training {

std::vector<bool> holdOut(const std::vector<PageOrigin> &pages) {
    constexpr char limit = '2'; // of sixteen first digits these are two
    std::vector<std::string> digests;
    for (const auto &page : pages)
        digests.push_back(ocr::core::sha256(page.masterSha256 + "\n" + std::to_string(page.frame)));
    std::vector<bool> held;
    for (const auto &digest : digests)
        held.push_back(digest.front() < limit);
    if (digests.empty())
        return held;
    const auto [lowest, highest] = std::ranges::minmax_element(digests);
    const bool isAll = std::ranges::all_of(held, [](bool is) { return is; });
    const bool isNone = std::ranges::none_of(held, [](bool is) { return is; });
    for (std::size_t i = 0; i < digests.size(); ++i) {
        if (isNone && *lowest != *highest && digests[i] == *lowest)
            held[i] = true;
        if (isAll && digests[i] == *highest)
            held[i] = false;
    }
    return held;
}

} // namespace workflows::training
