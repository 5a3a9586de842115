// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/draft_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace app::station::proofread {

namespace {

QJsonArray toJson(const QList<bridge::Mark> &marks) {
    QJsonArray array;
    for (const auto &mark : marks)
        array.append(QJsonArray{int(mark.kind), mark.from, mark.length, mark.extent});
    return array;
}

QList<bridge::Mark> marksFrom(const QJsonArray &array) {
    QList<bridge::Mark> marks;
    for (const auto &entry : array) {
        const auto values = entry.toArray();
        const int kind = values.at(0).toInt(-1);
        if (kind >= int(bridge::MarkKind::illegible) && kind <= int(bridge::MarkKind::struck))
            marks.append({bridge::MarkKind(kind), values.at(1).toInt(), values.at(2).toInt(),
                          values.at(3).toInt()});
    }
    return marks;
}

} // namespace

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
                 draft[QStringLiteral("text")].toString(),
                 marksFrom(draft[QStringLiteral("marks")].toArray())};
}

bool DraftFile::keep(const Draft &draft) {
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("line"), qint64(draft.line.value)},
                                         {QStringLiteral("text"), draft.text},
                                         {QStringLiteral("marks"), toJson(draft.marks)}})
                   .toJson(QJsonDocument::Compact));
    return file.commit();
}

void DraftFile::clear() { QFile::remove(m_file); }

} // namespace app::station::proofread
