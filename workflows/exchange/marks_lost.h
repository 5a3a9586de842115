// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "workflows/catalogue/records.h"

namespace workflows::exchange {

/// Counts the marks of a person on texts (illegible, unclear, supplied, struck out), for a format
/// that carries the text without them. Struck-out and supplied text goes out like any other, since
/// it can be searched for and cited; for illegible letters stands their sign "…".
class MarksLost {
  public:
    void add(const std::vector<catalogue::LineRecord> &lines);
    /// One sentence in English, for PageWriter::losses; none where nothing was marked.
    [[nodiscard]] std::vector<std::string> losses() const;

  private:
    std::array<int, 4> m_counts{}; ///< by MarkKind
};

} // namespace workflows::exchange
