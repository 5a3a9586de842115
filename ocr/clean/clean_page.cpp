// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/clean_page.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/background.h"
#include "ocr/clean/colour_ink.h"
#include "ocr/clean/crop.h"
#include "ocr/clean/deskew.h"
#include "ocr/clean/dewarp.h"
#include "ocr/clean/orientation.h"
#include "ocr/clean/page_area.h"
#include "ocr/clean/show_through.h"
#include "ocr/clean/text_ink.h"
#include "ocr/clean/warp.h"

namespace ocr::clean {

namespace {

/// Wider than any stroke of ink on a page that holds at least some twenty lines.
int inkWidthOf(const cv::Mat &grey) { return std::max(15, std::max(grey.cols, grey.rows) / 40); }

cv::Mat toGrey(const cv::Mat &picture) {
    if (picture.channels() == 1)
        return picture;
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// The writing within an area given in pixels of the master; the small copy serves again.
TextInk within(const TextInk &text, std::array<core::PointF, 4> area) {
    for (auto &corner : area)
        corner = {corner.x * text.scale, corner.y * text.scale};
    return findTextInk(cropped(text.grey, cropOf(area)));
}

/// Turns about the centre and grows the sheet so that no corner is lost. Adds the way back.
cv::Mat turn(const cv::Mat &grey, double degrees, core::Homography &toMaster) {
    const double radians = degrees * CV_PI / 180;
    const double c = std::abs(std::cos(radians)), s = std::abs(std::sin(radians));
    const cv::Size size(static_cast<int>(std::ceil(grey.cols * c + grey.rows * s)),
                        static_cast<int>(std::ceil(grey.cols * s + grey.rows * c)));
    const auto forth = core::Homography::translation((size.width - grey.cols) / 2.0,
                                                     (size.height - grey.rows) / 2.0) *
                       core::Homography::rotation(degrees, {grey.cols / 2.0, grey.rows / 2.0});
    const auto backwards = forth.inverted();
    toMaster = toMaster * backwards;
    // OpenCV counts from the middle of the first pixel, our frame from its corner.
    const auto centred = core::Homography::translation(-0.5, -0.5) * backwards *
                         core::Homography::translation(0.5, 0.5);
    const auto &v = centred.values();
    const cv::Matx23d back(v[0], v[1], v[2], v[3], v[4], v[5]);
    cv::Mat turned;
    cv::warpAffine(grey, turned, cv::Mat(2, 3, CV_64F, const_cast<double *>(back.val)), size,
                   cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return turned;
}

/// Whether the other side is seen in the middle of the page: as much as is needed to decide.
bool seesVerso(const cv::Mat &grey, double letterHeight) {
    if (letterHeight <= 0)
        return false;
    const cv::Rect middle(grey.cols / 4, grey.rows / 3, grey.cols / 2, grey.rows / 3);
    return findShowThrough(evenOutLight(grey(middle), inkWidthOf(grey)), letterHeight).has_value();
}

cv::Mat withoutVerso(const cv::Mat &even) {
    const auto text = findTextInk(even);
    const double letterHeight = text.letterHeight / text.scale;
    if (letterHeight <= 0)
        return even;
    const auto sides = findShowThrough(even, letterHeight);
    return sides ? fadeVerso(even, *sides, letterHeight) : even;
}

std::array<core::PointF, 4> wholeOf(core::Size size) {
    const double w = size.width, h = size.height;
    return {{{0, 0}, {w, 0}, {w, h}, {0, h}}};
}

/// Flattens a page that is curled, turns one that is only skewed.
void levelLines(Recipe &recipe, const TextInk &text, const std::vector<LineCurve> &lines) {
    recipe.flattens = isCurled(text, lines);
    if (recipe.flattens)
        return;
    const auto skew = estimateSkew(text.ink);
    // Turning blurs, which costs small letters more than a slight slope does: each line is levelled
    // by itself when it is read.
    constexpr double clear = 0.1, level = 1;
    if (skew.confidence.value() > clear && std::abs(skew.angle.value) > level)
        recipe.turn.value = -skew.angle.value;
}

/// The picture with its lines level, and how it was bent for that.
cv::Mat flatten(const cv::Mat &grey, std::optional<page::Bend> &bend) {
    const auto text = findTextInk(grey);
    auto flat = findFlattening(text, traceLines(text));
    if (!flat)
        return grey;
    bend = std::move(flat->bend);
    return warped(grey, *bend, {flat->size.width, flat->size.height});
}

/// Whether the picture can hold a line or two and no more: nothing in it tells what is level, which
/// way is up or where a sheet ends.
bool isStrip(core::Size size) {
    constexpr int tallest = 160;
    constexpr double flat = 1.5;
    return size.height <= tallest && size.width >= flat * size.height;
}

} // namespace

Recipe chooseRecipe(const page::PageImage &image) { return chooseRecipes(image).front(); }

std::vector<Recipe> chooseRecipes(const page::PageImage &image, double mayWellBe) {
    Recipe recipe;
    if (isStrip(image.size()))
        return {recipe};
    recipe.evensLight = !image.isBilevel();
    recipe.takesColourInk = hasColourInk(image.pixels());
    const auto grey = toGrey(image.pixels());
    auto text = findTextInk(grey);
    recipe.fadesVerso = recipe.evensLight && seesVerso(grey, text.letterHeight / text.scale);
    recipe.area = findPageArea(text);
    if (recipe.area)
        text = within(text, *recipe.area);
    recipe.evensLight &= recipe.fadesVerso || !isEvenlyLit(text.grey);
    const auto lines = traceLines(text);
    std::vector<Recipe> recipes;
    for (const auto &way : rankOrientations(text, lines)) {
        if (!recipes.empty() && way.confidence.value() < mayWellBe)
            break;
        recipes.push_back(recipe);
        if (way.quarters == 0) {
            levelLines(recipes.back(), text, lines);
            continue;
        }
        recipes.back().area = turnedBy(recipe.area.value_or(wholeOf(image.size())), way.quarters);
        const auto turned = findTextInk(turnedBy(text.grey, way.quarters));
        levelLines(recipes.back(), turned, traceLines(turned));
    }
    return recipes;
}

core::Result<page::CleanImage> cleanPage(const page::PageImage &image, const Recipe &recipe,
                                         const core::Work &work) {
    page::CleanImage clean;
    clean.masterSize = image.size();
    clean.recipe = toJson(recipe);
    try {
        cv::Mat picture = image.pixels();
        core::Homography toMaster;
        if (recipe.area) {
            const auto crop = cropOf(*recipe.area);
            picture = cropped(picture, crop);
            toMaster = crop.toMaster;
        }
        auto grey = recipe.takesColourInk ? takeColourInk(picture) : toGrey(picture);
        if (recipe.evensLight)
            grey = evenOutLight(grey, inkWidthOf(grey));
        if (recipe.fadesVerso)
            grey = withoutVerso(grey);
        if (work.isStopped())
            return core::fail(core::ErrorCode::stopped, "page", {}, "cleanPage");
        if (recipe.turn.value != 0)
            grey = turn(grey, recipe.turn.value, toMaster);
        std::optional<page::Bend> bend;
        if (recipe.flattens)
            grey = flatten(grey, bend);
        clean.map = page::PageMap(toMaster, bend);
        clean.pixels = std::make_shared<cv::Mat>(std::move(grey));
    } catch (const cv::Exception &problem) {
        if (problem.code == cv::Error::StsNoMem)
            return core::fail(core::ErrorCode::outOfMemory, "page", {}, "cleanPage");
        throw;
    }
    return clean;
}

} // namespace ocr::clean
