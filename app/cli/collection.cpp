// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/collection.h"

namespace app::cli {

ocr::core::Result<workflows::PageRecord> findPage(const workflows::Station &station,
                                                  const std::string &name) {
    const auto pages = station.select(name);
    if (!pages)
        return pages.error();
    if (pages->size() != 1)
        return ocr::core::fail(ocr::core::ErrorCode::wrongUsage, "page " + name,
                               std::to_string(pages->size()) + " pages, where one is wanted");
    return station.page(pages->front());
}

} // namespace app::cli
