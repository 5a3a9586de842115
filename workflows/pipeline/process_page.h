// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/page/page_text.h"

namespace workflows::pipeline {

/// How a page is to be read; together with the master's SHA-256 and the models' it decides whether
/// a stored result is still good.
struct ReadRecipe {
    std::string profile = "auto";
    std::string models;         ///< "rus+tur"; empty: the profile's
    std::string clean = "auto"; ///< "auto", "none", or a recipe as JSON
    /// The lines that a person has set, in pixels of the master: these are read and no others, and
    /// all of them come back, in this order. No part of the fingerprint.
    std::optional<ocr::page::PageLayout> layout{};
    /// Without `layout`: lines, in pixels of the master, for which a person picked a profile. What
    /// is found where one of them lies is read with it. No part of the fingerprint.
    std::vector<ocr::page::LayoutLine> picked{};
};

/// Keeps models loaded between pages. One per thread or worker process.
class PageReader {
  public:
    PageReader();
    ~PageReader();
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;

    /// The way of a page, from image to text: clean, lay out, recognise. Errors: modelMissing,
    /// unknownProfile, wrongUsage (recipe, also an area that is not in this image), stopped,
    /// outOfMemory.
    [[nodiscard]] ocr::core::Result<ocr::page::PageText>
    read(const ocr::page::PageImage &image, const ReadRecipe &recipe, const ocr::core::Work &work);

    /// The first step of `read` alone. Errors as there.
    [[nodiscard]] ocr::core::Result<ocr::page::CleanImage>
    clean(const ocr::page::PageImage &image, const ReadRecipe &recipe, const ocr::core::Work &work);

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A digest of the recipe, the profile's file, the checksums of its models and the version of the
/// chain: a page read with an equal fingerprint from the same master need not be read again.
/// Errors: modelMissing, unknownProfile, wrongUsage.
[[nodiscard]] ocr::core::Result<std::string> fingerprintOf(const ReadRecipe &recipe);

/// Grows with every change in how pages are cleaned or read.
[[nodiscard]] int versionOfChain();

} // namespace workflows::pipeline
