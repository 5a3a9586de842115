// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/train/random.h"

namespace ocr::train {

/// A list that text to be drawn is made from: one sentence or one word a line, or a column of a
/// table between tabs.
struct TextList {
    std::filesystem::path file;
    bool isWords = false; ///< else sentences
    int column = 0;       ///< of the text, from 0; lines without it are left out
    /// Of how often a word occurs; -1 where the list does not say. The separator may be a blank.
    int countColumn = -1;
    int minCount = 0;         ///< rarer words are left out, as slips
    double share = 1;         ///< of all text, against the other lists
    bool isRespelled = false; ///< by ComposeSettings::respell
    std::string licence{};    ///< source and licence, for the card of what learns from it
};

struct ComposeSettings {
    std::vector<TextList> lists{};
    std::string locale{}; ///< BCP 47, for upper case: "tr" makes İ of i
    /// Those that must not be rare: words with them are drawn more often, and the more so the more
    /// often the letter is named here.
    std::string letters{};
    std::map<std::string, std::string> respell{}; ///< letter for letter, all at once
    /// The digits that the text is written with, from nought to nine.
    std::string digits = "0123456789";
    std::string
        allowed{}; ///< texts with a letter beyond these are left out; empty: all are allowed
};

/// The text with letters replaced, all at once; those that `letters` does not name stay.
[[nodiscard]] std::string respelled(const std::string &text,
                                    const std::map<std::string, std::string> &letters);

/// Text as it is printed, of a list whose signs stand between blanks: points and commas join the
/// word before them, a point before the first word is dropped, and Arabic letters get the commas
/// and question marks of their script. NFC in, NFC out.
[[nodiscard]] std::string withPrintedMarks(const std::string &text);

/// Makes running text of lists, as much as is asked for: sentences as they stand, and sentences of
/// words drawn by how often they occur, with the punctuation, numbers, dates, capitals, brackets
/// and quotation marks of archive papers.
class TextComposer {
  public:
    /// Errors: inputMissing, inputDamaged (a list without a usable line).
    [[nodiscard]] static core::Result<TextComposer> open(const ComposeSettings &settings);

    /// One paragraph of two to six sentences; NFC, logical order.
    [[nodiscard]] std::string paragraph(Random &random) const;

    /// All words of the lists, the most frequent first, at most `count`.
    [[nodiscard]] std::vector<std::string> dictionary(std::size_t count) const;

  private:
    struct Words {
        std::vector<std::string> text;
        std::vector<double> upTo; ///< sums of the weights
        double share = 0;
        bool isWords = false;
        /// By letter that must not be rare: places in `text`; of a capital that no word has, those
        /// of its small letter.
        std::map<char32_t, std::vector<std::size_t>> rare;
        std::u32string rareLetters; ///< to draw from

        void chooseRareLetters(const std::u32string &wanted);
    };

    [[nodiscard]] std::string word(const Words &from, Random &random) const;
    [[nodiscard]] std::string sentence(const Words &from, Random &random) const;
    [[nodiscard]] std::string number(Random &random) const;

    ComposeSettings m_settings;
    std::vector<Words> m_lists;
    std::vector<std::pair<double, std::string>> m_byCount;
    bool m_isArabic = false;
};

} // namespace ocr::train
