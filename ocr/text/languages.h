// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/text/script.h"

namespace ocr::text {

/// Languages told apart by which letters follow each other (chains of three with smoothing, as in
/// Dunning 1994, Statistical Identification of Language). Marks above and below letters are left
/// out of account, and so are letters that look like one with a mark, so that a reading in which a
/// reader of another language made e of ə still tells its language. Immutable.
class Languages {
  public:
    struct Language {
        std::string name;                 ///< "tur"
        std::vector<std::string> readers; ///< models that read it, the usual one first
        Script script = Script::unknown;
    };

    /// Of all languages, in the order of `all()`.
    struct Weights {
        /// Natural logarithms of how likely the words are in each.
        std::vector<double> likelihood;
        /// Chains that were looked at: letters, and one for each word. None of another script.
        int length = 0;

        Weights &operator+=(const Weights &other);
    };

    /// The table as tessdata/make_languages writes it. Error: inputDamaged (detail says the line).
    [[nodiscard]] static core::Result<Languages> fromTable(std::string_view table);

    [[nodiscard]] const std::vector<Language> &all() const { return m_all; }

    /// How likely the words of the text in one script are in each language; those of another
    /// script are not looked at. Languages of other scripts get 0.
    [[nodiscard]] Weights weigh(std::string_view utf8, Script script) const;

  private:
    std::vector<Language> m_all;
    std::map<std::u32string, std::vector<float>, std::less<>> m_chains;
};

} // namespace ocr::text
