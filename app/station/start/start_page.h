// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/start/recent_card.h"

class QAction;
class QLabel;
class QToolButton;

namespace app::station::start {

class RecentList;

/// What the window shows while no collection is open: the ways in.
class StartPage : public QWidget {
    Q_OBJECT
  public:
    StartPage(QAction *create, QAction *open, QAction *demo, QWidget *parent = nullptr);
    void setRecent(const QList<RecentCard> &cards);
    [[nodiscard]] RecentList *recent() const { return m_recent; }

  signals:
    void folderChosen(const QString &folder);
    /// The person wants it off the list.
    void folderRemoved(const QString &folder);

  private:
    QLabel *m_recentTitle;
    RecentList *m_recent;
    QToolButton *m_remove;
};

} // namespace app::station::start
