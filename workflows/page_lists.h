// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "workflows/catalogue/page_lists.h"

namespace workflows {

using catalogue::PageLists;
using catalogue::PageQuery;
using catalogue::PageTally;
using catalogue::UnitNode;

/// The lists of a collection that is there, on the thread that asks. Errors as of Station::open
/// where its catalogue cannot be opened.
[[nodiscard]] ocr::core::Result<std::unique_ptr<PageLists>>
openPageLists(const std::filesystem::path &collection);

} // namespace workflows
