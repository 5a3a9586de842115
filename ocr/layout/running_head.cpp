// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/running_head.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// Stretches of ink in a line that are far from each other, from left to right.
std::vector<cv::Range> piecesOf(const cv::Rect &line, const PageMeasures &measures) {
    const double factor = measures.inkFactor, h = measures.letterHeight * factor;
    const cv::Rect box = cv::Rect(cvRound(line.x * factor), cvRound(line.y * factor),
                                  cvRound(line.width * factor), cvRound(line.height * factor)) &
                         cv::Rect({}, measures.ink.size());
    if (box.empty())
        return {{line.x, line.x + line.width}};
    constexpr double far = 2, leastInk = 0.1;
    std::vector<cv::Range> pieces;
    for (int x = box.x; x < box.br().x; ++x) {
        if (cv::countNonZero(measures.ink.col(x).rowRange(box.y, box.br().y)) < leastInk * h)
            continue;
        if (pieces.empty() || x - pieces.back().end > far * h)
            pieces.emplace_back(x, x);
        pieces.back().end = x + 1;
    }
    for (auto &piece : pieces)
        piece = {cvRound(piece.start / factor), cvRound(piece.end / factor)};
    return pieces;
}

/// Where dots stand side by side in a narrow strip of ink, with paper above and below them.
std::optional<int> findDots(const cv::Mat &strip, double h) {
    constexpr double filled = 0.8, unbroken = 0.75, empty = 0.15, gap = 0.6, half = 0.3;
    cv::Mat closed, share, closedShare;
    cv::dilate(strip, closed,
               cv::getStructuringElement(cv::MORPH_RECT, {std::max(1, cvRound(gap * h)), 1}));
    cv::reduce(strip, share, 1, cv::REDUCE_AVG, CV_64F);
    cv::reduce(closed, closedShare, 1, cv::REDUCE_AVG, CV_64F);
    const int away = std::max(2, cvRound(half * h));
    for (int y = away; y + away < strip.rows; ++y)
        if (closedShare.at<double>(y) >= filled * 255 && share.at<double>(y) < unbroken * 255 &&
            share.at<double>(y - away) <= empty * 255 && share.at<double>(y + away) <= empty * 255)
            return y;
    return std::nullopt;
}

/// Whether a row of dots goes through most of a part of the ink from side to side; it may sag.
bool hasRowOfDots(const cv::Mat &ink, double h) {
    constexpr int strips = 12, most = 9;
    constexpr double sag = 0.4;
    int found = 0;
    std::optional<int> last;
    for (int i = 0; i < strips; ++i) {
        const auto y =
            findDots(ink.colRange(ink.cols * i / strips, ink.cols * (i + 1) / strips), h);
        if (!y)
            continue;
        found += !last || std::abs(*y - *last) <= sag * h;
        last = y;
    }
    return found >= most;
}

/// The top of a page and what is below it.
class HeadFinder {
  public:
    HeadFinder(const std::vector<cv::Rect> &lines, const PageMeasures &measures)
        : m_lines(lines), m_measures(measures), m_h(measures.letterHeight) {
        takeTopRow();
        for (const auto index : m_row)
            for (const auto &piece : piecesOf(lines[index], measures))
                m_pieces.push_back(piece);
        std::sort(m_pieces.begin(), m_pieces.end(),
                  [](const auto &a, const auto &b) { return a.start < b.start; });
    }

    [[nodiscard]] std::vector<std::size_t> find() const {
        constexpr std::size_t leastBody = 5;
        constexpr double margin = 0.2;
        const bool mayBe = !m_pieces.empty() && m_lines.size() - m_row.size() >= leastBody &&
                           m_top.br().y < margin * m_measures.height;
        return mayBe && (isAboveRule() || isAboveDots() || hasNumberApart())
                   ? m_row
                   : std::vector<std::size_t>{};
    }

  private:
    void takeTopRow() {
        if (m_lines.empty())
            return;
        const auto first = std::min_element(m_lines.begin(), m_lines.end(),
                                            [](const auto &a, const auto &b) { return a.y < b.y; });
        m_top = *first;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const auto &line = m_lines[i];
            const int middle = line.y + line.height / 2;
            if (middle > first->y && middle < first->br().y)
                m_row.push_back(i);
        }
        for (const auto index : m_row)
            m_top |= m_lines[index];
        for (const auto &line : m_lines)
            if (line.y >= m_top.br().y - m_top.height / 2)
                m_body |= line;
    }

    /// Of the words, in pixels.
    [[nodiscard]] int inkedWidth() const {
        int inked = 0;
        for (const auto &piece : m_pieces)
            inked += piece.size();
        return inked;
    }

    /// A rule right below that goes on beside the words, and nothing but them above it.
    [[nodiscard]] bool isAboveRule() const {
        constexpr double into = 0.8, below = 2.5, ofBody = 0.6;
        constexpr double words = 0.8; // of an underline they fill more
        const int inked = inkedWidth();
        return std::any_of(
            m_measures.levelRules.begin(), m_measures.levelRules.end(), [&](const cv::Rect &rule) {
                const int bottom = m_top.br().y;
                return rule.y > bottom - into * m_h && rule.y < bottom + below * m_h &&
                       rule.br().y < m_body.y + m_h && rule.width > ofBody * m_body.width &&
                       inked < words * rule.width;
            });
    }

    /// The same for rows of dots, which layout takes for no rules and nobody for an underline.
    [[nodiscard]] bool isAboveDots() const {
        constexpr double into = 1.6, below = 2;
        const double factor = m_measures.inkFactor;
        const cv::Rect between =
            cv::Rect(cvRound(m_body.x * factor), cvRound((m_top.br().y - into * m_h) * factor),
                     cvRound(m_body.width * factor), cvRound((into + below) * m_h * factor)) &
            cv::Rect({}, m_measures.ink.size());
        constexpr int narrowest = 100;
        return between.width > narrowest && hasRowOfDots(m_measures.ink(between), m_h * factor);
    }

    /// A piece as short as a number at one edge of the body, the title far from it. Tables and
    /// letters have such gaps in other lines too.
    [[nodiscard]] bool hasNumberApart() const {
        constexpr double number = 3.5, edge = 3;
        if (m_pieces.size() < 2 || m_pieces.size() > 3)
            return false;
        const auto &left = m_pieces.front(), &right = m_pieces.back();
        const bool isLeft =
            left.size() < number * m_h && std::abs(left.start - m_body.x) < edge * m_h;
        const bool isRight =
            right.size() < number * m_h && std::abs(right.end - m_body.br().x) < edge * m_h;
        return (isLeft || isRight) && !isGapCommon();
    }

    [[nodiscard]] bool isGapCommon() const {
        constexpr double near = 12;
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const cv::Rect &line) {
            return line.y >= m_top.br().y - m_top.height / 2 &&
                   line.y < m_top.br().y + near * m_h && piecesOf(line, m_measures).size() > 1;
        });
    }

    const std::vector<cv::Rect> &m_lines;
    const PageMeasures &m_measures;
    double m_h;
    cv::Rect m_top, m_body;
    std::vector<std::size_t> m_row;
    std::vector<cv::Range> m_pieces;
};

} // namespace

std::vector<std::size_t> findRunningHead(const std::vector<cv::Rect> &lines,
                                         const PageMeasures &measures) {
    return HeadFinder(lines, measures).find();
}

} // namespace ocr::layout
