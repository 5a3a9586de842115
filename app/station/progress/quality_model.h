// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include "app/station/bridge/quality.h"

namespace app::station::progress {

/// The collection, its units beneath it, their pages beneath them, each with how good it is.
class QualityModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum Column { name, status, characters, before, after, left, columns };

    using QAbstractItemModel::QAbstractItemModel;

    void setSurvey(const bridge::Survey &survey);
    /// None where the row is no page.
    [[nodiscard]] bridge::PageId pageAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Unit {
        bridge::UnitQuality quality;
        QList<bridge::PageQuality> pages;
    };
    [[nodiscard]] static QString told(const QString &title, const bridge::ErrorEstimate &errors,
                                      int column);
    [[nodiscard]] static QString told(const bridge::PageQuality &page, int column);

    bridge::ErrorEstimate m_all;
    QList<Unit> m_units; ///< one beneath the collection each
    bool m_isEmpty = true;
};

} // namespace app::station::progress
