// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/station/bridge/doubt_lists.h"

namespace app::station::review {

/// The lines of the review, the most doubtful first.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<bridge::DoubtfulLine> &lines);
    void remove(int row);
    [[nodiscard]] const QList<bridge::DoubtfulLine> &lines() const { return m_lines; }
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(bridge::LineId line) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  private:
    QList<bridge::DoubtfulLine> m_lines;
};

} // namespace app::station::review
