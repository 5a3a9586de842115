// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace app::station::keys {

/// Where a command can be asked for. The lines and the bench are never open at once, so that their
/// commands may share a key.
enum class Place { everywhere, lines, bench };

/// Something that has a key, or could have one.
struct Command {
    QAction *action = nullptr; ///< its objectName is the command's name in the settings
    QString group;
    Place place = Place::everywhere;
    QList<QKeySequence> standard;

    [[nodiscard]] QString id() const { return action->objectName(); }
    [[nodiscard]] QString words() const;
    /// "Ctrl+Z, Ctrl+Y", as the desktop writes keys; empty: none.
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] bool isStandard() const { return action->shortcuts() == standard; }
};

/// A key that no command can have: what it does, and how it is written.
struct FixedKey {
    QString group;
    QString words;
    QString keyText;
};

/// All commands of the window with their keys. A person may give them others, which are kept in
/// the settings; what the person chose goes before the standard keys of other commands.
class KeyMap : public QObject {
    Q_OBJECT
  public:
    explicit KeyMap(QObject *parent = nullptr);

    /// Takes the keys that the action has now as its standard ones. `apply` brings the chosen ones.
    void add(QAction *action, const QString &group, Place place = Place::everywhere);
    /// Only shown.
    void addFixed(const FixedKey &key) { m_fixed.append(key); }
    /// No command gets this key, for what `words` says has it.
    void reserve(const QKeySequence &key, const QString &words) { m_reserved[key] = words; }
    /// Gives every action its keys and names them in its tool tip.
    void apply();

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] const QList<FixedKey> &fixed() const { return m_fixed; }
    [[nodiscard]] const Command *find(const QString &id) const;

    /// Why that command cannot have the key at all, for people; empty: it can.
    [[nodiscard]] QString refusal(const QString &id, const QKeySequence &key) const;
    /// The other command that has it now where both can be asked for; null: none.
    [[nodiscard]] const Command *holder(const QString &id, const QKeySequence &key) const;

    /// Chooses keys, which are taken away from others.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    void resetAll();

  signals:
    void changed();

  private:
    [[nodiscard]] QList<QKeySequence> keysFor(const Command &command) const;

    QList<Command> m_commands;
    QList<FixedKey> m_fixed;
    QHash<QKeySequence, QString> m_reserved;
    QHash<QString, QList<QKeySequence>> m_chosen; ///< by command
};

} // namespace app::station::keys
