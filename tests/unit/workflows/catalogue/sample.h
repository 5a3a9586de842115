// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "ocr/core/provenance.h"
#include "tests/component/scratch_folder.h"
#include "workflows/catalogue/catalogue.h"

namespace evrak_tests {

using namespace workflows::catalogue;

/// The value, or a failed test that ends here.
template <typename T> T valueOf(ocr::core::Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(toString(result.error().code)) + ": " +
                                 result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

template <typename T> ocr::core::ErrorCode codeOf(const ocr::core::Result<T> &result) {
    if (result)
        throw std::runtime_error("no error");
    return result.error().code;
}

inline NewMaster sampleMaster(const std::string &name) {
    const auto digest = ocr::core::sha256(name);
    return {digest, "masters/" + digest.substr(0, 2) + "/" + digest + ".tif", "tiff", 1000, name};
}

inline NewPage samplePage(const std::string &label) {
    return {0, label, {}, {2000, 3000}, 300, {}};
}

/// A line of 1600 x 40 pixels whose words stand side by side, 100 pixels wide each.
inline ocr::page::TextLine sampleLine(const std::string &text, int top, int left = 100,
                                      double confidence = 0.5) {
    ocr::page::TextLine line;
    line.layout.outline = ocr::core::toPolygon({left, top, 1600, 40});
    line.layout.baseline = {{double(left), top + 30.0}, {left + 1600.0, top + 30.0}};
    line.reading.text = text;
    line.reading.model = "rus+tur";
    line.reading.confidence = ocr::core::Confidence(confidence);
    int x = left;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        line.reading.words.push_back(
            {text.substr(begin, end - begin), {x, top, 90, 40}, ocr::core::Confidence(confidence)});
        x += 100;
        begin = end + 1;
    }
    return line;
}

/// One region of lines, 100 pixels below each other.
inline ocr::page::PageText sampleText(const std::vector<std::string> &lines, int firstTop = 100) {
    ocr::page::PageText page;
    page.masterSize = {2000, 3000};
    page.profile = "sample";
    page.recipe = "{}";
    page.models = {{"rus", "aaaa"}, {"tur", "bbbb"}};
    page.regions.resize(1);
    page.regions[0].outline = ocr::core::toPolygon({90, 90, 1700, 2000});
    int top = firstTop;
    for (const auto &text : lines) {
        page.regions[0].lines.push_back(sampleLine(text, top));
        top += 100;
    }
    return page;
}

/// An empty catalogue in a folder of its own.
class CatalogueTest : public testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path file() const { return scratch.path() / "catalogue.sqlite"; }
    [[nodiscard]] PageId addPage(const std::string &label = "page") {
        return valueOf(catalogue->addMaster(sampleMaster(label), {samplePage(label)})).pages.at(0);
    }
    /// A page with these lines.
    [[nodiscard]] PageId addText(const std::vector<std::string> &lines,
                                 const std::string &label = "page") {
        const auto page = addPage(label);
        valueOf(catalogue->storePageText(page, sampleText(lines), "f1"));
        return page;
    }
    [[nodiscard]] std::vector<std::string> textsOf(PageId page) const {
        std::vector<std::string> texts;
        for (const auto &line : valueOf(catalogue->lines(page)))
            texts.push_back(line.current.text);
        return texts;
    }
    /// The lines in which search finds the word.
    [[nodiscard]] std::vector<std::string> found(const std::string &word) const {
        std::vector<std::string> texts;
        for (const auto &hit : valueOf(catalogue->findLines({word}, 100)))
            texts.push_back(hit.text);
        return texts;
    }
    [[nodiscard]] bool isSound() const { return valueOf(catalogue->checkIntegrity()).empty(); }

    ScratchFolder scratch;
    std::unique_ptr<Catalogue> catalogue = valueOf(Catalogue::create(file()));
};

} // namespace evrak_tests
