// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/keys/key_map.h"

#include <algorithm>

#include <QSettings>

#include "ocr/core/result.h"

namespace app::station::keys {
namespace {

const QString group = QStringLiteral("keys");

QList<QKeySequence> keysFrom(const QStringList &texts) {
    QList<QKeySequence> keys;
    for (const auto &text : texts) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

QStringList textsOf(const QList<QKeySequence> &keys) {
    QStringList texts;
    for (const auto &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

bool meet(Place a, Place b) { return a == b || a == Place::everywhere || b == Place::everywhere; }

/// Whether it types or moves the caret in a field of text.
bool isForTyping(QKeyCombination key) {
    if (key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return key.key() < Qt::Key_Escape;
    }
}

bool isForClipboard(const QKeySequence &key) {
    for (const auto standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll})
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    return false;
}

} // namespace

QString Command::words() const { return QString(action->text()).remove(u'&').remove(u'…'); }

QString Command::keyText() const {
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

KeyMap::KeyMap(QObject *parent) : QObject(parent) {
    QSettings settings;
    settings.beginGroup(group);
    for (const auto &id : settings.childKeys())
        m_chosen[id] = keysFrom(settings.value(id).toStringList());
}

void KeyMap::add(QAction *action, const QString &inGroup, Place place) {
    EVRAK_ASSERT(!action->objectName().isEmpty() && !find(action->objectName()));
    m_commands.append({action, inGroup, place, action->shortcuts()});
}

const Command *KeyMap::find(const QString &id) const {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const Command &command) { return command.id() == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

QList<QKeySequence> KeyMap::keysFor(const Command &command) const {
    const bool isChosen = m_chosen.contains(command.id());
    auto keys = isChosen ? m_chosen.value(command.id()) : command.standard;
    // Where two were given one key, as a settings file may have it, the first keeps it.
    const auto takesIt = [&](const Command &other, const QKeySequence &key) {
        return meet(other.place, command.place) && m_chosen.value(other.id()).contains(key) &&
               (!isChosen || &other < &command);
    };
    keys.removeIf([&](const QKeySequence &key) {
        return std::any_of(m_commands.begin(), m_commands.end(), [&](const Command &other) {
            return &other != &command && takesIt(other, key);
        });
    });
    return keys;
}

void KeyMap::apply() {
    for (const auto &command : m_commands) {
        const auto keys = keysFor(command);
        if (command.action->shortcuts() != keys)
            command.action->setShortcuts(keys);
        const QString key = command.action->shortcut().toString(QKeySequence::NativeText);
        command.action->setToolTip(
            key.isEmpty() ? command.words() : QStringLiteral("%1 (%2)").arg(command.words(), key));
    }
    emit changed();
}

QString KeyMap::refusal(const QString &id, const QKeySequence &key) const {
    const auto *command = find(id);
    if (!command || key.isEmpty())
        return tr("This is no key.");
    if (command->standard.contains(key))
        return {};
    const QString name = key.toString(QKeySequence::NativeText);
    if (isForTyping(key[0]))
        return tr("%1 is needed for typing. Hold Ctrl or Alt with it, or take a function key.")
            .arg(name);
    if (isForClipboard(key))
        return tr("%1 is needed for the clipboard.").arg(name);
    const auto reserved = m_reserved.constFind(key);
    if (reserved != m_reserved.cend() && command->place != Place::bench)
        return tr("%1 is taken: %2").arg(name, *reserved);
    return {};
}

const Command *KeyMap::holder(const QString &id, const QKeySequence &key) const {
    const auto *command = find(id);
    for (const auto &other : m_commands)
        if (command && other.id() != id && meet(other.place, command->place) &&
            other.action->shortcuts().contains(key))
            return &other;
    return nullptr;
}

void KeyMap::setKeys(const QString &id, const QList<QKeySequence> &keys) {
    QSettings settings;
    settings.beginGroup(group);
    for (const auto &key : keys)
        while (const auto *other = holder(id, key)) {
            auto left = other->action->shortcuts();
            left.removeAll(key);
            other->action->setShortcuts(left);
            m_chosen[other->id()] = left;
            settings.setValue(other->id(), textsOf(left));
        }
    m_chosen[id] = keys;
    settings.setValue(id, textsOf(keys));
    apply();
}

void KeyMap::reset(const QString &id) {
    m_chosen.remove(id);
    QSettings().remove(group + u'/' + id);
    apply();
}

void KeyMap::resetAll() {
    m_chosen.clear();
    QSettings().remove(group);
    apply();
}

} // namespace app::station::keys
