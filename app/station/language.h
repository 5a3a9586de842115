// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::station {

/// Makes the program speak a language ("en", "tr", "az", "ru"; empty: the desktop's) wherever
/// words are asked for from now on, with its numbers and dates.
void speak(const QString &language);

} // namespace app::station
