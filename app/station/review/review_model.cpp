// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/review/review_model.h"

#include "app/station/review/concern_words.h"

namespace app::station::review {

void ReviewModel::setLines(const QList<bridge::DoubtfulLine> &lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ReviewModel::remove(int row) {
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
}

int ReviewModel::rowOf(bridge::LineId line) const {
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].line == line)
            return row;
    return -1;
}

int ReviewModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_lines.size())
        return {};
    const auto &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return tr("%1, line %2: %3").arg(line.pageLabel).arg(line.ordinal).arg(line.text);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return ConcernWords::of(line);
    default:
        return {};
    }
}

} // namespace app::station::review
