// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/main_window.h"

#include <utility>

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/actions.h"
#include "app/station/bars.h"
#include "app/station/bridge/error_text.h"
#include "app/station/clean/bench.h"
#include "app/station/jobs/job_panel.h"
#include "app/station/look/icon.h"
#include "app/station/notice.h"
#include "app/station/oversight.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/mark_actions.h"
#include "app/station/replace/replace_panel.h"
#include "app/station/search/search_panel.h"
#include "app/station/settings.h"
#include "app/station/start/start_page.h"
#include "app/station/training/training_dialog.h"
#include "app/station/workspace.h"

namespace app::station {
namespace {

constexpr int newsForMs = 6000;
const QString collectionEnding = QStringLiteral(".evrak");

} // namespace

MainWindow::MainWindow()
    : m_actions(std::make_unique<Actions>(this)), m_stack(new QStackedWidget),
      m_start(new start::StartPage(m_actions->create, m_actions->open, m_actions->demo)),
      m_workspace(new Workspace), m_notice(new Notice), m_search(new search::SearchPanel),
      m_replace(new replace::ReplacePanel), m_jobPanel(new jobs::JobPanel) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(look::programIcon());
    setAcceptDrops(true);
    resize(1440, 900);
    const Menus menus(this, *m_actions, m_workspace->bench()->actions(),
                      m_workspace->desk()->markActions());
    m_recentMenu = menus.recent;
    m_viewMenu = menus.view;
    m_pageMenu = menus.page;
    const MainToolBar tools(this, *m_actions, m_search->box());
    m_toolBar = tools.bar;
    m_toolBar->hide(); // nothing to do with it until a collection is open
    m_profile = tools.profile;

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_workspace);
    setCentralWidget(middle);
    addDocks();
    addStatusBar();
    connectCollectionActions();
    connectWorkActions();
    connectViewActions();
    connectProfiles();
    connectProofreading();
    connectPages();
    connectStart();
    connectKeys();
    setPerson(Settings::person());
    m_search->setSearches(nullptr);
    m_jobPanel->setJobs(nullptr);
    restoreGeometry(Settings::layout(QStringLiteral("geometry")));
    m_workspace->restoreState(Settings::layout(QStringLiteral("panesAndBench")));
    fillRecent();
    showTitle();
}

MainWindow::~MainWindow() { closeCollection(); }

void MainWindow::addDocks() {
    const auto add = [this](const QString &name, const QString &title, QWidget *content) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->hide();
        m_viewMenu->addAction(dock->toggleViewAction());
        return dock;
    };
    m_foundDock = add(QStringLiteral("foundDock"), tr("Found"), m_search);
    m_replaceDock = add(QStringLiteral("replaceDock"), tr("Find and replace"), m_replace);
    m_workDock = add(QStringLiteral("workDock"), tr("Work"), m_jobPanel);
    m_foundDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_workDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    tabifyDockWidget(m_foundDock, m_replaceDock);
    tabifyDockWidget(m_foundDock, m_workDock);
    m_oversight = new Oversight(this, m_workspace, m_workDock, m_viewMenu);
    m_oversight->setCollection(nullptr);
    m_actions->list(m_oversight->windows(), tr("What is left, and how good"),
                    keys::Place::everywhere);
    connect(m_oversight, &Oversight::told, this, &MainWindow::say);
    connect(m_oversight, &Oversight::refused, m_notice, &Notice::say);
    connect(m_search, &search::SearchPanel::shown, this, [this] { showDock(m_foundDock); });
    connect(m_search, &search::SearchPanel::emptied, m_foundDock, &QWidget::hide);
}

void MainWindow::showDock(QDockWidget *dock) {
    const bool isFirst = !m_foundDock->isVisible() && !m_workDock->isVisible();
    dock->show();
    dock->raise();
    if (isFirst)
        resizeDocks({dock}, {fontMetrics().height() * 9}, Qt::Vertical);
}

void MainWindow::addStatusBar() {
    m_pageLabel = new QLabel(this);
    m_zoomLabel = new QLabel(this);
    m_person = new QToolButton(this);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setIcon(look::icon(QStringLiteral("person")));
    m_person->setAutoRaise(true);
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->setToolTip(m_actions->person->toolTip());
    connect(m_person, &QToolButton::clicked, this, &MainWindow::askPerson);
    for (QWidget *part : {static_cast<QWidget *>(m_pageLabel), static_cast<QWidget *>(m_zoomLabel),
                          static_cast<QWidget *>(m_person)})
        statusBar()->addPermanentWidget(part);
    m_pageLabel->setContentsMargins(8, 0, 8, 0);
    m_zoomLabel->setContentsMargins(8, 0, 8, 0);
}

