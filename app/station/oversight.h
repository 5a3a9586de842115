// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <QPointer>

#include "app/station/bridge/open_collection.h"

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace app::station::apart {
class DecideDialog;
}
namespace app::station::history {
class ComparePanel;
class HistoryPanel;
} // namespace app::station::history
namespace app::station::progress {
class ProgressDialog;
}
namespace app::station::review {
class ReviewPanel;
}

namespace app::station {

class Workspace;

/// What tells what is left to do and how good is what is done: the docks of history, comparison and
/// review, kept in step with the workspace, the window of progress, and second readings.
class Oversight : public QObject {
    Q_OBJECT
  public:
    /// The docks lie at the bottom, as tabs beside `beside`, and are switched in the menu.
    Oversight(QMainWindow *window, Workspace *workspace, QDockWidget *beside, QMenu *menu);

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::OpenCollection *open);
    void setPerson(const QString &name);
    /// What opens its windows, for the list of keys; its docks are listed with the others.
    [[nodiscard]] QList<QAction *> windows() const { return m_windows; }

  signals:
    void told(const QString &news);
    void refused(const QString &reason);

  private:
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content,
                         const QKeySequence &key);
    void addActions();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key,
                       void (Oversight::*what)());
    void showProgress();
    void readPageApart();
    void askLinesApart();
    void readApart(const QList<bridge::ApartLine> &lines);
    void decide();
    /// Whether somebody is here under whose name can be stored; else it is said.
    [[nodiscard]] bool hasPerson();
    void followLine(int row);
    void goTo(bridge::PageId page, bridge::LineId line);

    /// A property of windows that go with the collection.
    static constexpr const char *aboutCollection = "aboutCollection";

    QMainWindow *m_window;
    Workspace *m_workspace;
    QDockWidget *m_beside;
    QMenu *m_menu;
    history::HistoryPanel *m_history;
    history::ComparePanel *m_compare;
    review::ReviewPanel *m_review;
    QList<QAction *> m_actions; ///< that need a collection
    QList<QAction *> m_windows; ///< of these, what opens windows
    bridge::OpenCollection *m_open = nullptr;
    QString m_person;
    QPointer<progress::ProgressDialog> m_progress;
    QPointer<apart::DecideDialog> m_decide;
};

} // namespace app::station
