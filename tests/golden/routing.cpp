// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "ocr/engine/profiles.h"
#include "tests/golden/ceilings.h"
#include "tests/golden/routing_floors.h"
#include "tests/golden/routing_pages.h"
#include "tests/golden/run_program.h"

namespace {

namespace fs = std::filesystem;
using tests::golden::Routing;
using tests::golden::RoutingPage;
using tests::golden::RoutingSet;

constexpr const char *usage = "usage: evrak-golden-routing FLOORS.tsv EVRAK TEXTS OUT [SET...]\n";

/// How the lines of pages came out.
struct Routed {
    std::size_t right = 0, wrong = 0, unread = 0;
    ocr::text::ErrorCount errors{};
    bool hasFailed = false;
    std::string report{}; ///< the lines that did not come out right

    [[nodiscard]] std::size_t all() const { return right + wrong + unread; }
    Routed &operator+=(const Routed &other) {
        right += other.right;
        wrong += other.wrong;
        unread += other.unread;
        errors += other.errors;
        hasFailed |= other.hasFailed;
        return *this;
    }
};

Routed readPage(const RoutingPage &page, const fs::path &evrak) {
    Routed routed;
    const auto read = tests::golden::readWithEvrak(evrak, page.image, {"--profile", "auto"});
    routed.hasFailed = !read;
    std::string truth, text;
    for (const auto &line : page.lines) {
        truth += line.text + '\n';
        const auto profile = ocr::engine::findProfile(line.profile);
        const auto models = profile ? profile->models : std::vector<std::string>();
        const auto how = read ? routingOf(line, models, *read) : Routing::unread;
        routed.right += how == Routing::right ? 1 : 0;
        routed.wrong += how == Routing::wrong ? 1 : 0;
        routed.unread += how == Routing::unread ? 1 : 0;
        if (how != Routing::right)
            routed.report += std::string("        ") +
                             (how == Routing::wrong ? "wrong   " : "unread  ") + line.text + '\n';
    }
    if (read)
        for (const auto &line : *read)
            text += line.text + '\n';
    routed.errors = ocr::text::countCharacterErrors(truth, text, ocr::text::Strictness::loose);
    return routed;
}

/// Whether the set stands on its floor.
bool check(const RoutingSet &set, const fs::path &evrak, const fs::path &texts,
           const fs::path &folder) {
    const auto pages = tests::golden::drawRoutingPages(set, texts, folder);
    if (!pages) {
        std::printf("%s: %s: %s\n", set.name.c_str(), pages.error().subject.c_str(),
                    pages.error().detail.c_str());
        return false;
    }
    std::vector<Routed> routed(pages->size());
    tests::golden::forEachTwoAtATime(
        pages->size(), [&](std::size_t i) { routed[i] = readPage((*pages)[i], evrak); });
    Routed all;
    for (std::size_t i = 0; i < pages->size(); ++i) {
        std::printf("    %-32s %3zu of %3zu lines right  CER loose %5.2f %%%s\n%s",
                    (*pages)[i].name.c_str(), routed[i].right, routed[i].all(),
                    100 * routed[i].errors.rate(), routed[i].hasFailed ? "  failed" : "",
                    routed[i].report.c_str());
        all += routed[i];
    }
    const double measured = 100 * static_cast<double>(all.right) /
                            static_cast<double>(std::max<std::size_t>(1, all.all()));
    std::printf(
        "%-20s lines routed right %6.2f %%  floor %6.2f %%  lines %zu  wrong %zu  unread %zu  "
        "CER loose %.2f %%\n",
        set.name.c_str(), measured, set.floor, all.all(), all.wrong, all.unread,
        100 * all.errors.rate());
    const double proposed = 100 - tests::golden::proposeCeiling(100 - set.floor, 100 - measured);
    if (proposed > set.floor)
        std::printf("PLEASE RAISE the floor of %s in routing_floors.tsv to %.1f: routing got "
                    "better.\n",
                    set.name.c_str(), proposed);
    if (measured < set.floor)
        std::printf("%s: below its floor\n", set.name.c_str());
    return measured >= set.floor && !all.hasFailed;
}

} // namespace

/// evrak-golden-routing FLOORS EVRAK TEXTS OUT SET...   draws pages into OUT and checks the sets,
/// all when none is named
int main(int argc, char **argv) {
    if (argc < 5) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto sets = tests::golden::readRoutingSets(argv[1]);
    if (!sets) {
        std::fprintf(stderr, "evrak-golden-routing: %s: %s\n", sets.error().subject.c_str(),
                     sets.error().detail.c_str());
        return 2;
    }
    fs::create_directories(argv[4]);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const std::vector<std::string> wanted(argv + 5, argv + argc);
    int checked = 0;
    int bad = 0;
    for (const RoutingSet &set : *sets) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), set.name) == wanted.end())
            continue;
        ++checked;
        bad += check(set, argv[2], argv[3], argv[4]) ? 0 : 1;
    }
    if (checked == 0) {
        std::fputs("evrak-golden-routing: no such set\n", stderr);
        return 2;
    }
    return bad > 0 ? 1 : 0;
}
