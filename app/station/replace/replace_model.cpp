// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/replace/replace_model.h"

#include <set>

namespace app::station::replace {

void ReplaceModel::setLines(const QList<bridge::ReplacedLine> &lines) {
    beginResetModel();
    m_lines = lines;
    m_ticks.clear();
    for (const auto &line : lines)
        m_ticks.append(!line.isVerified);
    endResetModel();
    emit ticksChanged();
}

void ReplaceModel::tickAll(bool isTicked) {
    m_ticks.fill(isTicked);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(int(m_lines.size()) - 1), {Qt::CheckStateRole});
    emit ticksChanged();
}

QList<int> ReplaceModel::ticked() const {
    QList<int> rows;
    for (int row = 0; row < m_ticks.size(); ++row)
        if (m_ticks[row])
            rows.append(row);
    return rows;
}

int ReplaceModel::verifiedPages() const {
    std::set<bridge::PageId> pages;
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_ticks[row] && m_lines[row].isVerified)
            pages.insert(m_lines[row].page);
    return int(pages.size());
}

int ReplaceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_lines.size())
        return {};
    const auto &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.after;
    case Qt::CheckStateRole:
        return m_ticks[index.row()] ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, line %2: %3 becomes %4")
            .arg(line.pageLabel)
            .arg(line.lineOrdinal)
            .arg(line.before, line.after);
    case Qt::AccessibleDescriptionRole:
        return line.isVerified ? tr("The page is verified and goes back to proofread.") : QString();
    case Qt::ToolTipRole:
        return line.isVerified ? tr("The page is verified and goes back to proofread.") : QString();
    default:
        return {};
    }
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &) const {
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || index.row() < 0 || index.row() >= m_lines.size())
        return false;
    m_ticks[index.row()] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

} // namespace app::station::replace
