// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/error_text.h"

#include <map>

#include <gtest/gtest.h>

namespace tests::ui {

using namespace app::station::bridge;

TEST(ErrorText, hasItsOwnWordsForEveryCode) {
    std::map<QString, int> codes;
    for (int code = 0; code < ocr::core::errorCodeCount; ++code) {
        const QString words = wordsFor(ErrorCode(code));
        EXPECT_FALSE(words.isEmpty()) << ocr::core::toString(ErrorCode(code));
        const auto [at, isNew] = codes.emplace(words, code);
        EXPECT_TRUE(isNew) << ocr::core::toString(ErrorCode(code)) << " and "
                           << ocr::core::toString(ErrorCode(at->second)) << " say the same";
    }
}

TEST(ErrorText, namesWhatItIsAboutAndWhatIsKnown) {
    const QString text = describe({ErrorCode::modelMissing, "rus", "tesseract-ocr-rus", {}});
    EXPECT_TRUE(text.contains("rus"));
    EXPECT_TRUE(text.contains("tesseract-ocr-rus"));
}

} // namespace tests::ui
