// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/settings.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QSettings>

namespace app::station {
namespace {

const QString personKey = QStringLiteral("person/name");
const QString languageKey = QStringLiteral("window/language");
const QString appearanceKey = QStringLiteral("window/appearance");
const QString readingFamilyKey = QStringLiteral("text/family");
const QString lineSizeKey = QStringLiteral("text/lines");
const QString readingSizeKey = QStringLiteral("text/size");
const QString workersKey = QStringLiteral("work/workers");
const QString profileKey = QStringLiteral("work/profile");
const QString recentKey = QStringLiteral("collections/recent");
const QString lastFolderKey = QStringLiteral("files/folder");
const QString layoutKey = QStringLiteral("window/%1");

/// A group of its own for each collection; folders hold characters that keys must not.
QString keyOf(const QString &folder, const QString &part) {
    const auto digest =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("collection-%1/%2").arg(QString::fromLatin1(digest), part);
}

QByteArray pack(const start::RecentCard &card) {
    QByteArray picture;
    QBuffer file(&picture);
    if (!card.picture.isNull())
        card.picture.save(&file, "JPEG", 80);
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    QMap<int, qint64> pages;
    for (auto at = card.pages.begin(); at != card.pages.end(); ++at)
        pages[int(at.key())] = at.value();
    out << pages << picture;
    return packed;
}

start::RecentCard unpack(const QString &folder, const QByteArray &packed) {
    start::RecentCard card;
    card.folder = folder;
    card.isMissing = !QFileInfo(folder).isDir();
    QMap<int, qint64> pages;
    QByteArray picture;
    QDataStream in(packed);
    in >> pages >> picture;
    if (in.status() != QDataStream::Ok)
        return card;
    for (const auto status : bridge::allStatuses)
        if (pages.value(int(status)) > 0)
            card.pages[status] = pages.value(int(status));
    card.picture.loadFromData(picture);
    return card;
}

} // namespace

QString Settings::person() { return QSettings().value(personKey).toString(); }

void Settings::setPerson(const QString &name) { QSettings().setValue(personKey, name); }

preferences::Preferences Settings::preferences() {
    const QSettings settings;
    preferences::Preferences now;
    now.person = person();
    now.language = settings.value(languageKey).toString();
    now.appearance = appearance();
    now.readingFamily = settings.value(readingFamilyKey).toString();
    now.readingSize = settings.value(readingSizeKey).toDouble();
    now.lineSize = settings.value(lineSizeKey, now.lineSize).toInt();
    now.workers = settings.value(workersKey).toInt();
    now.profile = settings.value(profileKey).toString();
    return now;
}

void Settings::setPreferences(const preferences::Preferences &now) {
    QSettings settings;
    settings.setValue(personKey, now.person);
    settings.setValue(languageKey, now.language);
    settings.setValue(appearanceKey, look::toString(now.appearance));
    settings.setValue(readingFamilyKey, now.readingFamily);
    settings.setValue(readingSizeKey, now.readingSize);
    settings.setValue(lineSizeKey, now.lineSize);
    settings.setValue(workersKey, now.workers);
    settings.setValue(profileKey, now.profile);
}

QStringList Settings::recentCollections() {
    QStringList folders = QSettings().value(recentKey).toStringList();
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

QList<start::RecentCard> Settings::recentCards() {
    const QSettings settings;
    QList<start::RecentCard> cards;
    for (const auto &folder : settings.value(recentKey).toStringList())
        cards.append(
            unpack(folder, settings.value(keyOf(folder, QStringLiteral("card"))).toByteArray()));
    return cards;
}

void Settings::addRecent(const QString &folder) {
    QStringList folders = QSettings().value(recentKey).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(recentKey, folders.mid(0, recentAtMost));
}

void Settings::removeRecent(const QString &folder) {
    QSettings settings;
    QStringList folders = settings.value(recentKey).toStringList();
    folders.removeAll(folder);
    settings.setValue(recentKey, folders);
    settings.remove(keyOf(folder, QStringLiteral("card")));
}

void Settings::setCard(const start::RecentCard &card) {
    QSettings().setValue(keyOf(card.folder, QStringLiteral("card")), pack(card));
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

QByteArray Settings::layoutOf(const QString &folder, const QString &part) {
    return QSettings().value(keyOf(folder, part)).toByteArray();
}

void Settings::setLayoutOf(const QString &folder, const QString &part, const QByteArray &state) {
    QSettings().setValue(keyOf(folder, part), state);
}

} // namespace app::station
