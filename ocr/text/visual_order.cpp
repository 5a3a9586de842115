// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/visual_order.h"

#include <algorithm>
#include <memory>
#include <numeric>

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

namespace ocr::text {

bool runsRightToLeft(std::u32string_view signs) {
    return std::ranges::any_of(signs, [](char32_t c) {
        const auto kind = u_charDirection(static_cast<UChar32>(c));
        return kind == U_RIGHT_TO_LEFT || kind == U_RIGHT_TO_LEFT_ARABIC || kind == U_ARABIC_NUMBER;
    });
}

std::vector<std::size_t> logicalOrder(std::u32string_view fromLeft, Direction direction) {
    std::vector<std::size_t> order(fromLeft.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::u16string units; // one for each sign: only their classes count
    for (const char32_t c : fromLeft)
        units += c > 0xffff ? u'A' : static_cast<char16_t>(c);
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    ubidi_setReorderingMode(bidi.get(), UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    UErrorCode error = U_ZERO_ERROR;
    const UBiDiLevel level = direction == Direction::rightToLeft ? 1 : 0;
    ubidi_setPara(bidi.get(), units.data(), static_cast<int32_t>(units.size()), level, nullptr,
                  &error);
    std::vector<int32_t> map(units.size());
    if (!units.empty())
        ubidi_getVisualMap(bidi.get(), map.data(), &error);
    if (U_FAILURE(error))
        return order;
    for (std::size_t i = 0; i < map.size(); ++i)
        order[i] = static_cast<std::size_t>(map[i]);
    return order;
}

} // namespace ocr::text
