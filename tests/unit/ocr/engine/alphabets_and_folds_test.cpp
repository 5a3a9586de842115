// SPDX-License-Identifier: GPL-3.0-or-later
// What tessdata/profiles.json says about the writing of each profile.
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ocr/clean/recipe.h"
#include "ocr/engine/profiles.h"
#include "ocr/text/align.h"
#include "ocr/text/fold_spelling.h"

namespace ocr::engine {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

std::u32string alphabetOf(const std::vector<std::string> &profiles) {
    std::u32string letters;
    for (const auto &name : profiles)
        letters += text::toCodePoints(findProfile(name).value().alphabet);
    return letters;
}

/// The text of a specimen without the signs in front of its lines that tell how they are set.
std::u32string textOf(const fs::path &file) {
    std::ifstream in(file);
    std::string line, text;
    while (std::getline(in, line)) {
        constexpr std::string_view signs = "@#=|>_";
        const bool isSet = line.size() > 1 && line[1] == ' ' && signs.find(line[0]) != signs.npos;
        text += (isSet ? line.substr(2) : line) + ' ';
    }
    return text::canonical(text, text::Strictness::strict);
}

/// The characters of a text that the profiles do not have.
std::set<std::uint32_t> missingFrom(const std::u32string &text,
                                    const std::vector<std::string> &profiles) {
    const auto letters = alphabetOf(profiles);
    std::set<std::uint32_t> missing;
    for (const auto c : text)
        if (c != U' ' && letters.find(c) == std::u32string::npos)
            missing.insert(c);
    return missing;
}

const std::vector<std::pair<std::string, std::vector<std::string>>> specimens{
    {"azerbaijani-cyrillic", {"azerbaijani-cyrillic"}},
    {"french-photo", {"western-typescript"}},
    {"mixed-scripts",
     {"soviet-russian", "turkish-print", "azerbaijani-latin", "azerbaijani-cyrillic",
      "ottoman-print"}},
    {"ottoman-print", {"ottoman-print"}},
    {"russian-prereform", {"russian-before-1918"}},
    {"russian-prereform-verso", {"russian-before-1918"}},
    // Roman numbers and "N" for a number are words of another script.
    {"soviet-typescript", {"soviet-typescript", "western-typescript"}},
    {"turkish-letter", {"turkish-print"}},
    {"yanalif-columns", {"yanalif"}}};

TEST(Alphabets, holdAllThatTheSpecimensAreWrittenWith) {
    for (const auto &[name, profiles] : specimens) {
        const auto text = textOf(fs::path(EVRAK_SPECIMEN_TEXTS) / (name + ".txt"));
        EXPECT_GT(text.size(), 200U) << name;
        EXPECT_THAT(missingFrom(text, profiles), IsEmpty()) << name;
    }
}

TEST(Alphabets, areKnownForEverySpecimen) {
    std::set<std::string> known, there;
    for (const auto &[name, profiles] : specimens)
        known.insert(name);
    for (const auto &entry : fs::directory_iterator(EVRAK_SPECIMEN_TEXTS))
        there.insert(entry.path().stem());
    EXPECT_EQ(known, there);
}

TEST(Alphabets, keepTheErasApart) {
    const auto has = [](const std::string &profile, char32_t letter) {
        return alphabetOf({profile}).find(letter) != std::u32string::npos;
    };
    EXPECT_TRUE(has("russian-before-1918", U'ѣ'));
    EXPECT_FALSE(has("soviet-russian", U'ѣ'));
    EXPECT_TRUE(has("yanalif", U'ƣ'));
    EXPECT_FALSE(has("azerbaijani-latin", U'ƣ'));
    EXPECT_TRUE(has("azerbaijani-latin", U'ə'));
    EXPECT_FALSE(has("turkish-print", U'ə'));
    EXPECT_TRUE(has("ottoman-print", U'ڭ'));
    EXPECT_FALSE(has("soviet-russian", U'i'));
}

TEST(Profiles, areCleanedInAWayThatIsKnown) {
    const auto profiles = readProfiles();
    ASSERT_TRUE(profiles) << profiles.error().detail;
    for (const auto &profile : *profiles) {
        EXPECT_FALSE(profile.alphabet.empty()) << profile.name;
        EXPECT_TRUE(profile.clean == "auto" || profile.clean == "none" ||
                    clean::recipeFromJson(profile.clean))
            << profile.name;
    }
}

struct Spelling {
    const char *profile, *then, *now;
};

class FoldsOfAProfile : public testing::TestWithParam<Spelling> {};

TEST_P(FoldsOfAProfile, bringASpellingOfTheEraToTodays) {
    const auto &[profile, then, now] = GetParam();
    const auto fold = text::SpellingFold::make(findProfile(profile).value().folds).value();
    EXPECT_EQ(fold.apply(then), now);
    EXPECT_EQ(fold.apply(now) == now, std::string(profile) != "yanalif");
}

INSTANTIATE_TEST_SUITE_P(
    Eras, FoldsOfAProfile,
    testing::Values(
        Spelling{"russian-before-1918", "Хлѣбъ, Ѳедоръ въ мірѣ", "Хлеб, Федор в мире"},
        Spelling{"russian-before-1918", "объѣздъ ѵпостась ЪѢЪ", "объезд ипостась ЪЕ"},
        Spelling{"soviet-typescript", "об'явление с\"езд все 'еще'", "объявление съезд все 'еще'"},
        Spelling{"yanalif", "Çəmijjəti ƶurnalь ɵz ujelərinə ʙaƣlь Içra",
                 "Cəmiyyəti jurnalı öz uyelərinə bağlı İcra"},
        Spelling{"turkish-print", "istiklâl millî Avrupa’nın sükûn",
                 "istiklal milli Avrupa'nın sükun"},
        Spelling{"ottoman-print", "آلمانیا\u0640 کتابي ١٩٢٠ ۀ مُدير", "المانيا كتابي 1920 ه مدير"},
        Spelling{"arabic-print", "إلى القرأة على", "الي القراه علي"}));

} // namespace
} // namespace ocr::engine
