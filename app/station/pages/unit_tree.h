// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeView>

#include "app/station/pages/unit_model.h"

namespace app::station::pages {

/// The collection's tree with how far each part of it is.
class UnitTree : public QTreeView {
    Q_OBJECT
  public:
    explicit UnitTree(QWidget *parent = nullptr);

    void setOverview(const bridge::Overview &overview);
    /// Chooses the row without telling it.
    void choose(const std::optional<bridge::UnitId> &unit);
    [[nodiscard]] UnitModel &units() { return m_model; }
    /// As high as its rows, up to eight of them.
    [[nodiscard]] int heightOfRows() const;

  signals:
    /// Nothing: all pages; a unit that is none: the pages without one.
    void unitChosen(const std::optional<app::station::bridge::UnitId> &unit);

  protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    /// As the person left them; else where there are few.
    void openBelow(const QModelIndex &parent);

    UnitModel m_model;
    std::optional<bridge::UnitId> m_chosen;
    QHash<qint64, bool> m_open; ///< units that the person opened or closed
    bool m_isFilling = false;
};

} // namespace app::station::pages
