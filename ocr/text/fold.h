// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ocr::text {

/// A text as search sees it, with the way back. `text` holds words of letters and digits with one
/// blank between them. Byte i of it was made from the bytes [from[i], to[i]) of the original,
/// marks that were dropped behind a letter included.
struct Folded {
    std::string text;
    std::vector<int> from;
    std::vector<int> to;

    /// The bytes of the original behind the bytes [begin, end) of `text`, which must not be empty.
    [[nodiscard]] std::pair<int, int> original(std::size_t begin, std::size_t end) const {
        return {from[begin], to[end - 1]};
    }
};

/// The plain folding, under which two spellings of one word in one script become equal:
/// - case (Unicode full case folding), compatibility forms (ligatures, presentation forms) and all
///   combining marks: é -> e, й -> и, ё -> е, harakat and hamza above or below a letter dropped;
/// - letters that Unicode does not take apart: ı -> i, ə -> e, ø ɵ -> o, ł -> l, đ -> d, ħ -> h,
///   ƶ -> z, æ -> ae, œ -> oe;
/// - Arabic script: alef forms -> ا, yeh forms -> ي, kaf forms -> ك, heh forms and teh marbuta ->
/// ه,
///   tatweel dropped; گ ڭ پ چ ژ stay letters of their own;
/// - decimal digits of any script -> ASCII;
/// - soft hyphens, ZWJ and direction marks dropped;
/// - everything else parts words: apostrophes, hyphens and ZWNJ too, so that the stem in front of a
///   suffix is a word (گنجه in گنجه‌دن).
/// Bytes that are no UTF-8 part words. Idempotent.
[[nodiscard]] Folded foldForSearch(std::string_view utf8);

/// The words of foldForSearch(utf8).text.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view utf8);

struct SearchWord {
    std::string text;             ///< folded
    std::pair<int, int> original; ///< the bytes [first, second) that it was made from
};

/// The words under which search finds a text: those of foldForSearch, and behind the words that a
/// ZWNJ alone parts also what they are together.
[[nodiscard]] std::vector<SearchWord> searchWords(std::string_view utf8);

} // namespace ocr::text
