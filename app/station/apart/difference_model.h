// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/station/bridge/quality.h"

namespace app::station::apart {

/// Where two who read apart differ and nobody has decided.
class DifferenceModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setDifferences(const QList<bridge::ApartDifference> &differences);
    [[nodiscard]] const QList<bridge::ApartDifference> &differences() const {
        return m_differences;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  private:
    QList<bridge::ApartDifference> m_differences;
};

} // namespace app::station::apart
