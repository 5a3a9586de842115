// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

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

} // namespace workflows
