// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/station/bridge/values.h"

namespace app::station::replace {

/// The lines of a preview, each with a tick: whether it is to be replaced in.
class ReplaceModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    /// All ticked, but those of verified pages.
    void setLines(const QList<bridge::ReplacedLine> &lines);
    void tickAll(bool isTicked);
    [[nodiscard]] const QList<bridge::ReplacedLine> &lines() const { return m_lines; }
    [[nodiscard]] QList<int> ticked() const;
    /// Pages among those ticked that are verified.
    [[nodiscard]] int verifiedPages() const;
    [[nodiscard]] bool isTicked(int row) const { return m_ticks.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

  signals:
    void ticksChanged();

  private:
    QList<bridge::ReplacedLine> m_lines;
    QList<bool> m_ticks;
};

} // namespace app::station::replace
