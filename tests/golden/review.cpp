// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include "ocr/core/geometry.h"
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

Material judge(const std::map<std::string, PageText> &pages, const fs::path &truths,
               const std::map<std::string, PageText> &others,
               const std::vector<ocr::engine::Profile> &profiles) {
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
                text, alphabetOf(line->layout.script, profiles));
            const auto readings =
                otherReadings(*line, other == others.end() ? nullptr : &other->second);
            for (const auto &word : workflows::proofread::featuresOf(
                     {text, confidence.value(), words, marks, readings}, countLines)) {
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

/// Logistic regression by gradient descent, with a small ridge.
Weights learn(const Words &words) {
    Weights weights{};
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        Weights slope{};
        for (const auto *word : words) {
            const double miss = (word->errors > 0) - likelihoodOf(word->features, weights);
            for (std::size_t i = 0; i < slope.size(); ++i)
                slope[i] += miss * word->features[i];
        }
        for (std::size_t i = 0; i < slope.size(); ++i)
            weights[i] += 0.3 * (slope[i] / static_cast<double>(words.size()) - 1e-4 * weights[i]);
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

void printCurves(const char *title, const Words &words, const Weights &learnt) {
    std::printf("%s: %zu words; %% of wrong words / of wrong characters in the first\n"
                "%-34s        2 %%          5 %%         10 %%         20 %%         30 %%\n",
                title, words.size(), "");
    std::vector<double> confidence, fixed, fresh;
    for (const auto *word : words) {
        confidence.push_back(word->features[workflows::proofread::wordUnsure]);
        fixed.push_back(rankOf(*word, workflows::proofread::learntWeights()));
        fresh.push_back(rankOf(*word, learnt));
    }
    printCurve("confidence alone", words, confidence);
    printCurve("the product's weights", words, fixed);
    printCurve("weights of the other half", words, fresh);
    printCurve("lines, by their worst word", words, keysOfLines(words, fixed, false));
    printCurve("lines, by the mean of their words", words, keysOfLines(words, fixed, true));
}

void printWeights(const char *title, const Weights &weights) {
    std::printf("%s:", title);
    for (const double weight : weights)
        std::printf(" %.2f,", weight);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3 || argc > 4) {
        std::fputs(usage, stderr);
        return 2;
    }
    const auto profiles = ocr::engine::readProfiles();
    if (!profiles) {
        std::fprintf(stderr, "%s\n", profiles.error().detail.c_str());
        return 4;
    }
    const auto material =
        judge(readPages(argv[1]), argv[2], readPages(argc > 3 ? argv[3] : ""), *profiles);
    const auto even = wordsOf(material, [](std::size_t page) { return page % 2 == 0; });
    const auto odd = wordsOf(material, [](std::size_t page) { return page % 2 == 1; });
    const auto all = wordsOf(material, [](std::size_t) { return true; });
    const auto ofEven = learn(even), ofOdd = learn(odd);
    printCurves("even pages", even, ofOdd);
    printCurves("odd pages", odd, ofEven);
    printCurves("all pages", all, learn(all));
    printWeights("learnt on even pages", ofEven);
    printWeights("learnt on odd pages", ofOdd);
    printWeights("learnt on all pages", learn(all));
    std::printf("characters of lines that were missed: %d\n", material.missed);
    return 0;
}
