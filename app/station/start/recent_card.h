// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include "app/station/bridge/listing.h"

namespace app::station::start {

/// A collection as it was when it was last closed here.
struct RecentCard {
    QString folder;
    bridge::StatusCounts pages; ///< empty: not known
    QPixmap picture;            ///< of a page; null: none
    bool isMissing = false;     ///< the folder is not there now
};

} // namespace app::station::start
