// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/degrade.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/train/random.h"

namespace ocr::train {
namespace {

/// Each kind of damage draws from its own stream, so that turning one off leaves the others as
/// they are.
enum class Stream : std::uint64_t {
    broken = 1,
    grain,
    patches,
    fibres,
    corners,
    table,
    light,
    noise
};

Random randomFor(const DegradeSettings &settings, Stream stream) {
    return Random(settings.seed, static_cast<std::uint64_t>(stream));
}

/// Smooth random grey around 128 whose hills are `cell` pixels wide.
cv::Mat makeHills(cv::Size size, double cell, Random random) {
    const double step = std::max(cell, 1.0);
    cv::Mat small(static_cast<int>(size.height / step) + 3, static_cast<int>(size.width / step) + 3,
                  CV_8UC1);
    for (int y = 0; y < small.rows; ++y)
        for (int x = 0; x < small.cols; ++x)
            small.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(random.next() >> 56U);
    cv::Mat hills;
    cv::resize(small, hills, size, 0, 0, cv::INTER_LINEAR);
    return hills;
}

/// Normal noise in every pixel and channel alike, `deviation` grey levels.
void addNoise(cv::Mat &image, double deviation, Random random) {
    if (deviation <= 0)
        return;
    const auto strength = static_cast<float>(deviation);
    const int channels = image.channels();
    for (int y = 0; y < image.rows; ++y) {
        auto *row = image.ptr<std::uint8_t>(y);
        for (int x = 0; x < image.cols; ++x, row += channels) {
            const int change = cvRound(random.normal() * strength);
            for (int c = 0; c < channels; ++c)
                row[c] = cv::saturate_cast<std::uint8_t>(row[c] + change);
        }
    }
}

template <typename Curve> void applyCurve(cv::Mat &image, Curve curve) {
    cv::Mat table(1, 256, CV_8UC1);
    for (int i = 0; i < 256; ++i)
        table.at<std::uint8_t>(i) = cv::saturate_cast<std::uint8_t>(curve(i / 255.0) * 255);
    cv::LUT(image, table, image);
}

/// Blurs the ink and cuts it again at another level: strokes grow or shrink by parts of a pixel,
/// and where hills are laid over before the cut they break and bulge.
void reprint(cv::Mat &ink, const DegradeSettings &settings, core::Dpi dpi) {
    if (settings.inkSpread.value == 0 && settings.brokenType <= 0)
        return;
    const double spread = settings.inkSpread.toPixels(dpi);
    const double sigma = std::max(2 * std::abs(spread), 0.6);
    cv::GaussianBlur(ink, ink, {}, sigma);
    if (settings.brokenType > 0) {
        const double cell = core::Millimetres{0.15}.toPixels(dpi);
        const double amount = settings.brokenType * 0.9;
        const cv::Mat hills = makeHills(ink.size(), cell, randomFor(settings, Stream::broken));
        cv::addWeighted(ink, 1, hills, amount, -128 * amount, ink);
    }
    const double cut = 0.5 * std::erfc(spread / sigma / std::sqrt(2.0));
    const double steepness = std::max(1.0, 2 * sigma);
    applyCurve(ink, [&](double v) { return (v - cut) * steepness + 0.5; });
}

void wearOut(cv::Mat &ink, const DegradeSettings &settings, core::Dpi dpi) {
    const auto multiply = [&](const cv::Mat &hills, double loss, double level) {
        cv::Mat share = hills;
        applyCurve(share, [&](double v) { return 1 - loss * (level + (1 - level) * v); });
        cv::multiply(ink, share, ink, 1.0 / 255);
    };
    if (settings.inkGrain > 0)
        multiply(makeHills(ink.size(), core::Millimetres{0.09}.toPixels(dpi),
                           randomFor(settings, Stream::grain)),
                 settings.inkGrain, 0);
    if (settings.fadedInk > 0)
        multiply(makeHills(ink.size(), core::Millimetres{18}.toPixels(dpi),
                           randomFor(settings, Stream::patches)),
                 settings.fadedInk, 0.6);
}

/// What shines through from the other side, as ink from 0 to 255.
cv::Mat shineThrough(const DrawnPage &other, cv::Size size, core::Dpi dpi) {
    cv::Mat ink;
    if (other.pixels->channels() == 3)
        cv::cvtColor(*other.pixels, ink, cv::COLOR_BGR2GRAY);
    else
        ink = *other.pixels;
    cv::Mat mirrored;
    cv::resize(ink, mirrored, size, 0, 0, cv::INTER_AREA);
    cv::flip(mirrored, mirrored, 1);
    cv::GaussianBlur(mirrored, mirrored, {}, core::Millimetres{0.12}.toPixels(dpi));
    cv::bitwise_not(mirrored, mirrored);
    return mirrored;
}

cv::Scalar toScalar(const Colour &colour, int channels) {
    return channels == 1 ? cv::Scalar(colour.red)
                         : cv::Scalar(colour.blue, colour.green, colour.red);
}

/// The standard deviation of hills in grey levels: that of even grey, less the smoothing.
constexpr double hillsDeviation = 50;

/// Paper is uneven twice over: from fibre to fibre, and in clouds as the pulp ran on the sieve.
cv::Mat makeFibres(cv::Size size, core::Dpi dpi, Random random) {
    const cv::Mat fine = makeHills(size, core::Millimetres{0.09}.toPixels(dpi), random);
    const cv::Mat clouds =
        makeHills(size, core::Millimetres{2.2}.toPixels(dpi), Random(random.next()));
    cv::Mat both;
    cv::addWeighted(fine, 0.8, clouds, 0.6, -0.4 * 128, both);
    return both;
}

/// Ink (0 to 255) onto paper: grey or colour, with the paper's own grain.
cv::Mat putOnPaper(const cv::Mat &ink, const DegradeSettings &settings, core::Dpi dpi) {
    const bool isGrey =
        settings.paper.isNeutral() && settings.ink.isNeutral() && settings.backdrop.isNeutral();
    const int channels = isGrey ? 1 : 3;
    const cv::Scalar paper = toScalar(settings.paper, channels);
    const cv::Scalar black = toScalar(settings.ink, channels);
    const double grain = settings.paperGrain / hillsDeviation;
    cv::Mat fibres;
    if (grain > 0)
        fibres = makeFibres(ink.size(), dpi, randomFor(settings, Stream::fibres));
    std::vector<cv::Mat> planes(static_cast<std::size_t>(channels));
    for (int c = 0; c < channels; ++c) {
        cv::Mat &plane = planes[static_cast<std::size_t>(c)];
        plane = ink.clone();
        applyCurve(plane, [&](double v) { return (paper[c] + (black[c] - paper[c]) * v) / 255; });
        if (grain > 0)
            cv::addWeighted(plane, 1, fibres, grain, -128 * grain, plane);
    }
    if (isGrey)
        return planes.front();
    cv::Mat merged;
    cv::merge(planes, merged);
    return merged;
}

/// Where the sheet's corners come to lie, and how large the picture is.
struct View {
    core::Homography map; ///< point on the sheet -> point in the picture
    cv::Size size;
    bool isPlain = true; ///< the sheet fills the picture as it is
};

View makeView(cv::Size sheet, const DegradeSettings &settings, core::Dpi dpi) {
    View view{{}, sheet, true};
    const double margin = settings.backdropMargin.toPixels(dpi);
    if (settings.skew.value == 0 && settings.perspective <= 0 && margin <= 0)
        return view;
    view.isPlain = false;
    view.size = {sheet.width + static_cast<int>(2 * margin),
                 sheet.height + static_cast<int>(2 * margin)};
    const core::PointF centre{sheet.width / 2.0, sheet.height / 2.0};
    view.map = core::Homography::translation(margin, margin) *
               core::Homography::rotation(settings.skew.value, centre);
    if (settings.perspective <= 0)
        return view;
    Random random = randomFor(settings, Stream::corners);
    const double reach = settings.perspective * std::min(sheet.width, sheet.height);
    const auto width = static_cast<float>(sheet.width);
    const auto height = static_cast<float>(sheet.height);
    const std::array<cv::Point2f, 4> from{{{0, 0}, {width, 0}, {width, height}, {0, height}}};
    std::array<cv::Point2f, 4> to;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const core::PointF corner = view.map.map({from[i].x, from[i].y});
        const double right = random.uniform(0, reach) * (from[i].x > 0 ? -1 : 1);
        const double down = random.uniform(0, reach) * (from[i].y > 0 ? -1 : 1);
        to[i] = {static_cast<float>(corner.x + right), static_cast<float>(corner.y + down)};
    }
    const cv::Mat matrix = cv::getPerspectiveTransform(from.data(), to.data());
    std::array<double, 9> values{};
    std::copy(matrix.begin<double>(), matrix.end<double>(), values.begin());
    view.map = core::Homography(values);
    return view;
}

/// The table or scanner lid that the sheet lies on, with the shadow at the sheet's edge.
cv::Mat makeBackdrop(const View &view, cv::Size sheet, int type, const DegradeSettings &settings,
                     core::Dpi dpi) {
    cv::Mat backdrop(view.size, type, toScalar(settings.backdrop, CV_MAT_CN(type)));
    if (settings.backdropMargin.value <= 0)
        return backdrop;
    addNoise(backdrop, settings.backdropGrain, randomFor(settings, Stream::table));
    const double offset = core::Millimetres{1.2}.toPixels(dpi);
    std::vector<cv::Point> corners;
    for (const core::PointF &corner : core::toPolygon({0, 0, sheet.width, sheet.height})) {
        const core::PointF at = view.map.map(corner);
        corners.emplace_back(static_cast<int>(at.x + offset), static_cast<int>(at.y + offset));
    }
    cv::Mat shade(view.size, CV_8UC1, cv::Scalar(255));
    cv::fillConvexPoly(shade, corners, cv::Scalar(110));
    // A wide blur is cheap on a small copy and looks the same.
    cv::Mat small;
    cv::resize(shade, small, {}, 0.125, 0.125, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, offset / 8);
    cv::resize(small, shade, view.size, 0, 0, cv::INTER_LINEAR);
    if (CV_MAT_CN(type) == 3)
        cv::cvtColor(shade, shade, cv::COLOR_GRAY2BGR);
    cv::multiply(backdrop, shade, backdrop, 1.0 / 255);
    return backdrop;
}

cv::Mat photograph(const cv::Mat &sheet, const View &view, const DegradeSettings &settings,
                   core::Dpi dpi) {
    if (view.isPlain)
        return sheet;
    cv::Mat picture = makeBackdrop(view, sheet.size(), sheet.type(), settings, dpi);
    // warpPerspective takes pixel centres as whole numbers, our frame has them at the halves.
    const core::Homography centres = core::Homography::translation(-0.5, -0.5) * view.map *
                                     core::Homography::translation(0.5, 0.5);
    cv::warpPerspective(sheet, picture, cv::Matx33d(centres.values().data()), picture.size(),
                        cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
    return picture;
}

/// Light that falls off to one corner, with soft uneven patches.
void shade(cv::Mat &image, const DegradeSettings &settings) {
    if (settings.lightGradient <= 0)
        return;
    Random random = randomFor(settings, Stream::light);
    const double angle = random.uniform(0, 2 * CV_PI);
    const cv::Size small(48, 48);
    const cv::Mat hills = makeHills(small, 16, random);
    cv::Mat light(small, CV_8UC1);
    for (int y = 0; y < small.height; ++y)
        for (int x = 0; x < small.width; ++x) {
            const double along = ((x - 23.5) * std::cos(angle) + (y - 23.5) * std::sin(angle)) / 33;
            const double far = 0.8 * (0.5 + 0.5 * along) + 0.2 * hills.at<std::uint8_t>(y, x) / 255;
            light.at<std::uint8_t>(y, x) =
                cv::saturate_cast<std::uint8_t>(255 * (1 - settings.lightGradient * far));
        }
    cv::resize(light, light, image.size(), 0, 0, cv::INTER_CUBIC);
    if (image.channels() == 3)
        cv::cvtColor(light, light, cv::COLOR_GRAY2BGR);
    cv::multiply(image, light, image, 1.0 / 255);
}

void record(cv::Mat &image, const DegradeSettings &settings, core::Dpi dpi) {
    const double sigma = settings.blur.toPixels(dpi);
    if (sigma > 0)
        cv::GaussianBlur(image, image, {}, sigma);
    addNoise(image, settings.noise, randomFor(settings, Stream::noise));
    if (settings.bilevel) {
        if (image.channels() == 3)
            cv::cvtColor(image, image, cv::COLOR_BGR2GRAY);
        cv::threshold(image, image, settings.threshold - 1, 255, cv::THRESH_BINARY);
    }
    if (settings.jpegQuality > 0) {
        std::vector<std::uint8_t> bytes;
        cv::imencode(".jpg", image, bytes, {cv::IMWRITE_JPEG_QUALITY, settings.jpegQuality});
        image = cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
    }
}

void moveTruth(page::PageText &truth, const View &view) {
    const auto move = [&](std::vector<core::PointF> &points) {
        for (core::PointF &point : points)
            point = view.map.map(point);
    };
    truth.masterSize = {view.size.width, view.size.height};
    for (page::TextRegion &region : truth.regions) {
        move(region.outline);
        for (page::TextLine &line : region.lines) {
            move(line.layout.outline);
            move(line.layout.baseline);
            for (page::Word &word : line.reading.words) {
                core::Polygon corners = core::toPolygon(word.box);
                move(corners);
                word.box = core::boundingBox(corners);
            }
        }
    }
}

} // namespace

DrawnPage degrade(const DrawnPage &page, const DegradeSettings &settings,
                  const DrawnPage *otherSide) {
    cv::Mat ink;
    if (page.pixels->channels() == 3)
        cv::cvtColor(*page.pixels, ink, cv::COLOR_BGR2GRAY);
    else
        ink = page.pixels->clone();
    cv::bitwise_not(ink, ink);
    reprint(ink, settings, page.dpi);
    wearOut(ink, settings, page.dpi);
    if (otherSide != nullptr && settings.showThrough > 0) {
        const cv::Mat through = shineThrough(*otherSide, ink.size(), page.dpi);
        cv::scaleAdd(through, settings.showThrough, ink, ink);
    }
    const cv::Mat sheet = putOnPaper(ink, settings, page.dpi);
    const View view = makeView(sheet.size(), settings, page.dpi);
    cv::Mat picture = photograph(sheet, view, settings, page.dpi);
    shade(picture, settings);
    record(picture, settings, page.dpi);

    DrawnPage result = page;
    result.pixels = std::make_shared<cv::Mat>(std::move(picture));
    if (!view.isPlain)
        moveTruth(result.truth, view);
    return result;
}

double inkLeft(const DrawnPage &page, const DrawnPage &worn) {
    const auto inkOf = [](const cv::Mat &pixels) {
        cv::Mat grey = pixels;
        if (pixels.channels() == 3)
            cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
        constexpr int middle = 128;
        return static_cast<double>(cv::countNonZero(grey < middle));
    };
    return inkOf(*worn.pixels) / std::max(1.0, inkOf(*page.pixels));
}

} // namespace ocr::train
