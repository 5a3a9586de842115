// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of whoever proofreads.
#include "app/station/main_window.h"

#include <algorithm>

#include <QDockWidget>

#include "app/station/actions.h"
#include "app/station/note_dialog.h"
#include "app/station/notice.h"
#include "app/station/pages/page_list.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/replace/replace_panel.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace app::station {

void MainWindow::connectProofreading() {
    const auto &a = *m_actions;
    auto *desk = m_workspace->desk();
    connect(a.acceptLine, &QAction::triggered, desk, &proofread::LineDesk::acceptLine);
    connect(a.revertLine, &QAction::triggered, desk, &proofread::LineDesk::revertLine);
    connect(a.previousLine, &QAction::triggered, desk, [desk] { desk->step(-1); });
    connect(a.nextLine, &QAction::triggered, desk, [desk] { desk->step(1); });
    connect(a.splitLine, &QAction::triggered, desk, &proofread::LineDesk::splitLine);
    connect(a.joinLine, &QAction::triggered, desk, &proofread::LineDesk::joinLine);
    connect(a.insertLine, &QAction::triggered, m_workspace, &Workspace::askForLine);
    connect(a.readLines, &QAction::triggered, this, [this] {
        const auto page = m_workspace->pageList()->currentPage();
        if (!page || !m_workspace->desk()->leaveLine())
            return;
        bridge::ReadOrder order;
        order.pages = {page->id};
        m_open->jobs.readPages(order);
    });
    connect(a.acceptPage, &QAction::triggered, this,
            [this] { m_workspace->acceptPage(Settings::person()); });
    connect(a.nextDoubtfulLine, &QAction::triggered, this, [this] { m_open->reviews.next(); });
    connect(a.previousDoubtfulLine, &QAction::triggered, this,
            [this] { m_open->reviews.previous(); });
    connectReplacing();
}

void MainWindow::connectReplacing() {
    m_replace->setPlace([this] {
        const auto page = m_workspace->pageList()->currentPage();
        const auto line = m_workspace->desk()->currentLine();
        return replace::ReplacePlace{line ? line->id : bridge::LineId{},
                                     m_workspace->selectedPages(),
                                     page ? page->unit : bridge::UnitId{}};
    });
    connect(m_actions->replace, &QAction::triggered, this, [this] {
        const QString selected = m_workspace->desk()->selectedText();
        showDock(m_replaceDock);
        // Its list needs more room than the other docks' do.
        resizeDocks({m_replaceDock},
                    {std::max(m_replaceDock->height(), fontMetrics().height() * 22)}, Qt::Vertical);
        m_replace->start(selected);
    });
    connect(m_replace, &replace::ReplacePanel::aboutToLook, m_workspace->desk(),
            &proofread::LineDesk::leaveLine);
    connect(m_replace, &replace::ReplacePanel::lineChosen, m_workspace,
            qOverload<const bridge::Hit &>(&Workspace::goTo));
    connect(m_replace, &replace::ReplacePanel::told, this, &MainWindow::say);
}

void MainWindow::connectReviews() {
    const auto *reviews = &m_open->reviews;
    connect(reviews, &bridge::Reviews::found, this, [this](const bridge::Hit &line, qint64 due) {
        m_workspace->editAt(line);
        say(due > 0 ? tr("%1, line %2. Lines that are still to be weighed: %3")
                          .arg(line.pageLabel)
                          .arg(line.lineOrdinal)
                          .arg(due)
                    : tr("%1, line %2").arg(line.pageLabel).arg(line.lineOrdinal));
    });
    connect(reviews, &bridge::Reviews::ended, this, [this](bool isAny, qint64 due) {
        say(due > 0 ? tr("No more doubtful line is weighed yet; try again in a moment.")
            : isAny ? tr("That was the last doubtful line. The next is the first again.")
                    : tr("No line is doubtful that nobody has vouched for."));
    });
    connect(reviews, &bridge::Reviews::atFirst, this,
            [this] { say(tr("No doubtful line was visited before this one.")); });
    connect(reviews, &bridge::Reviews::failed, m_notice, &Notice::say);
}

void MainWindow::setStatus(bridge::Status status) {
    if (status == bridge::Status::problem)
        askNote(status);
    else
        m_workspace->setStatus(status, Settings::person(), {});
}

void MainWindow::askNote(bridge::Status status) {
    const auto selected = m_workspace->selectedPages();
    const auto page = m_workspace->pageList()->currentPage();
    if (selected.isEmpty() || !page) {
        say(tr("No page is selected."));
        return;
    }
    const bool isOne = selected.size() == 1;
    auto *dialog = new NoteDialog(isOne ? page->label : tr("%1 pages").arg(selected.size()), status,
                                  isOne ? page->note : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workspace->setStatus(dialog->status(), Settings::person(), dialog->note());
    });
    dialog->open();
}

} // namespace app::station
