// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/station/bridge/jobs.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTreeView;

namespace app::station::jobs {

class FailureModel;
class JobList;

/// The long work of this sitting, one job after the other: how far, how fast, how long still, and
/// what failed and why, to go to and to try again.
class JobPanel : public QWidget {
    Q_OBJECT
  public:
    explicit JobPanel(QWidget *parent = nullptr);

    /// Null: no work. Must outlive its use here.
    void setJobs(bridge::Jobs *jobs);
    void show(const bridge::Job &job);
    /// One line for the status bar.
    [[nodiscard]] static QString shortStateOf(const bridge::Job &job);
    [[nodiscard]] QSize sizeHint() const override { return {600, 170}; }

  signals:
    /// A failed page was picked from the list.
    void pageChosen(app::station::bridge::PageId page);

  private:
    QWidget *makeFailures();
    void showChosen();
    void goToFailure();

    QPointer<bridge::Jobs> m_jobs;
    QLabel *m_title;
    QLabel *m_speed;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QSplitter *m_lists;
    JobList *m_list;
    FailureModel *m_failureModel;
    QTreeView *m_failures;
    QPushButton *m_goTo;
    QPushButton *m_again;
    QWidget *m_failurePart;
};

} // namespace app::station::jobs
