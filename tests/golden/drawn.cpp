// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "ocr/engine/models.h"
#include "ocr/text/align.h"
#include "ocr/train/fine_tune.h"
#include "tests/golden/shared_scans.h"
#include "workflows/training/gather_lines.h"
#include "workflows/training/train_recipe.h"

namespace {

using ocr::core::Error;

int failed(const Error &error) {
    std::fprintf(stderr, "evrak-golden-drawn: %s: %s\n", error.subject.c_str(),
                 error.detail.c_str());
    return 1;
}

/// Letters of the recipe in the order of the recipe, each once, with their recall.
void printLetters(const std::string &wanted, const ocr::text::LetterErrors &letters) {
    std::u32string seen;
    for (const char32_t c : ocr::text::toCodePoints(wanted)) {
        const auto found = letters.find(c);
        if (found == letters.end() || seen.find(c) != seen.npos)
            continue;
        seen += c;
        std::printf("    %s %5.1f %% of %zu\n", ocr::text::toUtf8(c).c_str(),
                    100 * (1 - found->second.rate()), found->second.length);
    }
}

int measure(const workflows::training::TrainRecipe &recipe) {
    const auto set = workflows::training::drawLines(recipe, {});
    if (!set)
        return failed(set.error());
    for (const auto &name : recipe.inUse) {
        const auto model = ocr::engine::findModel(name);
        if (!model)
            return failed(model.error());
        const auto measured =
            ocr::train::measureModel(model->file, set->heldOut, recipe.strictness, {});
        if (!measured)
            return failed(measured.error());
        std::printf("%-24s %-14s CER %s %5.2f %%  %zu lines, %zu characters\n", recipe.name.c_str(),
                    name.c_str(),
                    recipe.strictness == ocr::text::Strictness::loose ? "loose " : "strict",
                    100 * measured->errors.rate(), set->heldOut.size(), measured->errors.length);
        if (name == recipe.inUse.front())
            printLetters(recipe.texts.letters, measured->letters);
    }
    return 0;
}

} // namespace

/// evrak-golden-drawn RECIPE.json...   draws lines in the recipe's held-out typefaces and prints
/// what the models that it names misread of them, and how often the first reads its letters.
int main(int argc, char **argv) {
    const auto scans = tests::golden::findSharedScans();
    if (scans.empty())
        return tests::golden::exitSkipped;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    int worst = 0;
    for (int i = 1; i < argc; ++i) {
        const auto recipe = workflows::training::readTrainRecipe(argv[i], scans.parent_path());
        worst = std::max(worst, recipe ? measure(*recipe) : failed(recipe.error()));
    }
    return worst;
}
