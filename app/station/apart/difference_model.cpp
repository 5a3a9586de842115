// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/apart/difference_model.h"

namespace app::station::apart {

void DifferenceModel::setDifferences(const QList<bridge::ApartDifference> &differences) {
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_differences.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_differences.size())
        return {};
    const auto &difference = m_differences[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return difference.line.text;
    case Qt::AccessibleTextRole:
        return tr("%1, line %2. 1: %3. 2: %4")
            .arg(difference.pageLabel)
            .arg(difference.line.ordinal)
            .arg(difference.line.text, difference.second);
    case Qt::ToolTipRole:
        return tr("The machine had read: %1").arg(difference.seen);
    default:
        return {};
    }
}

} // namespace app::station::apart
