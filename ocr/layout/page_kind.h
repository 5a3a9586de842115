// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/page/clean_image.h"
#include "ocr/page/page_text.h"

namespace ocr::layout {

/// What a page is on which nothing could be read: `picture` where shapes of some size stand on it,
/// as in a photograph, a map or a drawing; `blank` where there is paper, grain, shadow or one even
/// tone; `tooSmall` where a shorter side than 300 pixels leaves no room for a page's letters.
/// `image`: the page with its own light, not evened out, which would wash shapes away.
[[nodiscard]] page::PageKind kindWithoutText(const page::CleanImage &image);

} // namespace ocr::layout
