// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ocr/core/geometry.h"
#include "ocr/core/units.h"
#include "ocr/page/page_layout.h"

namespace ocr::page {

/// A word that is read less surely is one of doubt.
inline constexpr double sureWord = 0.85;

/// A word of a line as read. Text: UTF-8, NFC, logical order.
struct Word {
    std::string text;
    core::Rect box; ///< pixels of the master
    core::Confidence confidence;
    std::vector<std::string> alternatives{}; ///< of a word of doubt, likeliest first; nine at most
    /// Whether the model's own list of words has all of it. None where the model has no list, where
    /// there are no letters, and in older readings.
    std::optional<bool> isListed{};
    bool operator==(const Word &) const = default;
};

/// One machine's reading of one line.
struct LineText {
    std::string text; ///< the words with blanks between them, logical order
    core::Confidence confidence;
    std::vector<Word> words; ///< in logical order; may be empty where no boxes are known
    std::string model;       ///< as in PageText::models, "rus" or "rus+tur"
    bool operator==(const LineText &) const = default;
};

struct TextLine {
    LayoutLine layout; ///< pixels of the master
    LineText reading;
    bool operator==(const TextLine &) const = default;
};

struct TextRegion {
    RegionKind kind = RegionKind::paragraph;
    core::Polygon outline; ///< pixels of the master
    std::vector<TextLine> lines;
    bool operator==(const TextRegion &) const = default;
};

/// A model file that took part: its name and the SHA-256 of the file.
struct ModelUsed {
    std::string name;
    std::string sha256;
    bool operator==(const ModelUsed &) const = default;
};

enum class PageKind { text, blank, picture, tooSmall };

/// A page as read by machine, everything in pixels of the master: what the chain ends in and what
/// the catalogue stores.
struct PageText {
    PageKind kind = PageKind::text;
    core::Size masterSize;
    std::string profile; ///< the profile that was used, also where `auto` chose it
    std::string recipe;  ///< cleanup that was carried out, JSON
    std::vector<ModelUsed> models;
    std::vector<TextRegion> regions;   ///< in reading order
    std::vector<std::string> warnings; ///< what a person should know, e.g. three unreadable lines
    bool operator==(const PageText &) const = default;
};

/// All lines with a line break after each, an empty line between regions.
[[nodiscard]] std::string toPlainText(const PageText &page);

} // namespace ocr::page
