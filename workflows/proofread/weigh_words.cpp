// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/weigh_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <unicode/uchar.h>

#include "ocr/text/align.h"
#include "ocr/text/fold.h"
#include "ocr/text/script.h"

namespace workflows::proofread {

namespace {

constexpr double figureCost = 2;
/// An unsure word by a model's word alone.
constexpr double unsureBelow = 0.8;

/// Log odds against something of that confidence, from 0 on.
double unsureness(double confidence) {
    return std::max(0.0, std::log((1 - confidence + 0.01) / (confidence + 0.01)) + 4.7) / 2;
}

std::vector<WeighedWord> partWords(const std::string &text) {
    std::vector<WeighedWord> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words.push_back({begin, end - begin, {}});
        begin = end + 1;
    }
    return words;
}

/// Signs or a capital behind a small letter within it, a sign thrice, or no letter at all.
bool isOdd(const std::u32string &word) {
    bool wasLetter = false, wasSmall = false, wasSign = false;
    int run = 0, letters = 0;
    char32_t before = 0;
    for (const auto code : word) {
        const auto letter = static_cast<UChar32>(code);
        run = code == before ? run + 1 : 1;
        before = code;
        const bool isLetter = u_isalpha(letter) != 0;
        const bool isInner = isLetter && (wasSign || (wasSmall && u_isupper(letter) != 0));
        if (isInner || (run >= 3 && code != U'.' && u_isdigit(letter) == 0))
            return true;
        letters += isLetter || u_isdigit(letter) != 0;
        const bool isJoin = code == U'-' || code == U'\'' || code == U'\u2019' ||
                            code == U'\u200C' || u_charType(letter) == U_NON_SPACING_MARK;
        wasSign = wasLetter && u_ispunct(letter) != 0 && !isJoin && code != U'.';
        wasSmall = u_islower(letter) != 0;
        wasLetter = isLetter;
    }
    return letters == 0;
}

/// The lines that have the rarest of its words; numbers are common.
int countLinesOf(const std::string &word, const CountLines &countLines) {
    int fewest = commonFrom;
    for (const auto &folded : ocr::text::foldedWords(word))
        if (ocr::text::countDigits(folded) == 0 && ocr::text::countLetters(folded) > 1)
            fewest = std::min(fewest, countLines(folded));
    return fewest;
}

/// For each character of the text, whether the other text has it in the same place.
std::vector<bool> matched(const std::u32string &text, const std::u32string &other) {
    std::vector<bool> same(text.size());
    for (const auto &pair : ocr::text::align(text, other))
        if (pair.a >= 0 && pair.b >= 0)
            same[static_cast<std::size_t>(pair.a)] =
                text[static_cast<std::size_t>(pair.a)] == other[static_cast<std::size_t>(pair.b)];
    return same;
}

void compareOthers(const LineEvidence &line, std::vector<WeighedWord> &words) {
    const auto text = ocr::text::toCodePoints(line.text);
    for (const auto &other : line.others) {
        const auto same = matched(text, ocr::text::toCodePoints(other));
        std::size_t at = 0;
        for (auto &word : words) {
            at = text.find_first_not_of(U' ', at);
            const auto end = std::min(text.find(U' ', at), text.size());
            const auto from = same.begin() + static_cast<std::ptrdiff_t>(at);
            const bool isSame = std::all_of(from, same.begin() + static_cast<std::ptrdiff_t>(end),
                                            [](bool is) { return is; });
            word.features[isDisputed] = std::max(word.features[isDisputed], isSame ? 0.0 : 1.0);
            at = end;
        }
    }
    for (auto &word : words)
        word.features[isAgreed] = !line.others.empty() && word.features[isDisputed] == 0 ? 1 : 0;
}

void lookAtNeighbours(std::vector<WeighedWord> &words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double before = i > 0 ? words[i - 1].features[wordUnsure] : 0;
        const double after = i + 1 < words.size() ? words[i + 1].features[wordUnsure] : 0;
        words[i].features[neighbourUnsure] = std::max(before, after);
    }
}

std::vector<Concern> concernsOf(const Features &features) {
    std::vector<Concern> concerns;
    const auto add = [&](bool is, Concern concern) {
        if (is)
            concerns.push_back(concern);
    };
    add(features[wordUnsure] > unsureness(unsureBelow), Concern::unsure);
    add(features[isMarked] > 0, Concern::letters);
    add(features[isDisputed] > 0, Concern::disputed);
    add(features[isAlone] + features[isRare] > 0, Concern::rare);
    add(features[isOddlyShaped] > 0, Concern::shape);
    add(features[hasFigure] > 0, Concern::figure);
    return concerns;
}

} // namespace

std::vector<WeighedWord> featuresOf(const LineEvidence &line, const CountLines &countLines) {
    auto words = partWords(line.text);
    const bool hasConfidences = words.size() == line.words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto &[begin, length, features] = words[i];
        const auto text = line.text.substr(begin, length);
        const double confidence =
            hasConfidences ? line.words[i].confidence.value() : line.confidence;
        const auto lines = countLinesOf(text, countLines);
        features[bias] = 1;
        features[wordUnsure] = unsureness(confidence);
        features[lineUnsure] = unsureness(line.confidence);
        features[hasFigure] = ocr::text::countDigits(text) > 0;
        const auto end = begin + length;
        features[isMarked] = std::any_of(line.marks.begin(), line.marks.end(), [&](auto &mark) {
            return mark.begin >= begin && mark.begin < end;
        });
        features[isAlone] = lines <= 1;
        features[isRare] = lines > 1 && lines < commonFrom;
        features[isOddlyShaped] = isOdd(ocr::text::toCodePoints(text));
        features[isShort] = ocr::text::countLetters(text) <= 2;
    }
    lookAtNeighbours(words);
    compareOthers(line, words);
    return words;
}

const Weights &learntWeights() {
    static constexpr Weights weights{-5.95, 1.67,  0.76, 0.11, 1.40, 3.42,
                                     1.28,  -0.37, 1.06, 0.49, 1.19, 0.19};
    return weights;
}

double likelihoodOf(const Features &features, const Weights &weights) {
    const double sum = std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
    return 1 / (1 + std::exp(-sum));
}

std::vector<WordDoubt> weighWords(const LineEvidence &line, const CountLines &countLines) {
    std::vector<WordDoubt> doubts;
    for (const auto &[begin, length, features] : featuresOf(line, countLines)) {
        const double likelihood = likelihoodOf(features);
        const double rank = features[hasFigure] > 0 ? likelihood * figureCost : likelihood;
        doubts.push_back({begin, length, likelihood, rank, concernsOf(features)});
    }
    return doubts;
}

} // namespace workflows::proofread
