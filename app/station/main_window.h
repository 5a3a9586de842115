// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QMainWindow>

#include "app/station/bridge/open_collection.h"

class QDockWidget;
class QFileDialog;
class QLabel;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace app::station::bridge {
class Demo;
}
namespace app::station::jobs {
class JobPanel;
}
namespace app::station::pages {
class ProfileButton;
}
namespace app::station::preferences {
struct Preferences;
}
namespace app::station::replace {
class ReplacePanel;
}
namespace app::station::search {
class SearchPanel;
}
namespace app::station::start {
class StartPage;
}
namespace app::station::training {
class TrainingDialog;
}

namespace app::station {

struct Actions;
class Notice;
class Oversight;
class Workspace;

/// The window: one collection at a time, its tools around it. Binds the rooms together and does
/// nothing of their work.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow();
    ~MainWindow() override;

    /// Says what is wrong where it cannot be opened; what was open stays then.
    void openCollection(const QString &folder);
    void createCollection(const QString &folder);
    void closeCollection();
    /// Images, folders; a single collection is opened instead.
    void takeIn(const QStringList &paths, const QString &profile = {});
    /// Asks who works here unless that is known.
    void askPersonOnce();

    void showPreferences();

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] bridge::OpenCollection *collection() const { return m_open.get(); }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }

  signals:
    /// Another language was chosen: the window is to be made anew.
    void remakeWanted();

  protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    void addDocks();
    void showDock(QDockWidget *dock);
    void addStatusBar();
    void connectCollectionActions();
    void connectWorkActions();
    void connectViewActions();
    void showOpened(bridge::Result<std::unique_ptr<bridge::Collection>> opened,
                    const QString &folder);
    void showTitle();
    void fillRecent();
    void askForCollection(bool isNew);
    void askForFiles(bool folder);
    void askPerson();
    void setPerson(const QString &name);
    void askExport();
    void askTraining();
    void read(bool all, bool redo);
    void connectProfiles();
    void connectPages();
    void connectStart();
    void openDemo();
    /// What the window looks like on this collection, and how the start page shows it.
    void rememberCollection();
    void showAsRemembered();
    void applyPreferences(const preferences::Preferences &now);
    void showPageMenu(const QPoint &at);
    void offerReading(const QList<bridge::PageId> &pages);
    /// Puts the choice of a profile into a dialog that asks for files.
    pages::ProfileButton *addProfileTo(QFileDialog *dialog);
    void setStatus(bridge::Status status);
    /// Asks whether cleanups that are only tried may be forgotten, and then does what follows.
    void leaveTrials(const std::function<void()> &leave);
    void connectKeys();
    void connectProofreading();
    void connectReplacing();
    void connectReviews();
    void askNote(bridge::Status status);
    void showKeys();
    void changeKeys();
    void showAbout();
    void say(const QString &news);

    std::unique_ptr<Actions> m_actions;
    QMenu *m_recentMenu;
    QMenu *m_viewMenu;
    QMenu *m_pageMenu;
    QStackedWidget *m_stack;
    start::StartPage *m_start;
    Workspace *m_workspace;
    Notice *m_notice;
    search::SearchPanel *m_search;
    bridge::Demo *m_demo;
    replace::ReplacePanel *m_replace;
    training::TrainingDialog *m_training = nullptr; ///< once it was asked for
    jobs::JobPanel *m_jobPanel;
    QDockWidget *m_foundDock;
    QDockWidget *m_replaceDock;
    QDockWidget *m_workDock;
    Oversight *m_oversight;
    QToolBar *m_toolBar;
    pages::ProfileButton *m_profile;
    QLabel *m_pageLabel;
    QLabel *m_zoomLabel;
    QToolButton *m_person;
    std::unique_ptr<bridge::OpenCollection> m_open;
};

} // namespace app::station
