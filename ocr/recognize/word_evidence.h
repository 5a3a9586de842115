// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ocr/text/languages.h"

namespace ocr::recognize {

/// A reader that the words of a reading speak for.
struct Advice {
    std::string reader; ///< the name of a model
    double lead = 0;    ///< over the reader it is from, as a natural logarithm
};

/// How much of some texts is in the languages of a reader.
struct Share {
    std::string reader; ///< the name of a model
    int letters = 0;
};

/// A reading and whose it is.
struct Spoken {
    const std::string &text;
    const std::string &reader; ///< the name of a model
};

/// What the words of readings tell about who should read them. Without languages it knows nothing.
/// `languages` must outlive it.
class WordEvidence {
  public:
    explicit WordEvidence(const text::Languages *languages) : m_languages(languages) {}

    [[nodiscard]] bool isKnowing() const { return m_languages != nullptr; }

    /// Who reads the language that the text most likely is in, and how much likelier it is than the
    /// likeliest language of `reader`. Nothing where the reader reads that language, where nobody
    /// does, or without words.
    [[nodiscard]] std::optional<Advice> adviceOn(const std::string &text,
                                                 const std::string &reader) const;

    /// By how much the words of two readings of one line speak for the reader of the second, as a
    /// natural logarithm; 0 where they tell nothing.
    [[nodiscard]] double balance(const Spoken &first, const Spoken &second) const;

    /// How word-like the text is in the likeliest language: mean natural logarithm a letter, about
    /// -2 for words, below -3.3 for letters at random. Nothing where it has too few letters.
    [[nodiscard]] std::optional<double> fluencyOf(const std::string &text) const;

    /// Whether some language of the reader is as likely as the likeliest, or nearly so.
    [[nodiscard]] bool mayRead(const std::string &reader, const std::string &text) const;

    /// Who reads the languages of the texts and how many letters of them, the most first. Texts
    /// that are no words are left out.
    [[nodiscard]] std::vector<Share> readersOf(const std::vector<std::string> &texts) const;

  private:
    const text::Languages *m_languages;
};

} // namespace ocr::recognize
