// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/station/bridge/values.h"

namespace app::station::jobs {

/// What a job could not do: page or file, and why. Then what an export could not carry over.
class FailureModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Rows that came are told as such where it is the same job.
    void show(const bridge::Job &job);
    /// None where the row is not about a page.
    [[nodiscard]] bridge::PageId pageAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] static int rowsOf(const bridge::Job &job);
    bridge::Job m_job;
};

} // namespace app::station::jobs
