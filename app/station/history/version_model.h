// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/station/bridge/history.h"

namespace app::station::history {

/// The versions of a line, newest first, each with what changed since the one it was made from.
class VersionModel : public QAbstractListModel {
    Q_OBJECT
  public:
    struct Row {
        bridge::Version version;
        QString before; ///< what it was made from; empty where it says the same, or is a first one
        QList<bridge::Change> changes; ///< from `before`
    };

    using QAbstractListModel::QAbstractListModel;

    /// Oldest first.
    void setVersions(const QList<bridge::Version> &versions);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  private:
    QList<Row> m_rows;
};

} // namespace app::station::history
