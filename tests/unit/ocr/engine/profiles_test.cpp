// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/profiles.h"

#include <cstdlib>
#include <fstream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ocr/engine/models.h"
#include "tests/component/scratch_folder.h"

namespace ocr::engine {
namespace {

using core::ErrorCode;
using ::testing::HasSubstr;

/// Puts a folder of our own in front of all others for as long as it lives.
class OwnProfiles {
  public:
    explicit OwnProfiles(const std::string &json) {
        if (const char *before = std::getenv("EVRAK_TESSDATA"))
            m_before = before;
        std::ofstream(m_folder.path() / "profiles.json") << json;
        ::setenv("EVRAK_TESSDATA", m_folder.path().c_str(), 1);
    }
    ~OwnProfiles() {
        if (m_before.empty())
            ::unsetenv("EVRAK_TESSDATA");
        else
            ::setenv("EVRAK_TESSDATA", m_before.c_str(), 1);
    }
    OwnProfiles(const OwnProfiles &) = delete;
    OwnProfiles &operator=(const OwnProfiles &) = delete;

  private:
    evrak_tests::ScratchFolder m_folder;
    std::string m_before;
};

TEST(Profiles, nameOnlyModelsThatAreInstalled) {
    const auto profiles = readProfiles();
    ASSERT_TRUE(profiles) << profiles.error().detail;
    EXPECT_FALSE(profiles->empty());
    for (const auto &profile : *profiles) {
        EXPECT_FALSE(profile.models.empty()) << profile.name;
        for (const auto &name : profile.models)
            EXPECT_TRUE(findModel(name)) << name << " of " << profile.name;
    }
}

TEST(Profiles, haveNamesOfTheirOwnTitlesAndAScript) {
    std::set<std::string> names;
    const auto profiles = readProfiles();
    ASSERT_TRUE(profiles);
    for (const auto &profile : *profiles) {
        EXPECT_TRUE(names.insert(profile.name).second) << profile.name;
        EXPECT_FALSE(profile.title.empty()) << profile.name;
        EXPECT_FALSE(profile.language.empty()) << profile.name;
        EXPECT_NE(profile.script, text::Script::unknown) << profile.name;
        EXPECT_EQ(profile.direction == text::Direction::rightToLeft,
                  profile.script == text::Script::arabic)
            << profile.name;
    }
}

TEST(FindProfile, findsOneByItsName) {
    const auto profile = findProfile("ottoman-print");
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->script, text::Script::arabic);
    EXPECT_EQ(profile->direction, text::Direction::rightToLeft);
}

TEST(FindProfile, listsTheNamesThereAreWhenItFindsNone) {
    const auto profile = findProfile("ottoman print");
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().code, ErrorCode::unknownProfile);
    EXPECT_EQ(profile.error().subject, "ottoman print");
    EXPECT_THAT(profile.error().detail, HasSubstr("ottoman-print"));
    EXPECT_THAT(profile.error().detail, HasSubstr("western-typescript"));
}

TEST(ReadProfiles, takesThoseOfTheFolderThatIsNamedFirst) {
    const OwnProfiles own(R"({"profiles": [{"name": "mine", "title": "Mine", "script": "latin",
                              "language": "tr", "models": ["tur"]}]})");
    const auto profiles = readProfiles();
    ASSERT_TRUE(profiles);
    ASSERT_EQ(profiles->size(), 1U);
    EXPECT_EQ(profiles->front().name, "mine");
    EXPECT_EQ(profiles->front().clean, "auto");
}

TEST(ReadProfiles, gathersAlphabetsAndFoldsByTheirNames) {
    const OwnProfiles own(R"({"alphabets": {"a": "Aa Bb", "marks": ". !"},
        "folds": {"x": ["a > b", "b > c"]},
        "profiles": [{"name": "mine", "title": "Mine", "script": "latin", "language": "tr",
                      "models": ["tur"], "alphabet": ["a", "marks"], "folds": ["x"],
                      "clean": {"light": "even"}},
                     {"name": "bare", "title": "Bare", "script": "latin", "language": "tr",
                      "models": ["tur"]}]})");
    const auto profiles = readProfiles();
    ASSERT_TRUE(profiles) << profiles.error().detail;
    EXPECT_EQ(profiles->at(0).alphabet, "AaBb.!");
    EXPECT_EQ(profiles->at(0).folds, "a > b;\nb > c;\n");
    EXPECT_EQ(profiles->at(0).clean, R"({"light":"even"})");
    EXPECT_EQ(profiles->at(1).alphabet + profiles->at(1).folds, "");
}

TEST(ReadProfiles, saysWhatIsWrongWithAlphabetsAndFolds) {
    const auto damage = [](const std::string &named, const std::string &ofTheProfile) {
        const OwnProfiles own(R"({"alphabets": {"a": "Aa"}, "folds": {"x": ["a > b"]}, )" + named +
                              R"("profiles": [{"name": "mine", "title": "Mine", "language": "tr",
                                 "script": "latin", "models": ["tur"], )" +
                              ofTheProfile + "}]}");
        const auto profiles = readProfiles();
        if (profiles)
            return std::string();
        EXPECT_EQ(profiles.error().code, ErrorCode::inputDamaged);
        return profiles.error().detail;
    };
    EXPECT_THAT(damage("", R"("alphabet": ["b"])"), HasSubstr("alphabet of mine"));
    EXPECT_THAT(damage("", R"("folds": ["y"])"), HasSubstr("folds of mine"));
    EXPECT_THAT(damage(R"("alphabets": {"c": " "}, )", R"("clean": "auto")"),
                HasSubstr("alphabet c"));
    EXPECT_THAT(damage(R"("folds": {"z": ["a > [b"]}, )", R"("clean": "auto")"),
                HasSubstr("fold z"));
    EXPECT_EQ(damage("", R"("alphabet": ["a"], "folds": ["x"])"), "");
}

TEST(ReadProfiles, saysWhichFileIsDamaged) {
    for (const std::string json :
         {"", "{", "[]", R"({"profiles": [{"name": "x"}]})", R"({"profiles": [{"name": 1}]})"}) {
        const OwnProfiles own(json);
        const auto profiles = readProfiles();
        ASSERT_FALSE(profiles) << json;
        EXPECT_EQ(profiles.error().code, ErrorCode::inputDamaged);
        EXPECT_THAT(profiles.error().subject, HasSubstr("profiles.json"));
    }
}

} // namespace
} // namespace ocr::engine
