// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/profile_button.h"

#include "app/station/bridge/profiles.h"
#include "app/station/pages/profile_menu.h"

namespace app::station::pages {

ProfileButton::ProfileButton(const QString &what, QWidget *parent)
    : QToolButton(parent), m_what(what), m_menu(new ProfileMenu(this)) {
    setPopupMode(MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    connect(this, &QToolButton::clicked, this, &ProfileButton::open);
    connect(m_menu, &ProfileMenu::picked, this, &ProfileButton::picked);
    setChoice({}, bridge::automaticTitle());
}

void ProfileButton::setChoice(const QString &picked, const QString &unpicked) {
    m_picked = picked;
    m_menu->setChoice(picked, unpicked);
    const QString title = picked.isEmpty() ? unpicked : bridge::titleOfProfile(picked);
    constexpr int widest = 28; // letters; the whole of it is in the menu
    setText(fontMetrics()
                .elidedText(title, Qt::ElideRight, widest * fontMetrics().averageCharWidth())
                .replace(u'&', QStringLiteral("&&")));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_what, title));
}

void ProfileButton::open() { m_menu->popup(mapToGlobal(rect().bottomLeft())); }

} // namespace app::station::pages
