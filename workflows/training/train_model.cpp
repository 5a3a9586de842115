// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/train_model.h"

#include <algorithm>

#include "ocr/engine/models.h"
#include "workflows/training/gather_lines.h"
#include "workflows/training/line_store.h"
#include "workflows/training/model_card.h"

namespace workflows::training {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;
using ocr::train::TrainingLine;
using Stage = TrainProgress::Stage;
using OnProgress = std::function<void(const TrainProgress &)>;

namespace {

void append(std::vector<TrainingLine> &to, std::vector<TrainingLine> &&from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

Work stageOf(const Work &work, Stage stage, const OnProgress &onProgress) {
    return {work.stop, [stage, &onProgress](double done) { onProgress({stage, done, {}}); }};
}

/// The lines as they were gathered before, or gathered now.
Result<LineSet> gather(const TrainRequest &request, const TrainRecipe &recipe,
                       const OnProgress &onProgress, const Work &work) {
    const auto folder = request.folder / "lines";
    if (auto kept = readLines(folder); kept || kept.error().code != ErrorCode::inputMissing)
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
    if (const auto written = writeLines(folder, *set); !written)
        return written.error();
    return set;
}

/// "muqtabas" of "muqtabas_001"; what was drawn is one group.
std::string groupOf(const std::string &source) {
    if (source.starts_with("drawn in "))
        return "drawn";
    const auto end = source.find_last_not_of("0123456789_");
    return end == std::string::npos ? source : source.substr(0, end + 1);
}

using Errors = std::map<std::string, ocr::text::ErrorCount>;

Result<Errors> measureGroups(const std::filesystem::path &model,
                             const std::vector<TrainingLine> &lines,
                             ocr::text::Strictness strictness, const Work &work) {
    std::map<std::string, std::vector<TrainingLine>> groups;
    for (const auto &line : lines)
        groups[groupOf(line.source)].push_back(line);
    Errors errors;
    for (const auto &[name, group] : groups) {
        const auto count = ocr::train::measureModel(model, group, strictness, work);
        if (!count)
            return count.error();
        errors[name] += *count;
        errors["all"] += *count;
    }
    return errors;
}

ocr::train::TuneSettings settingsOf(const TrainRecipe &recipe) {
    ocr::train::TuneSettings settings;
    settings.name = recipe.name;
    settings.base = recipe.base;
    settings.direction = recipe.direction();
    settings.learningRate = recipe.learningRate;
    settings.iterations = recipe.iterations;
    settings.iterationsBetween = recipe.iterationsBetween;
    settings.strictness = recipe.strictness;
    settings.seed = recipe.seed;
    return settings;
}

Result<TrainOutcome> compare(TrainOutcome outcome, const ocr::train::TunedModel &tuned,
                             const TrainRecipe &recipe, const std::vector<TrainingLine> &heldOut,
                             const Work &work) {
    outcome.curve = tuned.curve;
    auto now = measureGroups(tuned.file, heldOut, recipe.strictness, work);
    if (!now)
        return now.error();
    outcome.now = std::move(*now);
    outcome.isBetter = true;
    for (const auto &name : recipe.inUse) {
        const auto model = ocr::engine::findModel(name);
        if (!model)
            return model.error();
        auto errors = measureGroups(model->file, heldOut, recipe.strictness, work);
        if (!errors)
            return errors.error();
        outcome.isBetter &= outcome.now["all"].rate() < (*errors)["all"].rate();
        outcome.inUse[name] = std::move(*errors);
    }
    return outcome;
}

void keepFile(const std::filesystem::path &from, const std::filesystem::path &to) {
    std::filesystem::create_directories(to.parent_path());
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
}

} // namespace

Result<TrainOutcome> trainModel(const TrainRequest &request, const OnProgress &onProgress,
                                const Work &work) {
    const auto recipe = readTrainRecipe(request.recipe, request.material);
    if (!recipe)
        return recipe.error();
    std::filesystem::create_directories(request.folder);
    const auto set = gather(request, *recipe, onProgress, work);
    if (!set)
        return set.error();
    TrainOutcome outcome;
    outcome.lines = set->lines.size();
    outcome.heldOut = set->heldOut.size();
    if (request.onlyLines)
        return outcome;
    if (set->heldOut.empty())
        return fail(ErrorCode::wrongUsage, request.recipe.string(),
                    "no line is held out to measure on", "train");
    auto settings = settingsOf(*recipe);
    if (recipe->dictionaryWords > 0) {
        const auto composer = ocr::train::TextComposer::open(recipe->texts);
        if (!composer)
            return composer.error();
        settings.words = composer->dictionary(recipe->dictionaryWords);
    }
    const auto tuned = ocr::train::fineTune(
        set->lines, set->heldOut, settings, request.folder / "steps",
        [&](const ocr::train::TunePoint &point) {
            onProgress({Stage::tuning, double(point.iteration) / recipe->iterations, point});
        },
        work);
    if (!tuned)
        return tuned.error();
    auto compared = compare(std::move(outcome), *tuned, *recipe, set->heldOut,
                            stageOf(work, Stage::comparing, onProgress));
    if (!compared || !compared->isBetter)
        return compared;
    compared->model = request.folder / (recipe->name + ".traineddata");
    compared->card = request.folder / (recipe->name + ".card.md");
    keepFile(tuned->file, compared->model);
    if (!tuned->floatFile.empty()) {
        compared->floatModel = request.folder / "float" / compared->model.filename();
        keepFile(tuned->floatFile, compared->floatModel);
    }
    if (const auto written = writeCard(compared->card, *recipe, *compared); !written)
        return written.error();
    return compared;
}

} // namespace workflows::training
