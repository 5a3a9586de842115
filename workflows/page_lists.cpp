// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/page_lists.h"

namespace workflows {

ocr::core::Result<std::unique_ptr<PageLists>>
openPageLists(const std::filesystem::path &collection) {
    return PageLists::open(collection / "catalogue.sqlite");
}

} // namespace workflows
