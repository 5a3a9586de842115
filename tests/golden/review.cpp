// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "ocr/core/geometry.h"
#include "ocr/engine/languages.h"
#include "ocr/engine/profiles.h"
#include "ocr/page/page_json.h"
#include "ocr/text/align.h"
#include "ocr/text/fold.h"
#include "tests/golden/shared_scans.h"
#include "workflows/proofread/alphabet_guard.h"
#include "workflows/proofread/weigh_words.h"

namespace {

namespace fs = std::filesystem;
using ocr::page::PageText;
using ocr::page::TextLine;
using workflows::proofread::Features;
using workflows::proofread::likelihoodOf;
using workflows::proofread::Weights;

constexpr const char *usage = "usage: evrak-golden-review READ TRUTH [OTHER]\n"
                              "READ, OTHER: folders of NAME.json as `evrak read --format json` "
                              "prints, OTHER by other models;\n"
                              "TRUTH: folder of NAME.txt\n";

/// More characters in one go that the reading lacks are text that was missed, which no word shows.
constexpr int longestGap = 12;

struct JudgedWord {
    Features features{};
    std::size_t page = 0;
    std::size_t line = 0; ///< of all lines
    int errors = 0;       ///< characters
};

struct Material {
    std::vector<JudgedWord> words;
    int missed = 0; ///< characters of text that was not read at all
};

std::vector<const TextLine *> linesOf(const PageText &page) {
    std::vector<const TextLine *> lines;
    for (const auto &region : page.regions)
        for (const auto &line : region.lines)
            lines.push_back(&line);
    return lines;
}

std::map<std::string, PageText> readPages(const fs::path &folder) {
    std::map<std::string, PageText> pages;
    if (folder.empty())
        return pages;
    for (const auto &entry : fs::directory_iterator(folder)) {
        const auto &path = entry.path();
        if (path.extension() != ".json")
            continue;
        if (auto page = ocr::page::pageTextFromJson(tests::golden::contentOf(path)))
            pages[path.stem().string()] = std::move(*page);
        else
            std::fprintf(stderr, "%s: no page\n", path.c_str());
    }
    return pages;
}

/// In how many lines of all pages a folded word stands.
std::map<std::string, int> countWords(const std::map<std::string, PageText> &pages) {
    std::map<std::string, int> counts;
    for (const auto &[name, page] : pages)
        for (const auto *line : linesOf(page)) {
            const auto words = ocr::text::foldedWords(line->reading.text);
            for (const auto &word : std::set<std::string>(words.begin(), words.end()))
                ++counts[word];
        }
    return counts;
}

/// The text of the other page's line that lies upon this one; none where none does.
std::vector<std::string> otherReadings(const TextLine &line, const PageText *other) {
    const TextLine *best = nullptr;
    double most = 0.5;
    const auto box = ocr::core::boundingBox(line.layout.outline);
    for (const auto *candidate : other ? linesOf(*other) : std::vector<const TextLine *>{}) {
        const auto there = ocr::core::boundingBox(candidate->layout.outline);
        const auto both = ocr::core::intersect(box, there);
        const double shared =
            double(both.width) * both.height /
            std::max({1.0, double(box.width) * box.height, double(there.width) * there.height});
        if (shared > most) {
            most = shared;
            best = candidate;
        }
    }
    return best ? std::vector{best->reading.text} : std::vector<std::string>{};
}

std::string alphabetOf(ocr::text::Script script,
                       const std::vector<ocr::engine::Profile> &profiles) {
    std::string alphabet;
    for (const auto &profile : profiles)
        if (profile.script == script)
            alphabet += profile.alphabet;
    return alphabet;
}

/// Gives each word the errors within it, and the characters that are missing behind it.
int countErrors(const std::vector<std::u32string> &words, const std::u32string &truth,
                JudgedWord *judged) {
    std::u32string text;
    std::vector<std::size_t> owner;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += words[i] + U' ';
        owner.resize(text.size(), i);
    }
    int missed = 0, gap = 0;
    std::size_t last = 0;
    const auto closeGap = [&] {
        if (gap > longestGap)
            missed += gap;
        else if (!words.empty())
            judged[last].errors += gap;
        gap = 0;
    };
    for (const auto &[a, b] : ocr::text::align(text, truth)) {
        if (a < 0) {
            ++gap;
            continue;
        }
        closeGap();
        const auto at = static_cast<std::size_t>(a);
        last = owner[at];
        judged[last].errors += b < 0 || text[at] != truth[static_cast<std::size_t>(b)];
    }
    closeGap();
    return missed;
}

