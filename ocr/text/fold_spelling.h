// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "ocr/core/result.h"

namespace ocr::text {

/// Writes spellings of an era as they are written today, as far as rules reach, so that two texts
/// can be compared: "хлѣбъ" becomes "хлеб". What a fold gives is for comparing, never for storing.
class SpellingFold {
  public:
    /// `rules`: those of ICU's transliterators, each ended by a semicolon; none folds nothing.
    /// Error: inputDamaged, its detail showing where the rules break off.
    [[nodiscard]] static core::Result<SpellingFold> make(std::string_view rules);
    SpellingFold(SpellingFold &&) noexcept;
    SpellingFold &operator=(SpellingFold &&) noexcept;
    ~SpellingFold();

    /// UTF-8 in any form to UTF-8, NFC. Bytes that are no UTF-8 become U+FFFD.
    [[nodiscard]] std::string apply(std::string_view utf8) const;

  private:
    struct Impl;
    explicit SpellingFold(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ocr::text
