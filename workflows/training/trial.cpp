// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/trial.h"

#include "ocr/train/tune_state.h"

namespace workflows::training {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;
using ocr::train::TrainingLine;
using Stage = TrainProgress::Stage;
using ocr::train::Measured;

namespace {

/// By group; "all" is all of them.
using Errors = std::map<std::string, Measured>;

Result<Errors> measureGroups(const fs::path &model, const std::vector<TrainingLine> &lines,
                             const Trial &trial, const Work &work) {
    std::map<std::string, std::vector<TrainingLine>> groups;
    for (const auto &line : lines)
        groups[trial.groupOf(line.source)].push_back(line);
    Errors errors;
    std::size_t done = 0;
    for (const auto &[name, group] : groups) {
        const Work part{work.stop, [&](double share) {
                            work.report((double(done) + share * double(group.size())) /
                                        double(lines.size()));
                        }};
        const auto count = ocr::train::measureModel(model, group, trial.settings.strictness, part);
        if (!count)
            return count.error();
        errors[name] = *count;
        errors["all"].errors += count->errors;
        done += group.size();
    }
    return errors;
}

std::map<std::string, ocr::text::ErrorCount> countsOf(const Errors &errors) {
    std::map<std::string, ocr::text::ErrorCount> counts;
    for (const auto &[group, measured] : errors)
        counts[group] = measured.errors;
    return counts;
}

/// Those of the letters that the lines have.
ocr::text::LetterErrors lettersOf(const Measured &measured, const std::string &letters) {
    ocr::text::LetterErrors chosen;
    for (const char32_t c : ocr::text::toCodePoints(letters))
        if (const auto found = measured.letters.find(c); found != measured.letters.end())
            chosen.insert(*found);
    return chosen;
}

void keepFile(const fs::path &from, const fs::path &to) {
    fs::create_directories(to.parent_path());
    fs::copy_file(from, to, fs::copy_options::overwrite_existing);
}

void keepModel(TrainOutcome &outcome, const ocr::train::TunedModel &tuned, const Trial &trial) {
    outcome.model = trial.folder / (trial.settings.name + ".traineddata");
    keepFile(tuned.file, outcome.model);
    if (tuned.floatFile.empty())
        return;
    outcome.floatModel = trial.folder / "float" / outcome.model.filename();
    keepFile(tuned.floatFile, outcome.floatModel);
}

/// The curve of before where tuning goes on.
void tellEarlierPoints(const Trial &trial, const OnProgress &onProgress) {
    const auto state = ocr::train::readState(trial.folder / "steps");
    if (!state || !*state)
        return;
    for (const auto &point : (*state)->curve)
        onProgress({Stage::tuning, double(point.iteration) / trial.settings.iterations, point, {}});
}

} // namespace

Work stageOf(const Work &work, Stage stage, const OnProgress &onProgress) {
    return {work.stop, [stage, &onProgress](double done) { onProgress({stage, done, {}, {}}); }};
}

Result<TrainOutcome> tryModel(const LineSet &set, const Trial &trial, const OnProgress &onProgress,
                              const Work &work) {
    if (set.heldOut.empty())
        return fail(ErrorCode::wrongUsage, trial.settings.name, "no line is held out to measure on",
                    "train");
    TrainOutcome outcome;
    outcome.lines = set.lines.size();
    outcome.heldOut = set.heldOut.size();
    TrainPlan plan{set.lines.size(), set.heldOut.size(), trial.settings.iterations, {}};
    for (const auto &[name, file] : trial.inUse) {
        auto errors =
            measureGroups(file, set.heldOut, trial, stageOf(work, Stage::measuring, onProgress));
        if (!errors)
            return errors.error();
        outcome.inUse[name] = countsOf(*errors);
        plan.inUse[name] = outcome.inUse[name]["all"].rate();
    }
    onProgress({Stage::tuning, 0, {}, plan});
    tellEarlierPoints(trial, onProgress);
    const auto tuned = ocr::train::fineTune(
        set.lines, set.heldOut, trial.settings, trial.folder / "steps",
        [&](const ocr::train::TunePoint &point) {
            onProgress(
                {Stage::tuning, double(point.iteration) / trial.settings.iterations, point, {}});
        },
        stageOf(work, Stage::tuning, onProgress));
    if (!tuned)
        return tuned.error();
    outcome.curve = tuned->curve;
    auto now =
        measureGroups(tuned->file, set.heldOut, trial, stageOf(work, Stage::comparing, onProgress));
    if (!now)
        return now.error();
    outcome.now = countsOf(*now);
    if (const auto drawn = now->find(drawnGroup); drawn != now->end())
        outcome.letters = lettersOf(drawn->second, trial.letters);
    outcome.isBetter = true;
    for (const auto &[name, errors] : outcome.inUse)
        outcome.isBetter &= outcome.now["all"].rate() < errors.at("all").rate();
    if (outcome.isBetter)
        keepModel(outcome, *tuned, trial);
    return outcome;
}

} // namespace workflows::training