/// What words are judged by.
struct Tables {
    std::vector<ocr::engine::Profile> profiles;
    std::shared_ptr<const ocr::text::Languages> languages;
};

Material judge(const std::map<std::string, PageText> &pages, const fs::path &truths,
               const std::map<std::string, PageText> &others, const Tables &tables) {
    Material material;
    const auto counts = countWords(pages);
    const auto countLines = [&](const std::string &word) { return counts.at(word); };
    std::size_t pageNumber = 0, lineNumber = 0;
    for (const auto &[name, page] : pages) {
        const auto first = material.words.size();
        std::vector<std::u32string> texts;
        const auto other = others.find(name);
        for (const auto *line : linesOf(page)) {
            const auto &[text, confidence, words, model] = line->reading;
            const auto marks = workflows::proofread::guardAlphabet(
                text, alphabetOf(line->layout.script, tables.profiles));
            const auto readings =
                otherReadings(*line, other == others.end() ? nullptr : &other->second);
            for (const auto &word : workflows::proofread::featuresOf(
                     {text, confidence.value(), words, marks, readings, tables.languages.get()},
                     countLines)) {
                material.words.push_back({word.features, pageNumber, lineNumber, 0});
                texts.push_back(ocr::text::canonical(text.substr(word.begin, word.length),
                                                     ocr::text::Strictness::strict));
            }
            ++lineNumber;
        }
        const auto truth = ocr::text::canonical(tests::golden::contentOf(truths / (name + ".txt")),
                                                ocr::text::Strictness::strict);
        material.missed += countErrors(texts, truth + U' ', material.words.data() + first);
        ++pageNumber;
    }
    return material;
}

using Words = std::vector<const JudgedWord *>;

Words wordsOf(const Material &material, const std::function<bool(std::size_t)> &hasPage) {
    Words words;
    for (const auto &word : material.words)
        if (hasPage(word.page))
            words.push_back(&word);
    return words;
}

/// What `curve` has to be multiplied with to give `slope`; curve is symmetric and positive.
Weights solve(std::array<Weights, std::tuple_size_v<Weights>> curve, Weights slope) {
    const auto size = slope.size();
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t below = row + 1; below < size; ++below) {
            const double factor = curve[below][row] / curve[row][row];
            for (std::size_t i = row; i < size; ++i)
                curve[below][i] -= factor * curve[row][i];
            slope[below] -= factor * slope[row];
        }
    for (std::size_t row = size; row-- > 0;) {
        for (std::size_t i = row + 1; i < size; ++i)
            slope[row] -= curve[row][i] * slope[i];
        slope[row] /= curve[row][row];
    }
    return slope;
}

/// Logistic regression by Newton's method, with a small ridge.
Weights learn(const Words &words) {
    constexpr int rounds = 20;
    constexpr double ridge = 1, farthest = 2;
    Weights weights{};
    for (int round = 0; round < rounds; ++round) {
        Weights slope{};
        std::array<Weights, std::tuple_size_v<Weights>> curve{};
        for (std::size_t i = 0; i < slope.size(); ++i) {
            slope[i] = -ridge * weights[i];
            curve[i][i] = ridge;
        }
        for (const auto *word : words) {
            const auto &features = word->features;
            const double likelihood = likelihoodOf(features, weights);
            for (std::size_t i = 0; i < slope.size(); ++i) {
                slope[i] += ((word->errors > 0) - likelihood) * features[i];
                for (std::size_t k = 0; k < slope.size(); ++k)
                    curve[i][k] += likelihood * (1 - likelihood) * features[i] * features[k];
            }
        }
        const auto step = solve(curve, slope);
        for (std::size_t i = 0; i < step.size(); ++i)
            weights[i] += std::clamp(step[i], -farthest, farthest);
    }
    return weights;
}

double rankOf(const JudgedWord &word, const Weights &weights) {
    const bool isFigure = word.features[workflows::proofread::hasFigure] > 0;
    return likelihoodOf(word.features, weights) * (isFigure ? 2 : 1);
}

