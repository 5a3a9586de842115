// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/look/progress_strip.h"

#include <numeric>

#include <QPainter>

#include "app/station/look/appearance.h"
#include "app/station/look/status_look.h"

namespace app::station::look {
namespace {

using bridge::Status;

constexpr Status inOrder[] = {Status::verified, Status::proofread, Status::blank,
                              Status::read,     Status::problem,   Status::unread};

qint64 sum(const bridge::StatusCounts &counts) {
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

} // namespace

void paintProgress(QPainter *painter, const QRectF &bar, const bridge::StatusCounts &counts,
                   bool isMirrored) {
    const double all = double(sum(counts));
    QColor ground = quietText();
    ground.setAlpha(70);
    painter->fillRect(bar, ground);
    double from = 0;
    for (const auto status : inOrder) {
        const double share = all > 0 ? double(counts.value(status)) / all : 0;
        const double left = isMirrored ? 1 - from - share : from;
        from += share;
        if (status != Status::unread && share > 0)
            painter->fillRect(QRectF(bar.left() + left * bar.width(), bar.top(),
                                     std::max(1.0, share * bar.width()), bar.height()),
                              StatusLook::colour(status));
    }
}

int percentVouchedFor(const bridge::StatusCounts &counts) {
    const qint64 all = sum(counts);
    if (all == 0)
        return 0;
    const qint64 done = counts.value(Status::verified) + counts.value(Status::proofread) +
                        counts.value(Status::blank);
    return int(done * 100 / all);
}

} // namespace app::station::look
