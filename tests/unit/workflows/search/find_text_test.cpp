// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/search/find_text.h"

#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

using ocr::core::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using workflows::SearchHit;
using workflows::search::findText;

class FindTextTest : public CatalogueTest {
  protected:
    [[nodiscard]] std::vector<SearchHit> hits(const std::string &query, int limit = 50) const {
        return valueOf(findText(*catalogue, query, limit));
    }
    [[nodiscard]] std::vector<std::string> texts(const std::string &query, int limit = 50) const {
        std::vector<std::string> texts;
        for (const auto &hit : hits(query, limit))
            texts.push_back(hit.text);
        return texts;
    }
    /// The marked pieces of a hit.
    static std::vector<std::string> marked(const SearchHit &hit) {
        std::vector<std::string> pieces;
        for (const auto &[from, to] : hit.marks)
            pieces.push_back(hit.text.substr(from, to - from));
        return pieces;
    }
    [[nodiscard]] ErrorCode refusalOf(const std::string &query) const {
        return codeOf(findText(*catalogue, query, 10));
    }
};

TEST_F(FindTextTest, tellsPageLineBoxMarksAndReason) {
    const auto page = addText({"önce", "Məmməd Əmin Rəsulzadə Bakıda"}, "12r");
    const auto hit = hits("resulzade memmed").at(0);
    EXPECT_EQ(hit.page, page);
    EXPECT_EQ(hit.line, valueOf(catalogue->lines(page)).at(1).id);
    EXPECT_EQ(hit.pageLabel, "12r");
    EXPECT_EQ(hit.pageOrdinal, 1);
    EXPECT_EQ(hit.lineOrdinal, 2);
    EXPECT_EQ(hit.text, "Məmməd Əmin Rəsulzadə Bakıda");
    EXPECT_THAT(marked(hit), ElementsAre("Məmməd", "Rəsulzadə"));
    EXPECT_EQ(hit.box, (ocr::core::Rect{100, 200, 290, 40})); // the first to the third word
    EXPECT_EQ(hit.why, "folded");
}

TEST_F(FindTextTest, boxesOnlyTheWordsThatMatched) {
    static_cast<void>(addText({"bir iki üç"}));
    EXPECT_EQ(hits("iki").at(0).box, (ocr::core::Rect{200, 100, 90, 40}));
}

TEST_F(FindTextTest, boxesTheRightOneOfTwoEqualWords) {
    static_cast<void>(addText({"ve bir ve"}));
    EXPECT_EQ(hits("bir").at(0).box, (ocr::core::Rect{200, 100, 90, 40}));
    EXPECT_EQ(hits("ve").at(0).box, (ocr::core::Rect{100, 100, 290, 40}));
}

TEST_F(FindTextTest, boxesTheLineWhereNoWordsAreKnown) {
    const auto page = addText({"bir"});
    valueOf(catalogue->setText(valueOf(catalogue->lines(page))[0].id, "iki", "Leyla"));
    EXPECT_EQ(hits("iki").at(0).box, (ocr::core::Rect{100, 100, 1600, 40}));
}

TEST_F(FindTextTest, putsWhatIsWrittenAsTypedFirst) {
    static_cast<void>(addText({"istiklal", "ISTIKLAL", "istiklâl"}));
    EXPECT_THAT(texts("istiklâl"), ElementsAre("istiklâl", "istiklal", "ISTIKLAL"));
    EXPECT_EQ(hits("istiklâl")[0].why, "exact");
    EXPECT_EQ(hits("istiklâl")[1].why, "folded");
}

TEST_F(FindTextTest, foldsTheQueryAsItFoldsTheText) {
    static_cast<void>(addText({"Iğdır’da", "كِتاب", "Ёлка"}));
    EXPECT_THAT(texts("IĞDIR"), ElementsAre("Iğdır’da"));
    EXPECT_THAT(texts("کتاب"), ElementsAre("كِتاب"));
    EXPECT_THAT(texts("елка"), ElementsAre("Ёлка"));
    EXPECT_THAT(texts("e\u0308lka"), IsEmpty());
}

TEST_F(FindTextTest, findsAWordWithANonJoinerByItsStemItsPartsAndWhole) {
    static_cast<void>(addText({"او گنجه\u200cدن در", "تبریزدن"}));
    for (const auto *query : {"گنجه", "گنجه\u200cدن", "گنجه دن", "گنجهدن"})
        EXPECT_THAT(texts(query), ElementsAre("او گنجه\u200cدن در")) << query;
    EXPECT_THAT(marked(hits("گنجه")[0]), ElementsAre("گنجه"));
    EXPECT_THAT(marked(hits("گنجهدن")[0]), ElementsAre("گنجه\u200cدن"));
}

TEST_F(FindTextTest, keepsToTheLimit) {
    static_cast<void>(addText({"a 1", "a 2", "a 3"}));
    EXPECT_EQ(texts("a", 2).size(), 2U);
    EXPECT_EQ(codeOf(findText(*catalogue, "a", 0)), ErrorCode::wrongUsage);
}

TEST_F(FindTextTest, refusesAQueryWithoutALetterOrDigit) {
    for (const auto *query :
         {"", "   ", "\"", "''", "* - ( ) : ^ +", "…؟،", "\u0301\u064B", "\n\t\x01"})
        EXPECT_EQ(refusalOf(query), ErrorCode::wrongUsage) << query;
}

TEST_F(FindTextTest, refusesBytesThatAreNoText) {
    EXPECT_EQ(refusalOf("a\xFF"), ErrorCode::wrongUsage);
}

TEST_F(FindTextTest, takesOperatorsForWordsOrSigns) {
    static_cast<void>(addText({"a b", "a OR b", "near a"}));
    EXPECT_THAT(texts("a OR b"), ElementsAre("a OR b"));
    EXPECT_THAT(texts("\"a b"), ElementsAre("a b", "a OR b"));
    EXPECT_THAT(texts("NEAR(a)"), ElementsAre("near a"));
    EXPECT_THAT(texts("folded:a"), IsEmpty());
    EXPECT_THAT(texts("a*"), ElementsAre("a b", "a OR b", "near a"));
    EXPECT_THAT(texts("a'; DROP TABLE line; --"), IsEmpty());
    EXPECT_THAT(texts(std::string("b\0a", 3)), ElementsAre("a b", "a OR b"));
}

TEST_F(FindTextTest, bearsTenThousandCharacters) {
    static_cast<void>(addText({"a"}));
    EXPECT_THAT(texts(std::string(10'000, 'a')), IsEmpty());
    std::string repeated;
    std::string different;
    for (int i = 0; i < 3000; ++i) {
        repeated += "a ";
        different += std::to_string(i) + " ";
    }
    EXPECT_THAT(texts(repeated), ElementsAre("a"));
    EXPECT_EQ(refusalOf(different), ErrorCode::wrongUsage);
}

TEST_F(FindTextTest, findsNothingForEmojiAlone) {
    EXPECT_EQ(refusalOf("🗞️"), ErrorCode::wrongUsage);
}

} // namespace
} // namespace evrak_tests
