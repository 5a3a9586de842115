// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/jobs/job_panel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

#include "app/station/jobs/failure_model.h"
#include "app/station/jobs/job_list.h"
#include "app/station/jobs/job_words.h"
#include "app/station/look/icon.h"

namespace app::station::jobs {

using bridge::Job;

namespace {

constexpr int steps = 1000;

double fractionOf(const Job &job) {
    return job.total > 0 ? double(job.done) / double(job.total) : job.fraction;
}

} // namespace

JobPanel::JobPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_speed(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_stop(new QPushButton(tr("&Stop"), this)),
      m_lists(new QSplitter(this)), m_list(new JobList), m_failureModel(new FailureModel(this)) {
    setObjectName(QStringLiteral("jobPanel"));
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_speed->setObjectName(QStringLiteral("jobSpeed"));
    m_bar->setAccessibleName(tr("How far the work is"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setMaximumHeight(m_bar->fontMetrics().height() / 2 + 2);
    m_stop->setIcon(look::icon(QStringLiteral("stop")));
    m_stop->setObjectName(QStringLiteral("stopJob"));
    m_stop->setAccessibleName(tr("Stop the chosen work"));
    m_lists->setHandleWidth(9);
    m_lists->setChildrenCollapsible(false);
    m_lists->addWidget(m_list);
    m_lists->addWidget(makeFailures());
    m_lists->setStretchFactor(0, 2);
    m_lists->setStretchFactor(1, 3);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_speed, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2, Qt::AlignVCenter);
    grid->addWidget(m_stop, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_lists, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    m_speed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_speed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_list, &JobList::jobChosen, this, &JobPanel::showChosen);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        const auto job = m_list->chosen();
        if (m_jobs && job)
            m_jobs->stop(job->number);
        m_stop->setEnabled(false);
    });
    setJobs(nullptr);
}

QWidget *JobPanel::makeFailures() {
    m_failurePart = new QWidget;
    m_failures = new QTreeView(m_failurePart);
    m_failures->setObjectName(QStringLiteral("failures"));
    m_failures->setAccessibleName(tr("What failed and why"));
    m_failures->setModel(m_failureModel);
    m_failures->setRootIsDecorated(false);
    m_failures->setUniformRowHeights(true);
    m_failures->setAllColumnsShowFocus(true);
    m_failures->setFrameShape(QFrame::NoFrame);
    m_failures->setTabKeyNavigation(false);
    m_failures->header()->resizeSection(0, fontMetrics().averageCharWidth() * 26);
    m_goTo = new QPushButton(tr("&Go to the page"), m_failurePart);
    m_goTo->setObjectName(QStringLiteral("goToFailure"));
    m_again = new QPushButton(tr("&Try again"), m_failurePart);
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_again->setIcon(look::icon(QStringLiteral("again")));
    m_again->setToolTip(tr("What failed in this work, once more"));
    auto *grid = new QGridLayout(m_failurePart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_failures, 0, 0, 3, 1);
    grid->addWidget(m_goTo, 0, 1);
    grid->addWidget(m_again, 1, 1);
    grid->setRowStretch(2, 1);
    connect(m_failures, &QTreeView::activated, this, &JobPanel::goToFailure);
    connect(m_goTo, &QPushButton::clicked, this, &JobPanel::goToFailure);
    connect(m_failures->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_goTo->setEnabled(bool(m_failureModel->pageAt(now.row())));
            });
    connect(m_again, &QPushButton::clicked, this, [this] {
        const auto job = m_list->chosen();
        if (m_jobs && job)
            m_jobs->again(*job);
        m_again->setEnabled(false);
    });
    return m_failurePart;
}

void JobPanel::setJobs(bridge::Jobs *jobs) {
    m_jobs = jobs;
    m_list->forget();
    showChosen();
    if (jobs)
        connect(jobs, &bridge::Jobs::changed, this, &JobPanel::show);
}

void JobPanel::show(const Job &job) {
    m_list->show(job);
    const auto chosen = m_list->chosen();
    if (chosen && (chosen->number == job.number || !chosen->isFinished))
        showChosen();
}

void JobPanel::showChosen() {
    const auto chosen = m_list->chosen();
    const Job job = chosen.value_or(Job{});
    m_lists->setVisible(chosen.has_value());
    QString title = chosen ? JobWords::title(job) : tr("No work is running.");
    const int others = m_list->unfinished() - (job.isFinished ? 0 : 1);
    if (chosen && job.isFinished)
        title += QStringLiteral(" · ") + JobWords::ending(job);
    else if (chosen && others > 0)
        title += QStringLiteral(" · ") + tr("waiting after it: %1").arg(others);
    m_title->setText(title);
    m_speed->setText(chosen ? JobWords::speed(job) : QString());
    const bool isUnknown = chosen && job.isStarted && !job.isFinished && fractionOf(job) <= 0;
    m_bar->setRange(0, isUnknown ? 0 : steps);
    m_bar->setValue(job.isFinished && !job.isStopped ? steps : qRound(fractionOf(job) * steps));
    m_stop->setEnabled(chosen && !job.isFinished);
    m_stop->setText(job.isStarted || !chosen ? tr("&Stop") : tr("Do not &begin"));
    m_failureModel->show(job);
    m_failurePart->setVisible(m_failureModel->rowCount() > 0);
    m_again->setEnabled(m_jobs && m_jobs->canTryAgain(job));
    if (m_failureModel->rowCount() > 0 && !m_failures->currentIndex().isValid())
        m_failures->setCurrentIndex(m_failureModel->index(0, 0));
    m_goTo->setEnabled(bool(m_failureModel->pageAt(m_failures->currentIndex().row())));
}

void JobPanel::goToFailure() {
    if (const auto page = m_failureModel->pageAt(m_failures->currentIndex().row()))
        emit pageChosen(page);
}

QString JobPanel::shortStateOf(const Job &job) {
    return QStringLiteral("%1: %2").arg(
        JobWords::title(job), job.isFinished ? JobWords::ending(job) : JobWords::speed(job));
}

} // namespace app::station::jobs
