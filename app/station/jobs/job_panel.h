// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/station/bridge/jobs.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace app::station::jobs {

/// The long work that runs now, or the last that ran: how far, how fast, how long still, and what
/// failed and why.
class JobPanel : public QWidget {
    Q_OBJECT
  public:
    explicit JobPanel(QWidget *parent = nullptr);

    /// Null: no work. Must outlive its use here.
    void setJobs(bridge::Jobs *jobs);
    void show(const bridge::Job &job);
    /// One line for the status bar; empty while nothing runs.
    [[nodiscard]] static QString shortStateOf(const bridge::Job &job);
    [[nodiscard]] QSize sizeHint() const override { return {600, 130}; }

  signals:
    /// A failed page was picked from the list.
    void pageChosen(app::station::bridge::PageId page);

  private:
    void showFailures(const bridge::Job &job);

    QPointer<bridge::Jobs> m_jobs;
    QLabel *m_title;
    QLabel *m_speed;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTreeWidget *m_failures;
    int m_shownJob = 0;
};

} // namespace app::station::jobs
