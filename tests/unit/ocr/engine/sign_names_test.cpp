// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/sign_names.h"

#include <fstream>

#include <gmock/gmock.h>

#include "ocr/engine/models.h"
#include "tests/component/scratch_folder.h"

namespace ocr::engine {
namespace {

using testing::Contains;
using testing::IsEmpty;

std::vector<std::string> textsOf(const std::vector<SignChance> &choices) {
    std::vector<std::string> texts;
    for (const auto &choice : choices)
        texts.push_back(choice.text);
    return texts;
}

TEST(SignNames, areTakenAsTheyStandWhereNothingHasNoName) {
    const std::vector<Column> columns{{{"", 0.9F}, {"n", 0.1F}}, {{"n", 0.8F}, {"u", 0.2F}}};
    const auto choices = SignNames().choices("n", columns, "");
    EXPECT_EQ(textsOf(choices), std::vector<std::string>{"u"});
    EXPECT_NEAR(choices[0].chance, 0.2, 0.001);
}

TEST(SignNames, areTwoTooHighWhereNothingHasAName) {
    const std::vector<std::string> signs{" ", "Joined", "|Broken|0|1", "a", "b", "c", "d", "e"};
    // "b" stands for nothing, "c" for a, "e" for c.
    const std::vector<Column> columns{{{"b", 0.9F}, {"c", 0.1F}}, {{"c", 0.75F}, {"e", 0.25F}}};
    EXPECT_EQ(textsOf(SignNames(signs).choices("a", columns, "b")), std::vector<std::string>{"c"});
}

TEST(SignNames, giveNothingWhereTheSignItselfIsNotRecorded) {
    const std::vector<Column> columns{{{"x", 0.9F}, {"y", 0.1F}}};
    EXPECT_THAT(SignNames().choices("n", columns, ""), IsEmpty());
    EXPECT_THAT(SignNames().choices("n", {}, ""), IsEmpty());
}

TEST(SignNames, holdThatNothingMayStandWhereNoColumnIsSure) {
    const std::vector<Column> columns{{{"", 0.6F}, {"n", 0.4F}}};
    EXPECT_THAT(textsOf(SignNames().choices("n", columns, "")), Contains(""));
}

TEST(SignNames, tellWhatFillsMostOfTheColumns) {
    const std::vector<Column> first{{{"", 0.9F}, {"n", 0.1F}}, {{"n", 0.9F}}, {{"", 1.0F}}},
        second{{{"", 1.0F}}, {{"u", 0.9F}}};
    EXPECT_EQ(SignNames::emptyName({&first, &second}), "");
    EXPECT_EQ(SignNames::emptyName({}), "");
}

TEST(ReadSigns, givesThoseOfAModelFile) {
    const auto model = findModel("ota");
    ASSERT_TRUE(model);
    const auto signs = readSigns(model->file);
    EXPECT_EQ(signs.at(0), " ");
    EXPECT_THAT(signs, Contains("گ"));
}

TEST(ReadSigns, givesNoneOfAnythingElse) {
    const evrak_tests::ScratchFolder scratch;
    for (const auto &content : {std::string(), std::string("no model"), std::string(4, '\x16'),
                                std::string("\x18\0\0\0", 4) + std::string(192, '\xFF'),
                                std::string("\x18\0\0\0", 4) + std::string(192, '\x7F')}) {
        std::ofstream(scratch.path() / "file", std::ios::binary) << content;
        EXPECT_THAT(readSigns(scratch.path() / "file"), IsEmpty());
    }
    EXPECT_THAT(readSigns("/nowhere"), IsEmpty());
}

} // namespace
} // namespace ocr::engine
