// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/golden/ceilings.h"
#include "tests/golden/layout_floors.h"
#include "tests/golden/line_measures.h"
#include "tests/golden/page_truth.h"
#include "tests/golden/read_lines.h"
#include "tests/golden/run_program.h"
#include "tests/golden/shared_scans.h"
#include "tests/golden/table.h"

namespace {

namespace fs = std::filesystem;
using tests::golden::LayoutMeasure;
using tests::golden::LayoutSet;
using tests::golden::Share;

constexpr const char *usage = "usage: evrak-golden-layout FLOORS.tsv EVRAK|tesseract [SET...]\n";

/// What of a page came out right. Nothing did where the reader failed.
struct PageShare {
    Share share;
    std::size_t lines = 0; ///< that the reader gave
    std::string fault;     ///< of the truth
};

Share shareOf(LayoutMeasure measure, const std::vector<ocr::core::Rect> &truthBoxes,
              const std::vector<std::string> &truthTexts,
              const std::vector<tests::golden::ReadLine> &lines) {
    std::vector<ocr::core::Rect> boxes;
    std::vector<std::string> texts;
    for (const auto &line : lines) {
        boxes.push_back(line.box);
        texts.push_back(line.text);
    }
    return measure == LayoutMeasure::order
               ? tests::golden::countNeighboursInOrder(truthBoxes, boxes)
               : tests::golden::countLinesInOrder(truthTexts, texts);
}

PageShare measurePage(const LayoutSet &set, const std::string &name, const fs::path &folder,
                      const fs::path &reader) {
    const bool isOrder = set.measure == LayoutMeasure::order;
    const fs::path image = tests::golden::findImage(folder, name, isOrder ? ".xml" : ".txt");
    if (image.empty())
        return {{}, 0, "no image with a truth beside it"};
    std::vector<ocr::core::Rect> boxes;
    std::vector<std::string> texts;
    if (isOrder) {
        const auto truth = tests::golden::readLineBoxes(folder / (name + ".xml"));
        if (!truth)
            return {{}, 0, truth.error().detail};
        boxes = *truth;
    } else {
        texts = tests::golden::split(tests::golden::contentOf(folder / (name + ".txt")), '\n');
    }
    const auto lines = reader == "tesseract"
                           ? tests::golden::readWithTesseract(image, set.options)
                           : tests::golden::readWithEvrak(reader, image, set.options);
    if (!lines)
        std::printf("%s: the reader failed\n", name.c_str());
    const auto read = lines.value_or(std::vector<tests::golden::ReadLine>());
    return {shareOf(set.measure, boxes, texts, read), read.size(), {}};
}

/// Whether the set stands on its floor.
bool check(const LayoutSet &set, const fs::path &folder, const fs::path &reader) {
    std::vector<PageShare> pages(set.pages.size());
    tests::golden::forEachTwoAtATime(pages.size(), [&](std::size_t i) {
        pages[i] = measurePage(set, set.pages[i], folder, reader);
    });
    Share all;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!pages[i].fault.empty()) {
            std::printf("%s: %s\n", set.pages[i].c_str(), pages[i].fault.c_str());
            return false;
        }
        std::printf("    %-28s %6.2f %%  %4zu of %4zu  lines read %zu\n", set.pages[i].c_str(),
                    pages[i].share.percent(), pages[i].share.right, pages[i].share.all,
                    pages[i].lines);
        all += pages[i].share;
    }
    const double measured = all.percent();
    std::printf("%-20s %s %6.2f %%  floor %6.2f %%  pages %zu\n", set.name.c_str(),
                set.measure == LayoutMeasure::order ? "neighbours in order"
                                                    : "lines one to one, in order",
                measured, set.floor, pages.size());
    const double proposed = 100 - tests::golden::proposeCeiling(100 - set.floor, 100 - measured);
    if (proposed > set.floor)
        std::printf("PLEASE RAISE the floor of %s in layout_floors.tsv to %.1f: layout got "
                    "better.\n",
                    set.name.c_str(), proposed);
    if (measured < set.floor)
        std::printf("%s: below its floor\n", set.name.c_str());
    return measured >= set.floor;
}

} // namespace

/// evrak-golden-layout FLOORS READER SET...   checks the sets, all when none is named. READER is
/// the program evrak, or the word tesseract for what there is to compare with
int main(int argc, char **argv) {
    if (argc < 3) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto sets = tests::golden::readLayoutSets(argv[1]);
    if (!sets) {
        std::fprintf(stderr, "evrak-golden-layout: %s: %s\n", sets.error().subject.c_str(),
                     sets.error().detail.c_str());
        return 2;
    }
    const fs::path scans = tests::golden::findSharedScans();
    if (scans.empty())
        return tests::golden::exitSkipped;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const std::vector<std::string> wanted(argv + 3, argv + argc);
    int checked = 0;
    int bad = 0;
    for (const LayoutSet &set : *sets) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), set.name) == wanted.end())
            continue;
        ++checked;
        bad += check(set, scans / set.source, argv[2]) ? 0 : 1;
    }
    if (checked == 0) {
        std::fputs("evrak-golden-layout: no such set\n", stderr);
        return 2;
    }
    return bad > 0 ? 1 : 0;
}
