// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/specimens/specimen.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "ocr/page/image_file.h"
#include "ocr/text/script.h"

namespace tests::specimens {

/// For GoogleTest, which would print the bytes.
void PrintTo(const Specimen &specimen, std::ostream *out) { *out << specimen.name; }

namespace {

namespace fs = std::filesystem;

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string pattern = (fs::temp_directory_path() / "evrak-specimens-XXXXXX").string();
        EXPECT_NE(::mkdtemp(pattern.data()), nullptr);
        m_path = pattern;
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder() { fs::remove_all(m_path); }
    [[nodiscard]] const fs::path &path() const { return m_path; }

  private:
    fs::path m_path;
};

std::string bytesOf(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Letters that make the specimen what it is.
const std::map<std::string, std::vector<std::string>> &tellingLetters() {
    static const std::map<std::string, std::vector<std::string>> letters{
        {"ottoman-print", {"گ", "پ", "چ", "ژ", "ڭ", "٣", "«", "»", "؛"}},
        {"russian-prereform", {"ѣ", "і", "ѳ", "Ѳ", "ѵ", "ъ"}},
        {"soviet-typescript", {"НАРКОМВНУДЕЛ", "1.500", "1930"}},
        {"azerbaijani-cyrillic", {"Ә", "ғ", "ҝ", "Ҹ", "ҹ", "Һ", "ө", "ү", "Ј", "ј"}},
        {"yanalif-columns", {"ƣ", "ɵ", "ƶ", "ь", "ə", "ꞑ", "ş", "ç"}},
        {"turkish-letter", {"â", "î", "û", "ğ", "ı", "vasıtasile", "kalmıyacağını"}},
        {"french-photo", {"é", "è", "ê", "à", "ù", "û", "1.284/C"}},
        {"mixed-scripts", {"ы", "ҝ", "ə", "ğ", "گ", "١"}}};
    return letters;
}

class EachSpecimen : public ::testing::TestWithParam<Specimen> {};

TEST_P(EachSpecimen, holdsItsTellingLettersOnTwentyFiveToFortyFiveLines) {
    const auto page = drawSpecimen(GetParam(), EVRAK_SPECIMEN_TEXTS);
    ASSERT_TRUE(page) << page.error().subject << ' ' << page.error().detail;
    std::string text;
    std::size_t lines = 0;
    for (const auto &region : page->truth.regions)
        for (const auto &line : region.lines) {
            text += line.reading.text + '\n';
            ++lines;
        }
    EXPECT_GE(lines, 25U);
    EXPECT_LE(lines, 45U);
    EXPECT_EQ(text, ocr::text::toNfc(text));
    for (const std::string &letters : tellingLetters().at(GetParam().name))
        EXPECT_NE(text.find(letters), std::string::npos) << letters;
}

TEST_P(EachSpecimen, isTheSameFileOnEveryRunAndReadsBackInItsSize) {
    const TemporaryFolder first;
    const TemporaryFolder second;
    const auto image = writeSpecimen(GetParam(), EVRAK_SPECIMEN_TEXTS, first.path());
    ASSERT_TRUE(image) << image.error().subject << ' ' << image.error().detail;
    ASSERT_TRUE(writeSpecimen(GetParam(), EVRAK_SPECIMEN_TEXTS, second.path()));
    int files = 0;
    for (const auto &file : fs::directory_iterator(first.path())) {
        EXPECT_TRUE(bytesOf(file.path()) == bytesOf(second.path() / file.path().filename()))
            << file.path().filename();
        ++files;
    }
    EXPECT_EQ(files, 3);
    const auto page = ocr::page::readImage(*image);
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->isBilevel(), GetParam().damage.bilevel);
    EXPECT_EQ(page->dpi().isKnown(), GetParam().tellsDpi);
    EXPECT_GT(page->size().width, 1000);
}

INSTANTIATE_TEST_SUITE_P(All, EachSpecimen, ::testing::ValuesIn(allSpecimens()),
                         [](const ::testing::TestParamInfo<Specimen> &each) {
                             std::string name = each.param.name;
                             std::erase(name, '-');
                             return name;
                         });

TEST(Specimens, areRefusedWithoutTheirText) {
    const auto page = drawSpecimen(allSpecimens().front(), "/no/such/folder");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ocr::core::ErrorCode::inputMissing);
}

} // namespace
} // namespace tests::specimens
