// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/station/bridge/listing.h"

class QPainter;

namespace app::station::look {

/// A thin bar that shows how far pages are, what is vouched for first, each status in its colour.
void paintProgress(QPainter *painter, const QRectF &bar, const bridge::StatusCounts &counts,
                   bool isMirrored);

/// Proofread, verified and blank ones of all, in whole percent; 100 only where all are.
[[nodiscard]] int percentVouchedFor(const bridge::StatusCounts &counts);

} // namespace app::station::look
