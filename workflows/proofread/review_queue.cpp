// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/review_queue.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/weigh_words.h"

namespace workflows::proofread {

namespace {

using catalogue::Catalogue;
using catalogue::LineDoubt;
using catalogue::Maker;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Lines that are weighed and stored in one go.
constexpr std::int64_t batchSize = 500;

/// Counts the lines of words, each once.
class WordCounts {
  public:
    explicit WordCounts(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    int operator()(const std::string &word) {
        const auto known = m_counts.find(word);
        if (known != m_counts.end())
            return known->second;
        const auto count = m_catalogue.countLines(word, commonFrom);
        if (!count && !m_error)
            m_error = count.error();
        return m_counts[word] = count ? *count : commonFrom;
    }
    /// What went wrong with any of them.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

  private:
    const Catalogue &m_catalogue;
    std::unordered_map<std::string, int> m_counts;
    std::optional<Error> m_error;
};

/// The last reading of each other model.
std::vector<std::string> otherReadings(const ReadingRecord &current,
                                       const std::vector<ReadingRecord> &readings) {
    std::map<std::string, std::string> ofModels;
    for (const auto &reading : readings)
        if (reading.maker == Maker::machine && reading.by != current.by)
            ofModels[reading.by] = reading.text;
    std::vector<std::string> texts;
    for (auto &[model, text] : ofModels)
        texts.push_back(std::move(text));
    return texts;
}

struct WeighedLine {
    ReadingId newest;
    std::vector<WordDoubt> words;
};

Result<std::vector<WeighedLine>> weigh(const Catalogue &catalogue, const Judges &judges,
                                       const std::vector<LineRecord> &lines) {
    const auto checks = judges.checkLines(lines);
    if (!checks)
        return checks.error();
    WordCounts counts(catalogue);
    std::vector<WeighedLine> weighed;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto readings = catalogue.readings(lines[i].id);
        if (!readings)
            return readings.error();
        const auto &current = lines[i].current;
        weighed.push_back(
            {readings->back().id,
             weighWords({current.text, current.confidence, current.words, (*checks)[i].doubts,
                         otherReadings(current, *readings), judges.languages.get()},
                        std::ref(counts))});
    }
    if (counts.error())
        return *counts.error();
    return weighed;
}

LineDoubt doubtOf(LineId line, const WeighedLine &weighed) {
    LineDoubt doubt{line, weighed.newest, 0, static_cast<int>(weighed.words.size()), 0};
    for (const auto &word : weighed.words) {
        doubt.rank = std::max(doubt.rank, word.rank);
        doubt.wrong += word.likelihood;
    }
    return doubt;
}

Result<std::vector<LineRecord>> recordsOf(const Catalogue &catalogue,
                                          const std::vector<LineId> &ids) {
    std::vector<LineRecord> lines;
    for (const auto id : ids) {
        auto line = catalogue.line(id);
        if (!line)
            return line.error();
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<std::int64_t> weighBatch(Catalogue &catalogue, const Judges &judges, std::int64_t limit) {
    const auto due = catalogue.doubtsDue(limit);
    if (!due)
        return due.error();
    const auto lines = recordsOf(catalogue, *due);
    if (!lines)
        return lines.error();
    const auto weighed = weigh(catalogue, judges, *lines);
    if (!weighed)
        return weighed.error();
    std::vector<LineDoubt> doubts;
    for (std::size_t i = 0; i < lines->size(); ++i)
        doubts.push_back(doubtOf((*lines)[i].id, (*weighed)[i]));
    if (auto stored = catalogue.storeDoubts(doubts); !stored)
        return stored.error();
    return static_cast<std::int64_t>(doubts.size());
}

} // namespace

Result<std::int64_t> weighLines(Catalogue &catalogue, const Judges &judges, std::int64_t limit,
                                const Work &work) {
    const auto all = catalogue.doubtsDueCount();
    if (!all)
        return all.error();
    const auto wanted = std::min(limit, *all);
    for (std::int64_t done = 0; done < wanted;) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, "review");
        const auto weighed = weighBatch(catalogue, judges, std::min(batchSize, wanted - done));
        if (!weighed)
            return weighed.error();
        if (*weighed == 0)
            break;
        done += *weighed;
        work.report(static_cast<double>(done) / static_cast<double>(wanted));
    }
    return catalogue.doubtsDueCount();
}

Result<std::vector<std::vector<WordDoubt>>> weighWordsOf(const Catalogue &catalogue,
                                                         const Judges &judges,
                                                         const std::vector<LineRecord> &lines) {
    auto weighed = weigh(catalogue, judges, lines);
    if (!weighed)
        return weighed.error();
    std::vector<std::vector<WordDoubt>> words;
    for (auto &line : *weighed)
        words.push_back(std::move(line.words));
    return words;
}

Result<std::vector<DoubtfulLine>> reviewQueue(const Catalogue &catalogue, const Judges &judges,
                                              const ReviewFilter &filter, std::int64_t limit) {
    std::optional<catalogue::DoubtPlace> after;
    if (filter.after)
        after = {filter.after->second, filter.after->first};
    const auto places =
        catalogue.doubts({filter.unit, filter.profile, filter.status}, after, limit);
    if (!places)
        return places.error();
    std::vector<LineId> ids;
    for (const auto &place : *places)
        ids.push_back(place.line);
    const auto lines = recordsOf(catalogue, ids);
    if (!lines)
        return lines.error();
    const auto words = weighWordsOf(catalogue, judges, *lines);
    if (!words)
        return words.error();
    std::vector<DoubtfulLine> queue;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const auto page = catalogue.page((*lines)[i].page);
        if (!page)
            return page.error();
        queue.push_back({(*lines)[i], page->ordinal, page->label, (*places)[i].rank, (*words)[i]});
    }
    return queue;
}

} // namespace workflows::proofread
