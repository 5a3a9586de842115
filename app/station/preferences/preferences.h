// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/station/look/appearance.h"

namespace app::station::preferences {

/// What a person sets once for all collections.
struct Preferences {
    QString person;   ///< who sits here
    QString language; ///< "en", "tr", "az", "ru"; empty: the desktop's
    look::Appearance appearance = look::Appearance::system;
    QString readingFamily;  ///< of the text of pages; empty: chosen by itself
    double readingSize = 0; ///< in points; 0: somewhat larger than the window's own
    int lineSize = 100;     ///< of the images of lines, in percent of what was found best
    int workers = 0;        ///< processes that read pages; 0: one for each core
    QString profile;        ///< of what is added; empty: found out by itself

    bool operator==(const Preferences &) const = default;
};

} // namespace app::station::preferences
