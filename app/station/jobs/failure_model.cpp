// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/jobs/failure_model.h"

namespace app::station::jobs {

int FailureModel::rowsOf(const bridge::Job &job) {
    return int(job.failures.size() + (job.isFinished ? job.losses.size() : 0));
}

void FailureModel::show(const bridge::Job &job) {
    const int before = rowsOf(m_job);
    const int now = rowsOf(job);
    if (job.number == m_job.number && now >= before) {
        if (now > before)
            beginInsertRows({}, before, now - 1);
        m_job = job;
        if (now > before)
            endInsertRows();
        return;
    }
    beginResetModel();
    m_job = job;
    endResetModel();
}

bridge::PageId FailureModel::pageAt(int row) const {
    return row >= 0 && row < m_job.failures.size() ? m_job.failures[row].page : bridge::PageId{};
}

int FailureModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : rowsOf(m_job);
}

int FailureModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 2; }

QVariant FailureModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isFailure = index.row() < m_job.failures.size();
    if (isFailure)
        return index.column() == 0 ? m_job.failures[index.row()].subject
                                   : m_job.failures[index.row()].reason;
    if (index.column() == 0)
        return tr("Not carried over");
    return m_job.losses.value(index.row() - m_job.failures.size());
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? tr("Page or file") : tr("Why it failed");
}

} // namespace app::station::jobs
