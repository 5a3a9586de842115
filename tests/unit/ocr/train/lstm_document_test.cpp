// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/lstm_document.h"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "ocr/train/run_tool.h"
#include "ocr/train/start_model.h"
#include "tests/unit/ocr/train/drawn_lines.h"

namespace ocr::train {
namespace {

using text::Direction;

TEST(LearnableText, leavesOutWhatNoPrintShows) {
    EXPECT_EQ(learnableText(" Ба\u00ADку \u00A0 и\u0306 \u200E№\t1\n"), "Баку й № 1");
    EXPECT_EQ(learnableText("كتـــاب"), "كتاب");
    EXPECT_EQ(learnableText("می\u200Cخواهم"), "می\u200Cخواهم");
    EXPECT_EQ(learnableText(" \u00AD "), "");
}

TEST(VisualOrder, leavesTextFromLeftToRightAsItIs) {
    EXPECT_EQ(toVisualOrder("Баку (1907)", Direction::leftToRight), "Баку (1907)");
}

TEST(VisualOrder, turnsArabicRoundButNotItsNumbers) {
    EXPECT_EQ(toVisualOrder("سنه ۱۳۲۴ دن", Direction::rightToLeft), "ند ۱۳۲۴ هنس");
    EXPECT_EQ(toVisualOrder("سنه 1324", Direction::rightToLeft), "1324 هنس");
}

TEST(VisualOrder, keepsTheCodesOfBracketsAndPutsMarksBeforeTheirLetter) {
    EXPECT_EQ(toVisualOrder("(اب)", Direction::rightToLeft), ")با(");
    EXPECT_EQ(toVisualOrder("كَتب", Direction::rightToLeft), "بتَك");
}

/// Trains a tiny network from nothing, which needs no model that Debian lacks.
core::Result<std::string> trainOn(const std::filesystem::path &document,
                                  const std::filesystem::path &start,
                                  const std::filesystem::path &folder) {
    std::ofstream(folder / "list") << document.string() << "\n";
    return runTool({"lstmtraining", "--traineddata", start.string(), "--net_spec",
                    "[1,48,0,1 Ct3,3,4 Mp3,3 Lfys8 O1c1]", "--train_listfile",
                    (folder / "list").string(), "--model_output", (folder / "tiny").string(),
                    "--max_iterations", "6"},
                   {});
}

TEST(LstmDocument, isTakenByLstmtrainingLineByLine) {
    const evrak_tests::ScratchFolder folder;
    const auto lines = evrak_tests::drawnLines({"Сіе есть", "№ 7 (Баку)", "ѣздить"});
    std::vector<const TrainingLine *> pointers;
    std::vector<std::string> texts;
    for (const auto &line : lines) {
        pointers.push_back(&line);
        texts.push_back(learnableText(line.text));
    }
    const auto document = folder.path() / "lines.lstmf";
    ASSERT_TRUE(writeLstmDocument(document, pointers, Direction::leftToRight));
    const auto start = makeStartModel(texts, {}, "tiny", Direction::leftToRight, Recoding::computed,
                                      folder.path(), {});
    ASSERT_TRUE(start) << start.error().detail;
    const auto said = trainOn(document, *start, folder.path());
    ASSERT_TRUE(said) << said.error().detail;
    EXPECT_NE(said->find("Loaded 3/3 lines"), std::string::npos) << *said;
    EXPECT_NE(said->find("At iteration 6/6/6"), std::string::npos) << *said;
    EXPECT_EQ(said->find("Can't encode"), std::string::npos) << *said;
}

TEST(StartModel, holdsTheWordsThatItsAlphabetCanWrite) {
    const evrak_tests::ScratchFolder folder;
    const auto start =
        makeStartModel({"سنه كتاب (گل), 12"}, {"كتاب", "كل", "گل", "پل"}, "tiny",
                       Direction::rightToLeft, Recoding::passThrough, folder.path(), {});
    ASSERT_TRUE(start) << start.error().detail;
    const auto part = [&](const std::string &name) { return (folder.path() / name).string(); };
    ASSERT_TRUE(runTool({"combine_tessdata", "-u", start->string(), part("t.")}, {}));
    ASSERT_TRUE(runTool(
        {"dawg2wordlist", part("t.lstm-unicharset"), part("t.lstm-word-dawg"), part("list")}, {}));
    std::ifstream file(part("list"));
    const std::string list(std::istreambuf_iterator<char>(file), {});
    // From left to right, as the network sees them.
    EXPECT_NE(list.find("باتك\n"), std::string::npos) << list;
    EXPECT_NE(list.find("لگ\n"), std::string::npos) << list;
    EXPECT_EQ(list.find("پ"), std::string::npos) << list;
}

TEST(StartModel, holdsNoDictionaryWithoutWords) {
    const evrak_tests::ScratchFolder folder;
    const auto start = makeStartModel({"Баку"}, {}, "tiny", Direction::leftToRight,
                                      Recoding::computed, folder.path(), {});
    ASSERT_TRUE(start) << start.error().detail;
    const auto said = runTool({"combine_tessdata", "-d", start->string()}, {});
    ASSERT_TRUE(said);
    EXPECT_NE(said->find("lstm-unicharset"), std::string::npos);
    EXPECT_EQ(said->find("dawg"), std::string::npos);
}

} // namespace
} // namespace ocr::train
