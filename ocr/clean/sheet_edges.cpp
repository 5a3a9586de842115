// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/sheet_edges.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "ocr/clean/edge_evidence.h"

namespace ocr::clean {

namespace {

constexpr int smallestSide = 100; ///< of a picture that can show a sheet
constexpr int longSide = 300;     ///< sheets are large: a small picture shows them and hides grain

/// The left part of a picture that has been turned so that the side sought is the left one.
struct View {
    cv::Mat paper; ///< without letters
    cv::Mat folds; ///< without letters and rules, with what is dark from top to bottom
    cv::Mat ink;   ///< of the letters
};

/// A line x = middle + slope * (y - rows / 2).
struct Line {
    double middle = 0;
    double slope = 0;
    double support = 0;
    double score = 0;
    [[nodiscard]] double at(double y, int rows) const { return middle + slope * (y - rows / 2.0); }
};

struct SearchSettings {
    int least = 8;           ///< per cent of darkness that count as evidence
    double support = 0.7;    ///< share of the line that must show it
    bool isWhole = false;    ///< whether the line must show it at both ends of the sheet as well
    double inkBeyond = 0.25; ///< density of letters beyond the line, in those of the sheet
    double furthest = 0.35;  ///< how far from the rim the line may pass, in widths
    double nearest = 0;      ///< and how near
};

bool showsAtEnds(const cv::Mat &evidence, const Line &line, int top, int bottom, int least) {
    const int zone = std::max(4, (bottom - top) / 16);
    const auto hits = [&](int from) {
        int count = 0;
        for (int y = from; y < from + zone; ++y) {
            const int x = static_cast<int>(std::lround(line.at(y, evidence.rows)));
            for (int near = std::max(0, x - 1); near <= std::min(evidence.cols - 1, x + 1); ++near)
                if (evidence.at<unsigned char>(y, near) >= least) {
                    ++count;
                    break;
                }
        }
        return 2 * count >= zone;
    };
    return hits(top) && hits(bottom - zone);
}

/// Whether the line keeps clear of letters and leaves next to none behind it.
bool sparesWriting(const RowSums &ink, const Line &line, cv::Size size, int top, int bottom,
                   double inkBeyond) {
    double on = 0, outside = 0, inside = 0, outsideArea = 1, insideArea = 1;
    for (int y = top; y < bottom; ++y) {
        const int x =
            std::clamp(static_cast<int>(std::lround(line.at(y, size.height))), 0, size.width - 1);
        on += ink.mean(y, x - 1, x + 2) / 255;
        outside += ink.sum(y, 0, x) / 255.0;
        inside += ink.sum(y, x, size.width) / 255.0;
        outsideArea += x;
        insideArea += size.width - x;
    }
    constexpr double mostCrossed = 0.02;
    return on < mostCrossed * (bottom - top) &&
           outside / outsideArea <= inkBeyond * inside / insideArea;
}

constexpr double steepest = 0.1;

/// Whether enough rows show anything at all: most pictures have no edge on most sides.
bool couldHoldLine(const cv::Mat &evidence, const SearchSettings &settings, int top, int bottom) {
    const int width = static_cast<int>((settings.furthest + 0.05) * evidence.cols);
    int rows = 0;
    for (int y = top; y < bottom; ++y) {
        const auto *row = evidence.ptr<unsigned char>(y);
        rows += std::any_of(row, row + std::min(width, evidence.cols),
                            [&](unsigned char value) { return value >= settings.least; });
    }
    return rows >= settings.support * (bottom - top);
}

/// All lines that the evidence supports between two rows, the strongest first.
std::vector<Line> supportedLines(const cv::Mat &evidence, const SearchSettings &settings, int top,
                                 int bottom) {
    if (!couldHoldLine(evidence, settings, top, bottom))
        return {};
    constexpr double slopeStep = 0.006;
    const int pad = static_cast<int>(steepest * evidence.rows / 2) + 2;
    cv::Mat padded;
    cv::copyMakeBorder(evidence, padded, 0, 0, pad, pad, cv::BORDER_CONSTANT, 0);
    const auto count = static_cast<std::size_t>(settings.furthest * evidence.cols);
    const auto nearest = static_cast<std::size_t>(std::max(2.0, settings.nearest * evidence.cols));
    std::vector<Line> lines;
    for (double slope = -steepest; slope <= steepest + slopeStep / 2; slope += slopeStep) {
        std::vector<unsigned short> hits(count, 0), scores(count, 0);
        for (int y = top; y < bottom; ++y) {
            const int shift = static_cast<int>(std::lround(slope * (y - evidence.rows / 2.0)));
            const unsigned char *row = padded.ptr<unsigned char>(y) + pad + shift;
            for (std::size_t x = 0; x < count; ++x) {
                hits[x] = static_cast<unsigned short>(hits[x] + (row[x] >= settings.least));
                scores[x] = static_cast<unsigned short>(scores[x] + row[x]);
            }
        }
        for (std::size_t x = nearest; x < count; ++x) {
            const double support = static_cast<double>(hits[x]) / (bottom - top);
            if (support >= settings.support)
                lines.push_back({static_cast<double>(x), slope, support, double(scores[x])});
        }
    }
    std::sort(lines.begin(), lines.end(), [](auto &a, auto &b) { return a.score > b.score; });
    return lines;
}

/// The strongest line that leaves the writing alone; where several next to each other are as good,
/// the innermost of them, which has no backdrop left inside.
std::optional<Line> findLine(const cv::Mat &evidence, const RowSums &ink,
                             const SearchSettings &settings, int top, int bottom) {
    const auto isGood = [&](const Line &line) {
        return (!settings.isWhole || showsAtEnds(evidence, line, top, bottom, settings.least)) &&
               sparesWriting(ink, line, evidence.size(), top, bottom, settings.inkBeyond);
    };
    const auto lines = supportedLines(evidence, settings, top, bottom);
    const auto best = std::find_if(lines.begin(), lines.end(), isGood);
    if (best == lines.end())
        return {};
    constexpr double asGood = 0.97;
    auto innermost = best;
    for (auto line = best; line != lines.end() && line->score >= asGood * best->score; ++line)
        if (line->middle > innermost->middle && line->middle <= best->middle + evidenceBand &&
            isGood(*line))
            innermost = line;
    return *innermost;
}

/// Turns a picture so that the side comes to lie on the left.
cv::Mat turnedLeft(const cv::Mat &picture, Side side) {
    cv::Mat turned = picture;
    if (side == Side::top || side == Side::bottom)
        cv::transpose(picture, turned);
    if (side == Side::right || side == Side::bottom) {
        cv::Mat mirrored;
        cv::flip(turned, mirrored, 1);
        return mirrored;
    }
    return turned;
}

/// A line of the turned picture in shares of the picture as it was.
SheetEdge turnedBack(const Line &line, cv::Size turned, Side side) {
    const auto place = [&](double y) {
        double across = line.at(y, turned.height) / turned.width, down = y / turned.height;
        if (side == Side::right || side == Side::bottom)
            across = 1 - across;
        return side == Side::left || side == Side::right ? cv::Point2d(across, down)
                                                         : cv::Point2d(down, across);
    };
    return {place(0), place(turned.height), false, line.support};
}

/// What can be seen of one side, all with that side on the left.
struct SideView {
    SideView(const View &whole, Side seen)
        : side(seen), paper(turnedLeft(whole.paper, seen)), folds(turnedLeft(whole.folds, seen)),
          darker(stepsOf(paper, 1)), ink(turnedLeft(whole.ink, seen)) {}
    [[nodiscard]] std::optional<SheetEdge> find(double from, double to, double support) const;

