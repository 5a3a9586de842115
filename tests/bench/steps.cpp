// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/background.h"
#include "ocr/clean/binarize.h"
#include "ocr/clean/clean_page.h"
#include "ocr/clean/colour_ink.h"
#include "ocr/clean/deskew.h"
#include "ocr/clean/despeckle.h"
#include "ocr/clean/rules.h"
#include "ocr/clean/show_through.h"
#include "ocr/clean/text_ink.h"
#include "ocr/layout/analyse_layout.h"
#include "ocr/page/image_file.h"

namespace {

using namespace ocr;

/// A page and what the steps need from those before them.
struct Bench {
    page::PageImage image;
    cv::Mat grey, even, ink;
    int inkWidth = 15;
    double letterHeight = 20;
    clean::Recipe recipe;
    page::CleanImage cleaned;
};

Bench prepare(page::PageImage image) {
    Bench bench;
    bench.grey = image.pixels();
    if (bench.grey.channels() == 3)
        cv::cvtColor(image.pixels(), bench.grey, cv::COLOR_BGR2GRAY);
    bench.inkWidth = std::max(15, std::max(bench.grey.cols, bench.grey.rows) / 40);
    bench.even = clean::evenOutLight(bench.grey, bench.inkWidth);
    if (const auto text = clean::findTextInk(bench.even); text.letterHeight > 0)
        bench.letterHeight = text.letterHeight / text.scale;
    bench.ink = clean::binarize(bench.grey, bench.letterHeight);
    bench.recipe = clean::chooseRecipe(image);
    if (auto cleaned = clean::cleanPage(image, bench.recipe, {}))
        bench.cleaned = *cleaned;
    bench.image = std::move(image);
    return bench;
}

/// One line of the table: the step's milliseconds, by the clock and of the processor, and the
/// seconds of the processor that 8 megapixels would take.
void add(const std::string &page, const std::string &step, double megapixels,
         std::function<void()> run) {
    const auto measure = [run = std::move(run), megapixels](benchmark::State &state) {
        for ([[maybe_unused]] auto round : state)
            run();
        // A rate is per second of processor time, which other programs on the machine sway little.
        state.counters["for_8MP_s"] =
            benchmark::Counter(megapixels / 8 * static_cast<double>(state.iterations()),
                               benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    };
    benchmark::RegisterBenchmark((page + "/" + step).c_str(), measure)
        ->Unit(benchmark::kMillisecond);
}

/// `bench` must live until the benches have run.
void addSteps(const std::string &name, const Bench &bench) {
    const double megapixels = static_cast<double>(bench.grey.total()) / 1e6;
    const auto step = [&](const char *what, std::function<void()> run) {
        add(name, what, megapixels, std::move(run));
    };
    const auto *b = &bench;
    step("clean+layout", [b] {
        const auto cleaned = clean::cleanPage(b->image, clean::chooseRecipe(b->image), {});
        benchmark::DoNotOptimize(layout::analyseLayout(*cleaned, {}, {}));
    });
    step("chooseRecipe", [b] { benchmark::DoNotOptimize(clean::chooseRecipe(b->image)); });
    step(". findTextInk", [b] { benchmark::DoNotOptimize(clean::findTextInk(b->grey)); });
    step(". estimateSkew", [text = clean::findTextInk(bench.grey)] {
        benchmark::DoNotOptimize(clean::estimateSkew(text.ink));
    });
    step(". hasColourInk",
         [b] { benchmark::DoNotOptimize(clean::hasColourInk(b->image.pixels())); });
    step("cleanPage", [b] { benchmark::DoNotOptimize(clean::cleanPage(b->image, b->recipe, {})); });
    step(". evenOutLight",
         [b] { benchmark::DoNotOptimize(clean::evenOutLight(b->grey, b->inkWidth)); });
    step(". takeColourInk (where asked)",
         [b] { benchmark::DoNotOptimize(clean::takeColourInk(b->image.pixels())); });
    step(". findShowThrough (where asked)",
         [b] { benchmark::DoNotOptimize(clean::findShowThrough(b->even, b->letterHeight)); });
    step("analyseLayout",
         [b] { benchmark::DoNotOptimize(layout::analyseLayout(b->cleaned, {}, {})); });
    step("removeRules (for reading)",
         [b] { benchmark::DoNotOptimize(clean::removeRules(b->even, b->letterHeight)); });
    step("binarize (derivatives)",
         [b] { benchmark::DoNotOptimize(clean::binarize(b->grey, b->letterHeight)); });
    step("despeckle (derivatives)",
         [b] { benchmark::DoNotOptimize(clean::despeckle(b->ink, b->letterHeight)); });
}

} // namespace

/// evrak-bench-steps IMAGE... [--benchmark_... options of Google Benchmark]
int main(int argc, char **argv) {
    benchmark::Initialize(&argc, argv);
    if (argc < 2) {
        std::fputs("usage: evrak-bench-steps IMAGE...\n", stderr);
        return 2;
    }
    cv::setNumThreads(1);
    std::vector<Bench> benches;
    benches.reserve(static_cast<std::size_t>(argc));
    for (int i = 1; i < argc; ++i) {
        auto image = page::readImage(argv[i]);
        if (!image) {
            std::fprintf(stderr, "evrak-bench-steps: %s cannot be read\n", argv[i]);
            return 3;
        }
        benches.push_back(prepare(*std::move(image)));
        addSteps(std::filesystem::path(argv[i]).filename(), benches.back());
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
