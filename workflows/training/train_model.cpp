// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/train_model.h"

#include <algorithm>

#include "ocr/core/provenance.h"
#include "ocr/engine/models.h"
#include "workflows/training/gather_lines.h"
#include "workflows/training/line_store.h"
#include "workflows/training/model_card.h"
#include "workflows/training/trial.h"

namespace workflows::training {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;
using ocr::train::TrainingLine;
using Stage = TrainProgress::Stage;

namespace {

void append(std::vector<TrainingLine> &to, std::vector<TrainingLine> &&from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// The lines as they were gathered before, or gathered now.
Result<LineSet> gather(const TrainRequest &request, const TrainRecipe &recipe,
                       const OnProgress &onProgress, const Work &work) {
    const auto folder = request.folder / "lines";
    const auto digest = digestOfSources(request, recipe);
    if (!digest)
        return digest.error();
    if (auto kept = readLines(folder, *digest);
        kept || kept.error().code != ErrorCode::inputMissing)
        return kept;
    const auto heldOut = HeldOut::read(request.heldOut);
    if (!heldOut)
        return heldOut.error();
    auto set =
        cutScans(recipe, request.material, *heldOut, stageOf(work, Stage::cutting, onProgress));
    if (!set)
        return set;
    auto drawn = drawLines(recipe, stageOf(work, Stage::drawing, onProgress));
    if (!drawn)
        return drawn;
    append(set->lines, std::move(drawn->lines));
    append(set->heldOut, std::move(drawn->heldOut));
    if (const auto written = writeLines(folder, *set, *digest); !written)
        return written.error();
    return set;
}

/// "muqtabas" of "muqtabas_001"; what was drawn is one group.
std::string groupOf(const std::string &source) {
    if (source.starts_with("drawn in "))
        return drawnGroup;
    const auto end = source.find_last_not_of("0123456789_");
    return end == std::string::npos ? source : source.substr(0, end + 1);
}

Result<Trial> trialOf(const TrainRecipe &recipe, const std::filesystem::path &folder) {
    Trial trial;
    trial.folder = folder;
    trial.groupOf = &groupOf;
    trial.letters = recipe.texts.letters;
    auto &settings = trial.settings;
    settings.name = recipe.name;
    settings.base = recipe.base;
    settings.direction = recipe.direction();
    settings.learningRate = recipe.learningRate;
    settings.iterations = recipe.iterations;
    settings.iterationsBetween = recipe.iterationsBetween;
    settings.strictness = recipe.strictness;
    settings.seed = recipe.seed;
    if (recipe.dictionaryWords > 0) {
        const auto composer = ocr::train::TextComposer::open(recipe.texts);
        if (!composer)
            return composer.error();
        settings.words = composer->dictionary(recipe.dictionaryWords);
    }
    for (const auto &name : recipe.inUse) {
        const auto model = ocr::engine::findModel(name);
        if (!model)
            return model.error();
        trial.inUse[name] = model->file;
    }
    return trial;
}

} // namespace

Result<std::string> digestOfSources(const TrainRequest &request, const TrainRecipe &recipe) {
    ocr::core::Sha256 digest;
    for (const auto &file : {request.recipe, request.heldOut}) {
        const auto part = ocr::core::sha256OfFile(file);
        if (!part)
            return part.error();
        digest.add(*part + "\n");
    }
    for (const auto &scans : recipe.scans) {
        std::vector<std::string> files;
        std::error_code problem;
        for (const auto &entry :
             std::filesystem::directory_iterator(request.material / scans.folder, problem))
            if (entry.is_regular_file(problem))
                files.push_back(entry.path().filename().string() + " " +
                                std::to_string(entry.file_size(problem)));
        std::ranges::sort(files);
        for (const auto &file : files)
            digest.add(file + "\n");
    }
    return digest.finish();
}

Result<TrainOutcome> trainModel(const TrainRequest &request, const OnProgress &onProgress,
                                const Work &work) {
    const auto recipe = readTrainRecipe(request.recipe, request.material);
    if (!recipe)
        return recipe.error();
    std::filesystem::create_directories(request.folder);
    const auto set = gather(request, *recipe, onProgress, work);
    if (!set)
        return set.error();
    if (request.onlyLines) {
        TrainOutcome outcome;
        outcome.lines = set->lines.size();
        outcome.heldOut = set->heldOut.size();
        return outcome;
    }
    const auto trial = trialOf(*recipe, request.folder);
    if (!trial)
        return trial.error();
    auto outcome = tryModel(*set, *trial, onProgress, work);
    if (!outcome || !outcome->isBetter)
        return outcome;
    outcome->card = request.folder / (recipe->name + ".card.md");
    if (const auto written = writeCard(outcome->card, *recipe, *outcome); !written)
        return written.error();
    return outcome;
}

} // namespace workflows::training
