// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/version_model.h"

#include <algorithm>

#include "app/station/history/history_words.h"

namespace app::station::history {

void VersionModel::setVersions(const QList<bridge::Version> &versions) {
    beginResetModel();
    m_rows.clear();
    for (const auto &version : versions) {
        Row row{version, {}, {}};
        const auto origin =
            std::find_if(versions.begin(), versions.end(),
                         [&](const auto &other) { return other.id == version.basedOn; });
        if (origin != versions.end() && origin->text != version.text) {
            row.before = origin->text;
            row.changes = bridge::changesBetween(origin->text, version.text);
        }
        m_rows.prepend(row);
    }
    endResetModel();
}

int VersionModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant VersionModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.version.text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(HistoryWords::about(row.version), row.version.text);
    case Qt::AccessibleDescriptionRole:
        return row.before.isEmpty() ? QString() : tr("Before: %1").arg(row.before);
    case Qt::ToolTipRole:
        return row.version.checksum.isEmpty()
                   ? QString()
                   : tr("SHA-256 of the model: %1").arg(row.version.checksum);
    default:
        return {};
    }
}

} // namespace app::station::history
