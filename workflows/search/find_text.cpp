// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/search/find_text.h"

#include <algorithm>
#include <set>

#include "ocr/text/fold.h"
#include "ocr/text/script.h"
#include "workflows/catalogue/catalogue.h"

namespace workflows::search {

namespace {

using catalogue::SearchCandidate;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Exact hits come first among this many times the hits asked for.
constexpr std::int64_t candidatesPerHit = 4;
constexpr std::int64_t fewestCandidates = 400;

struct QueryWord {
    std::string folded;
    std::string written;
};

/// A word of a text: folded, and the bytes of the text that it was made from.
struct FoundWord {
    std::string folded;
    std::pair<int, int> range;
};

std::vector<FoundWord> wordsOf(const std::string &text) {
    const auto folded = ocr::text::foldForSearch(text);
    std::vector<FoundWord> words;
    for (std::size_t begin = 0; begin < folded.text.size();) {
        const auto end = std::min(folded.text.find(' ', begin), folded.text.size());
        words.push_back({folded.text.substr(begin, end - begin), folded.original(begin, end)});
        begin = end + 1;
    }
    return words;
}

std::string cut(const std::string &text, std::pair<int, int> range) {
    return text.substr(static_cast<std::size_t>(range.first),
                       static_cast<std::size_t>(range.second - range.first));
}

Result<std::vector<QueryWord>> parse(const std::string &query) {
    if (!ocr::text::isUtf8(query))
        return fail(ErrorCode::wrongUsage, "query", "not UTF-8");
    const auto text = ocr::text::toNfc(query);
    std::vector<QueryWord> words;
    std::set<std::string> known;
    for (const auto &word : wordsOf(text))
        if (known.insert(word.folded).second)
            words.push_back({word.folded, cut(text, word.range)});
    if (words.empty())
        return fail(ErrorCode::wrongUsage, "query", "no letter or digit in it");
    if (words.size() > mostWords)
        return fail(ErrorCode::wrongUsage, "query",
                    "more than " + std::to_string(mostWords) + " words");
    return words;
}

/// Around the words that touch a mark; the whole line where no boxes are known.
ocr::core::Rect boxOf(const catalogue::LineRecord &line, const SearchHit &hit) {
    ocr::core::Rect box;
    std::size_t from = 0;
    for (const auto &word : line.current.words) {
        const auto at = hit.text.find(word.text, from);
        if (at == std::string::npos)
            continue;
        from = at + word.text.size();
        const bool isMarked = std::ranges::any_of(hit.marks, [&](const auto &mark) {
            return mark.first < static_cast<int>(from) && mark.second > static_cast<int>(at);
        });
        if (isMarked)
            box = box.isEmpty() ? word.box : ocr::core::unite(box, word.box);
    }
    return box.isEmpty() ? ocr::core::boundingBox(line.layout.outline) : box;
}

/// None where the line does not hold all words after all: SQLite parts some words where we do not.
std::optional<SearchHit> judge(const SearchCandidate &candidate,
                               const std::vector<QueryWord> &query) {
    SearchHit hit{candidate.page,
                  candidate.line,
                  candidate.pageLabel,
                  candidate.pageOrdinal,
                  candidate.lineOrdinal,
                  {},
                  candidate.text,
                  {},
                  "exact"};
    const auto words = ocr::text::searchWords(candidate.text);
    for (const auto &wanted : query) {
        bool isFound = false;
        bool isAsWritten = false;
        for (const auto &word : words) {
            if (word.text != wanted.folded)
                continue;
            isFound = true;
            isAsWritten |= cut(candidate.text, word.original) == wanted.written;
            hit.marks.push_back(word.original);
        }
        if (!isFound)
            return std::nullopt;
        if (!isAsWritten)
            hit.why = "folded";
    }
    std::ranges::sort(hit.marks);
    return hit;
}

} // namespace

Result<std::vector<SearchHit>> findText(const catalogue::Catalogue &catalogue,
                                        const std::string &query, int limit) {
    if (limit < 1)
        return fail(ErrorCode::wrongUsage, "limit", "less than 1");
    const auto words = parse(query);
    if (!words)
        return words.error();
    std::vector<std::string> folded;
    for (const auto &word : *words)
        folded.push_back(word.folded);
    const auto candidates =
        catalogue.findLines(folded, std::max(fewestCandidates, limit * candidatesPerHit));
    if (!candidates)
        return candidates.error();
    std::vector<SearchHit> hits;
    for (const auto &candidate : *candidates)
        if (auto hit = judge(candidate, *words))
            hits.push_back(std::move(*hit));
    std::ranges::stable_partition(hits, [](const SearchHit &hit) { return hit.why == "exact"; });
    if (hits.size() > static_cast<std::size_t>(limit))
        hits.resize(static_cast<std::size_t>(limit));
    for (auto &hit : hits) {
        const auto line = catalogue.line(hit.line);
        if (!line)
            return line.error();
        hit.box = boxOf(*line, hit);
    }
    return hits;
}

} // namespace workflows::search
