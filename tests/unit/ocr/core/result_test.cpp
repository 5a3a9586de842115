// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/core/result.h"

#include <set>

#include <gtest/gtest.h>

#include "ocr/core/units.h"

namespace ocr::core {
namespace {

Result<int> half(int number) {
    if (number % 2 != 0)
        return fail(ErrorCode::wrongUsage, std::to_string(number), "odd", "half");
    return number / 2;
}

TEST(Result, holdsTheValueOrTheReason) {
    EXPECT_EQ(half(4).value(), 2);
    const auto odd = half(3);
    ASSERT_FALSE(odd.has_value());
    EXPECT_EQ(odd.error().code, ErrorCode::wrongUsage);
    EXPECT_EQ(odd.error().subject, "3");
    EXPECT_EQ(odd.error().detail, "odd");
    EXPECT_EQ(odd.error().where, "half");
}

TEST(ErrorCode, hasANameOfItsOwnThatReadsBack) {
    std::set<std::string_view> names;
    for (int i = 0; i < errorCodeCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        EXPECT_FALSE(toString(code).empty());
        EXPECT_EQ(errorCodeFrom(toString(code)), code);
        names.insert(toString(code));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(errorCodeCount));
    EXPECT_EQ(toString(ErrorCode::diskFull), "diskFull");
    EXPECT_EQ(errorCodeFrom("no such name"), ErrorCode::internal);
}

TEST(AssertDeathTest, staysOnAndNamesThePromise) {
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    EXPECT_DEATH(EVRAK_ASSERT(1 + 1 == 3), "1 \\+ 1 == 3");
}

TEST(Confidence, staysBetweenGuessedAndCertain) {
    EXPECT_EQ(Confidence(1.7).value(), 1);
    EXPECT_EQ(Confidence(-0.1).value(), 0);
    EXPECT_EQ(Confidence(0.3).value(), 0.3);
}

TEST(Millimetres, becomePixelsAtTheScansResolution) {
    EXPECT_DOUBLE_EQ(Millimetres{25.4}.toPixels(Dpi{300}), 300);
    EXPECT_FALSE(Dpi{}.isKnown());
}

} // namespace
} // namespace ocr::core
