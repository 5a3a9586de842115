// SPDX-License-Identifier: GPL-3.0-or-later
// How pages are read, as a person picks it: for those selected, for their unit, for what comes in.
#include "app/station/main_window.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "app/station/actions.h"
#include "app/station/bridge/profiles.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/profile_button.h"
#include "app/station/pages/profile_menu.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace app::station {

void MainWindow::connectProfiles() {
    connect(m_profile, &pages::ProfileButton::picked, m_workspace, &Workspace::pickProfile);
    connect(m_workspace, &Workspace::profileShown, m_profile, &pages::ProfileButton::setChoice);
    connect(m_workspace, &Workspace::readingOffered, this, &MainWindow::offerReading);
    connect(m_actions->pickProfile, &QAction::triggered, m_profile, &pages::ProfileButton::open);
    connect(m_actions->pickLineProfile, &QAction::triggered, m_workspace->desk(),
            &proofread::LineDesk::askProfile);
    auto *list = m_workspace->pageList();
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, &MainWindow::showPageMenu);
}

void MainWindow::showPageMenu(const QPoint &at) {
    const auto *list = m_workspace->pageList();
    const auto page = list->currentPage();
    if (!page)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->readSelected, m_actions->readAgain});
    const auto addProfiles = [&](const QString &title, const QString &picked,
                                 void (Workspace::*pick)(const QString &)) {
        auto *profiles = new pages::ProfileMenu(menu);
        profiles->setTitle(title);
        profiles->setChoice(picked, bridge::automaticTitle());
        connect(profiles, &pages::ProfileMenu::picked, m_workspace, pick);
        menu->addMenu(profiles);
    };
    addProfiles(tr("&Profile"), page->profile, &Workspace::pickProfile);
    if (page->unit)
        if (const auto unit = m_open->collection->unit(page->unit))
            addProfiles(tr("Profile of the &file %1")
                            .arg(QString(unit->name).replace(u'&', QStringLiteral("&&"))),
                        unit->profile, &Workspace::pickUnitProfile);
    menu->addMenu(tr("S&tatus"))->addActions(m_actions->statuses.values());
    menu->popup(list->viewport()->mapToGlobal(at));
}

void MainWindow::offerReading(const QList<bridge::PageId> &pages) {
    auto *box = new QMessageBox(QMessageBox::Question, tr("Another profile is picked"),
                                tr("Pages to read again with what is picked now: %1. "
                                   "Read them now?")
                                    .arg(pages.size()),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("readingOffer"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What people typed stays."));
    auto *now = box->addButton(tr("&Read now"), QMessageBox::AcceptRole);
    box->setDefaultButton(now);
    box->setEscapeButton(box->addButton(tr("&Later"), QMessageBox::RejectRole));
    connect(now, &QAbstractButton::clicked, this, [this, pages] {
        if (!m_open)
            return;
        bridge::ReadOrder order;
        order.pages = pages;
        m_open->jobs.readPages(order);
    });
    box->open();
}

pages::ProfileButton *MainWindow::addProfileTo(QFileDialog *dialog) {
    // The desktop's own dialog has no room for it.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    auto *button = new pages::ProfileButton(tr("Profile of what is added"), dialog);
    button->setObjectName(QStringLiteral("importProfile"));
    connect(button, &pages::ProfileButton::picked, button, [button](const QString &profile) {
        button->setChoice(profile, bridge::automaticTitle());
    });
    button->setChoice(Settings::preferences().profile, bridge::automaticTitle());
    if (auto *grid = qobject_cast<QGridLayout *>(dialog->layout())) {
        auto *label = new QLabel(tr("Read a&s:"), dialog);
        label->setBuddy(button);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(button, row, 1, Qt::AlignLeft);
    }
    return button;
}

} // namespace app::station
