// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <iostream>

#include <gtest/gtest.h>

#include "tests/unit/workflows/exchange/mixed_lines.h"
#include "tests/unit/workflows/exchange/pdf_extract.h"

using namespace specimens;

namespace {

using Pages = std::vector<std::vector<std::string>>;

std::string quoted(const std::filesystem::path &path) { return "'" + path.string() + "'"; }

/// How many stored lines come back, page by page; the first that do not are told.
struct Returned {
    int equal = 0;
    int all = 0;
    std::string differing;
};

Returned compare(const Pages &pages, const std::function<std::string(int)> &textOfPage) {
    Returned returned;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        const auto lines = comparableLines(textOfPage(static_cast<int>(p) + 1));
        for (std::size_t i = 0; i < pages[p].size(); ++i) {
            const std::string got = i < lines.size() ? lines[i] : "(nothing)";
            ++returned.all;
            if (got == pages[p][i])
                ++returned.equal;
            else if (returned.all - returned.equal < 20)
                returned.differing += "stored: " + pages[p][i] + "\nread:   " + got + "\n";
        }
    }
    return returned;
}

Returned throughPoppler(const Pages &pages, const std::filesystem::path &pdf) {
    return compare(pages, [&](int page) {
        const std::string number = std::to_string(page);
        return outputOf("pdftotext -f " + number + " -l " + number + " " + quoted(pdf) + " -");
    });
}

Returned throughMupdf(const Pages &pages, const std::filesystem::path &pdf) {
    return compare(pages, [&](int page) {
        return outputOf("mutool draw -q -F txt " + quoted(pdf) + " " + std::to_string(page));
    });
}

Pages pagesOf(const std::vector<std::string> &lines, std::size_t perPage) {
    Pages pages;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % perPage == 0)
            pages.emplace_back();
        pages.back().push_back(lines[i]);
    }
    return pages;
}

void expectAllComeBack(const Pages &pages) {
    const TemporaryFolder folder;
    const auto pdf = makePdf(folder.path(), pages);
    const Returned poppler = throughPoppler(pages, pdf);
    const Returned mupdf = throughMupdf(pages, pdf);
    std::cout << "pdftotext " << poppler.equal << " of " << poppler.all << ", mutool "
              << mupdf.equal << " of " << mupdf.all << " lines equal\n";
    EXPECT_EQ(poppler.equal, poppler.all) << poppler.differing;
    EXPECT_EQ(mupdf.equal, mupdf.all) << mupdf.differing;
}

} // namespace

TEST(PdfText, givesMixedLinesBackOnPagesInArabicScript) {
    expectAllComeBack(pagesOf(mixedLines(MixedBase::arabic, 250, 1), 40));
}

TEST(PdfText, givesMixedLinesBackOnPagesInLatinScript) {
    expectAllComeBack(pagesOf(mixedLines(MixedBase::latin, 125, 2), 40));
}

TEST(PdfText, givesMixedLinesBackOnPagesInCyrillicScript) {
    expectAllComeBack(pagesOf(mixedLines(MixedBase::cyrillic, 125, 3), 40));
}

TEST(PdfText, givesMixedLinesBackOnPagesOfAllScripts) {
    std::vector<std::string> lines;
    const auto arabic = mixedLines(MixedBase::arabic, 60, 4);
    const auto latin = mixedLines(MixedBase::latin, 60, 5);
    for (std::size_t i = 0; i < arabic.size(); ++i) {
        lines.push_back(arabic[i]);
        lines.push_back(latin[i]);
    }
    expectAllComeBack(pagesOf(lines, 30));
}

TEST(PdfText, givesPagesOfOneLineBack) {
    expectAllComeBack(pagesOf(mixedLines(MixedBase::arabic, 60, 6), 1));
}
