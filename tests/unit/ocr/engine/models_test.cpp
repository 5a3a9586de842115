// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/models.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ocr/core/provenance.h"

namespace ocr::engine {
namespace {

using core::ErrorCode;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(FindModel, givesFileAndChecksum) {
    const auto model = findModel("rus");
    ASSERT_TRUE(model) << model.error().detail;
    EXPECT_EQ(model->name, "rus");
    EXPECT_EQ(model->file.filename(), "rus.traineddata");
    EXPECT_EQ(model->sha256, *core::sha256OfFile(model->file));
}

TEST(FindModel, findsAScriptsModelByItsFullName) {
    const auto model = findModel("script/Cyrillic");
    ASSERT_TRUE(model);
    EXPECT_EQ(model->name, "script/Cyrillic");
}

TEST(FindModel, namesThePackageOfAMissingModel) {
    for (const auto &[name, package] : std::vector<std::pair<std::string, std::string>>{
             {"xyz", "tesseract-ocr-xyz"}, {"xyz_cyrl", "tesseract-ocr-xyz-cyrl"}}) {
        const auto model = findModel(name);
        ASSERT_FALSE(model);
        EXPECT_EQ(model.error().code, ErrorCode::modelMissing);
        EXPECT_EQ(model.error().subject, name);
        EXPECT_THAT(model.error().detail, HasSubstr(package));
    }
}

TEST(FindModel, refusesNamesThatArePaths) {
    for (const std::string name :
         {"", "/etc/passwd", "../rus", "script/../../rus", "rus;rm", "a b", "rus\n"}) {
        const auto model = findModel(name);
        ASSERT_FALSE(model) << name;
        EXPECT_EQ(model.error().code, ErrorCode::wrongUsage) << name;
    }
}

TEST(SplitModels, leavesEmptyPartsOut) {
    EXPECT_THAT(splitModels("rus+aze_cyrl"), ElementsAre("rus", "aze_cyrl"));
    EXPECT_THAT(splitModels("+rus++tur+"), ElementsAre("rus", "tur"));
    EXPECT_THAT(splitModels(""), IsEmpty());
}

} // namespace
} // namespace ocr::engine
