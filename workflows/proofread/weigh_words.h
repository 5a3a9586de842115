// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "ocr/page/page_text.h"
#include "workflows/outcomes.h"

namespace ocr::text {
class Languages;
}

namespace workflows::proofread {

using workflows::Concern;
using workflows::WordDoubt;

/// What is known of a line that a machine read.
struct LineEvidence {
    std::string text;
    double confidence = 0;                ///< of the line
    std::vector<ocr::page::Word> words;   ///< with their confidences; empty where unknown
    std::vector<DoubtfulCharacter> marks; ///< of the alphabet guard
    std::vector<std::string> others;      ///< what other models read there
    /// By which letters follow each other in words; not owned, null where there is no table.
    const ocr::text::Languages *languages = nullptr;
};

/// More lines than these with a word make it no more common.
inline constexpr int commonFrom = 8;
/// In how many lines of the collection a folded word stands, this one among them; counting may end
/// at commonFrom.
using CountLines = std::function<int(const std::string &foldedWord)>;

/// What speaks for and against a word, each from 0 to about 5.
enum Feature {
    bias,
    wordUnsure,       ///< log odds against it by the model's confidence
    wordHardlyRead,   ///< by how much it is more than of one that is a guess
    alternativeCount, ///< fives
    lineUnsure,       ///< log odds against its line
    hasFigure,
    isMarked,
    isDisputed,
    isAgreed, ///< other models read the same
    isAlone,  ///< no other line has it
    isRare,   ///< a few have
    isOddlyShaped,
    letterCount,     ///< tens, two at most
    lengthAbove,     ///< tens of characters above eight, one and a half at most
    hasInnerSign,    ///< a sign between its letters or digits that joins no words
    isUnlisted,      ///< the model's list of words lacks it
    capitalUnlisted, ///< the same of a word that begins with a capital, which may be a name
    isStrange,       ///< its letters follow each other as they hardly do in the line's language
    featureCount
};
using Features = std::array<double, featureCount>;
using Weights = std::array<double, featureCount>;

struct WeighedWord {
    std::size_t begin = 0;  ///< first byte in the text
    std::size_t length = 0; ///< in bytes
    Features features{};
};

/// The words of a line, which stand between blanks, in order.
[[nodiscard]] std::vector<WeighedWord> featuresOf(const LineEvidence &line,
                                                  const CountLines &countLines);

/// Logistic regression's, for lines that only one model read and for those that others read too;
/// see tests/golden/review.md for what they were found on.
[[nodiscard]] const Weights &learntWeights(bool hasOthers);
[[nodiscard]] double likelihoodOf(const Features &features, const Weights &weights);

/// How doubtful the words are. An error in a word with digits counts double: figures carry the
/// argument, and no reader sees that one is wrong.
[[nodiscard]] std::vector<WordDoubt> weighWords(const LineEvidence &line,
                                                const CountLines &countLines);

} // namespace workflows::proofread
