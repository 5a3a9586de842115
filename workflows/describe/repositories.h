// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"

namespace workflows::describe {

/// An archive or library that keeps papers (ISAD(G) 3.1.1, ISDIAH).
struct Repository {
    std::string code; ///< as it is cited, "ARDA"
    std::string country;
    std::string place;
    std::map<std::string, std::string> names; ///< by language, ISO 639-1
    std::vector<std::string> aliases;         ///< old names, other scripts, other acronyms
    std::vector<std::string> levels; ///< its own order, from the top: "fond", "inventory", "file"
    /// How the levels are cited without words, "fond/box-file-item"; empty: they are not.
    std::string notation;
    /// Words for its levels that mean another level elsewhere.
    std::map<std::string, std::vector<std::string>> words;
};

/// Words for a level, in all languages, with and without abbreviation.
using LevelWords = std::map<std::string, std::vector<std::string>>;

/// The repositories that are known, and the words for levels.
class Register {
  public:
    /// Those of repositories.json beside this file.
    [[nodiscard]] static const Register &shipped();
    /// These and those of a person's own file of the same form, which go before. Errors:
    /// inputMissing, inputDamaged with the place.
    [[nodiscard]] ocr::core::Result<Register> with(const std::filesystem::path &file) const;

    [[nodiscard]] const std::vector<Repository> &repositories() const { return m_repositories; }
    [[nodiscard]] const LevelWords &levelWords() const { return m_words; }
    /// By code, name or alias, whatever the case and diacritics; null: none.
    [[nodiscard]] const Repository *find(std::string_view name) const;

  private:
    ocr::core::Result<Register> with(const std::string &json, const std::string &subject) const;

    std::vector<Repository> m_repositories;
    LevelWords m_words;
};

} // namespace workflows::describe
