// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/rank_readers.h"

#include <algorithm>
#include <numeric>

namespace ocr::recognize {

using core::Result;
using engine::TesseractEngine;

namespace {

struct Runner {
    TesseractEngine *engine;
    double favour;
    std::vector<double> sureness{}; ///< of each line that it read
    bool isOut = false;             ///< fell behind

    [[nodiscard]] double mean() const {
        const double sum = std::accumulate(sureness.begin(), sureness.end(), 0.0);
        return favour + (sureness.empty() ? 0 : sum / double(sureness.size()));
    }
};

/// How far behind the best a runner may be after so many lines.
double slackAfter(std::size_t lines) { return lines < 2 ? 0.3 : lines < 4 ? 0.07 : 0.03; }

bool isAhead(const Runner &a, const Runner &b) {
    if (a.isOut != b.isOut)
        return b.isOut;
    return a.sureness.size() != b.sureness.size() ? a.sureness.size() > b.sureness.size()
                                                  : a.mean() > b.mean();
}

/// What a reader reaches on the better lines; those in another script are none of its affair.
double usualOf(std::vector<double> sureness) {
    if (sureness.empty())
        return 1;
    const auto upper = sureness.begin() + static_cast<std::ptrdiff_t>(sureness.size() * 3 / 4);
    std::ranges::nth_element(sureness, upper);
    return *upper;
}

} // namespace

std::vector<const page::LayoutLine *> longLines(const page::PageLayout &layout, std::size_t count) {
    std::vector<const page::LayoutLine *> lines;
    for (const auto &region : layout.regions)
        for (const auto &line : region.lines)
            lines.push_back(&line);
    const auto length = [](const page::LayoutLine *line) {
        return core::boundingBox(line->outline).width;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](auto *a, auto *b) { return length(a) > length(b); });
    const std::size_t skipped = lines.size() > 3 * count ? 2 : 0;
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(skipped));
    lines.resize(std::min(lines.size(), count));
    return lines;
}

Result<std::vector<Ranked>> rankReaders(const std::vector<TesseractEngine *> &candidates,
                                        double favour, const page::PageLayout &layout,
                                        LineReader &reader) {
    constexpr std::size_t sample = 6;
    std::vector<Runner> runners;
    for (auto *engine : candidates)
        runners.push_back({engine, engine == candidates.front() ? favour : 0});
    std::size_t done = 0;
    for (const auto *line : longLines(layout, sample)) {
        for (auto &runner : runners)
            if (!runner.isOut) {
                const auto text = reader.read(*runner.engine, *line, 1);
                if (!text)
                    return text.error();
                runner.sureness.push_back(text->confidence.value());
            }
        const auto rate = [](const Runner &runner) { return runner.isOut ? -1 : runner.mean(); };
        const double best = std::ranges::max_element(runners, {}, rate)->mean();
        ++done;
        for (auto &runner : runners)
            runner.isOut |= runner.mean() < best - slackAfter(done);
        const auto left = std::ranges::count(runners, false, &Runner::isOut);
        if (constexpr std::size_t enough = 3; left == 1 && done >= enough)
            break;
    }
    std::ranges::stable_sort(runners, isAhead);
    std::vector<Ranked> ranked;
    for (const auto &runner : runners)
        ranked.push_back({runner.engine, runner.mean() - runner.favour, usualOf(runner.sureness)});
    return ranked;
}

} // namespace ocr::recognize
