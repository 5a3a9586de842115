// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/held_out_pages.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "ocr/core/provenance.h"

namespace workflows::training {
namespace {

std::vector<PageOrigin> pages(int count, int from = 0) {
    std::vector<PageOrigin> pages;
    for (int i = from; i < from + count; ++i)
        pages.push_back({ocr::core::sha256("scan " + std::to_string(i)), i % 3});
    return pages;
}

auto countHeld(const std::vector<bool> &held) { return std::ranges::count(held, true); }

TEST(HoldOut, takesAboutOnePageInEight) {
    const auto held = holdOut(pages(4000));
    EXPECT_GT(countHeld(held), 400);
    EXPECT_LT(countHeld(held), 600);
}

TEST(HoldOut, decidesForEachPageAloneWhateverTheOthersAre) {
    const auto some = pages(200);
    auto more = pages(300, 200);
    more.insert(more.end(), some.rbegin(), some.rend());
    const auto among = holdOut(more), alone = holdOut(some);
    for (std::size_t i = 0; i < some.size(); ++i)
        EXPECT_EQ(alone[i], among[more.size() - 1 - i]);
}

TEST(HoldOut, keepsTheHalvesOfASpreadTogether) {
    for (int i = 0; i < 50; ++i) {
        auto both = pages(20, i);
        both.push_back(both.front());
        const auto held = holdOut(both);
        EXPECT_EQ(held.front(), held.back());
    }
}

TEST(HoldOut, holdsOneOfTwoPagesOutAndTrainsOnTheOther) {
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(countHeld(holdOut(pages(2, i))), 1) << i;
}

TEST(HoldOut, holdsNothingOutOfASinglePicture) {
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(countHeld(holdOut(pages(1, i))), 0) << i;
    EXPECT_TRUE(holdOut({}).empty());
}

} // namespace
} // namespace workflows::training
