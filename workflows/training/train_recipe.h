// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/text/align.h"
#include "ocr/text/script.h"
#include "ocr/train/compose_text.h"

namespace workflows::training {

/// Scans with their transcription beside them as NAME.txt.
struct ScanSet {
    std::filesystem::path folder{};
    std::string only{};         ///< names begin so; empty: all
    bool isLines = false;       ///< each image is one line; else pages
    bool isEdited = false;      ///< the transcription adds what print does not show
    std::string reader{};       ///< model that finds which line is which; pages only
    double minSimilarity = 0.7; ///< of a line's reading to its piece of the transcription
    std::string licence{};      ///< source and licence, for the card
    int repeat = 1;             ///< how often its lines are seen in a round
};

/// What a model is made of and how. Paths are from the folder of the material.
struct TrainRecipe {
    std::string name;  ///< ISO 639-3, with a BCP 47 variant behind '_': "ota", "rus_petr1708"
    std::string reads; ///< for people: what it is meant for
    ocr::text::Script script = ocr::text::Script::unknown;
    std::filesystem::path base;     ///< float traineddata to go on from
    std::vector<std::string> inUse; ///< models that it must beat
    ocr::text::Strictness strictness = ocr::text::Strictness::strict;
    ocr::train::ComposeSettings texts;
    std::vector<std::string> families; ///< typefaces; "A+B": what A lacks comes from B
    std::vector<std::string> typewriters;
    std::vector<std::string> heldOutFamilies; ///< only for measuring
    std::vector<std::string> heldOutTypewriters;
    /// Letters that some typefaces of the time draw like another: on one page in ten they are drawn
    /// by that other's shape.
    std::map<std::string, std::string> otherShapes;
    int drawnLines = 0;
    int heldOutDrawnLines = 300;
    std::vector<ScanSet> scans;
    std::size_t dictionaryWords = 0;
    double learningRate = 0.001;
    int iterations = 20000;       ///< lines seen, at most
    int iterationsBetween = 1000; ///< after so many the model is measured
    std::uint64_t seed = 1;

    [[nodiscard]] ocr::text::Direction direction() const {
        return script == ocr::text::Script::arabic ? ocr::text::Direction::rightToLeft
                                                   : ocr::text::Direction::leftToRight;
    }
};

/// Reads NAME.recipe.json; paths in it are put behind `material`. Errors: inputMissing,
/// inputDamaged (detail says where it is wrong; a key that it does not know is an error).
[[nodiscard]] ocr::core::Result<TrainRecipe> readTrainRecipe(const std::filesystem::path &file,
                                                             const std::filesystem::path &material);

/// What must not be trained on: a folder of the material and a pattern of names as the shell knows
/// them, between tabs, a line each; '#' begins a remark.
class HeldOut {
  public:
    /// Errors: inputMissing, inputDamaged.
    [[nodiscard]] static ocr::core::Result<HeldOut> read(const std::filesystem::path &file);
    /// `folder` as the recipe gives it, `name` without its ending.
    [[nodiscard]] bool holds(const std::filesystem::path &folder, const std::string &name) const;

  private:
    std::vector<std::pair<std::string, std::string>> m_patterns;
};

} // namespace workflows::training
