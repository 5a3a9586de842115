// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left: their menus, and what the window remembers of each collection.
#include "app/station/main_window.h"

#include <QDockWidget>
#include <QMenu>

#include "app/station/actions.h"
#include "app/station/bridge/error_text.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_panel.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace app::station {
namespace {

const QString geometryPart = QStringLiteral("geometry");
const QString docksPart = QStringLiteral("docks");
const QString panesPart = QStringLiteral("panes");
const QString pagesPart = QStringLiteral("pages");
const QString currentPart = QStringLiteral("current");

} // namespace

void MainWindow::connectPages() {
    const auto &actions = m_workspace->pagePanel()->actions();
    m_actions->list(actions.all(), tr("List of pages"), keys::Place::everywhere);
    m_viewMenu->addMenu(tr("List of &pages"))->addActions(actions.ofView());
    auto *order = new QMenu(tr("Or&der of pages"), this);
    order->addActions(actions.ofOrder());
    m_pageMenu->addSeparator();
    m_pageMenu->addMenu(order);
}

void MainWindow::rememberCollection() {
    const auto &collection = *m_open->collection;
    const auto folder = collection.folder();
    Settings::setLayoutOf(folder, geometryPart, saveGeometry());
    Settings::setLayoutOf(folder, docksPart, saveState());
    Settings::setLayoutOf(folder, panesPart, m_workspace->saveState());
    const auto *panel = m_workspace->pagePanel();
    Settings::setLayoutOf(folder, pagesPart, panel->saveState());
    const auto current = panel->model()->idAt(panel->list()->currentIndex().row());
    Settings::setLayoutOf(folder, currentPart, QByteArray::number(qint64(current.value)));

    start::RecentCard card;
    card.folder = folder;
    card.pages = m_open->lists.statusCounts().value_or(bridge::StatusCounts());
    const auto first = panel->model()->filter().isEmpty() ? panel->model()->idAt(0) : current;
    card.picture = panel->model()->thumbnail(first);
    if (card.picture.isNull())
        for (const auto &known : Settings::recentCards())
            if (known.folder == folder)
                card.picture = known.picture;
    Settings::setCard(card);
}

void MainWindow::showAsRemembered() {
    const auto folder = m_open->collection->folder();
    const auto restore = [&](const QString &part, auto how) {
        if (const auto state = Settings::layoutOf(folder, part); !state.isEmpty())
            how(state);
    };
    restore(geometryPart, [this](const QByteArray &state) { restoreGeometry(state); });
    restore(docksPart, [this](const QByteArray &state) { restoreState(state); });
    m_foundDock->hide(); // nothing was asked for yet
    restore(panesPart, [this](const QByteArray &state) { m_workspace->restoreState(state); });
    restore(pagesPart,
            [this](const QByteArray &state) { m_workspace->pagePanel()->restoreState(state); });
    const bridge::PageId page{Settings::layoutOf(folder, currentPart).toLongLong()};
    m_workspace->setCollection(m_open.get(), page);
}

} // namespace app::station
