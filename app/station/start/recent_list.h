// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "app/station/start/recent_card.h"

namespace app::station::start {

/// Collections that were open lately, each with a picture, its place, its pages and how far they
/// are. One whose folder is gone says so. Enter opens, Del takes it off the list.
class RecentList : public QListWidget {
    Q_OBJECT
  public:
    explicit RecentList(QWidget *parent = nullptr);
    void setCards(const QList<RecentCard> &cards);
    [[nodiscard]] const RecentCard &cardAt(int row) const { return m_cards[row]; }
    void removeCurrent();

  signals:
    void chosen(const QString &folder);
    void removed(const QString &folder);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

  private:
    [[nodiscard]] static QString wordsOf(const RecentCard &card);
    QList<RecentCard> m_cards;
};

} // namespace app::station::start
