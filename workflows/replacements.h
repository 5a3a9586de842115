// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "workflows/outcomes.h"

// Find and replace over the texts of a collection: what is asked with and what is answered.
namespace workflows {

/// What to put in the place of what; both become NFC.
struct ReplaceQuery {
    std::string find;          ///< as written, or a pattern
    std::string replacement{}; ///< as written; for a pattern $1, $2, ${name} are its groups
    bool matchesCase = false;  ///< else i stands for I and İ, ı for I
    bool isWholeWords = false; ///< no letter, mark, digit or joiner stands beside it
    bool isPattern = false;    ///< a regular expression of ICU
};

/// Where to look: in the pages, or in one line.
struct ReplaceScope {
    PageFilter pages{};
    std::optional<LineId> line{};
};

/// A line as it stands, and as it would be.
struct Replacement {
    LineId line;
    PageId page;
    std::int64_t pageOrdinal = 0;
    std::string pageLabel;
    Status pageStatus = Status::unread; ///< a verified page goes back to proofread
    int lineOrdinal = 0;                ///< of the line on its page
    bool isRightToLeft = false;
    ReadingId seen; ///< the reading that stood
    std::string before;
    std::string after;
    std::vector<TextChange> changes; ///< what was found in `before`, what is there in `after`
};

struct ReplacePreview {
    std::vector<Replacement> lines; ///< in the order of pages and lines
    bool isCut = false;             ///< there are more
    std::int64_t pages = 0;         ///< that were looked through
};

/// A line that was replaced in: the readings before and after.
struct ReplacedLine {
    LineId line;
    PageId page;
    std::string pageLabel;
    int lineOrdinal = 0;
    ReadingId before;
    ReadingId after;
};

/// A line that stays as it is, and why: `conflict` where somebody else has changed it since,
/// `notFound` where it is no line of its page any more.
struct SkippedLine {
    PageId page;
    LineId line;
    std::string pageLabel;
    int lineOrdinal = 0;
    Error why;
};

struct ReplaceReport {
    std::vector<ReplacedLine> replaced; ///< on disk
    std::vector<SkippedLine> skipped;
    std::int64_t pages = 0;     ///< that were changed
    std::int64_t takenBack = 0; ///< of these, pages that were verified
    /// What ended it early (stopped, diskFull, …); pages that come before are done.
    std::optional<Error> ended{};
};

} // namespace workflows
