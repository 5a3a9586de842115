// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/colour_ink.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/background.h"
#include "ocr/clean/small_copy.h"
#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

const cv::Vec3d plainGrey{0.114, 0.587, 0.299}; ///< of blue, green, red, as everywhere

/// Colours relative to the paper around them: 1 is paper, 0 is black.
struct Sample {
    cv::Vec3d paperColour{255, 255, 255}; ///< in grey levels
    cv::Vec3d ink{1, 1, 1}, paper{1, 1, 1};
    cv::Matx33d scatter;      ///< covariance of the paper's pixels
    double inkShare = 0;      ///< of the page
    double colouredShare = 0; ///< of the ink
};

cv::Matx33d covarianceOf(const std::vector<cv::Vec3f> &pixels, const cv::Vec3d &mean) {
    cv::Matx33d sum = cv::Matx33d::zeros();
    for (const auto &pixel : pixels) {
        const cv::Vec3d off = cv::Vec3d(pixel) - mean;
        sum += off * off.t();
    }
    return sum * (1.0 / static_cast<double>(pixels.size()));
}

cv::Vec3d meanOf(const std::vector<cv::Vec3f> &pixels) {
    cv::Vec3d sum;
    for (const auto &pixel : pixels)
        sum += cv::Vec3d(pixel);
    return sum * (1.0 / static_cast<double>(pixels.size()));
}

/// Each channel divided by its own background, CV_32FC3, and the mean colour of the paper.
cv::Mat relativeToPaper(const cv::Mat &small, cv::Vec3d &paperColour) {
    constexpr int inkWidth = 11; ///< as evenOutLight takes it on a page of this size
    std::vector<cv::Mat> channels;
    cv::split(small, channels);
    for (int c = 0; c < 3; ++c) {
        auto &channel = channels[static_cast<std::size_t>(c)];
        cv::Mat background = estimateBackground(channel, inkWidth);
        paperColour[c] = std::max(1.0, cv::mean(background)[0]);
        channel.convertTo(channel, CV_32F);
        background.convertTo(background, CV_32F);
        channel /= cv::max(background, 1);
    }
    cv::Mat relative;
    cv::merge(channels, relative);
    return relative;
}

std::optional<Sample> takeSample(const cv::Mat &colours) {
    constexpr double longSide = 400;
    const cv::Mat small =
        smallCopy(colours, std::min(1.0, longSide / std::max(colours.cols, colours.rows)));
    Sample sample;
    const cv::Mat relative = relativeToPaper(small, sample.paperColour);
    constexpr float surelyInk = 0.75F, surelyPaper = 0.92F, coloured = 0.12F;
    std::vector<cv::Vec3f> ink, paper;
    double colouredPixels = 0;
    for (int y = 0; y < relative.rows; ++y)
        for (int x = 0; x < relative.cols; ++x) {
            const auto &pixel = relative.at<cv::Vec3f>(y, x);
            const auto [low, high] = std::minmax({pixel[0], pixel[1], pixel[2]});
            if (low >= surelyPaper && high < 1.1F)
                paper.push_back(pixel);
            if (low >= surelyInk)
                continue;
            ink.push_back(pixel);
            colouredPixels += high - low > coloured;
        }
    constexpr std::size_t someWords = 500;
    if (ink.size() < someWords || paper.size() < someWords)
        return {};
    sample.ink = meanOf(ink);
    sample.paper = meanOf(paper);
    sample.scatter = covarianceOf(paper, sample.paper);
    sample.inkShare = static_cast<double>(ink.size()) / static_cast<double>(relative.total());
    sample.colouredShare = colouredPixels / static_cast<double>(ink.size());
    return sample;
}

/// Shares of the channels, relative to paper; they sum to 1.
cv::Vec3d bestMixture(const Sample &sample) {
    // Some of the contrast counts as grain at least: too even a paper would leave it to chance.
    const cv::Vec3d contrast = sample.paper - sample.ink;
    const double least = 0.015 * cv::norm(contrast);
    const cv::Matx33d scatter = sample.scatter + cv::Matx33d::eye() * (least * least + 1e-6);
    cv::Vec3d mixture = scatter.inv() * contrast;
    for (int c = 0; c < 3; ++c)
        mixture[c] = std::max(0.0, mixture[c]);
    const double sum = mixture[0] + mixture[1] + mixture[2];
    return sum > 0 ? mixture * (1 / sum) : plainGrey;
}

double contrastIn(const Sample &sample, const cv::Vec3d &mixture) {
    return (sample.paper - sample.ink).dot(mixture);
}

} // namespace

bool hasColourInk(const cv::Mat &colours) {
    if (colours.channels() != 3)
        return false;
    const auto sample = takeSample(colours);
    constexpr double mostOfTheWriting = 0.4, clearlyMore = 1.2;
    return sample && sample->colouredShare > mostOfTheWriting &&
           contrastIn(*sample, bestMixture(*sample)) > clearlyMore * contrastIn(*sample, plainGrey);
}

cv::Mat takeColourInk(const cv::Mat &colours) {
    EVRAK_ASSERT(colours.type() == CV_8UC1 || colours.type() == CV_8UC3);
    if (colours.channels() == 1)
        return colours;
    cv::Mat grey, mixed;
    cv::cvtColor(colours, grey, cv::COLOR_BGR2GRAY);
    const auto sample = takeSample(colours);
    if (!sample)
        return grey;
    const auto mixture = bestMixture(*sample);
    const double brightness = sample->paperColour.dot(plainGrey);
    cv::Matx13d weights;
    for (int c = 0; c < 3; ++c)
        weights(0, c) = mixture[c] * brightness / sample->paperColour[c];
    cv::transform(colours, mixed, weights);
    return cv::min(grey, mixed);
}

} // namespace ocr::clean
