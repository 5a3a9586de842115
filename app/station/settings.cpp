// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace app::station {
namespace {

const QString personKey = QStringLiteral("person/name");
const QString recentKey = QStringLiteral("collections/recent");
const QString lastFolderKey = QStringLiteral("files/folder");
const QString appearanceKey = QStringLiteral("window/appearance");
const QString layoutKey = QStringLiteral("window/%1");

} // namespace

QString Settings::person() { return QSettings().value(personKey).toString(); }

void Settings::setPerson(const QString &name) { QSettings().setValue(personKey, name); }

QStringList Settings::recentCollections() {
    QStringList folders = QSettings().value(recentKey).toStringList();
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

void Settings::addRecent(const QString &folder) {
    QStringList folders = recentCollections();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(recentKey, folders.mid(0, recentAtMost));
}

QString Settings::lastFolder() { return QSettings().value(lastFolderKey).toString(); }

void Settings::setLastFolder(const QString &folder) { QSettings().setValue(lastFolderKey, folder); }

look::Appearance Settings::appearance() {
    return look::appearanceFrom(QSettings().value(appearanceKey).toString());
}

void Settings::setAppearance(look::Appearance appearance) {
    QSettings().setValue(appearanceKey, look::toString(appearance));
}

QByteArray Settings::layout(const QString &part) {
    return QSettings().value(layoutKey.arg(part)).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state) {
    QSettings().setValue(layoutKey.arg(part), state);
}

} // namespace app::station