/// Prints how much of the errors stands in the first words by `keys`, one key a word.
void printCurve(const char *title, const Words &words, const std::vector<double> &keys) {
    std::vector<std::size_t> order(words.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[a] > keys[b]; });
    double allWrong = 0, allErrors = 0;
    for (const auto *word : words) {
        allWrong += word->errors > 0;
        allErrors += word->errors;
    }
    std::printf("%-34s", title);
    for (const double share : {0.02, 0.05, 0.1, 0.2, 0.3}) {
        double wrong = 0, errors = 0;
        const auto end = static_cast<std::size_t>(share * static_cast<double>(words.size()));
        for (std::size_t i = 0; i < end; ++i) {
            wrong += words[order[i]]->errors > 0;
            errors += words[order[i]]->errors;
        }
        std::printf("  %5.1f/%5.1f", 100 * wrong / allWrong, 100 * errors / allErrors);
    }
    std::printf("\n");
}

/// By lines, whose key is made from those of their words.
std::vector<double> keysOfLines(const Words &words, const std::vector<double> &keys, bool isMean) {
    std::map<std::size_t, std::pair<double, double>> lines;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto &[key, count] = lines[words[i]->line];
        key = isMean ? key + keys[i] : std::max(key, keys[i]);
        ++count;
    }
    std::vector<double> ofLines;
    for (const auto *word : words) {
        const auto &[key, count] = lines[word->line];
        ofLines.push_back(isMean ? key / count : key);
    }
    return ofLines;
}

/// Weights by the half of the pages that they were not learnt on, even ones first.
using OfHalves = std::array<Weights, 2>;

void printCurves(const char *title, const Words &words, const OfHalves &learnt) {
    std::printf("%s: %zu words; %% of wrong words / of wrong characters in the first\n"
                "%-34s        2 %%          5 %%         10 %%         20 %%         30 %%\n",
                title, words.size(), "");
    std::vector<double> confidence, fixed, fresh, best;
    for (const auto *word : words) {
        confidence.push_back(word->features[workflows::proofread::wordUnsure]);
        const bool hasOthers = word->features[workflows::proofread::isDisputed] +
                                   word->features[workflows::proofread::isAgreed] >
                               0;
        fixed.push_back(rankOf(*word, workflows::proofread::learntWeights(hasOthers)));
        fresh.push_back(rankOf(*word, learnt.at(word->page % 2)));
        best.push_back(word->errors);
    }
    printCurve("confidence alone", words, confidence);
    printCurve("weights of the other half", words, fresh);
    printCurve("the product's weights", words, fixed);
    printCurve("lines, by their worst word", words, keysOfLines(words, fixed, false));
    printCurve("lines, by the mean of their words", words, keysOfLines(words, fixed, true));
    printCurve("at most possible", words, best);
}

void printWeights(const char *title, const Weights &weights) {
    std::printf("%s:", title);
    for (const double weight : weights)
        std::printf(" %.2f,", weight);
    std::printf("\n");
}

/// What can be learnt on the material, and how well it finds the errors of pages apart.
void report(const char *title, const Material &material) {
    const auto even = wordsOf(material, [](std::size_t page) { return page % 2 == 0; });
    const auto odd = wordsOf(material, [](std::size_t page) { return page % 2 == 1; });
    const auto all = wordsOf(material, [](std::size_t) { return true; });
    const OfHalves ofOthers{learn(odd), learn(even)};
    std::printf("%s\n", title);
    printCurves("even pages", even, ofOthers);
    printCurves("odd pages", odd, ofOthers);
    printCurves("all pages", all, ofOthers);
    printWeights("learnt on even pages", ofOthers[1]);
    printWeights("learnt on odd pages", ofOthers[0]);
    printWeights("learnt on all pages", learn(all));
    std::printf("characters of lines that were missed: %d\n\n", material.missed);
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3 || argc > 4) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto profiles = ocr::engine::readProfiles();
    const auto languages = ocr::engine::readLanguages();
    if (!profiles || !languages) {
        std::fprintf(stderr, "%s\n",
                     (profiles ? languages.error() : profiles.error()).detail.c_str());
        return 4;
    }
    const Tables tables{*profiles, languages->languages};
    const auto pages = readPages(argv[1]);
    report("one reading", judge(pages, argv[2], {}, tables));
    if (argc > 3)
        report("two readings", judge(pages, argv[2], readPages(argv[3]), tables));
    return 0;
}
