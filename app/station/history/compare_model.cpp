// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/compare_model.h"

namespace app::station::history {

void CompareModel::setComparison(const bridge::Comparison &comparison, bool onlyChanged) {
    beginResetModel();
    m_lines.clear();
    for (const auto &line : comparison.lines)
        if (!onlyChanged || !line.changes.isEmpty())
            m_lines.append(line);
    endResetModel();
}

void CompareModel::setTitles(const QString &first, const QString &second) {
    m_titles[0] = first;
    m_titles[1] = second;
    emit headerDataChanged(Qt::Horizontal, Column::first, Column::second);
}

int CompareModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(columns);
}

QVariant CompareModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_lines.size())
        return {};
    const auto &line = m_lines[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case number:
        return line.ordinal;
    case first:
        return line.a;
    case second:
        return line.b;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == number ? tr("Line") : m_titles[section - first];
}

} // namespace app::station::history
