// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/show_through.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/core/result.h"

namespace ocr::clean {

namespace {

/// A connected piece of ink: how dark it gets, and how steeply.
struct Piece {
    double weight = 0; ///< pixels, few of them where it is large
    int darkest = 0;
    int steepest = 0;
};

std::vector<Piece> findPieces(const cv::Mat &even, double letterHeight) {
    constexpr int overGrain = 28; ///< darkness from which a pixel may be ink
    // One speck of grain makes neither a letter dark nor an edge steep.
    cv::Mat smooth, darkness, labels, stats, centres, steepness;
    cv::blur(even, smooth, {3, 3});
    cv::bitwise_not(smooth, darkness);
    const int count =
        cv::connectedComponentsWithStats(darkness > overGrain, labels, stats, centres, 8, CV_32S);
    cv::morphologyEx(darkness, steepness, cv::MORPH_GRADIENT, cv::Mat::ones(3, 3, CV_8U));
    std::vector<Piece> pieces(static_cast<std::size_t>(count));
    for (int y = 0; y < even.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        for (int x = 0; x < even.cols; ++x) {
            if (label[x] == 0)
                continue;
            auto &piece = pieces[static_cast<std::size_t>(label[x])];
            piece.darkest = std::max<int>(piece.darkest, darkness.at<unsigned char>(y, x));
            piece.steepest = std::max<int>(piece.steepest, steepness.at<unsigned char>(y, x));
        }
    }
    const double letter = letterHeight * letterHeight;
    for (int i = 0; i < count; ++i) {
        const double height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        const double width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const bool mayBeLetter = i > 0 && height > 0.4 * letterHeight &&
                                 height < 5 * letterHeight && width < 20 * letterHeight;
        if (mayBeLetter)
            pieces[static_cast<std::size_t>(i)].weight =
                std::min<double>(letter, stats.at<int>(i, cv::CC_STAT_AREA));
    }
    return pieces;
}

/// The darkness that parts the pieces best in two (Otsu, 1979).
int partingDarkness(const std::vector<Piece> &pieces) {
    std::array<double, 256> weights{};
    double total = 0, sum = 0;
    for (const auto &piece : pieces) {
        weights[static_cast<std::size_t>(piece.darkest)] += piece.weight;
        total += piece.weight;
        sum += piece.weight * piece.darkest;
    }
    double below = 0, belowSum = 0, best = 0;
    int parting = 0;
    for (int darkness = 0; darkness < 256; ++darkness) {
        below += weights[static_cast<std::size_t>(darkness)];
        belowSum += weights[static_cast<std::size_t>(darkness)] * darkness;
        if (below <= 0 || below >= total)
            continue;
        const double distance = belowSum / below - (sum - belowSum) / (total - below);
        const double between = below * (total - below) * distance * distance;
        if (between > best) {
            best = between;
            parting = darkness;
        }
    }
    return parting;
}

/// Means over one kind of pieces.
struct Kind {
    double weight = 0;
    double darkness = 0;
    double spread = 0;    ///< standard deviation of the darkness
    double sharpness = 0; ///< steepness for its darkness
};

template <typename Belongs> Kind describe(const std::vector<Piece> &pieces, Belongs belongs) {
    Kind kind;
    double squares = 0;
    for (const auto &piece : pieces) {
        if (piece.weight <= 0 || !belongs(piece))
            continue;
        kind.weight += piece.weight;
        kind.darkness += piece.weight * piece.darkest;
        squares += piece.weight * piece.darkest * piece.darkest;
        kind.sharpness += piece.weight * piece.steepest / std::max(1, piece.darkest);
    }
    if (kind.weight > 0) {
        kind.darkness /= kind.weight;
        kind.sharpness /= kind.weight;
        kind.spread =
            std::sqrt(std::max(0.0, squares / kind.weight - kind.darkness * kind.darkness));
    }
    return kind;
}

} // namespace

std::optional<SheetSides> findShowThrough(const cv::Mat &even, double letterHeight) {
    EVRAK_ASSERT(even.type() == CV_8UC1 && letterHeight > 0);
    const auto pieces = findPieces(even, letterHeight);
    const int parting = partingDarkness(pieces);
    const auto weak = describe(pieces, [&](auto &piece) { return piece.darkest <= parting; });
    const auto strong = describe(pieces, [&](auto &piece) { return piece.darkest > parting; });
    const double letter = letterHeight * letterHeight;
    constexpr double someLetters = 20, much = 0.08;
    if (weak.weight < someLetters * letter || strong.weight < someLetters * letter ||
        weak.weight < much * strong.weight)
        return {};
    constexpr double clearlyLighter = 0.7, clearlyBlurred = 0.9;
    const bool areApart = weak.darkness + weak.spread < strong.darkness - strong.spread;
    if (!areApart || weak.darkness > clearlyLighter * strong.darkness ||
        weak.sharpness > clearlyBlurred * strong.sharpness)
        return {};
    return SheetSides{strong.darkness, weak.darkness + weak.spread};
}

cv::Mat fadeVerso(const cv::Mat &even, const SheetSides &sides, double letterHeight) {
    EVRAK_ASSERT(even.type() == CV_8UC1 && sides.verso < sides.recto);
    const double sure = (sides.verso + sides.recto) / 2;
    cv::Mat table(1, 256, CV_8UC1);
    for (int value = 0; value < 256; ++value) {
        const double darkness = 255 - value;
        const double share = std::clamp((darkness - sides.verso) / (sure - sides.verso), 0.0, 1.0);
        table.at<unsigned char>(value) = cv::saturate_cast<unsigned char>(255 - darkness * share);
    }
    cv::Mat faded, nearInk;
    cv::LUT(even, table, faded);
    const int reach = std::max(1, cvRound(0.1 * letterHeight));
    cv::dilate(even < 255 - sure, nearInk, cv::Mat::ones(2 * reach + 1, 2 * reach + 1, CV_8U));
    even.copyTo(faded, nearInk);
    return faded;
}

} // namespace ocr::clean
