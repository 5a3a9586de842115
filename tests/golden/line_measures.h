// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ocr/core/geometry.h"

namespace tests::golden {

/// How many of those that the truth has came out right; add them up over pages.
struct Share {
    std::size_t right = 0;
    std::size_t all = 0;

    [[nodiscard]] double percent() const {
        return 100.0 * static_cast<double>(right) / static_cast<double>(all > 0 ? all : 1);
    }
    Share &operator+=(const Share &other) {
        right += other.right;
        all += other.all;
        return *this;
    }
};

/// Pairs of neighbouring lines of the truth that a reader gave in the right order: each is covered
/// by a line of the reader, and the first one's comes strictly before the second one's. So a line
/// across two columns, in which two lines of the truth are one, is wrong. Both in reading order,
/// boxes in the same pixels.
[[nodiscard]] Share countNeighboursInOrder(const std::vector<ocr::core::Rect> &truth,
                                           const std::vector<ocr::core::Rect> &read);

/// Lines of the truth that came out as one line each, in order: the alignment of lines in sequence
/// with the greatest similarity, where only lines may meet that are alike by at least a half
/// (1 - edit distance / length of the longer). UTF-8, compared as Strictness::loose says; lines
/// that are empty then do not count.
[[nodiscard]] Share countLinesInOrder(const std::vector<std::string> &truth,
                                      const std::vector<std::string> &read);

} // namespace tests::golden
