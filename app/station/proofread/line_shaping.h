// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/station/bridge/values.h"

/// What a person does to the lines of a page while typing, as functions from value to value. The
/// layout is in pixels of the master, as it is stored; the frame is that in which the page is
/// shown, so that left and right are those that the person sees.
namespace app::station::proofread {

/// The page that is shown.
struct ShownPage {
    bridge::PageFrame frame;
    QSize size; ///< of the page, in pixels of the master
};

/// A layout after a change, and the line, by its place in the order of reading from 0, in which
/// the person goes on.
struct Shaped {
    bridge::Layout layout;
    int row = 0;
    bridge::TextCuts cuts{};
};
/// Nothing: it makes no sense there.
using MaybeShaped = std::optional<Shaped>;

/// Two lines of one: the text cut at the caret (in UTF-16 units of the line's text), the image at
/// the gap between the words there, else within the word or the line in proportion.
[[nodiscard]] MaybeShaped withLineSplit(const bridge::Layout &layout, const ShownPage &page,
                                        const bridge::Line &line, int caret);
/// One line of it and the next in the order of reading.
[[nodiscard]] MaybeShaped withNextJoined(const bridge::Layout &layout, const ShownPage &page,
                                         bridge::LineId line);
/// A new line in that box of the frame; `current` is where the person is.
[[nodiscard]] MaybeShaped withLineInserted(const bridge::Layout &layout, const ShownPage &page,
                                           const QRectF &box, bridge::LineId current);
/// Where a line that was missed is looked for first: below the current one, in the frame.
[[nodiscard]] QRectF boxBelow(const bridge::Layout &layout, const ShownPage &page,
                              bridge::LineId current);

} // namespace app::station::proofread
