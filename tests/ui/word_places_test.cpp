// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/word_places.h"

#include <gtest/gtest.h>

#include "app/station/proofread/line_formats.h"

namespace {

using namespace app::station::proofread;
using app::station::bridge::Line;
using app::station::bridge::Suspicion;

/// Words of the text in boxes of 100 pixels with 20 between them.
Line lineOf(const QString &text, const QList<double> &confidences, bool isRightToLeft = false) {
    Line line;
    line.text = text;
    line.isRightToLeft = isRightToLeft;
    const auto words = text.split(u' ');
    for (int i = 0; i < words.size(); ++i) {
        const int place = isRightToLeft ? int(words.size()) - 1 - i : i;
        line.words.append({words[i], QRectF(120 * place, 0, 100, 30), confidences.value(i, 1)});
    }
    return line;
}

TEST(WordPlaces, areThoseOfTheReadingWhereNothingWasTyped) {
    const auto words = placeWords(lineOf("bir iki üç", {0.9, 0.2, 0.8}), "bir iki üç");
    ASSERT_EQ(words.size(), 3);
    EXPECT_EQ(words[1].from, 4);
    EXPECT_EQ(words[1].box.left(), 120);
    EXPECT_DOUBLE_EQ(words[1].confidence, 0.2);
}

TEST(WordPlaces, stayWhereAWordIsTypedOver) {
    const auto words = placeWords(lineOf("bir iki üç", {0.9, 0.2, 0.3}), "bir ikinci üç");
    ASSERT_EQ(words.size(), 3);
    EXPECT_EQ(words[1].box.left(), 120);
    EXPECT_DOUBLE_EQ(words[1].confidence, 1) << "a person typed it";
    EXPECT_EQ(words[2].box.left(), 240);
    EXPECT_DOUBLE_EQ(words[2].confidence, 0.3);
    EXPECT_EQ(words[2].from, 11);
}

TEST(WordPlaces, areSharedWhereAWordIsParted) {
    const auto words = placeWords(lineOf("bir ikiüç", {}), "bir iki üç");
    ASSERT_EQ(words.size(), 3);
    EXPECT_EQ(words[1].box.left(), 120);
    EXPECT_LT(words[1].box.right(), words[2].box.left());
    EXPECT_LE(words[2].box.right(), 220.01);
}

TEST(WordPlaces, areSharedFromTheRightInArabic) {
    const auto words = placeWords(lineOf("بو كونهوا", {}, true), "بو كون هوا");
    ASSERT_EQ(words.size(), 3);
    EXPECT_EQ(words[0].box.left(), 120);
    EXPECT_GT(words[1].box.left(), words[2].box.right());
}

TEST(WordPlaces, areUnknownWithoutBoxes) {
    Line line;
    line.text = "bir iki";
    const auto words = placeWords(line, "bir iki");
    ASSERT_EQ(words.size(), 2);
    EXPECT_TRUE(words[0].box.isEmpty());
    EXPECT_EQ(certaintyOf(words[0]), Certainty::sure);
}

TEST(WordPlaces, tellTheWordAtAPlace) {
    const auto words = placeWords(lineOf("bir iki", {}), "bir  iki");
    EXPECT_EQ(wordAt(words, 0), 0);
    EXPECT_EQ(wordAt(words, 3), 0);
    EXPECT_EQ(wordAt(words, 4), -1);
    EXPECT_EQ(wordAt(words, 5), 1);
}

TEST(LineFormats, tintInThreeStepsThatDifferWithoutColour) {
    const auto line = lineOf("a b c d", {0.95, 0.8, 0.5, 0.1});
    const auto formats = formatsOf(line, placeWords(line, line.text));
    ASSERT_EQ(formats.size(), 3);
    QSet<int> underlines;
    for (const auto &range : formats)
        underlines.insert(range.format.underlineStyle());
    EXPECT_EQ(underlines.size(), 3);
    EXPECT_LT(formats[0].format.background().color().alpha(),
              formats[2].format.background().color().alpha());
}

TEST(LineFormats, aPersonsWordsAreNotDoubted) {
    auto line = lineOf("a b", {0.1, 0.1});
    line.isByPerson = true;
    EXPECT_TRUE(formatsOf(line, placeWords(line, line.text)).isEmpty());
}

TEST(LineFormats, marksMoveWithTheirWordWhileAnotherIsTyped) {
    auto line = lineOf("bir Cобода", {});
    line.doubts.append({4, 1, Suspicion::otherScript, "C", "С"});
    const auto words = placeWords(line, "birinci Cобода");
    const auto formats = formatsOf(line, words);
    ASSERT_EQ(formats.size(), 1);
    EXPECT_EQ(formats[0].start, 8);
    EXPECT_TRUE(formatsOf(line, placeWords(line, "bir Свобода")).isEmpty());
}

TEST(DoubtfulRanges, areMarkedCharactersAndPoorWords) {
    auto line = lineOf("bir Cобода üç dört", {0.9, 0.2, 0.5, 0.8});
    line.doubts.append({4, 1, Suspicion::otherScript, "C", "С"});
    const auto ranges = doubtfulRanges(line, placeWords(line, line.text));
    ASSERT_EQ(ranges.size(), 2);
    EXPECT_EQ(ranges[0].from, 4);
    EXPECT_EQ(ranges[0].length, 1) << "the character, not its word";
    EXPECT_EQ(ranges[1].from, 11);
}

TEST(DoubtfulRanges, areTheLettersInWhichTheMachineMightHaveReadSomethingElse) {
    auto line = lineOf("bit iki üç dört on", {0.8, 0.8, 0.3, 0.95, 0.8});
    line.words[0].nearest = "bir";
    line.words[2].nearest = "üçü";  // left something out behind the last letter
    line.words[3].nearest = "dürt"; // but was sure
    line.words[4].nearest = "ton";  // left something out before the first
    const auto ranges = doubtfulRanges(line, placeWords(line, line.text));
    ASSERT_EQ(ranges.size(), 3);
    EXPECT_EQ(std::pair(ranges[0].from, ranges[0].length), std::pair(2, 1));
    EXPECT_EQ(std::pair(ranges[1].from, ranges[1].length), std::pair(9, 1));
    EXPECT_EQ(std::pair(ranges[2].from, ranges[2].length), std::pair(16, 1));
}

TEST(DoubtfulRanges, moveWithTheirWordWhileAnotherIsTyped) {
    auto line = lineOf("bir bit", {0.8, 0.8});
    line.words[1].nearest = "bir";
    const auto ranges = doubtfulRanges(line, placeWords(line, "birinci bit"));
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0].from, 10);
    EXPECT_TRUE(doubtfulRanges(line, placeWords(line, "bir bir")).isEmpty());
}

} // namespace
