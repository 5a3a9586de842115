// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "workflows/outcomes.h"
#include "workflows/proofread/found_share.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// What people found on a page.
struct PageFinds {
    bool isVouched = false;
    std::int64_t characters = 0; ///< of the text that stands now
    FoundByReaders found{};      ///< in the machine's text, on a page that is vouched for
    FoundTwice twice;

    [[nodiscard]] std::int64_t foundByAll() const;
};

[[nodiscard]] Result<PageFinds> pageFinds(const catalogue::Catalogue &catalogue,
                                          const PageRecord &page);

} // namespace workflows::proofread