    Side side;
    cv::Mat paper;
    cv::Mat folds;
    cv::Mat darker;
    RowSums ink;
};

std::optional<SheetEdge> SideView::find(double from, double to, double support) const {
    const int rows = paper.rows;
    const int top = std::clamp(static_cast<int>(from * rows), 0, rows - 20);
    const int bottom = std::clamp(static_cast<int>(to * rows), top + 20, rows);
    const bool isUpright = side == Side::left || side == Side::right;
    // Beside a page may lie its neighbour; above and below it a shadow may fall across the lines.
    constexpr double lessThanHere = 0.25, anotherPage = 3;
    const SearchSettings backdrop{8, support, false, isUpright ? anotherPage : lessThanHere, 0.35};
    // A neighbour of the same paper shows less, so that what shows must show from end to end.
    const SearchSettings neighbour{5, 0.88, true, anotherPage, 0.22};
    if (const auto line = findLine(darker, ink, backdrop, top, bottom))
        return turnedBack(*line, paper.size(), side);
    if (!isUpright)
        return {};
    auto line = findLine(dipsOf(folds), ink, neighbour, top, bottom);
    if (!line)
        line = findLine(darker, ink, neighbour, top, bottom);
    if (!line)
        line = findLine(stepsOf(paper, -1), ink, neighbour, top, bottom);
    if (!line)
        return {};
    auto edge = turnedBack(*line, paper.size(), side);
    edge.isGutter = true;
    return edge;
}

View viewOf(const TextInk &text) {
    View view;
    cv::Mat small;
    const double factor =
        std::min(1.0, static_cast<double>(longSide) / std::max(text.grey.cols, text.grey.rows));
    cv::resize(text.grey, small, {}, factor, factor, cv::INTER_AREA);
    const auto close = [](const cv::Mat &picture, int width, int height) {
        cv::Mat closed;
        cv::morphologyEx(picture, closed, cv::MORPH_CLOSE,
                         cv::getStructuringElement(cv::MORPH_RECT, {width, height}), {-1, -1}, 1,
                         cv::BORDER_REPLICATE);
        return closed;
    };
    cv::medianBlur(close(small, 5, 5), view.paper, 3);
    view.folds = close(close(small, 1, 7), 3, 1);
    cv::resize(text.ink, view.ink, small.size(), 0, 0, cv::INTER_AREA);
    cv::threshold(view.ink, view.ink, 60, 255, cv::THRESH_BINARY);
    return view;
}

} // namespace

std::array<std::optional<SheetEdge>, 4> findSheetEdges(const TextInk &text) {
    std::array<std::optional<SheetEdge>, 4> edges;
    if (std::min(text.grey.cols, text.grey.rows) < smallestSide)
        return edges;
    const auto view = viewOf(text);
    std::vector<SideView> sides;
    for (const Side side : {Side::left, Side::top, Side::right, Side::bottom})
        sides.emplace_back(view, side);
    const auto middleOf = [&](Side side, double otherwise) {
        const auto &edge = edges[static_cast<std::size_t>(side)];
        if (!edge)
            return otherwise;
        const auto middle = 0.5 * (edge->from + edge->to);
        return side == Side::left || side == Side::right ? middle.x : middle.y;
    };
    // A first look tells how long the sides are, a second one what they show along that length.
    for (const double support : {0.5, 0.75})
        for (const auto &side : sides) {
            const bool isUpright = side.side == Side::left || side.side == Side::right;
            edges[static_cast<std::size_t>(side.side)] =
                side.find(middleOf(isUpright ? Side::top : Side::left, 0),
                          middleOf(isUpright ? Side::bottom : Side::right, 1), support);
        }
    return edges;
}

std::optional<SheetEdge> findMeetingLine(const TextInk &text, double from, double to) {
    if (std::min(text.grey.cols, text.grey.rows) < smallestSide)
        return {};
    const auto view = viewOf(text);
    const cv::Size size = view.paper.size();
    const RowSums ink(view.ink);
    constexpr double anything = 1e6; // either page may be empty
    const SearchSettings fold{6, 0.85, true, anything, to, from};
    if (const auto line = findLine(dipsOf(view.folds), ink, fold, 0, size.height)) {
        auto edge = turnedBack(*line, size, Side::left);
        edge.isGutter = true;
        return edge;
    }
    // How far it is to the next letter on either side, lines of writing reckoned as solid.
    cv::Mat solid, paper, distance, evidence;
    cv::dilate(view.ink, solid, cv::Mat::ones(5, 1, CV_8U));
    cv::bitwise_not(solid, paper);
    cv::distanceTransform(paper, distance, cv::DIST_L1, 3);
    distance.convertTo(evidence, CV_8U);
    const int margin = static_cast<int>(0.02 * size.width);
    const SearchSettings band{margin, 0.99, false, anything, to, from};
    if (const auto line = findLine(evidence, ink, band, 0, size.height))
        return turnedBack(*line, size, Side::left);
    return {};
}

} // namespace ocr::clean
