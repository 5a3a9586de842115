// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workflows/describe/repositories.h"

namespace workflows::describe {

/// A word of letters, a number of digits, or one sign of a shelfmark as it is typed.
struct MarkToken {
    enum class Kind { word, number, sign };
    Kind kind = Kind::sign;
    std::string text;
    std::string folded; ///< of a word; else the text
    std::size_t begin = 0;
    std::size_t end = 0; ///< bytes of the text
    bool hasBlankBefore = false;
};

/// The text with every dash as "-", every blank, line breaks too, as one " ".
[[nodiscard]] std::string plainMark(std::string_view utf8);
/// Of any text; dashes, apostrophes and digits of all scripts are given as "-", "'" and ASCII.
[[nodiscard]] std::vector<MarkToken> tokensOf(const std::string &text);

/// Tokens [from, to) that name a repository.
struct NamedRepository {
    const Repository *repository = nullptr;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// All names of repositories in the text, the longest where names hold one another. Short names in
/// capitals count only in capitals.
[[nodiscard]] std::vector<NamedRepository> findRepositories(const std::vector<MarkToken> &tokens,
                                                            const Register &known);

/// A word for a level, with how many tokens it takes.
struct NamedLevel {
    std::string level;
    std::size_t tokens = 1;
};

/// Tells what the word at `at` means in that repository (null: in any).
class LevelWordsOf {
  public:
    LevelWordsOf(const Register &known, const Repository *repository);
    [[nodiscard]] std::optional<NamedLevel> find(const std::vector<MarkToken> &tokens,
                                                 std::size_t at) const;

  private:
    struct Entry {
        std::vector<std::string> words; ///< folded
        std::string level;
    };
    std::vector<Entry> m_entries; ///< those of the repository first, longer before shorter
};

} // namespace workflows::describe