void MainWindow::connectCollectionActions() {
    const auto &a = *m_actions;
    connect(a.create, &QAction::triggered, this, [this] { askForCollection(true); });
    connect(a.open, &QAction::triggered, this, [this] { askForCollection(false); });
    connect(a.close, &QAction::triggered, this,
            [this] { leaveTrials([this] { closeCollection(); }); });
    connect(a.addFiles, &QAction::triggered, this, [this] { askForFiles(false); });
    connect(a.addFolder, &QAction::triggered, this, [this] { askForFiles(true); });
    connect(a.exportPages, &QAction::triggered, this, &MainWindow::askExport);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectWorkActions() {
    const auto &a = *m_actions;
    connect(a.undo, &QAction::triggered, this, [this] { m_workspace->undo(); });
    connect(a.redo, &QAction::triggered, this, [this] { m_workspace->redo(); });
    connect(a.find, &QAction::triggered, this, [this] {
        m_search->box()->setFocus(Qt::ShortcutFocusReason);
        m_search->box()->selectAll();
    });
    connect(a.nextHit, &QAction::triggered, m_search, &search::SearchPanel::goToNext);
    connect(a.nextDoubt, &QAction::triggered, this, [this] { m_workspace->stepDoubt(true); });
    connect(a.previousDoubt, &QAction::triggered, this, [this] { m_workspace->stepDoubt(false); });
    connect(a.person, &QAction::triggered, this, &MainWindow::askPerson);
    connect(a.readSelected, &QAction::triggered, this, [this] { read(false, false); });
    connect(a.readAll, &QAction::triggered, this, [this] { read(true, false); });
    connect(a.readAgain, &QAction::triggered, this, [this] { read(false, true); });
    connect(a.train, &QAction::triggered, this, &MainWindow::askTraining);
    connect(a.stopWork, &QAction::triggered, this, [this] { m_open->jobs.stop(); });
    for (auto at = a.statuses.begin(); at != a.statuses.end(); ++at)
        connect(at.value(), &QAction::triggered, this,
                [this, status = at.key()] { setStatus(status); });
    connect(m_search, &search::SearchPanel::hitChosen, m_workspace,
            qOverload<const bridge::Hit &>(&Workspace::goTo));
    connect(m_jobPanel, &jobs::JobPanel::pageChosen, m_workspace,
            qOverload<bridge::PageId>(&Workspace::goTo));
    connect(m_workspace->bench(), &clean::Bench::readWanted, this, [this](bridge::PageId page) {
        bridge::ReadOrder order;
        order.pages = {page};
        order.redo = true;
        m_open->jobs.readPages(order);
    });
    connect(m_workspace, &Workspace::told, this, &MainWindow::say);
    connect(m_workspace, &Workspace::refused, m_notice, &Notice::say);
    connect(m_workspace, &Workspace::pageShown, m_pageLabel, &QLabel::setText);
}

void MainWindow::connectViewActions() {
    const auto &a = *m_actions;
    const auto look = [this](QAction *action, void (pages::ZoomView::*how)()) {
        connect(action, &QAction::triggered, this,
                [this, how] { (m_workspace->picture()->*how)(); });
    };
    connect(a.zoomIn, &QAction::triggered, this, [this] { m_workspace->zoomBy(true); });
    connect(a.zoomOut, &QAction::triggered, this, [this] { m_workspace->zoomBy(false); });
    look(a.fitWidth, &pages::ZoomView::fitWidth);
    look(a.fitPage, &pages::ZoomView::fitPage);
    connect(a.bench, &QAction::toggled, m_workspace, &Workspace::setBenchShown);
    connect(a.outlines, &QAction::toggled, m_workspace->pageView(),
            &pages::PageView::setOutlinesShown);
    connect(a.letters, &QAction::toggled, this, [this](bool areShown) {
        m_workspace->desk()->setLettersShown(areShown);
        Settings::setLayout(QStringLiteral("letters"), areShown ? "shown" : "hidden");
    });
    a.letters->setChecked(Settings::layout(QStringLiteral("letters")) != "hidden");
    connect(a.nextPane, &QAction::triggered, m_workspace, &Workspace::focusNextPane);
    connect(a.previousPage, &QAction::triggered, this, [this] { m_workspace->stepPage(-1); });
    connect(a.nextPage, &QAction::triggered, this, [this] { m_workspace->stepPage(1); });
    connect(m_workspace, &Workspace::zoomChanged, this, [this](double zoom) {
        m_zoomLabel->setText(QStringLiteral("%1 %").arg(qRound(zoom * 100)));
    });
    for (auto at = a.appearances.begin(); at != a.appearances.end(); ++at) {
        at.value()->setChecked(at.key() == Settings::appearance());
        connect(at.value(), &QAction::triggered, this, [which = at.key()] {
            Settings::setAppearance(which);
            look::apply(which);
        });
    }
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::openCollection(const QString &folder) {
    showOpened(bridge::Collection::open(folder), folder);
}

void MainWindow::createCollection(const QString &folder) {
    QString name = folder;
    if (!name.endsWith(collectionEnding))
        name += collectionEnding;
    showOpened(bridge::Collection::create(name), name);
}

void MainWindow::showOpened(bridge::Result<std::unique_ptr<bridge::Collection>> opened,
                            const QString &folder) {
    if (!opened) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("The collection was not opened"),
                                    bridge::describe(opened.error()), QMessageBox::Ok, this);
        box->setInformativeText(QDir::toNativeSeparators(folder));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    closeCollection();
    m_notice->hide();
    m_open = std::make_unique<bridge::OpenCollection>(std::move(*opened));
    m_search->setSearches(&m_open->searches);
    m_replace->setReplacements(&m_open->replacements);
    m_jobPanel->setJobs(&m_open->jobs);
    m_open->jobs.setWorkers(Settings::preferences().workers);
    connect(&m_open->jobs, &bridge::Jobs::changed, this, [this](const bridge::Job &job) {
        if (!job.isStarted || (job.isFinished && !job.failures.isEmpty())) {
            showDock(m_workDock);
        }
    });
    connect(&m_open->jobs, &bridge::Jobs::finished, this,
            [this](const bridge::Job &job) { say(jobs::JobPanel::shortStateOf(job)); });
    m_actions->setCollectionOpen(true);
    m_stack->setCurrentWidget(m_workspace);
    m_toolBar->show();
    showAsRemembered();
    connectReviews();
    m_oversight->setCollection(m_open.get());
    Settings::addRecent(m_open->collection->folder());
    showTitle();
    askPersonOnce();
}

void MainWindow::closeCollection() {
    if (!m_open)
        return;
    rememberCollection();
    m_oversight->setCollection(nullptr);
    m_workspace->setCollection(nullptr);
    m_search->setSearches(nullptr);
    m_replace->setReplacements(nullptr);
    m_jobPanel->setJobs(nullptr);
    delete std::exchange(m_training, nullptr);
    m_open.reset();
    m_actions->bench->setChecked(false);
    m_actions->setCollectionOpen(false);
    m_workDock->hide();
    m_replaceDock->hide();
    m_pageLabel->clear();
    m_zoomLabel->clear();
    m_start->setRecent(Settings::recentCards());
    m_stack->setCurrentWidget(m_start);
    m_toolBar->hide();
    showTitle();
}

void MainWindow::showTitle() {
    setWindowTitle(m_open ? QStringLiteral("%1 – Evrak").arg(m_open->collection->name())
                          : QStringLiteral("Evrak"));
}

void MainWindow::fillRecent() {
    const QStringList folders = Settings::recentCollections();
    m_start->setRecent(Settings::recentCards());
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!folders.isEmpty());
    for (const auto &folder : folders)
        m_recentMenu->addAction(QDir::toNativeSeparators(folder), this,
                                [this, folder] { openCollection(folder); });
}

