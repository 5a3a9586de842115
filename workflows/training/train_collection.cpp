// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/train_collection.h"

#include <algorithm>

#include "ocr/engine/models.h"
#include "ocr/text/script.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/training/bases.h"
#include "workflows/training/line_store.h"
#include "workflows/training/model_card.h"
#include "workflows/training/trial.h"

namespace workflows::training {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;
using Stage = TrainProgress::Stage;

namespace {

std::string enoughIs() {
    return "at least " + std::to_string(fewestLines) + " lines on " + std::to_string(fewestPages) +
           " pages are needed: proofread more, or choose more pages";
}

Result<std::monostate> checkEnough(std::size_t lines, std::size_t pages, const fs::path &folder) {
    if (lines >= fewestLines && pages >= fewestPages)
        return std::monostate{};
    return fail(ErrorCode::wrongUsage, folder.string(),
                std::to_string(lines) + " lines on " + std::to_string(pages) +
                    " pages are set by persons; " + enoughIs(),
                "train");
}

/// Empties the folder of what a training left in it, and of nothing else.
void forget(const fs::path &folder, const std::string &name) {
    for (const auto *part : {"lines", "steps", "float", "training.json"})
        fs::remove_all(folder / part);
    fs::remove(folder / (name + ".traineddata"));
    fs::remove(folder / (name + ".card.md"));
}

bool isMostlyArabic(const LineSet &set) {
    const auto arabic = std::ranges::count_if(set.lines, [](const auto &line) {
        return ocr::text::estimateScript(line.text) == ocr::text::Script::arabic;
    });
    return 2 * std::size_t(arabic) > set.lines.size();
}

/// The lines as they were cut before, or cut now.
Result<LineSet> gather(const ProofreadLines &found, bool takesAnyLines, CollectionOutcome &outcome,
                       const fs::path &folder, const OnProgress &onProgress, const Work &work) {
    const auto place = folder / "lines";
    auto kept = readLines(place, takesAnyLines ? std::optional<std::string>() : found.digest);
    if (!kept && kept.error().code == ErrorCode::alreadyExists)
        return fail(ErrorCode::alreadyExists, folder.string(),
                    "a training of this name was begun with other lines or pages: --go-on goes on "
                    "with those, --anew begins again",
                    "train");
    if (kept || kept.error().code != ErrorCode::inputMissing)
        return kept;
    if (const auto enough = checkEnough(found.lines, found.pages.size(), folder); !enough)
        return enough.error();
    auto cut = cutProofread(found, stageOf(work, Stage::cutting, onProgress));
    if (!cut)
        return cut.error();
    outcome.uncut = cut->uncut;
    outcome.failed = std::move(cut->failed);
    const auto lines = cut->set.lines.size() + cut->set.heldOut.size();
    if (lines < fewestLines || cut->set.lines.empty() || cut->set.heldOut.empty())
        return fail(ErrorCode::wrongUsage, folder.string(),
                    std::to_string(cut->set.lines.size()) +
                        " lines could be cut to learn from and " +
                        std::to_string(cut->set.heldOut.size()) + " to measure on; " + enoughIs(),
                    "train");
    if (const auto written = writeLines(place, cut->set, found.digest); !written)
        return written.error();
    return std::move(cut->set);
}

/// Thirty rounds, a good dozen of measurements.
ocr::train::TuneSettings settingsFor(const CollectionOrder &order, const TrainingNote &note,
                                     const Base &base, const LineSet &set) {
    constexpr int rounds = 30, most = 6000, measurements = 15, fewestBetween = 100;
    ocr::train::TuneSettings settings;
    settings.name = note.name;
    settings.base = base.file;
    settings.keepsLetters = true;
    settings.learningRate = 0.0005;
    const bool isArabic = isMostlyArabic(set);
    settings.direction =
        isArabic ? ocr::text::Direction::rightToLeft : ocr::text::Direction::leftToRight;
    settings.strictness = isArabic ? ocr::text::Strictness::loose : ocr::text::Strictness::strict;
    const int byLines = std::min(most, rounds * static_cast<int>(set.lines.size()));
    settings.iterations = order.iterations > 0 ? order.iterations : byLines;
    settings.iterationsBetween = order.iterationsBetween > 0
                                     ? order.iterationsBetween
                                     : std::max(fewestBetween, settings.iterations / measurements);
    return settings;
}

/// What the new model must beat.
std::map<std::string, fs::path> rivalsOf(const Base &base, const std::string &name) {
    std::map<std::string, fs::path> rivals{{base.name, base.file}};
    const auto own = ocr::engine::ownModelFolder() / (name + ".traineddata");
    if (std::error_code ignored; fs::is_regular_file(own, ignored))
        rivals[name] = own;
    return rivals;
}

TrainingNote noteFor(const CollectionOrder &order) {
    TrainingNote note;
    note.collection = fs::weakly_canonical(order.collection);
    note.base = order.base;
    note.name = order.name.empty() ? ownNameFrom(fs::path(order.base).stem().string()) : order.name;
    note.folder =
        order.folder.empty() ? folderForTraining(order.collection, note.name) : order.folder;
    note.pages = order.selection;
    note.status = order.status ? std::string(toString(*order.status)) : std::string();
    return note;
}

} // namespace

Result<ProofreadLines> surveyCollection(const CollectionOrder &order, const Work &work) {
    const auto catalogue = catalogue::Catalogue::open(order.collection / "catalogue.sqlite");
    if (!catalogue)
        return catalogue.error();
    return findProofread(**catalogue, order.collection, order.pages, order.status, work);
}

Result<CollectionOutcome> trainOnCollection(const CollectionOrder &order,
                                            const OnProgress &onProgress, const Work &work) {
    CollectionOutcome outcome;
    auto &note = outcome.note;
    note = noteFor(order);
    if (const auto named = checkOwnName(note.name); !named)
        return named.error();
    const auto base = findBase(order.base, work);
    if (!base)
        return base.error();
    const auto found = surveyCollection(order, work);
    if (!found)
        return found.error();
    if (order.begun == Begun::anew)
        forget(note.folder, note.name);
    const auto set =
        gather(*found, order.begun == Begun::goOn, outcome, note.folder, onProgress, work);
    if (!set)
        return set.error();
    if (const auto written = writeNote(note); !written)
        return written.error();
    const Trial trial{settingsFor(order, note, *base, *set), note.folder,
                      rivalsOf(*base, note.name),
                      [](const std::string &label) { return "page " + label; }};
    auto trained = tryModel(*set, trial, onProgress, work);
    if (!trained)
        return trained.error();
    outcome.trained = std::move(*trained);
    note.state = outcome.trained.isBetter ? TrainingState::better : TrainingState::refused;
    if (outcome.trained.isBetter) {
        outcome.trained.card = note.folder / (note.name + ".card.md");
        const auto written = writeCollectionCard(
            outcome.trained.card,
            {note.name, *base, note.collection.stem().string(), found->makers, trial.settings},
            outcome.trained);
        if (!written)
            return written.error();
    }
    if (const auto written = writeNote(note); !written)
        return written.error();
    return outcome;
}

} // namespace workflows::training
