// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/profile_menu.h"

#include <QActionGroup>

#include "app/station/bridge/profiles.h"

namespace app::station::pages {

ProfileMenu::ProfileMenu(QWidget *parent) : QMenu(parent), m_unpicked(bridge::automaticTitle()) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
}

void ProfileMenu::setChoice(const QString &picked, const QString &unpicked) {
    m_picked = picked;
    m_unpicked = unpicked;
}

void ProfileMenu::fill() {
    clear();
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &name, const QString &title) {
        auto *action = addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == m_picked);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { emit picked(name); });
    };
    QString script;
    bool isKnown = false;
    for (const auto &choice : bridge::profiles()) {
        if (choice.group != script)
            addSection(choice.group);
        script = choice.group;
        isKnown |= choice.name == m_picked;
        add(choice.name, choice.name.isEmpty() ? m_unpicked : choice.title);
    }
    if (!isKnown) {
        addSeparator();
        add(m_picked, m_picked); // no longer in the file; the pick stays until it is changed
    }
}

} // namespace app::station::pages
