// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace app::cli {
namespace {

using ocr::core::ErrorCode;
using testing::AnyOf;

class EveryErrorCode : public testing::TestWithParam<int> {
  protected:
    static ErrorCode code() { return static_cast<ErrorCode>(GetParam()); }
};

TEST_P(EveryErrorCode, hasWordsOfItsOwnAndAnAdvice) {
    const auto [what, next] = wordingOf(code());
    EXPECT_FALSE(what.empty()) << toString(code());
    EXPECT_TRUE(next.ends_with('.')) << toString(code());
    for (int other = 0; other < ocr::core::errorCodeCount; ++other) {
        if (other != GetParam()) {
            EXPECT_NE(what, wordingOf(static_cast<ErrorCode>(other)).what);
        }
    }
}

TEST_P(EveryErrorCode, endsInAnExitCodeOfTheContract) {
    EXPECT_THAT(exitCodeOf(code()), AnyOf(1, 2, 3, 4, 5, 130)) << toString(code());
}

INSTANTIATE_TEST_SUITE_P(Of, EveryErrorCode, testing::Range(0, ocr::core::errorCodeCount));

TEST(AMessage, saysToWhatWhatHappenedWhyAndWhatToDo) {
    EXPECT_EQ(describe({ErrorCode::modelMissing, "ota", "tesseract-ocr-ota", ""}),
              "ota: this model is not installed (tesseract-ocr-ota). Install the package that "
              "holds it, or choose another profile.");
}

TEST(AMessage, keepsLettersAndDropsWhatATerminalWouldObey) {
    EXPECT_TRUE(describe({ErrorCode::inputMissing, "лист\n\x1b[31m ورقه.tif", {}, {}})
                    .starts_with("лист[31m ورقه.tif: "));
}

TEST(AMessage, isUtf8WhateverTheNameOfTheFile) {
    EXPECT_TRUE(describe({ErrorCode::inputMissing, "a\xff.tif", {}, {}}).starts_with("a.tif: "));
}

} // namespace
} // namespace app::cli
