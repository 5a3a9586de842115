// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace app::station::pages {

/// The profiles to pick from, by script, below the one that leaves it to the program.
class ProfileMenu : public QMenu {
    Q_OBJECT
  public:
    explicit ProfileMenu(QWidget *parent = nullptr);

    /// What is picked now (empty: nothing), and what it is then called, such as "Automatic: ota".
    void setChoice(const QString &picked, const QString &unpicked);

  signals:
    /// Empty: handed back.
    void picked(const QString &profile);

  private:
    void fill();

    QString m_picked;
    QString m_unpicked;
};

} // namespace app::station::pages
