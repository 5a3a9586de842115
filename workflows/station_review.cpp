// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "workflows/proofread/compare_readings.h"
#include "workflows/proofread/correct_line.h"
#include "workflows/proofread/estimate_errors.h"
#include "workflows/proofread/replace_text.h"
#include "workflows/proofread/review_queue.h"
#include "workflows/station_impl.h"

// What is left to look at, and what was.
namespace workflows {

Result<std::int64_t> Station::weighLines(std::int64_t limit, const Work &work) {
    return proofread::weighLines(
        *m_impl->catalogue, [this](const auto &lines) { return checkLines(lines); },
        limit < 0 ? std::numeric_limits<std::int64_t>::max() : limit, work);
}

Result<std::vector<DoubtfulLine>> Station::reviewQueue(const ReviewFilter &filter,
                                                       std::int64_t limit) const {
    return proofread::reviewQueue(
        *m_impl->catalogue, [this](const auto &lines) { return checkLines(lines); }, filter, limit);
}

Result<std::vector<std::vector<WordDoubt>>>
Station::weighWords(const std::vector<LineRecord> &lines) const {
    return proofread::weighWordsOf(
        *m_impl->catalogue, [this](const auto &some) { return checkLines(some); }, lines);
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

Result<std::vector<DayOfWork>> Station::daysOfWork() const {
    return m_impl->catalogue->daysOfWork();
}

Result<ReadingId> Station::restoreReading(LineId line, ReadingId reading, const std::string &by,
                                          ReadingId seen) {
    return proofread::restoreReading(*m_impl->catalogue, line, reading, by, seen);
}

std::vector<TextChange> Station::compareTexts(const std::string &a, const std::string &b) {
    return proofread::compareTexts(a, b);
}

Result<PageComparison> Station::comparePage(PageId page, const TextSide &a,
                                            const TextSide &b) const {
    return proofread::comparePage(*m_impl->catalogue, page, a, b);
}

} // namespace workflows
