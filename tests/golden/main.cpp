// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/golden/ceilings.h"
#include "tests/golden/read_pages.h"
#include "tests/golden/shared_scans.h"

namespace {

namespace fs = std::filesystem;
using tests::golden::GoldenSet;
using tests::golden::PageScore;

enum class Outcome { good, bad, skipped };

void print(const GoldenSet &set, const std::vector<PageScore> &scores,
           const ocr::text::ErrorCount &all) {
    double seconds = 0;
    for (const PageScore &page : scores) {
        std::printf("    %-24s %6.2f %%  %5zu  %5.1f s", page.name.c_str(),
                    100 * page.errors.rate(), page.errors.length, page.seconds);
        std::printf(page.exitCode == 0 ? "\n" : "  failed with exit code %d\n", page.exitCode);
        seconds += page.seconds;
    }
    std::printf("%-28s %s %s %6.2f %%  ceiling %6.2f %%  pages %zu  reader %.0f s\n",
                set.name.c_str(), set.metric == tests::golden::Metric::cer ? "CER" : "WER",
                set.strictness == ocr::text::Strictness::loose ? "loose " : "strict",
                100 * all.rate(), set.ceiling, scores.size(), seconds);
}

Outcome check(const GoldenSet &set, const fs::path &evrak, const fs::path &specimens) {
    const bool isReal = set.source != "specimens";
    const fs::path scans = isReal ? tests::golden::findSharedScans() : fs::path();
    if (isReal && scans.empty())
        return Outcome::skipped;
    const fs::path folder = isReal ? scans / set.source : specimens;
    for (const std::string &page : set.pages)
        if (tests::golden::findImage(folder, page).empty()) {
            std::printf("%s: no %s with an image and a text in %s\n", set.name.c_str(),
                        page.c_str(), folder.c_str());
            return Outcome::bad;
        }
    const std::vector<PageScore> scores = readPages(set, folder, evrak);
    ocr::text::ErrorCount all;
    for (const PageScore &page : scores)
        all += page.errors;
    print(set, scores, all);
    const double measured = 100 * all.rate();
    const double proposed = tests::golden::proposeCeiling(set.ceiling, measured);
    if (proposed < set.ceiling)
        std::printf("PLEASE LOWER the ceiling of %s in floors.tsv to %.1f: reading got better.\n",
                    set.name.c_str(), proposed);
    if (measured > set.ceiling)
        std::printf("%s: above its ceiling\n", set.name.c_str());
    return measured > set.ceiling ? Outcome::bad : Outcome::good;
}

} // namespace

/// evrak-golden FLOORS EVRAK SPECIMENS SET...   checks the sets, all when none is named
int main(int argc, char **argv) {
    if (argc < 4) {
        std::fputs("usage: evrak-golden FLOORS.tsv EVRAK SPECIMENS [SET...]\n", stderr);
        return 2;
    }
    const auto sets = tests::golden::readGoldenSets(argv[1]);
    if (!sets) {
        std::fprintf(stderr, "evrak-golden: %s: %s\n", sets.error().subject.c_str(),
                     sets.error().detail.c_str());
        return 2;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const std::vector<std::string> wanted(argv + 4, argv + argc);
    int checked = 0;
    int bad = 0;
    int skipped = 0;
    for (const GoldenSet &set : *sets) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), set.name) == wanted.end())
            continue;
        ++checked;
        const Outcome outcome = check(set, argv[2], argv[3]);
        bad += outcome == Outcome::bad ? 1 : 0;
        skipped += outcome == Outcome::skipped ? 1 : 0;
    }
    if (checked == 0) {
        std::fputs("evrak-golden: no such set\n", stderr);
        return 2;
    }
    if (bad > 0)
        return 1;
    return skipped == checked ? tests::golden::exitSkipped : 0;
}
