// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/align.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "ocr/text/script.h"

namespace ocr::text {

namespace {

using Block = std::uint64_t;
constexpr std::size_t blockBits = 64;

/// Vertical differences of one column of the matrix, 64 rows a block.
struct Column {
    std::vector<Block> plus;
    std::vector<Block> minus;
};

/// Moves one block one column on. `carry` is the horizontal difference (-1, 0, 1) that comes in
/// from the block above; returned is that of the row `last`.
int advance(Block &plus, Block &minus, Block equal, int carry, Block last) {
    const Block vertical = equal | minus;
    if (carry < 0)
        equal |= 1;
    const Block horizontal = (((equal & plus) + plus) ^ plus) | equal;
    Block up = minus | ~(horizontal | plus);
    Block down = plus & horizontal;
    const int out = ((up & last) != 0 ? 1 : 0) - ((down & last) != 0 ? 1 : 0);
    up = up << 1 | (carry > 0 ? 1U : 0U);
    down = down << 1 | (carry < 0 ? 1U : 0U);
    plus = down | ~(vertical | up);
    minus = up & vertical;
    return out;
}

char32_t looseForm(char32_t c) {
    if (c >= 0x0660 && c <= 0x0669)
        return U'0' + (c - 0x0660);
    if (c >= 0x06F0 && c <= 0x06F9)
        return U'0' + (c - 0x06F0);
    static const std::map<char32_t, char32_t> folds{
        {0x0623, 0x0627}, {0x0625, 0x0627}, {0x0671, 0x0627}, {0x0649, 0x064A},
        {0x06CC, 0x064A}, {0x06A9, 0x0643}, {0x06BE, 0x0647}, {0x06C1, 0x0647},
        {0x060C, U','},   {0x061B, U';'},   {0x061F, U'?'}};
    const auto fold = folds.find(c);
    return fold == folds.end() ? c : fold->second;
}

bool isInvisible(char32_t c) {
    return c == 0x0640 || c == 0x00AD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool isVowelMark(char32_t c) { return (c >= 0x064B && c <= 0x0652) || c == 0x0670; }

/// Words as numbers, the same word the same number in both texts.
class Numbering {
  public:
    std::u32string number(std::u32string_view text) {
        std::u32string result;
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find(U' ', begin), text.size());
            const std::u32string word(text.substr(begin, end - begin));
            result +=
                m_numbers.try_emplace(word, static_cast<char32_t>(m_numbers.size())).first->second;
            begin = end + 1;
        }
        return result;
    }

  private:
    std::unordered_map<std::u32string, char32_t> m_numbers;
};

} // namespace

std::u32string toCodePoints(std::string_view utf8) {
    std::u32string result;
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, length, c);
        result += c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
    }
    return result;
}

std::string toUtf8(char32_t character) {
    std::string utf8;
    icu::UnicodeString(static_cast<UChar32>(character)).toUTF8String(utf8);
    return utf8;
}

std::size_t editDistance(std::u32string_view a, std::u32string_view b) {
    if (a.empty() || b.empty())
        return a.size() + b.size();
    const std::size_t blocks = (a.size() + blockBits - 1) / blockBits;
    std::unordered_map<char32_t, std::vector<Block>> places;
    for (std::size_t i = 0; i < a.size(); ++i)
        places.try_emplace(a[i], blocks, 0).first->second[i / blockBits] |= Block{1}
                                                                            << i % blockBits;
    const std::vector<Block> nowhere(blocks, 0);
    Column column{std::vector<Block>(blocks, ~Block{0}), std::vector<Block>(blocks, 0)};
    const Block fullBlock = Block{1} << (blockBits - 1);
    const Block lastRow = Block{1} << (a.size() - 1) % blockBits;
    std::size_t distance = a.size();
    for (const char32_t c : b) {
        const auto found = places.find(c);
        const auto &equal = found == places.end() ? nowhere : found->second;
        int carry = 1;
        for (std::size_t k = 0; k < blocks; ++k)
            carry = advance(column.plus[k], column.minus[k], equal[k], carry,
                            k + 1 == blocks ? lastRow : fullBlock);
        distance += static_cast<std::size_t>(carry);
    }
    return distance;
}

std::vector<AlignedPair> align(std::u32string_view a, std::u32string_view b) {
    enum Step : std::uint8_t { both, onlyA, onlyB };
    const auto width = b.size() + 1;
    std::vector<Step> steps((a.size() + 1) * width, onlyB);
    std::vector<std::size_t> costs(width);
    for (std::size_t j = 0; j < width; ++j)
        costs[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = costs[0];
        costs[0] = i;
        steps[i * width] = onlyA;
        for (std::size_t j = 1; j < width; ++j) {
            const auto pair = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = costs[j];
            const auto best = std::min({pair, costs[j] + 1, costs[j - 1] + 1});
            steps[i * width + j] = best == pair ? both : best == costs[j] + 1 ? onlyA : onlyB;
            costs[j] = best;
        }
    }
    std::vector<AlignedPair> pairs;
    for (std::size_t i = a.size(), j = b.size(); i > 0 || j > 0;) {
        const auto step = steps[i * width + j];
        const int inA = step == onlyB ? -1 : static_cast<int>(--i);
        const int inB = step == onlyA ? -1 : static_cast<int>(--j);
        pairs.push_back({inA, inB});
    }
    std::ranges::reverse(pairs);
    return pairs;
}

std::u32string canonical(std::string_view utf8, Strictness strictness) {
    const bool isLoose = strictness == Strictness::loose;
    std::u32string result;
    for (const char32_t c : toCodePoints(isUtf8(utf8) ? toNfc(utf8) : std::string(utf8))) {
        if (isInvisible(c) || (isLoose && isVowelMark(c)))
            continue;
        const bool isBlank = u_isUWhiteSpace(static_cast<UChar32>(c)) || (c >= 0x1C && c <= 0x1F);
        if (!isBlank)
            result += isLoose ? looseForm(c) : c;
        else if (!result.empty() && result.back() != U' ')
            result += U' ';
    }
    if (!result.empty() && result.back() == U' ')
        result.pop_back();
    return result;
}

ErrorCount countCharacterErrors(std::string_view truth, std::string_view read,
                                Strictness strictness) {
    const auto a = canonical(truth, strictness);
    return {editDistance(a, canonical(read, strictness)), a.size()};
}

LetterErrors countLetterErrors(std::string_view truth, std::string_view read) {
    const auto a = canonical(truth, Strictness::strict);
    const auto b = canonical(read, Strictness::strict);
    LetterErrors errors;
    for (const auto &pair : align(a, b)) {
        if (pair.a < 0)
            continue;
        const char32_t letter = a[static_cast<std::size_t>(pair.a)];
        const bool isRead = pair.b >= 0 && b[static_cast<std::size_t>(pair.b)] == letter;
        errors[letter] += {isRead ? std::size_t{0} : std::size_t{1}, 1};
    }
    return errors;
}

ErrorCount countWordErrors(std::string_view truth, std::string_view read, Strictness strictness) {
    Numbering numbering;
    const auto a = numbering.number(canonical(truth, strictness));
    const auto b = numbering.number(canonical(read, strictness));
    return {editDistance(a, b), a.size()};
}

} // namespace ocr::text
