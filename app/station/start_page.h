// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace app::station {

/// What the window shows while no collection is open.
class StartPage : public QWidget {
    Q_OBJECT
  public:
    StartPage(QAction *create, QAction *open, QWidget *parent = nullptr);
    void setRecent(const QStringList &folders);

  signals:
    void folderChosen(const QString &folder);

  private:
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace app::station
