// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/despeckle.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

/// All in letter heights.
constexpr double alwaysGrain = 1.0 / 12; ///< no dot of any type is smaller
constexpr double dot = 1.0 / 3;          ///< a piece this long may be a letter, and stays
constexpr double reach = 1;              ///< how far off its letter a dot may stand

struct Piece {
    cv::Rect box;
    int area = 0;
};

std::vector<Piece> findPieces(const cv::Mat &ink, cv::Mat &labels) {
    cv::Mat stats, centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    std::vector<Piece> pieces(static_cast<std::size_t>(count));
    for (int i = 1; i < count; ++i) {
        const int *row = stats.ptr<int>(i);
        pieces[static_cast<std::size_t>(i)] = {{row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP],
                                                row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]},
                                               row[cv::CC_STAT_AREA]};
    }
    return pieces;
}

int lengthOf(const Piece &piece) { return std::max(piece.box.width, piece.box.height); }

/// Pieces by where they are, so that neighbours are found without asking everyone.
class Neighbourhood {
  public:
    Neighbourhood(cv::Size page, int side)
        : m_side(side), m_columns(page.width / side + 1), m_rows(page.height / side + 1),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

    void add(const Piece &piece) {
        for (const std::size_t cell : cellsOf(piece.box))
            m_cells[cell].push_back(&piece);
    }

    /// Whether some piece that reaches into the box is good.
    template <typename Good> [[nodiscard]] bool hasNear(const cv::Rect &box, Good good) const {
        for (const std::size_t cell : cellsOf(box))
            for (const Piece *piece : m_cells[cell])
                if ((piece->box & box).area() > 0 && good(*piece))
                    return true;
        return false;
    }

  private:
    [[nodiscard]] std::vector<std::size_t> cellsOf(const cv::Rect &box) const {
        std::vector<std::size_t> cells;
        const int bottom = std::min(m_rows - 1, (box.br().y - 1) / m_side);
        const int right = std::min(m_columns - 1, (box.br().x - 1) / m_side);
        for (int y = std::max(0, box.y / m_side); y <= bottom; ++y)
            for (int x = std::max(0, box.x / m_side); x <= right; ++x)
                cells.push_back(static_cast<std::size_t>(y * m_columns + x));
        return cells;
    }

    int m_side, m_columns, m_rows;
    std::vector<std::vector<const Piece *>> m_cells;
};

/// Whether the dot has a letter near it, or a dot like itself as in a row of them.
bool hasCompany(const Piece &speck, const Neighbourhood &others, double letterHeight) {
    const int margin = static_cast<int>(std::ceil(reach * letterHeight));
    const cv::Rect near(speck.box.x - margin, speck.box.y - margin, speck.box.width + 2 * margin,
                        speck.box.height + 2 * margin);
    return others.hasNear(near, [&](const Piece &other) {
        if (&other == &speck)
            return false;
        const bool isAlike = other.area <= 2 * speck.area && speck.area <= 2 * other.area;
        return isAlike || lengthOf(other) >= dot * letterHeight;
    });
}

} // namespace

cv::Mat despeckle(const cv::Mat &ink, double letterHeight) {
    EVRAK_ASSERT(ink.type() == CV_8UC1 && letterHeight > 0);
    cv::Mat labels;
    const auto pieces = findPieces(ink, labels);
    Neighbourhood others(ink.size(), std::max(8, static_cast<int>(2 * letterHeight)));
    for (const auto &piece : pieces)
        if (lengthOf(piece) > alwaysGrain * letterHeight)
            others.add(piece);
    std::vector<unsigned char> keeps(pieces.size(), 0);
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const int length = lengthOf(pieces[i]);
        keeps[i] = length >= dot * letterHeight || (length > alwaysGrain * letterHeight &&
                                                    hasCompany(pieces[i], others, letterHeight))
                       ? 255
                       : 0;
    }
    cv::Mat kept(ink.size(), CV_8UC1);
    for (int y = 0; y < ink.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        auto *out = kept.ptr<unsigned char>(y);
        for (int x = 0; x < ink.cols; ++x)
            out[x] = keeps[static_cast<std::size_t>(label[x])];
    }
    return kept;
}

} // namespace ocr::clean
