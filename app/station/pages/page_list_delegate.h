// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/station/bridge/values.h"

namespace app::station::pages {

/// Draws a page as a row of the list or as a cell of the grid. All are of one size.
class PageListDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// `picture`: the height of a thumbnail.
    void setLook(bool isGrid, int picture);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

  private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QPixmap &thumbnail,
                  const bridge::Page &page) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QPixmap &thumbnail,
                   const bridge::Page &page) const;

    bool m_isGrid = false;
    int m_picture = 76;
};

} // namespace app::station::pages
