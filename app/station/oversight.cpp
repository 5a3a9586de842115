// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/oversight.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include "app/station/history/compare_panel.h"
#include "app/station/history/history_panel.h"
#include "app/station/pages/page_list.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/review/review_panel.h"
#include "app/station/workspace.h"

namespace app::station {
namespace {

constexpr int rowsOfADock = 12;

} // namespace

Oversight::Oversight(QMainWindow *window, Workspace *workspace, QDockWidget *beside, QMenu *menu)
    : QObject(window), m_window(window), m_workspace(workspace), m_beside(beside), m_menu(menu),
      m_history(new history::HistoryPanel), m_compare(new history::ComparePanel),
      m_review(new review::ReviewPanel) {
    addDock(QStringLiteral("reviewDock"), tr("&Review"), m_review,
            Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    addDock(QStringLiteral("historyDock"), tr("&History"), m_history,
            Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    addDock(QStringLiteral("compareDock"), tr("&Comparison"), m_compare,
            Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    addActions();
    connect(m_history, &history::HistoryPanel::refused, this, &Oversight::refused);
    connect(m_history, &history::HistoryPanel::told, this, &Oversight::told);
    connect(m_compare, &history::ComparePanel::refused, this, &Oversight::refused);
    connect(m_compare, &history::ComparePanel::lineChosen, this, [this](bridge::LineId line) {
        m_workspace->desk()->editLine(m_workspace->desk()->model()->rowOf(line));
    });
    connect(m_review, &review::ReviewPanel::lineChosen, this, &Oversight::goTo);
    connect(workspace->desk(), &proofread::LineDesk::lineChosen, this, &Oversight::followLine);
    connect(workspace->desk(), &proofread::LineDesk::linesReplaced, this, [this] {
        if (m_workspace->desk()->model()->rowCount() == 0)
            followLine(-1);
    });
}

QDockWidget *Oversight::addDock(const QString &name, const QString &title, QWidget *content,
                                const QKeySequence &key) {
    auto *dock = new QDockWidget(QString(title).remove(u'&'), m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, dock);
    m_window->tabifyDockWidget(m_beside, dock);
    dock->hide();
    auto *action = dock->toggleViewAction();
    action->setText(title);
    action->setShortcut(key);
    m_menu->addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, dock, [this, dock, content](bool isShown) {
        if (!isShown) {
            m_workspace->desk()->setFocus();
            return;
        }
        dock->raise();
        if (dock->height() < content->fontMetrics().height() * rowsOfADock)
            m_window->resizeDocks({dock}, {content->fontMetrics().height() * rowsOfADock},
                                  Qt::Vertical);
        content->setFocus(Qt::ShortcutFocusReason);
    });
    return dock;
}

void Oversight::setCollection(bridge::OpenCollection *open) {
    m_open = open;
    // Those that judge or ask are about the collection that was open.
    for (auto *dialog : m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly))
        if (dialog->property(aboutCollection).toBool())
            delete dialog;
    auto *collection = open ? open->collection.get() : nullptr;
    m_history->setCollection(collection);
    m_compare->setCollection(collection);
    m_review->setCollection(open);
    for (auto *action : m_actions)
        action->setEnabled(open);
    if (!open) {
        for (auto *panel : {static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_compare),
                            static_cast<QWidget *>(m_review)})
            panel->parentWidget()->hide();
        return;
    }
    connect(collection, &bridge::Collection::textChanged, this, [this](bridge::PageId page) {
        const auto shown = m_workspace->pageList()->currentPage();
        if (shown && shown->id == page)
            m_workspace->desk()->reload(*shown);
    });
    const auto line = m_workspace->desk()->currentLine();
    followLine(line ? m_workspace->desk()->model()->rowOf(line->id) : -1);
}

void Oversight::setPerson(const QString &name) {
    m_person = name;
    m_history->setPerson(name);
}

void Oversight::followLine(int row) {
    const auto page = m_workspace->pageList()->currentPage();
    const auto *model = m_workspace->desk()->model();
    const bool isLine = model && row >= 0 && row < model->rowCount();
    const auto id = page ? page->id : bridge::PageId{};
    m_history->setPlace(id, isLine ? model->lines().at(row).id : bridge::LineId{});
    m_compare->setPage(id);
}

void Oversight::goTo(bridge::PageId page, bridge::LineId line) {
    m_workspace->goTo(page);
    auto *desk = m_workspace->desk();
    const int row = desk->model()->rowOf(line);
    if (row >= 0)
        desk->editLine(row);
    else
        emit refused(tr("This line is not on its page any more."));
}

} // namespace app::station