void MainWindow::takeIn(const QStringList &paths, const QString &profile) {
    if (paths.size() == 1 && paths.first().endsWith(collectionEnding)) {
        openCollection(paths.first());
    } else if (!m_open) {
        m_notice->say(tr("Open or make a collection first; then drop the files again."));
    } else if (!paths.isEmpty()) {
        m_open->jobs.takeIn(paths, profile);
    }
}

void MainWindow::read(bool all, bool redo) {
    m_workspace->desk()->leaveLine();
    bridge::ReadOrder order;
    order.redo = redo;
    if (!all) {
        order.pages = m_workspace->selectedPages();
        if (order.pages.isEmpty()) {
            say(tr("No page is selected."));
            return;
        }
    }
    m_open->jobs.readPages(order);
}

void MainWindow::setPerson(const QString &name) {
    m_person->setText(name.isEmpty() ? tr("Nobody yet") : name);
    m_person->setAccessibleName(tr("Who works here: %1").arg(m_person->text()));
    m_workspace->setPerson(name);
    m_replace->setPerson(name);
    m_oversight->setPerson(name);
}

void MainWindow::say(const QString &news) { statusBar()->showMessage(news, newsForMs); }

void MainWindow::closeEvent(QCloseEvent *event) {
    m_workspace->desk()->leaveLine();
    Settings::setLayout(QStringLiteral("geometry"), saveGeometry());
    Settings::setLayout(QStringLiteral("panesAndBench"), m_workspace->saveState());
    if (!m_open || (!m_open->jobs.isBusy() && m_workspace->bench()->trials() == 0)) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_open->jobs.isBusy()) {
        leaveTrials([this] {
            closeCollection();
            close();
        });
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Work is running"),
                                tr("Stop the work and leave? What was done is kept."),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(tr("&Stop and leave"), QMessageBox::AcceptRole),
            &QAbstractButton::clicked, this, [this] {
                closeCollection();
                close();
            });
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(QDir::cleanPath(url.toLocalFile()));
    event->acceptProposedAction();
    takeIn(paths, Settings::preferences().profile);
}

} // namespace app::station
