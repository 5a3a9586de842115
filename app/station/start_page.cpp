// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/start_page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

#include "app/station/look/icon.h"

namespace app::station {
namespace {

QToolButton *bigButton(QAction *action, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({22, 22});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(button->fontMetrics().height() * 2 + 6);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

StartPage::StartPage(QAction *create, QAction *open, QWidget *parent)
    : QWidget(parent), m_recentTitle(new QLabel(tr("Recent collections"), this)),
      m_recent(new QListWidget(this)) {
    auto *sign = new QLabel(this);
    sign->setPixmap(look::programIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *motto =
        new QLabel(tr("From archive copies to text that can be trusted, found and cited."), this);
    motto->setWordWrap(true);
    motto->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setBuddy(m_recent);
    m_recentTitle->setContentsMargins(0, 24, 0, 4);
    m_recent->setObjectName(QStringLiteral("recentList"));
    m_recent->setAccessibleName(tr("Recent collections"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(2);
    m_recent->viewport()->setAutoFillBackground(false);

    auto *column = new QGridLayout;
    column->setHorizontalSpacing(20);
    column->setVerticalSpacing(10);
    column->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    column->addWidget(title(this), 0, 1);
    column->addWidget(motto, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 20, 0, 0);
    buttons->setSpacing(10);
    buttons->addWidget(bigButton(create, this));
    buttons->addWidget(bigButton(open, this));
    column->addLayout(buttons, 2, 0, 1, 2);
    column->addWidget(m_recentTitle, 3, 0, 1, 2);
    column->addWidget(m_recent, 4, 0, 1, 2);
    column->setColumnStretch(1, 1);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 95);
    auto *page = new QGridLayout(this);
    page->setRowStretch(0, 1);
    page->addWidget(middle, 1, 1);
    page->setRowStretch(1, 4);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 4);
    page->setColumnStretch(2, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        emit folderChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
}

void StartPage::setRecent(const QStringList &folders) {
    m_recent->clear();
    for (const auto &folder : folders) {
        const QFileInfo info(folder);
        auto *item =
            new QListWidgetItem(look::icon(QStringLiteral("book")),
                                QStringLiteral("%1\n%2").arg(info.completeBaseName(),
                                                             QDir::toNativeSeparators(info.path())),
                                m_recent);
        item->setData(Qt::UserRole, folder);
    }
    m_recentTitle->setVisible(!folders.isEmpty());
    m_recent->setVisible(!folders.isEmpty());
}

} // namespace app::station
