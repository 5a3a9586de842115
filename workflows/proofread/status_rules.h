// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/catalogue/records.h"

namespace workflows::catalogue {
class Catalogue;
}

namespace workflows::proofread {

/// Whether two names as typed are one person's: case, diacritics and what
/// parts words do not part people.
[[nodiscard]] bool isSamePerson(const std::string &a, const std::string &b);

/// What the rules ask of a page.
struct StatusFacts {
    catalogue::PageRecord page;
    std::vector<catalogue::StatusRecord> history; ///< oldest first
    std::vector<std::string> textMakers;          ///< persons whose readings are current on it
};

/// May the person `by` give the page this status? The rules:
/// - whoever sets a status says who they are;
/// - only a page that has lines is proofread, or taken back to `read`; only one without lines is
///   taken back to `unread`;
/// - only a proofread page is verified, and by another person than the one who proofread it last
///   and than everybody whose reading is the current one of any of its lines;
/// - a problem needs a note.
/// Error: notAllowed, whose detail says which rule.
[[nodiscard]] ocr::core::Result<std::monostate> checkStatus(const StatusFacts &facts,
                                                            catalogue::Status wanted,
                                                            const std::string &by,
                                                            const std::string &note);

/// What becomes of a page when a person changes a line of it: a verified one is proofread again,
/// by the person who changed it. A proofread one stays so: the reading says who made it, and its
/// maker may not verify.
[[nodiscard]] catalogue::Status statusAfterEdit(catalogue::Status status);
/// Gives the page that status, as set by the person who edits it, where it is another.
[[nodiscard]] ocr::core::Result<std::monostate> followEdit(catalogue::Catalogue &catalogue,
                                                           const catalogue::PageRecord &page,
                                                           const std::string &by);

/// Asks the rules and sets the status, in one transaction. Errors: notFound, notAllowed, and the
/// catalogue's.
[[nodiscard]] ocr::core::Result<std::monostate>
setStatus(catalogue::Catalogue &catalogue, catalogue::PageId page, catalogue::Status status,
          const std::string &by, const std::string &note);

} // namespace workflows::proofread
