// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/file_source.h"

#include <algorithm>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/component/scratch_folder.h"

namespace workflows::intake {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(NaturalOrder, countsDigitsAsNumbers) {
    std::vector<std::string> names{"p10.tif", "p9.tif", "p1.tif", "P2.tif", "p01.tif", "p.tif"};
    std::sort(names.begin(), names.end(), isNaturallyBefore);
    EXPECT_THAT(names, ElementsAre("p.tif", "p01.tif", "p1.tif", "P2.tif", "p9.tif", "p10.tif"));
}

TEST(NaturalOrder, takesNumbersLongerThanAnyInteger) {
    EXPECT_TRUE(isNaturallyBefore("99999999999999999999998", "99999999999999999999999"));
    EXPECT_TRUE(isNaturallyBefore("9999999999999999999999", "10000000000000000000000"));
}

TEST(NaturalOrder, ordersNamesThatDifferInZerosOrCaseAlone) {
    EXPECT_NE(isNaturallyBefore("a1", "A01"), isNaturallyBefore("A01", "a1"));
    EXPECT_FALSE(isNaturallyBefore("a1", "a1"));
}

TEST(AScan, isKnownByItsFirstBytes) {
    EXPECT_TRUE(beginsLikeAScan("II*\0rest"s));
    EXPECT_TRUE(beginsLikeAScan("\xff\xd8\xff\xe0"));
    EXPECT_TRUE(beginsLikeAScan("RIFF....WEBPVP8 "));
    EXPECT_TRUE(beginsLikeAScan("%PDF-1.7"));
    EXPECT_FALSE(beginsLikeAScan("RIFF....WAVEfmt "));
    EXPECT_FALSE(beginsLikeAScan("Dear Sir"));
    EXPECT_FALSE(beginsLikeAScan(""));
}

class AFolder : public testing::Test {
  protected:
    void add(const std::string &name, const std::string &content = "x") {
        const fs::path path = m_scratch.path() / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << content;
    }
    std::vector<std::string> found() {
        std::vector<std::string> names;
        for (const auto &path : findFiles({m_scratch.path()}))
            names.push_back(path.lexically_relative(m_scratch.path()).string());
        return names;
    }
    evrak_tests::ScratchFolder m_scratch;
};

TEST_F(AFolder, givesItsImagesInNaturalOrderFoldersAmongThem) {
    add("10.tif");
    add("9.JPG");
    add("9a/2.png");
    add("9a/1.png");
    EXPECT_THAT(found(), ElementsAre("9.JPG", "9a/1.png", "9a/2.png", "10.tif"));
}

TEST_F(AFolder, leavesOutWhatIsNoImageAndWhatIsHidden) {
    add("notes.txt", "Dear Sir");
    add(".hidden.tif");
    add(".git/1.tif");
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(AFolder, givesAnImageWithoutExtension) {
    add("scan", "\x89PNG\r\n\x1a\n and more");
    EXPECT_THAT(found(), ElementsAre("scan"));
}

TEST_F(AFolder, isNotWalkedInCirclesByALinkToItself) {
    add("1.tif");
    fs::create_directory_symlink(m_scratch.path(), m_scratch.path() / "again");
    EXPECT_THAT(found(), ElementsAre("1.tif"));
}

TEST(AFileThatIsNamed, staysWhateverItIs) {
    EXPECT_THAT(findFiles({"/nowhere/a.tif", "/dev/null"}),
                ElementsAre(fs::path("/nowhere/a.tif"), fs::path("/dev/null")));
}

} // namespace
} // namespace workflows::intake
