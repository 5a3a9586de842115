// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/check_fit.h"

#include <gtest/gtest.h>

namespace ocr::clean {
namespace {

bool fits(double left, double top, double right, double bottom) {
    Recipe recipe;
    recipe.area = {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
    const auto checked = checkFit(recipe, {1000, 800});
    return checked.has_value() || checked.error().code != core::ErrorCode::wrongUsage;
}

TEST(CheckFit, letsThroughWhatCanBeAPageOfTheImage) {
    EXPECT_TRUE(checkFit({}, {10, 10}));
    EXPECT_TRUE(fits(0, 0, 1000, 800));
    EXPECT_TRUE(fits(-20, -20, 1030, 810));
    EXPECT_TRUE(fits(500, 400, 524, 424));
}

TEST(CheckFit, refusesWhatLiesElsewhereOrIsTooSmall) {
    EXPECT_FALSE(fits(2000, 0, 3000, 800));
    EXPECT_FALSE(fits(0, 0, 5000, 800));
    EXPECT_FALSE(fits(-90, 0, 5, 800));
    EXPECT_FALSE(fits(100, 100, 120, 700));
    EXPECT_FALSE(fits(100, 100, 900, 110));
}

} // namespace
} // namespace ocr::clean
