// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "workflows/replacements.h"

namespace workflows::proofread {

/// The longest text or pattern to find, and the longest replacement, in characters.
inline constexpr std::size_t longestQuery = 1000;

/// A text with all that was found replaced.
struct ReplacedText {
    std::string text;
    std::vector<TextChange> changes; ///< from what it was
};

/// A query made ready to be asked of many texts. Lives on one thread.
class ReplacePattern {
  public:
    /// Errors: wrongUsage about "find" or "replacement" (empty, too long, not UTF-8, control
    /// characters) or about "pattern" (no regular expression; detail says where and why).
    [[nodiscard]] static Result<ReplacePattern> compile(const ReplaceQuery &query);
    ~ReplacePattern();
    ReplacePattern(ReplacePattern &&) noexcept;
    ReplacePattern &operator=(ReplacePattern &&) noexcept;

    /// Nothing where it is not found, or would change nothing. Errors: outOfTime where the pattern
    /// takes longer on this text than a third of a second, wrongUsage where the replacement names a
    /// group that the pattern has not, notAllowed where the text would be longer than a line can
    /// be, stopped.
    [[nodiscard]] Result<std::optional<ReplacedText>> replaceIn(const std::string &text,
                                                                const Work &work) const;

  private:
    struct Impl;
    explicit ReplacePattern(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace workflows::proofread
