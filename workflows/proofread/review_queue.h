// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "workflows/outcomes.h"

namespace ocr::text {
class Languages;
}
namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// Says how lines stand with their alphabets, one for one.
using CheckLines =
    std::function<Result<std::vector<LineCheck>>(const std::vector<LineRecord> &lines)>;

/// What lines are judged by, beside what was read.
struct Judges {
    CheckLines checkLines;
    std::shared_ptr<const ocr::text::Languages> languages; ///< null where there is no table
};

/// Weighs lines whose readings changed, at most `limit` of them, and stores how doubtful they are.
/// Gives how many are left. Error: stopped, which keeps what is stored.
[[nodiscard]] Result<std::int64_t> weighLines(catalogue::Catalogue &catalogue, const Judges &judges,
                                              std::int64_t limit, const Work &work);

/// Lines that nobody vouched for, by their most doubtful word; only those that were weighed.
[[nodiscard]] Result<std::vector<DoubtfulLine>> reviewQueue(const catalogue::Catalogue &catalogue,
                                                            const Judges &judges,
                                                            const ReviewFilter &filter,
                                                            std::int64_t limit);

/// How doubtful the words of these lines are, one for one.
[[nodiscard]] Result<std::vector<std::vector<WordDoubt>>>
weighWordsOf(const catalogue::Catalogue &catalogue, const Judges &judges,
             const std::vector<LineRecord> &lines);

} // namespace workflows::proofread
