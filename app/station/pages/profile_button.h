// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace app::station::pages {

class ProfileMenu;

/// Shows which profile is picked and opens the menu to pick another one.
class ProfileButton : public QToolButton {
    Q_OBJECT
  public:
    /// `what` names for a screen reader whose profile it is.
    explicit ProfileButton(const QString &what, QWidget *parent = nullptr);

    /// As in ProfileMenu.
    void setChoice(const QString &picked, const QString &unpicked);
    [[nodiscard]] QString choice() const { return m_picked; }
    /// Opens the menu and returns at once.
    void open();

  signals:
    void picked(const QString &profile);

  private:
    QString m_what;
    QString m_picked;
    ProfileMenu *m_menu;
};

} // namespace app::station::pages
