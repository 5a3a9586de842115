// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace app::station::start {

class RecentList;

/// Draws the cards of a RecentList.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit RecentDelegate(RecentList *list);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

  private:
    RecentList *m_list;
};

} // namespace app::station::start
