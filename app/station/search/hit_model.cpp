// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/search/hit_model.h"

namespace app::station::search {

void HitModel::setHits(const QList<bridge::Hit> &hits) {
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_hits.size())
        return {};
    const auto &hit = m_hits[index.row()];
    if (role == Qt::DisplayRole)
        return hit.text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, line %2: %3").arg(hit.pageLabel).arg(hit.lineOrdinal).arg(hit.text);
    return {};
}

} // namespace app::station::search
