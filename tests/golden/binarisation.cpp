// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/clean/binarize.h"
#include "ocr/clean/text_ink.h"
#include "tests/golden/shared_scans.h"

namespace {

namespace fs = std::filesystem;

constexpr std::array<double, 3> sauvolaSettings{0.2, 0.34, 0.5};

/// Percent, of one page or as the mean of many.
struct FMeasures {
    double otsu = 0;
    std::array<double, sauvolaSettings.size()> sauvola{};
    double ours = 0;
    [[nodiscard]] double bestSauvola() const {
        return *std::max_element(sauvola.begin(), sauvola.end());
    }
};

double fMeasure(const cv::Mat &ink, const cv::Mat &truth) {
    const double found = cv::countNonZero(ink), all = cv::countNonZero(truth);
    return found + all > 0 ? 200.0 * cv::countNonZero(ink & truth) / (found + all) : 100;
}

cv::Mat otsu(const cv::Mat &grey) {
    cv::Mat ink;
    cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    return ink;
}

/// As published: Sauvola and Pietikäinen, Pattern Recognition 33 (2000), with R = 128.
cv::Mat sauvola(const cv::Mat &grey, double k, double letterHeight) {
    const int window = static_cast<int>(3 * letterHeight) | 1;
    cv::Mat value, mean, square, deviation;
    grey.convertTo(value, CV_32F);
    cv::boxFilter(value, mean, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::sqrBoxFilter(value, square, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::sqrt(cv::max(cv::Mat(square - mean.mul(mean)), 0), deviation);
    const cv::Mat threshold = mean.mul(1 + k * (deviation / 128 - 1));
    return value < threshold;
}

double letterHeightOf(const cv::Mat &grey) {
    constexpr double ofTenPointAt300Dpi = 20;
    const auto text = ocr::clean::findTextInk(grey);
    return text.letterHeight > 0 ? text.letterHeight / text.scale : ofTenPointAt300Dpi;
}

FMeasures measure(const cv::Mat &grey, const cv::Mat &truth) {
    const double height = letterHeightOf(grey);
    FMeasures measures;
    measures.otsu = fMeasure(otsu(grey), truth);
    for (std::size_t i = 0; i < sauvolaSettings.size(); ++i)
        measures.sauvola[i] = fMeasure(sauvola(grey, sauvolaSettings[i], height), truth);
    measures.ours = fMeasure(ocr::clean::binarize(grey, height), truth);
    return measures;
}

void print(const std::string &name, const FMeasures &measures) {
    std::printf("%-16s %6.2f", name.c_str(), measures.otsu);
    for (const double value : measures.sauvola)
        std::printf("  %6.2f", value);
    std::printf("  %6.2f\n", measures.ours);
}

/// Names of the pages: SOURCE of SOURCE_source.png.
std::vector<std::string> pagesIn(const fs::path &folder) {
    const std::string ending = "_source.png";
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        if (const std::string name = entry.path().filename(); name.ends_with(ending))
            names.push_back(name.substr(0, name.size() - ending.size()));
    std::sort(names.begin(), names.end());
    return names;
}

FMeasures meanOf(const std::vector<FMeasures> &pages) {
    FMeasures mean;
    const auto count = static_cast<double>(pages.size());
    for (const auto &page : pages) {
        mean.otsu += page.otsu / count;
        for (std::size_t i = 0; i < page.sauvola.size(); ++i)
            mean.sauvola[i] += page.sauvola[i] / count;
        mean.ours += page.ours / count;
    }
    return mean;
}

} // namespace

/// evrak-golden-binarisation FLOOR LEAD   fails where the mean F-measure of our binarisation is
/// below FLOOR or less than LEAD above plain Sauvola with the best of its settings
int main(int argc, char **argv) {
    if (argc != 3) {
        std::fputs("usage: evrak-golden-binarisation FLOOR LEAD\n", stderr);
        return 2;
    }
    const fs::path scans = tests::golden::findSharedScans();
    if (scans.empty())
        return tests::golden::exitSkipped;
    const fs::path folder = scans / "binarisation";
    std::puts("F-measure, %        Otsu  k=0.20  k=0.34  k=0.50    ours");
    std::vector<FMeasures> pages;
    for (const auto &name : pagesIn(folder)) {
        const auto grey = cv::imread(folder / (name + "_source.png"), cv::IMREAD_GRAYSCALE);
        const auto target = cv::imread(folder / (name + "_target.png"), cv::IMREAD_GRAYSCALE);
        if (grey.empty() || target.size() != grey.size()) {
            std::printf("%s: no pair of pictures of one size\n", name.c_str());
            return 1;
        }
        pages.push_back(measure(grey, target < 128));
        print(name, pages.back());
    }
    const auto mean = meanOf(pages);
    print("mean", mean);
    const double lead = mean.ours - mean.bestSauvola();
    std::printf("%.2f above the best of plain Sauvola\n", lead);
    return mean.ours >= std::atof(argv[1]) && lead >= std::atof(argv[2]) ? 0 : 1;
}
