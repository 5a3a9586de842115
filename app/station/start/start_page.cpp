// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/start/start_page.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/station/look/icon.h"
#include "app/station/start/recent_list.h"

namespace app::station::start {
namespace {

QToolButton *bigButton(QAction *action, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({22, 22});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(button->fontMetrics().height() * 2 + 6);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QLabel *title(QWidget *parent) {
    auto *label = new QLabel(QStringLiteral("Evrak"), parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 2.6);
    font.setWeight(QFont::Light);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(QAction *create, QAction *open, QAction *demo, QWidget *parent)
    : QWidget(parent), m_recentTitle(new QLabel(tr("Recent collections"), this)),
      m_recent(new RecentList(this)), m_remove(new QToolButton(this)) {
    setObjectName(QStringLiteral("startPage"));
    auto *sign = new QLabel(this);
    sign->setPixmap(look::programIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *motto =
        new QLabel(tr("From archive copies to text that can be trusted, found and cited."), this);
    motto->setWordWrap(true);
    motto->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setBuddy(m_recent);
    m_remove->setText(tr("Take off the list"));
    m_remove->setObjectName(QStringLiteral("removeRecent"));
    m_remove->setToolTip(tr("Takes the chosen collection off this list (Del). Its folder stays."));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setAutoRaise(true);

    auto *column = new QGridLayout;
    column->setHorizontalSpacing(20);
    column->setVerticalSpacing(10);
    column->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    column->addWidget(title(this), 0, 1);
    column->addWidget(motto, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 20, 0, 0);
    buttons->setSpacing(10);
    for (auto *action : {create, open, demo})
        buttons->addWidget(bigButton(action, this));
    column->addLayout(buttons, 2, 0, 1, 2);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 20, 0, 0);
    heading->addWidget(m_recentTitle, 1);
    heading->addWidget(m_remove);
    column->addLayout(heading, 3, 0, 1, 2);
    column->addWidget(m_recent, 4, 0, 1, 2);
    column->setColumnStretch(1, 1);
    column->setRowStretch(4, 1);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 105);
    auto *page = new QGridLayout(this);
    page->setRowStretch(0, 1);
    page->addWidget(middle, 1, 1);
    page->setRowStretch(1, 6);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 6);
    page->setColumnStretch(2, 1);
    connect(m_recent, &RecentList::chosen, this, &StartPage::folderChosen);
    connect(m_recent, &RecentList::removed, this, &StartPage::folderRemoved);
    connect(m_remove, &QToolButton::clicked, m_recent, &RecentList::removeCurrent);
    setRecent({});
}

void StartPage::setRecent(const QList<RecentCard> &cards) {
    m_recent->setCards(cards);
    m_recentTitle->setVisible(!cards.isEmpty());
    m_recent->setVisible(!cards.isEmpty());
    m_remove->setVisible(!cards.isEmpty());
}

} // namespace app::station::start
