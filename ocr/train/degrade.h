// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "ocr/core/units.h"
#include "ocr/train/drawn_page.h"

namespace ocr::train {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    [[nodiscard]] bool isNeutral() const { return red == green && green == blue; }
};

/// What befell a page on its way from the press to the file, in the order in which it happens. The
/// defaults change nothing. Sizes are on paper, so that they mean the same at every resolution.
struct DegradeSettings {
    std::uint64_t seed = 1;

    // The ink.
    core::Millimetres inkSpread{0}; ///< strokes grow by this on each side; thinner below 0
    double brokenType = 0;          ///< 0 to 1: strokes break and bulge
    double inkGrain = 0; ///< 0 to 1: specks without ink, as a worn ribbon or a carbon copy leaves
    double fadedInk = 0; ///< 0 to 1: share of the ink that is gone, more in some places

    // The paper.
    double showThrough = 0; ///< 0 to 1: how strongly the other side shines through, mirrored
    Colour paper{255, 255, 255};
    Colour ink{0, 0, 0};
    double paperGrain = 0; ///< standard deviation in grey levels

    // The camera or scanner.
    core::Degrees skew{0};
    double perspective = 0; ///< corners are off by up to this share of the shorter side
    core::Millimetres backdropMargin{0}; ///< how much is seen around the sheet
    Colour backdrop{255, 255, 255};
    double backdropGrain = 0;  ///< standard deviation in grey levels
    double lightGradient = 0;  ///< 0 to 1: light lost in the darkest corner
    core::Millimetres blur{0}; ///< standard deviation
    double noise = 0;          ///< standard deviation in grey levels
    bool bilevel = false;      ///< black and white, split at `threshold`
    int threshold = 128;       ///< grey below it is black
    int jpegQuality = 0;       ///< 1 to 100; 0 leaves JPEG out
};

/// The page as it would come from an archive: deterministic, the same settings give the same page.
/// Grey where paper, ink and backdrop are neutral, else colour. The truth moves with the pixels;
/// a word's box stays upright and so grows a little when the page turns. `otherSide` is what shows
/// through, nothing when null; it need not have the same size.
[[nodiscard]] DrawnPage degrade(const DrawnPage &page, const DegradeSettings &settings,
                                const DrawnPage *otherSide = nullptr);

/// How much of a page's ink is left after it was made black and white: the pixels below mid-grey of
/// `worn` for one of `page`. Thin strokes vanish first, so that below some six tenths nobody can
/// read what stood there.
[[nodiscard]] double inkLeft(const DrawnPage &page, const DrawnPage &worn);

} // namespace ocr::train
