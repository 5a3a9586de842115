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

/// A person whose own folder of models holds these profiles and a model "mine".
class AFolderOfOwnProfiles : public testing::Test {
  protected:
    AFolderOfOwnProfiles() {
        ::setenv("XDG_DATA_HOME", m_home.path().c_str(), 1);
        std::filesystem::create_directories(ownModelFolder());
        std::ofstream(ownModelFolder() / "mine.traineddata") << "a model";
    }
    ~AFolderOfOwnProfiles() override { ::unsetenv("XDG_DATA_HOME"); }
    static void hold(const std::string &profiles) {
        std::ofstream(ownModelFolder() / "profiles.json")
            << R"({"profiles": [)" << profiles << "]}";
    }

  private:
    evrak_tests::ScratchFolder m_home;
};

TEST_F(AFolderOfOwnProfiles, standsBehindOursAndIsLikeThem) {
    const auto ours = readProfiles().value();
    hold(
        R"({"name": "mine", "title": "Mine", "like": "ottoman-print", "models": ["mine", "ota"]})");
    const auto all = readProfiles().value();
    ASSERT_EQ(all.size(), ours.size() + 1);
    const auto &mine = all.back();
    const auto like = findProfile("ottoman-print").value();
    EXPECT_TRUE(mine.isOwn());
    EXPECT_FALSE(like.isOwn());
    EXPECT_EQ(mine.title, "Mine");
    EXPECT_EQ(mine.models, (std::vector<std::string>{"mine", "ota"}));
    EXPECT_EQ(mine.alphabet + mine.folds + mine.language,
              like.alphabet + like.folds + like.language);
    EXPECT_EQ(mine.direction, text::Direction::rightToLeft);
    EXPECT_TRUE(findProfile("mine"));
}

TEST_F(AFolderOfOwnProfiles, neverReplacesANameOfOurs) {
    hold(R"({"name": "yanalif", "title": "x", "like": "ottoman-print", "models": ["mine"]})");
    EXPECT_EQ(findProfile("yanalif")->script, text::Script::latin);
    EXPECT_FALSE(readProfiles()->back().isOwn());
}

TEST_F(AFolderOfOwnProfiles, leavesOutWhatHasLostItsModelOrItsLike) {
    hold(R"({"name": "a", "title": "a", "like": "ottoman-print", "models": ["gone", "ota"]},
            {"name": "b", "title": "b", "like": "gone", "models": ["mine"]},
            {"name": "c", "title": "c", "like": "ottoman-print", "models": ["mine"]})");
    const auto all = readProfiles();
    ASSERT_TRUE(all) << all.error().detail;
    EXPECT_EQ(all->back().name, "c");
    EXPECT_FALSE(findProfile("a"));
    EXPECT_FALSE(findProfile("b"));
}

TEST_F(AFolderOfOwnProfiles, isToldWhenItIsDamaged) {
    hold("{");
    const auto all = readProfiles();
    ASSERT_FALSE(all);
    EXPECT_EQ(all.error().code, ErrorCode::inputDamaged);
    EXPECT_EQ(all.error().subject, (ownModelFolder() / "profiles.json").string());
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
