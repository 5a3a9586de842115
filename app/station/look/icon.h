// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace app::station::look {

/// One of the drawings in look/icons by its file name, in the ink of the palette that is current
/// when it is drawn, sharp at any scale.
[[nodiscard]] QIcon icon(const QString &name);

/// The program's own coloured sign.
[[nodiscard]] QIcon programIcon();

} // namespace app::station::look
