// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule over a tiny made-up tree: that it finds what it is for, and leaves the good alone.
#include "tests/rules/blocks.h"
#include "tests/rules/rules.h"

#include <gtest/gtest.h>

namespace tests::rules {

namespace {

constexpr auto layers =
    "ocr/core\t\nocr/clean\tocr/core\nworkflows/jobs\tocr/*\nworkflows\tocr/* workflows/*\n";
constexpr auto doors = "Q*\tapp/station/*\twindow\nopencv2/*\tocr/*\timages\n";

std::string lines(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "int a" + std::to_string(i) + ";\n";
    return text;
}

Findings found(std::string path, int line, std::string what) {
    return {{std::move(path), line, std::move(what)}};
}

} // namespace

TEST(Direction, refusesOcrThatLooksUpAtWorkflows) {
    const SourceTree tree{makeFile("ocr/clean/a.cpp", "\n#include \"workflows/jobs/b.h\"\n")};
    EXPECT_EQ(checkDirection(tree, layers),
              found("ocr/clean/a.cpp", 2, "ocr/clean may not include workflows/jobs"));
}

TEST(Direction, refusesARoomThatLooksAtTheFacadeAboveIt) {
    const SourceTree tree{makeFile("workflows/jobs/a.h", "#include \"workflows/station.h\"\n")};
    EXPECT_EQ(checkDirection(tree, layers),
              found("workflows/jobs/a.h", 1, "workflows/jobs may not include workflows"));
}

TEST(Direction, letsTheFacadeAndTheRoomsLookDown) {
    const SourceTree tree{makeFile("workflows/station.cpp",
                                   "#include \"workflows/jobs/b.h\"\n#include \"ocr/core/c.h\"\n"),
                          makeFile("ocr/clean/deep/a.cpp",
                                   "#include \"ocr/core/c.h\"\n#include \"ocr/clean/d.h\"\n")};
    EXPECT_EQ(toText(checkDirection(tree, layers)), "");
}

TEST(Direction, takesASingleListedFileForARoomOfItsOwn) {
    const auto table =
        std::string(layers) + "workflows/values.h\t\nworkflows/intake\tworkflows/values.h\n";
    const SourceTree tree{makeFile("workflows/intake/a.h", "#include \"workflows/values.h\"\n"),
                          makeFile("workflows/intake/b.h", "#include \"workflows/station.h\"\n"),
                          makeFile("workflows/values.h", "#include \"ocr/core/c.h\"\n")};
    EXPECT_EQ(toText(checkDirection(tree, table)),
              "workflows/intake/b.h:1: workflows/intake may not include workflows\n"
              "workflows/values.h:1: workflows/values.h may not include ocr/core\n");
}

TEST(Direction, refusesShortPathsAndRoomsThatNobodyListed) {
    const SourceTree tree{makeFile("ocr/core/a.cpp", "#include \"b.h\"\n"),
                          makeFile("workflows/attic/a.cpp", "")};
    EXPECT_EQ(toText(checkDirection(tree, layers)),
              "ocr/core/a.cpp:1: \"b.h\" is no full path into a room of layers.tsv\n"
              "workflows/attic/a.cpp: is in no room of layers.tsv\n");
}

TEST(Doors, refuseAWindowHeaderBelowTheWindow) {
    const SourceTree tree{makeFile("workflows/jobs/a.cpp", "#include <QString>\n")};
    EXPECT_EQ(checkDoors(tree, doors),
              found("workflows/jobs/a.cpp", 1, "<QString> has its door elsewhere"));
}

TEST(Doors, refuseAStrangerWithoutADoor) {
    const SourceTree tree{makeFile("ocr/core/a.cpp", "#include <boost/any.hpp>\n")};
    EXPECT_EQ(checkDoors(tree, doors),
              found("ocr/core/a.cpp", 1, "<boost/any.hpp> has no door in doors.tsv"));
}

TEST(Doors, openForTheirOwnUnitsAndTheStandardLibrary) {
    const SourceTree tree{
        makeFile("app/station/x/a.cpp", "#include <QString>\n#include <vector>\n"),
        makeFile("ocr/clean/a.cpp", "#include <opencv2/core.hpp>\n"),
        makeFile("ocr/clean/b.cpp", "// #include <QString>\n")};
    EXPECT_EQ(toText(checkDoors(tree, doors)), "");
}

TEST(Sql, isFoundOutsideTheCatalogueAlsoInRawLiterals) {
    const SourceTree tree{makeFile("app/cli/a.cpp", "auto a =\n \"SELECT 1\";\n"),
                          makeFile("app/cli/b.cpp", "auto a = R\"(\n  INSERT INTO \"t\")\";\n")};
    EXPECT_EQ(toText(checkSql(tree)), "app/cli/a.cpp:2: SQL outside workflows/catalogue\n"
                                      "app/cli/b.cpp:1: SQL outside workflows/catalogue\n");
}

TEST(Sql, isWelcomeInTheCatalogueAndWordsAreNoSql) {
    const SourceTree tree{
        makeFile("workflows/catalogue/a.cpp", "auto a = \"SELECT 1\";\n"),
        makeFile("app/cli/a.cpp", "auto a = \"Select a page\"; // \"DELETE FROM\"\n")};
    EXPECT_EQ(toText(checkSql(tree)), "");
}

TEST(FileHeads, needLicenceGuardAndOwnHeaderFirst) {
    const std::string licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    const SourceTree tree{
        makeFile("ocr/core/a.h", "#pragma once\n"),
        makeFile("ocr/core/a.cpp", licence + "#include <vector>\n#include \"ocr/core/a.h\"\n"),
        makeFile("ocr/core/b.h", licence)};
    EXPECT_EQ(toText(checkFileHeads(tree)),
              "ocr/core/a.h:1: no SPDX line\n"
              "ocr/core/a.cpp: does not include its own header first\n"
              "ocr/core/b.h: no #pragma once\n");
}

TEST(FileHeads, areGoodWithAllThree) {
    const std::string licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    const SourceTree tree{
        makeFile("ocr/core/a.h", licence + "#pragma once\n"),
        makeFile("ocr/core/a.cpp", licence + "#include \"ocr/core/a.h\"\n"),
        makeFile("app/run", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")};
    EXPECT_EQ(toText(checkFileHeads(tree)), "");
}

TEST(Namespaces, refuseAnotherRoomsName) {
    const SourceTree tree{makeFile("ocr/core/a.h", "namespace ocr::page {\nint a;\n}\n")};
    EXPECT_EQ(toText(checkNamespaces(tree)),
              "ocr/core/a.h:1: defines in namespace ocr::page, its folder's is ocr::core\n"
              "ocr/core/a.h: has no namespace ocr::core\n");
}

TEST(Namespaces, letOthersBeDeclaredAndDetailsBeHidden) {
    const SourceTree tree{makeFile("ocr/core/a.cpp",
                                   "namespace cv { class Mat; }\nnamespace { int a; }\nnamespace "
                                   "ocr::core { namespace {} }\n")};
    EXPECT_EQ(toText(checkNamespaces(tree)), "");
}

TEST(Names, refuseTypesAndFilesThatSayNothing) {
    const SourceTree tree{
        makeFile("ocr/core/string_utils.h", ""),
        makeFile("ocr/core/a.h", "\nclass PageManager final {};\nenum class Data {};\n")};
    EXPECT_EQ(toText(checkNames(tree)), "ocr/core/string_utils.h: the file's name says nothing\n"
                                        "ocr/core/a.h:2: the name PageManager says nothing\n"
                                        "ocr/core/a.h:3: the name Data says nothing\n");
}

TEST(Names, letWordsStandThatOnlyContainTheRefused) {
    const SourceTree tree{
        makeFile("ocr/core/process_page.h", "struct Database {};\nstruct Datasheet {};\n")};
    EXPECT_EQ(toText(checkNames(tree)), "");
}

TEST(Readmes, areMissedInAFolderWithSources) {
    const SourceTree tree{makeFile("ocr/core/a.h", ""), makeFile("ocr/page/README.md", ""),
                          makeFile("ocr/page/a.h", ""), makeFile("tests/unit/README.md", ""),
                          makeFile("tests/unit/ocr/core/a_test.cpp", "")};
    EXPECT_EQ(checkReadmes(tree), found("ocr/core", 0, "has sources and no README.md"));
}

TEST(Lists, missASourceThatIsNeverBuiltAndAHeaderThatIsNeverVerified) {
    const SourceTree tree{
        makeFile("ocr/core/CMakeLists.txt", "SOURCES a.cpp deep/c.cpp lost_b.cpp"),
        makeFile("ocr/core/a.cpp", ""),
        makeFile("ocr/core/b.cpp", ""),
        makeFile("ocr/core/b.h", ""),
        makeFile("ocr/core/deep/c.cpp", ""),
        makeFile("tests/unit/double.h", "")};
    EXPECT_EQ(toText(checkListed(tree)), "ocr/core/b.cpp: is in no CMakeLists.txt\n"
                                         "ocr/core/b.h: is in no CMakeLists.txt\n");
}

TEST(Paths, ofSomebodysMachineAreFound) {
    const std::string home = std::string("/ho") + "me/ayla/scans";
    const SourceTree tree{makeFile("README.md", "see\n`" + home + "`\n"),
                          makeFile("tests/run", "cat ./some" + home + " /usr/share/tessdata\n")};
    EXPECT_EQ(checkPaths(tree), found("README.md", 2, "a path of somebody's machine"));
}

TEST(Models, thatAProfileNamesMustBeInstalledOrOurs) {
    const SourceTree tree{makeFile("tessdata/profiles.json",
                                   R"({"models": ["rus", "aze_cyrl"]}, {"models":["ota"]})"),
                          makeFile("tessdata/ota.traineddata", ""),
                          makeFile("app/packages.tsv", "run\ttesseract-ocr-rus\tRussian\n")};
    EXPECT_EQ(checkModels(tree),
              found("app/packages.tsv", 0, "lacks tesseract-ocr-aze-cyrl, which a profile needs"));
}

TEST(SwitchedOffTests, areFound) {
    const SourceTree tree{makeFile("tests/unit/a_test.cpp", "TEST(A, DIS"
                                                            "ABLED_b) {}\n// DIS"
                                                            "ABLED_c\nGTEST_SKIP"
                                                            "();\n"),
                          makeFile("tests/unit/b_test.cpp", "GTEST_SKIP"
                                                            "() << \"no scans\";\n")};
    EXPECT_EQ(toText(checkTestsAreOn(tree)),
              "tests/unit/a_test.cpp:1: a test that is off, skips without a word or cannot fail\n"
              "tests/unit/a_test.cpp:3: a test that is off, skips without a word or cannot fail\n");
}

TEST(Sizes, tellExpectedFromLimit) {
    const SourceTree tree{makeFile("ocr/core/a.cpp", lines(301)),
                          makeFile("ocr/core/b.cpp", lines(501)),
                          makeFile("ocr/core/c.cpp", "int f(int a)\n{\n" + lines(39) +
                                                         "}\nvoid g() {\n" + lines(59) + "}\n")};
    const auto report = checkSizes(tree);
    EXPECT_EQ(toText(report.worthALook),
              "ocr/core/a.cpp: 301 lines\nocr/core/c.cpp:2: f has 41 lines\n");
    EXPECT_EQ(toText(report.faults),
              "ocr/core/b.cpp: 501 lines\nocr/core/c.cpp:43: g has 61 lines\n");
}

TEST(Sizes, goByBracesThroughEverythingThatLooksLikeABrace) {
    const auto file = makeFile("a.cpp", R"cpp(
namespace a {
class B : public C<int> {
  public:
    B(int x) noexcept : m_a{x}, m_b{{1}} {
        auto f = [&] { if (x) { g('{', "}", 1'000); } };
    }
    // } not this
    bool operator()() const { return R"(}})"[0]; }
    int m_c{3};
    std::vector<int> m_d = {f(1), 2};
};
template <typename T>
auto h(T t = {}) -> int {
#define X {
    return 1;
}
constexpr int table[] = {1, 2};
} // namespace a
)cpp");
    std::string seen;
    for (const auto &block : findBlocks(file))
        seen += block.name() + " " + std::to_string(block.firstLine) + "-" +
                std::to_string(block.lastLine) + "\n";
    EXPECT_EQ(seen, "B 5-7\noperator 9-9\nB 3-12\nh 14-17\na 2-19\n");
}

} // namespace tests::rules
