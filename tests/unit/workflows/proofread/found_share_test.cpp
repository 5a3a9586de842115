// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/found_share.h"

#include <cmath>
#include <random>

#include <gmock/gmock.h>

namespace workflows::proofread {
namespace {

using testing::DoubleNear;
using testing::Ge;
using testing::Le;

TEST(FoundShare, isUnknownBeforeAnybodyFoundAnything) {
    EXPECT_FALSE(FoundShare::from({}).has_value());
    EXPECT_FALSE(FoundShare::from(FoundTwice{10, 0, 0, 0, 0}).has_value());
}

TEST(FoundShare, isWhatOfOnesFindsTheOtherFoundToo) {
    // 100 found by each of two, 80 of them the same.
    const auto share = FoundShare::from({50, 200, 160, 0, 0});
    ASSERT_TRUE(share.has_value());
    EXPECT_THAT(share->mean(), DoubleNear(0.8, 0.01));
}

TEST(FoundShare, isWhatIsNoLongerThereForASecondReader) {
    // 100 found first and 10 of the rest, which were 11: nine of ten each time.
    const auto share = FoundShare::from({50, 0, 0, 100, 10});
    ASSERT_TRUE(share.has_value());
    EXPECT_THAT(share->mean(), DoubleNear(0.9, 0.01));
}

TEST(FoundShare, isSurerTheMoreWasFound) {
    EXPECT_GT(FoundShare::from({1, 0, 0, 10, 1})->variance(),
              FoundShare::from({1, 0, 0, 100, 10})->variance());
}

TEST(FoundShare, expectsFewerLeftTheMoreHaveRead) {
    const auto share = FoundShare::from({50, 200, 160, 0, 0});
    const auto once = share->left({0, 100, 0, 0});
    const auto twice = share->left({0, 0, 100, 0});
    EXPECT_THAT(once.value, DoubleNear(25, 1));
    EXPECT_THAT(twice.value, DoubleNear(4.2, 0.5));
    EXPECT_LT(twice.high, once.high);
}

TEST(FoundShare, leavesRoomForErrorsWhereNoneWasFound) {
    const auto left = FoundShare::from({50, 40, 20, 0, 0})->left({0, 0, 0, 0});
    EXPECT_EQ(left.value, 0);
    EXPECT_EQ(left.low, 0);
    EXPECT_GT(left.high, 0);
}

TEST(FoundShare, saysTheSameOfManyErrorsAsOfFew) {
    // The count changes how the interval is found; at the seam both ways must agree.
    const auto share = FoundShare::from({500, 2000, 1600, 0, 0});
    const auto fewer = share->left({0, 235, 0, 0}), more = share->left({0, 245, 0, 0});
    EXPECT_THAT(more.low - fewer.low, DoubleNear(2, 2.5));
    EXPECT_THAT(more.high - fewer.high, DoubleNear(2.5, 2.5));
}

/// Texts with so many errors, each of which a reader finds with that chance, as often as asked.
struct Readers {
    double share;
    int errors;
    std::mt19937 random;

    bool finds() { return std::uniform_real_distribution<double>(0, 1)(random) < share; }

    struct Found {
        FoundTwice twice;
        FoundByReaders byReaders{};
        int left = 0;
    };
    /// Two read apart; what both found is mended.
    Found apart() {
        Found found;
        for (int i = 0; i < errors; ++i) {
            const bool first = finds(), second = finds();
            found.twice.apart += first + second;
            found.twice.both += first && second ? 2 : 0;
            found.byReaders[2] += first || second;
            found.left += !first && !second;
        }
        return found;
    }
    /// One reads all, and a second one some of it after the first.
    Found inSequence(double sampled) {
        Found found;
        for (int i = 0; i < errors; ++i) {
            const bool isSampled = std::uniform_real_distribution<double>(0, 1)(random) < sampled;
            const bool first = finds(), second = isSampled && !first && finds();
            found.twice.first += isSampled && first;
            found.twice.afterwards += second;
            found.byReaders[isSampled ? 2 : 1] += first || second;
            found.left += !first && !second;
        }
        return found;
    }
};

template <typename Read> double coverage(double share, int errors, const Read &read) {
    constexpr int runs = 600;
    Readers readers{share, errors, std::mt19937(42)};
    int covered = 0;
    for (int run = 0; run < runs; ++run) {
        const auto found = read(readers);
        const auto known = FoundShare::from(found.twice);
        if (!known) {
            covered += found.left == 0; // nothing to tell
            continue;
        }
        const auto left = known->left(found.byReaders);
        covered += left.low <= found.left && found.left <= left.high;
    }
    return double(covered) / runs;
}

class IntervalOfWhatIsLeft : public testing::TestWithParam<std::pair<double, int>> {};

TEST_P(IntervalOfWhatIsLeft, holdsTheTruthInAbout95Of100RunsOfTwoWhoReadApart) {
    const auto [share, errors] = GetParam();
    const double held = coverage(share, errors, [](Readers &readers) { return readers.apart(); });
    EXPECT_THAT(held, testing::AllOf(Ge(0.92), Le(1.0)));
}

TEST_P(IntervalOfWhatIsLeft, holdsTheTruthInAbout95Of100RunsWhereASecondReadsAfterTheFirst) {
    const auto [share, errors] = GetParam();
    const double held =
        coverage(share, errors, [](Readers &readers) { return readers.inSequence(0.5); });
    EXPECT_THAT(held, testing::AllOf(Ge(0.92), Le(1.0)));
}

INSTANTIATE_TEST_SUITE_P(Readers, IntervalOfWhatIsLeft,
                         testing::Values(std::pair(0.6, 60), std::pair(0.6, 600),
                                         std::pair(0.8, 60), std::pair(0.8, 600),
                                         std::pair(0.95, 60), std::pair(0.95, 2000)));

TEST(StudentReach, comesDownToThatOfTheNormalDistribution) {
    EXPECT_THAT(studentReach(1), DoubleNear(12.71, 0.01));
    EXPECT_THAT(studentReach(9), DoubleNear(2.262, 0.01));
    EXPECT_THAT(studentReach(30), DoubleNear(2.042, 0.005));
    EXPECT_THAT(studentReach(100000), DoubleNear(1.96, 0.001));
}

TEST(LognormalWithin, holdsTheMeanAndStaysAboveNothing) {
    const auto few = lognormalWithin(2, 9, 1.96);
    EXPECT_GT(few.low, 0);
    EXPECT_LT(few.low, 2);
    EXPECT_GT(few.high, 2 + 1.96 * 3 * 0.8);
    const auto sure = lognormalWithin(1000, 100, 1.96);
    EXPECT_THAT(sure.low, DoubleNear(1000 - 19.6, 0.5));
    EXPECT_THAT(sure.high, DoubleNear(1000 + 19.6, 0.5));
}

} // namespace
} // namespace workflows::proofread
