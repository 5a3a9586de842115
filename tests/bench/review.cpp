// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "workflows/catalogue/catalogue.h"
#include "workflows/station.h"

// How long the review takes on a large collection, whose catalogue is made up.
namespace {

namespace fs = std::filesystem;
using workflows::LineRecord;
using workflows::Station;
using workflows::catalogue::Catalogue;
using workflows::catalogue::LineDoubt;

constexpr const char *usage = "usage: evrak-bench-review DIR.evrak PAGES [LINES]\n"
                              "Makes the collection where it is missing: PAGES of LINES (10).\n";
constexpr int pagesAtOnce = 500;

template <typename T> T valueOf(ocr::core::Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", result.error().subject.c_str(),
                     result.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

double secondsOf(const std::function<void()> &task) {
    const auto start = std::chrono::steady_clock::now();
    task();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Some words are everywhere, most are rare, as in any language.
std::string makeWord(std::mt19937 &random) {
    const double share = std::uniform_real_distribution<double>(0, 1)(random);
    auto number = static_cast<int>(1.0 / (share * share + 1e-6));
    std::string word;
    do
        word += static_cast<char>('a' + number % 26);
    while ((number /= 26) > 0);
    return word + "um";
}

ocr::page::PageText makeText(int lines, std::mt19937 &random) {
    ocr::page::PageText page;
    page.masterSize = {2000, 3000};
    page.models = {{"tur", std::string(64, 'a')}};
    page.regions.resize(1);
    page.regions[0].outline = ocr::core::toPolygon({90, 90, 1800, 2800});
    for (int i = 0; i < lines; ++i) {
        ocr::page::TextLine line;
        line.layout.outline = ocr::core::toPolygon({100, 100 + 60 * i, 1700, 40});
        line.layout.baseline = {{100, 130.0 + 60 * i}, {1800, 130.0 + 60 * i}};
        line.reading.model = "tur";
        line.reading.confidence = ocr::core::Confidence(0.9);
        for (int word = 0; word < 8; ++word) {
            const auto text = makeWord(random);
            const ocr::core::Confidence confidence(
                std::uniform_real_distribution<double>(0.3, 1)(random));
            line.reading.words.push_back({text, {100 + 200 * word, 100, 180, 40}, confidence});
            line.reading.text += (word > 0 ? " " : "") + text;
        }
        page.regions[0].lines.push_back(std::move(line));
    }
    return page;
}

void addPage(Catalogue &catalogue, int number, int lines, std::mt19937 &random) {
    auto digest = std::to_string(number);
    digest.insert(0, 64 - digest.size(), '0');
    const auto label = "sheet " + std::to_string(number);
    const auto added = valueOf(catalogue.addMaster({digest, "masters/" + digest, "tiff", 1, label},
                                                   {{0, label, {}, {2000, 3000}, 300, {}}}));
    (void)valueOf(catalogue.storePageText(added.pages.at(0), makeText(lines, random), label));
}

/// All but the last lines get a doubt that nobody weighed.
void addDoubts(Catalogue &catalogue, std::mt19937 &random) {
    std::uniform_real_distribution<double> rank(0, 1);
    constexpr std::int64_t atOnce = 100'000, left = 2000;
    for (auto due = valueOf(catalogue.doubtsDueCount()); due > left;
         due = valueOf(catalogue.doubtsDueCount())) {
        std::vector<LineDoubt> doubts;
        for (const auto line : valueOf(catalogue.doubtsDue(std::min(atOnce, due - left))))
            doubts.push_back({line, {line.value}, rank(random), 8, 1});
        (void)valueOf(catalogue.storeDoubts(doubts));
    }
}

void makeCollection(const fs::path &folder, int pages, int lines) {
    (void)valueOf(Station::create(folder));
    const auto catalogue = valueOf(Catalogue::open(folder / "catalogue.sqlite"));
    std::mt19937 random(1920);
    for (int first = 0; first < pages; first += pagesAtOnce)
        (void)valueOf(catalogue->atomically([&]() -> ocr::core::Result<std::monostate> {
            for (int page = first; page < std::min(pages, first + pagesAtOnce); ++page)
                addPage(*catalogue, page, lines, random);
            return std::monostate{};
        }));
    addDoubts(*catalogue, random);
}

void print(const char *what, double seconds) {
    std::printf("%-44s %9.1f ms\n", what, 1000 * seconds);
}

void measure(Station &station) {
    std::vector<workflows::DoubtfulLine> queue;
    print("first 50 lines of the review",
          secondsOf([&] { queue = valueOf(station.reviewQueue({}, 50)); }));
    print("the same again", secondsOf([&] { queue = valueOf(station.reviewQueue({}, 50)); }));
    workflows::ReviewFilter deep;
    deep.after = {0.5, workflows::LineId{1}};
    print("50 lines from the middle of it",
          secondsOf([&] { (void)valueOf(station.reviewQueue(deep, 50)); }));
    const auto line = queue.at(0).line;
    print("a person's text of the first line",
          secondsOf([&] { (void)valueOf(station.setText(line.id, line.current.text, "Leyla")); }));
    print("the next line", secondsOf([&] { (void)valueOf(station.reviewQueue({}, 1)); }));
    std::int64_t left = 0;
    print("weighing 500 lines", secondsOf([&] { left = valueOf(station.weighLines(500, {})); }));
    print("weighing 500 lines more",
          secondsOf([&] { left = valueOf(station.weighLines(500, {})); }));
    std::printf("%lld lines left to be weighed\n", static_cast<long long>(left));
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3 || argc > 4) {
        std::fputs(usage, stderr);
        return 2;
    }
    const fs::path folder = argv[1];
    if (!fs::exists(folder))
        print("making the collection", secondsOf([&] {
                  makeCollection(folder, std::atoi(argv[2]), argc > 3 ? std::atoi(argv[3]) : 10);
              }));
    std::unique_ptr<Station> station;
    print("opening it", secondsOf([&] { station = valueOf(Station::open(folder)); }));
    const auto info = valueOf(station->info());
    std::printf("%lld pages, %lld lines\n", static_cast<long long>(info.pages),
                static_cast<long long>(info.lines));
    measure(*station);
    return 0;
}
