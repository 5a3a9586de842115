// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::station::look {

/// What readingFont (appearance.h) gives from now on: a family, for the letters that it has, and a
/// size in points; an empty one and 0 leave it to the program. Views are told as of any change of
/// fonts.
void setReadingFont(const QString &family, double points);

} // namespace app::station::look
