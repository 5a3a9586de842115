// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/station/look/appearance.h"

namespace app::station {

/// What the station remembers between two sittings, in the person's own settings file.
class Settings {
  public:
    static constexpr int recentAtMost = 10;

    /// Who sits here; empty until asked.
    [[nodiscard]] static QString person();
    static void setPerson(const QString &name);

    /// Newest first; folders that are gone are left out.
    [[nodiscard]] static QStringList recentCollections();
    static void addRecent(const QString &folder);

    /// Where files were added from last.
    [[nodiscard]] static QString lastFolder();
    static void setLastFolder(const QString &folder);

    [[nodiscard]] static look::Appearance appearance();
    static void setAppearance(look::Appearance appearance);

    [[nodiscard]] static QByteArray layout(const QString &part);
    static void setLayout(const QString &part, const QByteArray &state);
};

} // namespace app::station
