// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_shaping.h"

#include <algorithm>

#include "app/station/bridge/convert.h"
#include "app/station/clean/layout_edits.h"
#include "app/station/clean/layout_frame.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_shapes.h"

namespace app::station::proofread {
namespace {

using clean::Place;

Place placeOf(const bridge::Layout &layout, bridge::LineId line) {
    for (const auto &place : clean::linesOf(layout))
        if (clean::lineAt(layout, place).id == line)
            return place;
    return {};
}

/// What an edit of the page as it is shown makes of the stored layout.
MaybeShaped stored(const clean::MaybeEdited &edited, const bridge::Layout &shown,
                   const bridge::Layout &layout, const ShownPage &page) {
    if (!edited)
        return {};
    Shaped shaped{clean::inMaster(edited->layout, shown, layout, page.frame, page.size)};
    if (!edited->chosen.isEmpty())
        shaped.row = std::max(0, clean::numberOf(edited->layout, edited->chosen.first()) - 1);
    return shaped;
}

QRectF shownBox(const bridge::Word &word, const bridge::PageFrame &frame) {
    return bridge::fromMaster(frame, QPolygonF(word.box)).boundingRect();
}

/// Where the text is cut, as a place on the image; nothing where the words' places are unknown.
std::optional<QPointF> cutBetween(const bridge::Line &line, int caret,
                                  const bridge::PageFrame &frame) {
    qsizetype from = 0;
    std::optional<QRectF> before;
    for (const auto &word : line.words) {
        const auto begin = line.text.indexOf(word.text, from);
        if (begin < 0 || word.box.isEmpty())
            return {};
        from = begin + word.text.size();
        const QRectF box = shownBox(word, frame);
        if (caret > begin && caret < from) {
            const double share = double(caret - begin) / double(word.text.size());
            const double x = line.isRightToLeft ? box.right() - share * box.width()
                                                : box.left() + share * box.width();
            return QPointF(x, box.center().y());
        }
        if (caret <= begin && before) {
            const double x = line.isRightToLeft ? (before->left() + box.right()) / 2
                                                : (before->right() + box.left()) / 2;
            return QPointF(x, box.center().y());
        }
        before = box;
    }
    return {};
}

} // namespace

MaybeShaped withLineSplit(const bridge::Layout &layout, const ShownPage &page,
                          const bridge::Line &line, int caret) {
    const auto isBlank = [](const QString &text) { return text.trimmed().isEmpty(); };
    const auto place = placeOf(layout, line.id);
    if (!place.isLine() || isBlank(line.text.left(caret)) || isBlank(line.text.mid(caret)))
        return {};
    const auto shown = clean::inFrame(layout, page.frame);
    const double typed = double(caret) / double(line.text.size());
    double share = line.isRightToLeft ? 1 - typed : typed;
    if (const auto cut = cutBetween(line, caret, page.frame))
        share = clean::shareAt(clean::lineAt(shown, place).layout, *cut);
    const auto edited = clean::withLineSplit(shown, place, share);
    if (!edited)
        return {};
    auto shaped = stored(edited, shown, layout, page);
    shaped->cuts = {{line.id, line.reading, std::size_t(line.text.left(caret).toUtf8().size())}};
    return shaped;
}

MaybeShaped withNextJoined(const bridge::Layout &layout, const ShownPage &page,
                           bridge::LineId line) {
    const auto all = clean::linesOf(layout);
    const auto at = all.indexOf(placeOf(layout, line));
    if (at < 0 || at + 1 >= all.size())
        return {};
    const auto shown = clean::inFrame(layout, page.frame);
    return stored(clean::withLinesJoined(shown, {all[at], all[at + 1]}), shown, layout, page);
}

MaybeShaped withLineInserted(const bridge::Layout &layout, const ShownPage &page, const QRectF &box,
                             bridge::LineId current) {
    const auto shown = clean::inFrame(layout, page.frame);
    const QSize room(page.frame.size.width, page.frame.size.height);
    return stored(clean::withLine(shown, box, placeOf(layout, current), room), shown, layout, page);
}

QRectF boxBelow(const bridge::Layout &layout, const ShownPage &page, bridge::LineId current) {
    const auto shown = clean::inFrame(layout, page.frame);
    const QSize room(page.frame.size.width, page.frame.size.height);
    const auto edited = clean::withLineUnder(shown, placeOf(layout, current), room);
    if (edited)
        return clean::boxOf(edited->layout, edited->chosen.first());
    const QRectF box = clean::boxOf(shown, placeOf(layout, current));
    return box.translated(0, -box.height()); // at the lower edge there is no room below
}

} // namespace app::station::proofread
