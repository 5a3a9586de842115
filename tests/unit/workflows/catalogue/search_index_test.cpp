// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/unit/workflows/catalogue/sample.h"

namespace evrak_tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SearchIndexTest : public CatalogueTest {
  protected:
    [[nodiscard]] std::vector<std::string> find(const std::vector<std::string> &words,
                                                int limit = 100) const {
        std::vector<std::string> texts;
        for (const auto &hit : valueOf(catalogue->findLines(words, limit)))
            texts.push_back(hit.text);
        return texts;
    }
};

TEST_F(SearchIndexTest, findsLinesThatHoldAllWordsInAnyOrder) {
    static_cast<void>(addText({"Gəncə şəhəri", "şəhər", "köhnə şəhəri Gəncə"}));
    EXPECT_THAT(find({"gence", "seheri"}), ElementsAre("Gəncə şəhəri", "köhnə şəhəri Gəncə"));
}

TEST_F(SearchIndexTest, tellsWhereTheLineIs) {
    static_cast<void>(addPage("first"));
    const auto page = addText({"a", "Bakı"}, "second");
    const auto hit = valueOf(catalogue->findLines({"baki"}, 10)).at(0);
    EXPECT_EQ(hit.page, page);
    EXPECT_EQ(hit.pageLabel, "second");
    EXPECT_EQ(hit.pageOrdinal, 2);
    EXPECT_EQ(hit.lineOrdinal, 2);
    EXPECT_EQ(hit.text, "Bakı");
}

TEST_F(SearchIndexTest, findsWholeWordsOnly) {
    static_cast<void>(addText({"kitab", "kitabxana"}));
    EXPECT_THAT(find({"kitab"}), ElementsAre("kitab"));
}

TEST_F(SearchIndexTest, findsEveryScript) {
    static_cast<void>(addText({"رسولزاده", "Нариманов", "١٩٢٠"}));
    EXPECT_THAT(find({"رسولزاده"}), ElementsAre("رسولزاده"));
    EXPECT_THAT(find({"нариманов"}), ElementsAre("Нариманов"));
    EXPECT_THAT(find({"1920"}), ElementsAre("١٩٢٠"));
}

TEST_F(SearchIndexTest, keepsToTheLimit) {
    static_cast<void>(addText({"a 1", "a 2", "a 3"}));
    EXPECT_EQ(find({"a"}, 2).size(), 2U);
}

TEST_F(SearchIndexTest, takesNothingInAWordForAnOperator) {
    static_cast<void>(addText({"a b", "near"}));
    for (const auto *word :
         {"\"", "a\" OR \"b", "a OR b", "a*", "folded:a", "NEAR(a b)", "(", "^a", "-", "", "'"})
        EXPECT_TRUE(catalogue->findLines({word}, 10).has_value()) << word;
    EXPECT_THAT(find({"x OR a"}), IsEmpty());
    EXPECT_TRUE(catalogue->findLines({std::string("a\0b", 3)}, 10).has_value());
    EXPECT_THAT(find({}), IsEmpty());
}

TEST_F(SearchIndexTest, bearsManyAndLongWords) {
    static_cast<void>(addText({"a"}));
    EXPECT_TRUE(catalogue->findLines(std::vector<std::string>(2000, "a"), 10).has_value());
    EXPECT_THAT(find({std::string(100'000, 'a')}), IsEmpty());
}

} // namespace
} // namespace evrak_tests
