// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/random.h"

#include <cmath>

#include <gtest/gtest.h>

namespace ocr::train {
namespace {

TEST(Random, givesThePublishedNumbersOfSplitMix64) {
    Random random(0);
    EXPECT_EQ(random.next(), 0xE220A8397B1DCDAFU);
    EXPECT_EQ(random.next(), 0x6E789E6AA1B965F4U);
}

TEST(Random, keepsStreamsOfOneSeedApart) { EXPECT_NE(Random(7, 1).next(), Random(7, 2).next()); }

TEST(Random, drawsUniformNumbersInsideTheirRange) {
    Random random(3);
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double value = random.uniform(-2, 4);
        ASSERT_GE(value, -2);
        ASSERT_LT(value, 4);
        sum += value;
    }
    EXPECT_NEAR(sum / 10'000, 1, 0.1);
}

TEST(Random, drawsNormalNumbersOfMeanZeroAndDeviationOne) {
    Random random(5);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 100'000; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    EXPECT_NEAR(sum / 100'000, 0, 0.02);
    EXPECT_NEAR(std::sqrt(squares / 100'000), 1, 0.02);
}

} // namespace
} // namespace ocr::train
