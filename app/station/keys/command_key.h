// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeyEvent;
class QWidget;

namespace app::station::keys {

/// How the first key of a command that can be asked for at the widget is written now; empty where it has none.
[[nodiscard]] QString keyOf(const QWidget *widget, const char *command);

/// Whether the key is one of a command that can be asked for now where `field` is. A text field
/// leaves such a key to the command, though it had a use of its own for it.
[[nodiscard]] bool isOfCommand(const QWidget *field, const QKeyEvent &event);

} // namespace app::station::keys
