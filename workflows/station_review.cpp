// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "ocr/engine/languages.h"
#include "workflows/proofread/carry_marks.h"
#include "workflows/proofread/compare_readings.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/estimate_errors.h"
#include "workflows/proofread/person_name.h"
#include "workflows/proofread/read_apart.h"
#include "workflows/proofread/replace_text.h"
#include "workflows/proofread/review_queue.h"
#include "workflows/proofread/word_alternatives.h"
#include "workflows/station_impl.h"

// What is left to look at, and what was.
namespace workflows {

namespace {

/// What people wrote longer ago no longer teaches: 2,000 lines take a tenth of a second.
constexpr std::int64_t mostTaught = 2000;

proofread::Judges judgesOf(const Station &station) {
    const auto table = ocr::engine::readLanguages();
    return {[&station](const auto &some) { return station.checkLines(some); },
            table ? table->languages : nullptr};
}

} // namespace

Result<std::int64_t> Station::weighLines(std::int64_t limit, const Work &work) {
    return proofread::weighLines(*m_impl->catalogue, judgesOf(*this),
                                 limit < 0 ? std::numeric_limits<std::int64_t>::max() : limit,
                                 work);
}

Result<std::vector<DoubtfulLine>> Station::reviewQueue(const ReviewFilter &filter,
                                                       std::int64_t limit) const {
    return proofread::reviewQueue(*m_impl->catalogue, judgesOf(*this), filter, limit);
}

Result<DoubtChoices> Station::reviewChoices() const { return m_impl->catalogue->doubtChoices(); }

Result<DoubtState> Station::reviewState() const { return m_impl->catalogue->doubtState(); }

Result<std::vector<std::vector<WordDoubt>>>
Station::weighWords(const std::vector<LineRecord> &lines) const {
    return proofread::weighWordsOf(*m_impl->catalogue, judgesOf(*this), lines);
}

Result<ReplacePreview> Station::findReplacements(const ReplaceQuery &query,
                                                 const ReplaceScope &scope, std::int64_t limit,
                                                 const Work &work) const {
    return proofread::findReplacements(*m_impl->catalogue, query, scope, limit, work);
}

Result<ReplaceReport> Station::replaceTexts(const std::vector<Replacement> &lines,
                                            const std::string &by, const Work &work) {
    return proofread::replaceTexts(*m_impl->catalogue, lines, by, work);
}

Result<ReplaceReport> Station::takeBackReplacements(const std::vector<ReplacedLine> &lines,
                                                    const std::string &by, const Work &work) {
    return proofread::takeBackReplacements(*m_impl->catalogue, lines, by, work);
}

Result<ErrorEstimate> Station::estimateErrors(const std::vector<PageId> &pages,
                                              const Work &work) const {
    return proofread::estimateErrors(*m_impl->catalogue, pages, work);
}

Result<ErrorSurvey> Station::surveyErrors(const Work &work) const {
    return proofread::surveyErrors(*m_impl->catalogue, work);
}

Result<std::vector<DayOfStatuses>> Station::daysOfStatuses() const {
    return m_impl->catalogue->daysOfStatuses();
}

Result<std::vector<ApartLine>> Station::linesToReadApart(PageId page, const std::string &by) const {
    return proofread::linesToReadApart(*m_impl->catalogue, page, by);
}

Result<std::vector<ApartLine>> Station::drawLinesToReadApart(std::int64_t count,
                                                             const std::string &by) const {
    return proofread::drawLinesToReadApart(*m_impl->catalogue, count, by);
}

Result<ApartId> Station::readApart(LineId line, const std::string &text, const std::string &by) {
    return proofread::readApart(*m_impl->catalogue, line, text, by);
}

Result<std::vector<ApartDifference>> Station::apartDifferences(std::int64_t limit) const {
    return proofread::apartDifferences(*m_impl->catalogue, limit);
}

Result<std::vector<DayOfWork>> Station::daysOfWork() const {
    return m_impl->catalogue->daysOfWork();
}

Result<ReadingId> Station::keepBeside(LineId line, const std::string &text, const std::string &by,
                                      std::optional<ReadingId> seen,
                                      const std::optional<std::vector<TextMark>> &marks) {
    return proofread::keepBeside(*m_impl->catalogue, line, text, by, seen, marks);
}

Result<ReadingId> Station::restoreReading(LineId line, ReadingId reading, const std::string &by,
                                          ReadingId seen) {
    return proofread::restoreReading(*m_impl->catalogue, line, reading, by, seen);
}

Result<std::vector<ReadingRecord>> Station::offers(PageId page) const {
    return m_impl->catalogue->offers(page);
}

Result<Done> Station::setDismissed(ReadingId offer, bool isDismissed, const std::string &by) {
    const auto name = proofread::personName(by, "reading " + std::to_string(offer.value));
    if (!name)
        return name.error();
    return asDone(m_impl->catalogue->setDismissed(offer, isDismissed, *name));
}

Result<std::vector<Alternative>> Station::alternatives(LineId line, const std::string &text,
                                                       std::size_t begin,
                                                       std::size_t length) const {
    auto record = m_impl->catalogue->line(line);
    if (!record)
        return record.error();
    const auto readings = m_impl->catalogue->readings(line);
    if (!readings)
        return readings.error();
    record->current.text = text;
    record->current.marks.clear();
    const auto checks = checkLines({*record});
    if (!checks)
        return checks.error();
    if (begin > text.size() || length > text.size() - begin)
        return ocr::core::fail(ocr::core::ErrorCode::wrongUsage,
                               "line " + std::to_string(line.value), "no such word");
    const auto learned = learnedChanges(line, text);
    if (!learned)
        return learned.error();
    return proofread::wordAlternatives(text, begin, length, *readings,
                                       {checks->front().doubts, *learned});
}

Result<std::vector<LearnedChange>> Station::learnedChanges(LineId line,
                                                           const std::string &text) const {
    const auto record = m_impl->catalogue->line(line);
    if (!record)
        return record.error();
    if (record->current.maker != catalogue::Maker::machine)
        return std::vector<LearnedChange>{};
    const auto taught = m_impl->catalogue->taughtTexts(m_impl->learnedUpTo, mostTaught);
    if (!taught)
        return taught.error();
    for (const auto &lesson : *taught) {
        m_impl->learned[lesson.model].learn(lesson.read, lesson.written);
        m_impl->learnedUpTo = lesson.id;
    }
    return m_impl->learned[record->current.by].find(text);
}

std::vector<TextMark> Station::carryMarks(const std::string &before,
                                          const std::vector<TextMark> &marks,
                                          const std::string &text) {
    return proofread::carryMarks(before, marks, text);
}

std::vector<TextChange> Station::compareTexts(const std::string &a, const std::string &b) {
    return proofread::compareTexts(a, b);
}

Result<PageComparison> Station::comparePage(PageId page, const TextSide &a,
                                            const TextSide &b) const {
    return proofread::comparePage(*m_impl->catalogue, page, a, b);
}

} // namespace workflows
