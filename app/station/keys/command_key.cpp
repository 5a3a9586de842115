// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/keys/command_key.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace app::station::keys {

QString keyOf(const QWidget *widget, const char *command) {
    for (const auto *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        for (const auto *action : at->actions())
            if (action->objectName() == QLatin1String(command))
                return action->shortcut().toString(QKeySequence::NativeText);
    return {};
}

bool isOfCommand(const QWidget *field, const QKeyEvent &event) {
    const QKeySequence key(
        QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (const auto *at = field; at; at = at->isWindow() ? nullptr : at->parentWidget())
        for (const auto *action : at->actions())
            if (action->isEnabled() && action->shortcuts().contains(key))
                return true;
    return false;
}

} // namespace app::station::keys
