// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/edge_evidence.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace ocr::clean {

namespace {

constexpr int band = evidenceBand;
constexpr double darkest = 40; ///< on black a few grey levels are no evidence

} // namespace

RowSums::RowSums(const cv::Mat &picture) { cv::integral(picture, m_sums, CV_32S); }

double RowSums::mean(int y, int from, int to) const {
    from = std::max(from, 0);
    to = std::min(to, m_sums.cols - 1);
    return to > from ? static_cast<double>(sum(y, from, to)) / (to - from) : 0;
}

int RowSums::sum(int y, int from, int to) const {
    return m_sums.at<int>(y + 1, to) - m_sums.at<int>(y, to) - m_sums.at<int>(y + 1, from) +
           m_sums.at<int>(y, from);
}

cv::Mat stepsOf(const cv::Mat &paper, int outwards) {
    const RowSums sums(paper);
    cv::Mat steps = cv::Mat::zeros(paper.size(), CV_8UC1);
    for (int y = 0; y < paper.rows; ++y)
        for (int x = 2; x < paper.cols / 2; ++x) {
            const double inside = sums.mean(y, x + 1, x + 1 + band);
            const double outside = sums.mean(y, x - band, x);
            steps.at<unsigned char>(y, x) = cv::saturate_cast<unsigned char>(
                outwards * 100 * (inside - outside) / std::max(inside, darkest));
        }
    return steps;
}

cv::Mat dipsOf(const cv::Mat &folds) {
    const RowSums sums(folds);
    cv::Mat depth = cv::Mat::zeros(folds.size(), CV_8UC1);
    for (int y = 0; y < folds.rows; ++y)
        for (int x = 6; x + band + 2 < folds.cols; ++x) {
            const double beside =
                std::min(sums.mean(y, x - band, x - 2), sums.mean(y, x + 3, x + 1 + band));
            const double here = sums.mean(y, x - 1, x + 2);
            depth.at<unsigned char>(y, x) =
                cv::saturate_cast<unsigned char>(100 * (beside - here) / std::max(beside, darkest));
        }
    return depth;
}

} // namespace ocr::clean
