// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/text/align.h"
#include "ocr/text/script.h"
#include "ocr/train/training_line.h"

namespace ocr::train {

struct TuneSettings {
    std::string name;           ///< of the model that comes out: "ota", "rus_petr1708"
    std::filesystem::path base; ///< a float traineddata; integer models cannot be trained further
    text::Direction direction = text::Direction::leftToRight;
    double learningRate = 0.001;
    int iterations = 20000;       ///< at most, in lines seen
    int iterationsBetween = 1000; ///< after so many the model is measured on the held-out lines
    int patience = 6; ///< measurements in a row without a better one after which tuning ends
    /// Letters of the base that no line has stay in the alphabet, else they are dropped.
    bool keepsLetters = false;
    std::vector<std::string> words;                         ///< dictionary, NFC; none where empty
    text::Strictness strictness = text::Strictness::strict; ///< of what is measured
    std::uint64_t seed = 1;                                 ///< of the order of lines
};

/// A point of the curve that is shown to the person.
struct TunePoint {
    int iteration = 0;
    double trainingError = 0; ///< CER as lstmtraining tells it, 0 to 1
    double heldOutError = 0;  ///< CER of the integer model on the held-out lines, 0 to 1
    bool operator==(const TunePoint &) const = default;
};

struct TunedModel {
    std::filesystem::path file; ///< the integer traineddata of the best point, in the folder
    /// The same as a float model, from which training can go on; empty where the folder is of an
    /// older program, which did not keep what it is made of.
    std::filesystem::path floatFile;
    std::vector<TunePoint> curve;
    TunePoint best; ///< its held-out error is that on all held-out lines
};

/// Continues the base's training on `lines` with Tesseract's own tools (lstmtraining and those
/// around it, package tesseract-ocr), one thread, in `folder`, which is made and kept: called
/// again with the same lines and settings it goes on from its last measurement, and a finished
/// tuning comes back at once; more iterations or patience let it go on. Letters that the base lacks
/// are added to its alphabet, the others keep what the base knows of them, and those that no line
/// has are dropped unless the settings keep them (tatweel always: Tesseract knows none). Lines with
/// letters that cannot be encoded are an error, never left out quietly. While tuning the model is
/// measured on at most 300 held-out lines, taken evenly, which is what the curve shows; `best` is
/// measured on all of them. Calls `onPoint` after each measurement. `work` reports 0 to 1 of the
/// iterations. Errors: componentMissing (a tool, with its package), modelMissing (base),
/// inputDamaged (base is an integer model; the folder's notes), wrongUsage (no lines, no held-out
/// lines, a line without picture or text), alreadyExists (the folder holds a tuning of other lines
/// or settings), stopped, internal (a tool failed; detail is what it said last), and those of
/// core::writeFileAtomically.
[[nodiscard]] core::Result<TunedModel>
fineTune(const std::vector<TrainingLine> &lines, const std::vector<TrainingLine> &heldOut,
         const TuneSettings &settings, const std::filesystem::path &folder,
         const std::function<void(const TunePoint &)> &onPoint, const core::Work &work);

/// Whether training can go on from the file. Errors: componentMissing, stopped; inputDamaged where
/// it is an integer model or none at all.
[[nodiscard]] core::Result<std::monostate> checkBase(const std::filesystem::path &base,
                                                     const core::Work &work);

struct Measured {
    text::ErrorCount errors;
    text::LetterErrors letters; ///< of the same lines, strictly
};

/// Errors of a model, integer or float, on lines read strip by strip as pages are read. Errors: as
/// engine::TesseractEngine::load; stopped.
[[nodiscard]] core::Result<Measured> measureModel(const std::filesystem::path &model,
                                                  const std::vector<TrainingLine> &lines,
                                                  text::Strictness strictness,
                                                  const core::Work &work);

} // namespace ocr::train
