// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/read_pages.h"

#include <algorithm>
#include <chrono>

#include "ocr/page/page_json.h"
#include "tests/golden/run_program.h"
#include "tests/golden/shared_scans.h"

namespace tests::golden {
namespace {

namespace fs = std::filesystem;

PageScore readPage(const GoldenSet &set, const std::string &name, const fs::path &folder,
                   const fs::path &evrak) {
    std::vector<std::string> command{evrak, "read", findImage(folder, name)};
    command.insert(command.end(), set.options.begin(), set.options.end());
    for (const auto kind : set.leftOut)
        command.insert(command.end(), {"--leave-out", std::string(ocr::page::toString(kind))});
    const auto start = std::chrono::steady_clock::now();
    Answer answer = runProgram(command);
    if (answer.exitCode != 0)
        answer.text.clear();
    const std::string truth = contentOf(folder / (name + ".txt"));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    const auto errors = set.metric == Metric::cer
                            ? ocr::text::countCharacterErrors(truth, answer.text, set.strictness)
                            : ocr::text::countWordErrors(truth, answer.text, set.strictness);
    return {name, errors, answer.exitCode, taken.count()};
}

} // namespace

std::vector<PageScore> readPages(const GoldenSet &set, const fs::path &folder,
                                 const fs::path &evrak) {
    std::vector<PageScore> scores(set.pages.size());
    forEachTwoAtATime(scores.size(), [&](std::size_t i) {
        scores[i] = readPage(set, set.pages[i], folder, evrak);
    });
    return scores;
}

} // namespace tests::golden
