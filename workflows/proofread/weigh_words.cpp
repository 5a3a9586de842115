// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/weigh_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <unicode/uchar.h>

#include "ocr/text/align.h"
#include "ocr/text/fold.h"
#include "ocr/text/languages.h"
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

/// Whether signs other than hyphens and apostrophes stand between its letters or digits.
bool hasSignWithin(const std::u32string &word) {
    const auto isSolid = [](char32_t code) { return u_isalnum(static_cast<UChar32>(code)) != 0; };
    const auto first = std::ranges::find_if(word, isSolid);
    const auto last = std::find_if(word.rbegin(), word.rend(), isSolid).base();
    return first < last && std::any_of(first, last, [&](char32_t code) {
               const auto type = u_charType(static_cast<UChar32>(code));
               return !isSolid(code) && code != U'-' && code != U'\'' && code != U'\u2019' &&
                      type != U_NON_SPACING_MARK && type != U_FORMAT_CHAR;
           });
}

bool beginsWithCapital(const std::u32string &word) {
    const auto first = std::ranges::find_if(
        word, [](char32_t code) { return u_isalpha(static_cast<UChar32>(code)) != 0; });
    return first != word.end() && u_isupper(static_cast<UChar32>(*first)) != 0;
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

/// How far the letters of each word are from the likeliest language of the line.
void compareLanguage(const LineEvidence &line, std::vector<WeighedWord> &words) {
    const auto script = ocr::text::estimateScript(line.text);
    if (!line.languages || script == ocr::text::Script::unknown)
        return;
    // A natural logarithm for each letter; what lies above is usual in any language.
    constexpr double usual = -2;
    const auto &all = line.languages->all();
    const auto ofLine = line.languages->weigh(line.text, script);
    std::size_t likeliest = all.size();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].script == script &&
            (likeliest == all.size() || ofLine.likelihood[i] > ofLine.likelihood[likeliest]))
            likeliest = i;
    if (likeliest == all.size())
        return;
    for (auto &[begin, length, features] : words) {
        const auto word = line.languages->weigh(line.text.substr(begin, length), script);
        if (word.length > 0)
            features[isStrange] = std::max(0.0, usual - word.likelihood[likeliest] / word.length);
    }
}

/// By what the word looks like.
void lookAtShape(const std::string &text, Features &features) {
    constexpr double tens = 10, mostLetters = 20, fewCharacters = 8, mostCharacters = 15;
    const auto word = ocr::text::toCodePoints(text);
    const auto solid = ocr::text::countLetters(text), digits = ocr::text::countDigits(text);
    features[hasFigure] = digits > 0;
    features[isOddlyShaped] = isOdd(word);
    features[letterCount] = std::min(mostLetters, double(solid - digits)) / tens;
    features[lengthAbove] =
        std::clamp(double(word.size()) - fewCharacters, 0.0, mostCharacters) / tens;
    features[hasInnerSign] = hasSignWithin(word);
}

/// By what its reader says of it.
void askModel(const ocr::page::Word &word, Features &features) {
    constexpr double guess = 2, fives = 5;
    const double unsure = unsureness(word.confidence.value());
    features[wordUnsure] = unsure;
    features[wordHardlyRead] = std::max(0.0, unsure - guess);
    features[alternativeCount] = static_cast<double>(word.alternatives.size()) / fives;
    if (word.isListed.value_or(true))
        return;
    features[isUnlisted] = 1;
    features[capitalUnlisted] = beginsWithCapital(ocr::text::toCodePoints(word.text));
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
    add(features[isUnlisted] > 0, Concern::unlisted);
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
        lookAtShape(text, features);
        askModel(hasConfidences ? line.words[i]
                                : ocr::page::Word{text, {}, ocr::core::Confidence(line.confidence)},
                 features);
        const auto lines = countLinesOf(text, countLines);
        features[bias] = 1;
        features[lineUnsure] = unsureness(line.confidence);
        const auto end = begin + length;
        features[isMarked] = std::any_of(line.marks.begin(), line.marks.end(), [&](auto &mark) {
            return mark.begin >= begin && mark.begin < end;
        });
        features[isAlone] = lines <= 1;
        features[isRare] = lines > 1 && lines < commonFrom;
    }
    compareLanguage(line, words);
    compareOthers(line, words);
    return words;
}

const Weights &learntWeights(bool hasOthers) {
    static constexpr Weights ofOne{-4.83, 1.50, -1.34, 0.64,  0.54, 0.63, 3.09, 0.00,  0.00,
                                   0.76,  0.52, 0.86,  -1.83, 1.86, 0.74, 2.10, -0.46, 0.27};
    static constexpr Weights ofSeveral{-4.79, 1.19, -1.01, 0.52,  0.49, 0.57, 2.87, 1.37,  0.12,
                                       0.62,  0.47, 0.90,  -1.78, 1.86, 0.80, 2.02, -0.48, 0.25};
    return hasOthers ? ofSeveral : ofOne;
}

double likelihoodOf(const Features &features, const Weights &weights) {
    const double sum = std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
    return 1 / (1 + std::exp(-sum));
}

std::vector<WordDoubt> weighWords(const LineEvidence &line, const CountLines &countLines) {
    const auto &weights = learntWeights(!line.others.empty());
    std::vector<WordDoubt> doubts;
    for (const auto &[begin, length, features] : featuresOf(line, countLines)) {
        const double likelihood = likelihoodOf(features, weights);
        const double rank = features[hasFigure] > 0 ? likelihood * figureCost : likelihood;
        doubts.push_back({begin, length, likelihood, rank, concernsOf(features)});
    }
    return doubts;
}

} // namespace workflows::proofread
