// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/station/bridge/values.h"

namespace app::station::search {

/// What was found, best first.
class HitModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<bridge::Hit> &hits);
    [[nodiscard]] const QList<bridge::Hit> &hits() const { return m_hits; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  private:
    QList<bridge::Hit> m_hits;
};

} // namespace app::station::search
