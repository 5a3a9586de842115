// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/station/bridge/history.h"

namespace app::station::history {

/// Two readings of a page, line by line.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { number, first, second, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// `onlyChanged` leaves out the lines in which both say the same.
    void setComparison(const bridge::Comparison &comparison, bool onlyChanged);
    void setTitles(const QString &first, const QString &second);
    [[nodiscard]] const QList<bridge::ComparedLine> &lines() const { return m_lines; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    QList<bridge::ComparedLine> m_lines;
    QString m_titles[2];
};

} // namespace app::station::history
