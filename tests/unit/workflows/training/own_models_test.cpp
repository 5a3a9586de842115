// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/own_models.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>

#include "ocr/engine/models.h"
#include "ocr/engine/profiles.h"
#include "tests/component/scratch_folder.h"
#include "workflows/training/own_profile.h"

namespace workflows::training {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;

/// A person with a home of their own.
class OwnModels : public testing::Test {
  protected:
    OwnModels() { ::setenv("XDG_DATA_HOME", scratch.path().c_str(), 1); }
    ~OwnModels() override { ::unsetenv("XDG_DATA_HOME"); }

    TrainingNote trained(const std::string &name) const {
        TrainingNote note;
        note.folder = folderForTraining("/papers/a.evrak", name);
        note.collection = "/papers/a.evrak";
        note.name = name;
        note.state = TrainingState::better;
        fs::create_directories(note.folder / "float");
        for (const auto *file : {".traineddata", ".card.md"})
            std::ofstream(note.folder / (name + file)) << "new" << file;
        std::ofstream(note.folder / "float" / (name + ".traineddata")) << "new float";
        EXPECT_TRUE(writeNote(note));
        return note;
    }

    evrak_tests::ScratchFolder scratch;
};

TEST_F(OwnModels, areFoundOnceTheyAreAdopted) {
    const auto note = trained("my_press");
    EXPECT_FALSE(ocr::engine::findModel("my_press"));
    ASSERT_TRUE(adoptModel(note.folder));
    EXPECT_TRUE(ocr::engine::findModel("my_press"));
    EXPECT_TRUE(ocr::engine::findFloatModel("my_press"));
    EXPECT_EQ(readNote(note.folder)->state, TrainingState::adopted);
}

TEST_F(OwnModels, takeThePlaceOfAnEarlierOneOfTheSameName) {
    const auto note = trained("my_press");
    ASSERT_TRUE(adoptModel(note.folder));
    std::ofstream(note.folder / "my_press.traineddata") << "newer";
    ASSERT_TRUE(adoptModel(note.folder));
    std::ifstream file(ocr::engine::findModel("my_press")->file);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "newer");
}

TEST_F(OwnModels, arePickedByAProfileLikeThatOfTheirBase) {
    auto note = trained("my_press");
    note.base = "ota";
    ASSERT_TRUE(writeNote(note));
    ASSERT_TRUE(adoptModel(note.folder));
    const auto profile = ocr::engine::findProfile("my_press");
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->like, "ottoman-print");
    EXPECT_EQ(profile->title, "my_press (a)");
    ASSERT_GE(profile->models.size(), 2U);
    EXPECT_EQ(profile->models[0], "my_press");
    EXPECT_EQ(profile->models[1], "ota");
    ASSERT_TRUE(adoptModel(note.folder));
    const auto all = ocr::engine::readProfiles();
    EXPECT_EQ(std::ranges::count_if(*all, &ocr::engine::Profile::isOwn), 1);
}

TEST_F(OwnModels, madeFromOneAnotherStayLikeTheFirst) {
    auto note = trained("my_press");
    note.base = "aze_cyrl";
    ASSERT_TRUE(writeNote(note));
    ASSERT_TRUE(adoptModel(note.folder));
    auto next = trained("my_press_2");
    next.base = "my_press";
    ASSERT_TRUE(writeNote(next));
    ASSERT_TRUE(adoptModel(next.folder));
    EXPECT_TRUE(ocr::engine::findProfile("my_press"));
    const auto profile = ocr::engine::findProfile("my_press_2");
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->like, "azerbaijani-cyrillic");
    auto models = ocr::engine::findProfile("azerbaijani-cyrillic")->models;
    models.insert(models.begin(), "my_press_2");
    EXPECT_EQ(profile->models, models);
}

TEST_F(OwnModels, ofABaseForManyAreLikeTheProfileThatKnowsTheirLetters) {
    const auto ours = ocr::engine::readProfiles().value();
    const auto likeOf = [&](const char *base, const char *texts) {
        return profileLike(ours, base, texts).name;
    };
    EXPECT_EQ(likeOf("aze_baku1926", "ƣəzetə jəɳi Ьşь ɵz"), "yanalif");
    EXPECT_EQ(likeOf("aze_baku1926", "ağır şübhe îcâd"), "turkish-print");
    EXPECT_EQ(likeOf("somebody's", "въ ѣздѣ"), "russian-before-1918");
    EXPECT_EQ(likeOf("somebody's", "в езде съезд"), "soviet-russian");
}

TEST_F(OwnModels, areNotNamedAsProfilesThatComeWithTheProgram) {
    EXPECT_EQ(checkOwnName("yanalif").error().code, ErrorCode::alreadyExists);
    EXPECT_EQ(checkOwnName("auto").error().code, ErrorCode::alreadyExists);
}

TEST_F(OwnModels, areNotNamedAsModelsThatComeWithTheProgram) {
    EXPECT_TRUE(checkOwnName("my_press"));
    EXPECT_EQ(checkOwnName("rus").error().code, ErrorCode::alreadyExists);
    for (const auto *name : {"", "../x", "a/b", "a b", "a.b", "şəkil"})
        EXPECT_EQ(checkOwnName(name).error().code, ErrorCode::wrongUsage) << name;
}

TEST_F(OwnModels, areNotAdoptedWhereNothingBetterWasFound) {
    const auto note = trained("my_press");
    fs::remove(note.folder / "my_press.traineddata");
    EXPECT_EQ(adoptModel(note.folder).error().code, ErrorCode::inputMissing);
    EXPECT_EQ(adoptModel(scratch.path()).error().code, ErrorCode::inputMissing);
}

TEST_F(OwnModels, areListedWithTheCollectionThatTheyAreTrainedOn) {
    auto other = trained("other");
    other.collection = "/papers/b.evrak";
    ASSERT_TRUE(writeNote(other));
    trained("my_press");
    const auto found = findTrainings("/papers/a.evrak");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].name, "my_press");
    EXPECT_EQ(found[0].state, TrainingState::better);
}

} // namespace
} // namespace workflows::training
