// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace app::station::look {

enum class Appearance { system, light, dark };

/// Sets the palette of the whole program; `system` leaves the desktop's own.
void apply(Appearance appearance);
[[nodiscard]] QString toString(Appearance appearance);
[[nodiscard]] Appearance appearanceFrom(const QString &name);

/// Whether text is light on dark now.
[[nodiscard]] bool isDark();

/// The one colour that says "here": the current line in the image and in the list.
[[nodiscard]] QColor accent();
/// For what wants a second look.
[[nodiscard]] QColor doubt();
/// What lies around a scan.
[[nodiscard]] QColor desk();
/// Paper whose picture is not there yet; light in every palette, as scans are.
[[nodiscard]] QColor paper();
/// Text that steps back: numbers, notes.
[[nodiscard]] QColor quietText();

/// For the text of pages: larger than the window's own, and for Arabic letters a face in which the
/// dots can be told apart.
[[nodiscard]] QFont readingFont(bool isArabic);

} // namespace app::station::look
