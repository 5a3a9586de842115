// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/units.h"
#include "ocr/train/drawn_page.h"

namespace ocr::train {

/// Where lines stand between the margins; start and end follow the direction of the text.
enum class Alignment { start, justified, centred, end };

/// A paragraph, a heading or a page number.
struct TextBlock {
    /// heading and paragraph follow each other down the columns. A pageNumber that is the first
    /// block stands centred in the top margin, any other in the bottom margin.
    page::RegionKind kind = page::RegionKind::paragraph;
    /// UTF-8 in logical order; '\n' begins a new line, a soft hyphen marks where a word may break.
    std::string text;
    Alignment alignment = Alignment::justified;
    double scale = 1;    ///< of the size of the type
    bool isBold = false; ///< in a bold cut where the family has one
    bool isUnderlined = false;
    bool isIndented = true;       ///< whether its first line begins with the design's indent
    bool isAcrossColumns = false; ///< over all columns; heeded before the first block in a column
    core::Millimetres spaceBefore{0};
};

struct PageDesign {
    core::Millimetres pageWidth{148};
    core::Millimetres pageHeight{210};
    core::Millimetres marginLeft{18};
    core::Millimetres marginRight{18};
    core::Millimetres marginTop{18};
    core::Millimetres marginBottom{20};
    core::Dpi dpi{300};
    double points = 11;   ///< size of the type
    double leading = 1.3; ///< from baseline to baseline, in sizes of the type
    core::Millimetres indent{5};
    int columns = 1;
    core::Millimetres columnGap{6};
    bool hasColumnRule = false; ///< a thin vertical line between columns
    double letterShake = 0; ///< how far letters stand off the line, as a typewriter's, in points
    std::uint64_t seed = 1; ///< of the shake
    std::vector<TextBlock> blocks;
};

/// Draws pages with Pango and Cairo, whose only door this is. Only the named families are used,
/// whatever else the machine has. Costly to make, cheap to use: make one and draw many pages.
/// Belongs to one thread at a time.
class PagePainter {
  public:
    /// Letters that the first family lacks come from the next. Error: componentMissing with the
    /// family as subject and its Debian package as detail.
    [[nodiscard]] static core::Result<PagePainter>
    withFamilies(const std::vector<std::string> &families);
    PagePainter(PagePainter &&) noexcept;
    PagePainter &operator=(PagePainter &&) noexcept;
    ~PagePainter();

    /// Black ink (0) on white (255), CV_8UC1. Columns run from right to left where the text of the
    /// first block in a column does. Errors: componentMissing where no family has some letter
    /// (detail names it), wrongUsage where a text is not UTF-8 or the margins leave no room.
    [[nodiscard]] core::Result<DrawnPage> draw(const PageDesign &design) const;

  private:
    struct Impl;
    explicit PagePainter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ocr::train
