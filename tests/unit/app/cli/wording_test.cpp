// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include <array>
#include <utility>

#include <gtest/gtest.h>

namespace app::cli {
namespace {

using ocr::core::ErrorCode;

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

/// In the order of the codes; scripts rely on it.
constexpr std::array<std::pair<ErrorCode, int>, ocr::core::errorCodeCount> exitCodes{{
    {ErrorCode::wrongUsage, 2},         {ErrorCode::inputMissing, 3},
    {ErrorCode::inputIsFolder, 3},      {ErrorCode::inputEmpty, 3},
    {ErrorCode::inputNotPermitted, 3},  {ErrorCode::inputNotAnImage, 3},
    {ErrorCode::inputTruncated, 3},     {ErrorCode::inputDamaged, 3},
    {ErrorCode::inputTooLarge, 3},      {ErrorCode::inputEncrypted, 3},
    {ErrorCode::inputUnsupported, 3},   {ErrorCode::modelMissing, 4},
    {ErrorCode::componentMissing, 4},   {ErrorCode::unknownProfile, 2},
    {ErrorCode::outOfMemory, 1},        {ErrorCode::outOfTime, 1},
    {ErrorCode::workerCrashed, 1},      {ErrorCode::workerMisbehaved, 1},
    {ErrorCode::stopped, 130},          {ErrorCode::notFound, 2},
    {ErrorCode::notACollection, 3},     {ErrorCode::alreadyExists, 2},
    {ErrorCode::catalogueDamaged, 5},   {ErrorCode::catalogueNewer, 5},
    {ErrorCode::catalogueBusy, 1},      {ErrorCode::notAllowed, 2},
    {ErrorCode::conflict, 1},           {ErrorCode::diskFull, 1},
    {ErrorCode::outputNotPermitted, 1}, {ErrorCode::outputFailed, 1},
    {ErrorCode::internal, 1},
}};

TEST_P(EveryErrorCode, endsInItsExitCode) {
    const auto &[known, exitCode] = exitCodes.at(static_cast<std::size_t>(GetParam()));
    ASSERT_EQ(known, code()) << "the table is in the order of the codes";
    EXPECT_EQ(exitCodeOf(code()), exitCode) << toString(code());
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

TEST(ACount, isInTheSingularForOneAlone) {
    EXPECT_EQ(counted(0, "page"), "0 pages");
    EXPECT_EQ(counted(1, "page"), "1 page");
    EXPECT_EQ(counted(2, "problem"), "2 problems");
}

TEST(AMessage, isUtf8WhateverTheNameOfTheFile) {
    EXPECT_TRUE(describe({ErrorCode::inputMissing, "a\xff.tif", {}, {}}).starts_with("a.tif: "));
}

} // namespace
} // namespace app::cli
