// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "app/station/proofread/line_shapes.h"
#include "app/station/proofread/strip_cache.h"

namespace app::station::proofread {

/// The image of a line where its shape has it, blank paper while it is on its way; asks for it.
void drawStrip(QPainter &painter, QPointF origin, const bridge::Line &line, const LineShape &shape,
               StripCache &strips);
/// Lights a word in a strip; an empty box: none.
void lightWord(QPainter &painter, const QRectF &box);

} // namespace app::station::proofread
