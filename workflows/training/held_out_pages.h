// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace workflows::training {

/// Where a page comes from: parts of one picture go together.
struct PageOrigin {
    std::string masterSha256;
    int frame = 0;
    bool operator==(const PageOrigin &) const = default;
};

/// Which of the pages are only measured on, as a mask: those for which a digest of their origin
/// falls into one eighth of all digests, whatever the other pages are. Where that is none of them
/// it is the one with the lowest digest, and where it is all of them the one with the highest is
/// trained on; a single picture is trained on.
[[nodiscard]] std::vector<bool> holdOut(const std::vector<PageOrigin> &pages);

} // namespace workflows::training
