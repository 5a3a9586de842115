// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/station/preferences/preferences.h"
#include "app/station/start/recent_card.h"

namespace app::station {

/// What the station remembers between two sittings, in the person's own settings file.
class Settings {
  public:
    static constexpr int recentAtMost = 10;

    /// Who sits here; empty until asked.
    [[nodiscard]] static QString person();
    static void setPerson(const QString &name);

    [[nodiscard]] static preferences::Preferences preferences();
    static void setPreferences(const preferences::Preferences &preferences);

    /// Newest first; folders that are gone are left out.
    [[nodiscard]] static QStringList recentCollections();
    /// Newest first, with those that are gone.
    [[nodiscard]] static QList<start::RecentCard> recentCards();
    static void addRecent(const QString &folder);
    static void removeRecent(const QString &folder);
    /// How a collection is shown until it is opened again.
    static void setCard(const start::RecentCard &card);

    /// Where files were added from last.
    [[nodiscard]] static QString lastFolder();
    static void setLastFolder(const QString &folder);

    [[nodiscard]] static look::Appearance appearance();
    static void setAppearance(look::Appearance appearance);

    [[nodiscard]] static QByteArray layout(const QString &part);
    static void setLayout(const QString &part, const QByteArray &state);
    /// Of one collection; empty where nothing is remembered.
    [[nodiscard]] static QByteArray layoutOf(const QString &folder, const QString &part);
    static void setLayoutOf(const QString &folder, const QString &part, const QByteArray &state);
};

} // namespace app::station
