// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/draft_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace app::station::proofread {

DraftFile::DraftFile(const QString &collectionFolder) {
    const QDir place(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                     QStringLiteral("/drafts"));
    place.mkpath(QStringLiteral("."));
    const auto name = QString::fromLatin1(
        QCryptographicHash::hash(collectionFolder.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
    constexpr int stationsAtOnce = 20;
    for (int seat = 0; seat < stationsAtOnce; ++seat) {
        m_file = place.filePath(QStringLiteral("%1-%2.json").arg(name).arg(seat));
        m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age
        if (m_lock->tryLock(0))
            return;
    }
}

std::optional<Draft> DraftFile::left() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto draft = QJsonDocument::fromJson(file.readAll()).object();
    if (!draft.contains(QStringLiteral("line")))
        return {};
    return Draft{bridge::LineId{draft[QStringLiteral("line")].toInteger()},
                 draft[QStringLiteral("text")].toString()};
}

bool DraftFile::keep(const Draft &draft) {
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("line"), qint64(draft.line.value)},
                                         {QStringLiteral("text"), draft.text}})
                   .toJson(QJsonDocument::Compact));
    return file.commit();
}

void DraftFile::clear() { QFile::remove(m_file); }

} // namespace app::station::proofread
