// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QTreeWidget>

#include "app/station/clean/layout_edits.h"

namespace app::station::clean {

/// Regions and their lines in reading order; dragging an entry asks for another order.
class LayoutTree : public QTreeWidget {
    Q_OBJECT
  public:
    explicit LayoutTree(QWidget *parent = nullptr);

    /// `texts`: what the lines read, by their id.
    void setLayout(const Layout &layout, const QHash<qint64, QString> &texts);
    void setChosen(const Places &chosen);
    [[nodiscard]] static QString nameOf(bridge::RegionKind kind);
    [[nodiscard]] QSize sizeHint() const override { return {300, 320}; }

  signals:
    void chosenChanged(const app::station::clean::Places &chosen);
    void moveWanted(const app::station::clean::Places &places,
                    const app::station::clean::Place &to);

  protected:
    void dropEvent(QDropEvent *event) override;

  private:
    [[nodiscard]] Place placeOf(const QTreeWidgetItem *item) const;
    [[nodiscard]] QTreeWidgetItem *itemAt(const Place &place) const;
    [[nodiscard]] Places selectedPlaces() const;
    [[nodiscard]] Place dropPlace(QPoint at, bool movesRegions) const;
    void take();

    bool m_isShowing = false;
};

} // namespace app::station::clean
