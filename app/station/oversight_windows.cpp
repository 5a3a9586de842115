// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that judge and ask, none of which holds up the window's own events.
#include "app/station/oversight.h"

#include <QAction>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>

#include "app/station/apart/apart_dialog.h"
#include "app/station/apart/decide_dialog.h"
#include "app/station/bridge/error_text.h"
#include "app/station/pages/page_list.h"
#include "app/station/progress/progress_dialog.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/workspace.h"

namespace app::station {
namespace {

constexpr int linesByLot = 40;
constexpr int mostByLot = 2000;

} // namespace

QAction *Oversight::addAction(const QString &name, const QString &text, const QKeySequence &key,
                              void (Oversight::*what)()) {
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcut(key);
    m_window->addAction(action);
    m_menu->addAction(action);
    m_actions.append(action);
    m_windows.append(action);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void Oversight::addActions() {
    m_menu->addSeparator();
    addAction(QStringLiteral("progress"), tr("Progress and &quality…"),
              Qt::Key_F12, &Oversight::showProgress);
    addAction(QStringLiteral("readApart"), tr("Read this page a &second time…"),
              Qt::Key_F11, &Oversight::readPageApart);
    addAction(QStringLiteral("readLinesApart"), tr("Read lines by &lot a second time…"),
              Qt::SHIFT | Qt::Key_F11, &Oversight::askLinesApart);
    addAction(QStringLiteral("decide"), tr("&Decide where two readings differ…"),
              Qt::CTRL | Qt::Key_F11, &Oversight::decide);
}

bool Oversight::hasPerson() {
    if (m_person.isEmpty())
        emit refused(tr("Say who you are first; readings are stored under a name."));
    return !m_person.isEmpty();
}

void Oversight::showProgress() {
    m_workspace->desk()->leaveLine();
    if (!m_progress) {
        m_progress = new progress::ProgressDialog(*m_open, m_window);
        m_progress->setProperty(aboutCollection, true);
        connect(m_progress, &progress::ProgressDialog::pageChosen, this,
                [this](bridge::PageId page) { m_workspace->goTo(page); });
    }
    m_progress->show();
    m_progress->raise();
    m_progress->activateWindow();
}

void Oversight::readPageApart() {
    const auto page = m_workspace->pageList()->currentPage();
    if (!page || !hasPerson())
        return;
    m_workspace->desk()->leaveLine();
    const auto lines = m_open->collection->linesToReadApart(page->id, m_person);
    if (!lines)
        emit refused(bridge::describe(lines.error()));
    else
        readApart(*lines);
}

void Oversight::askLinesApart() {
    if (!hasPerson())
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty(aboutCollection, true);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Second reading"));
    dialog->setLabelText(tr("How many lines of proofread pages, drawn by lot?"));
    dialog->setIntRange(1, mostByLot);
    dialog->setIntValue(linesByLot);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int lines) {
        connect(&m_open->quality, &bridge::Quality::drawn, this, &Oversight::readApart,
                Qt::UniqueConnection);
        m_open->quality.draw(lines, m_person);
    });
    dialog->open();
}

void Oversight::readApart(const QList<bridge::ApartLine> &lines) {
    if (lines.isEmpty()) {
        emit refused(tr("There is no line to read a second time: proofread pages first; lines that "
                        "no machine had read, and those that were drawn before, are left out."));
        return;
    }
    auto *dialog = new apart::ApartDialog(*m_open->collection, lines, m_person, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty(aboutCollection, true);
    connect(dialog, &apart::ApartDialog::allRead, this, &Oversight::decide, Qt::QueuedConnection);
    dialog->open();
}

void Oversight::decide() {
    if (!m_open || !hasPerson())
        return;
    m_workspace->desk()->leaveLine();
    delete m_decide;
    m_decide = new apart::DecideDialog(*m_open->collection, m_person, m_window);
    m_decide->setAttribute(Qt::WA_DeleteOnClose);
    m_decide->setProperty(aboutCollection, true);
    connect(m_decide, &apart::DecideDialog::lineChosen, this, &Oversight::goTo);
    m_decide->show();
    m_decide->activateWindow();
}

} // namespace app::station
