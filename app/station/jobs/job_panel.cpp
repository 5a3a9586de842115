// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/jobs/job_panel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

#include "app/station/look/icon.h"

namespace app::station::jobs {

using bridge::Job;
using bridge::JobKind;

namespace {

constexpr int steps = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JobPanel)
  public:
    static QString title(const Job &job);
    static QString ending(const Job &job);
    static QString speed(const Job &job);
    static QString timeLeft(double seconds);
};

QString Words::title(const Job &job) {
    switch (job.kind) {
    case JobKind::taking:
        return tr("Taking in files");
    case JobKind::reading:
        return tr("Reading pages");
    case JobKind::exporting:
        return tr("Exporting to %1").arg(QFileInfo(job.target).fileName());
    }
    return {};
}

QString Words::ending(const Job &job) {
    if (job.isStopped)
        return tr("stopped; what was done is kept");
    if (!job.failures.isEmpty())
        return tr("done, with failures: %1").arg(job.failures.size());
    return tr("done");
}

QString Words::timeLeft(double seconds) {
    if (seconds < 90)
        return tr("%1 s left").arg(qRound(seconds));
    if (seconds < 90 * 60)
        return tr("%1 min left").arg(qRound(seconds / 60));
    return tr("%1 h left").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

QString Words::speed(const Job &job) {
    QStringList parts;
    const QString done = QLocale().toString(job.done);
    parts << (job.total > 0 ? tr("%1 of %2").arg(done, QLocale().toString(job.total)) : done);
    if (job.skipped > 0)
        parts << (job.kind == JobKind::taking ? tr("there before: %1").arg(job.skipped)
                                              : tr("up to date: %1").arg(job.skipped));
    const double worked = double(job.done - job.skipped);
    if (job.kind == JobKind::reading && worked > 0 && job.seconds > 0) {
        const double perMinute = worked / job.seconds * 60;
        parts << tr("%1 pages a minute").arg(QLocale().toString(perMinute, 'f', 1));
        if (!job.isFinished && job.total > job.done)
            parts << timeLeft(double(job.total - job.done) / perMinute * 60);
    }
    return parts.join(QStringLiteral(" · "));
}

double fractionOf(const Job &job) {
    return job.total > 0 ? double(job.done) / double(job.total) : job.fraction;
}

} // namespace

JobPanel::JobPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_speed(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_stop(new QPushButton(tr("&Stop"), this)),
      m_failures(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("jobPanel"));
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_bar->setAccessibleName(tr("How far the work is"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setMaximumHeight(m_bar->fontMetrics().height() / 2 + 2);
    m_stop->setIcon(look::icon(QStringLiteral("stop")));
    m_stop->setAccessibleName(tr("Stop the work"));
    m_stop->setEnabled(false);
    m_failures->setAccessibleName(tr("What failed and why"));
    m_failures->setHeaderLabels({tr("Page or file"), tr("Why it failed")});
    m_failures->setRootIsDecorated(false);
    m_failures->setUniformRowHeights(true);
    m_failures->setFrameShape(QFrame::NoFrame);
    m_failures->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_failures->setVisible(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_speed, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2, Qt::AlignVCenter);
    grid->addWidget(m_stop, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_failures, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    connect(m_failures, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const bridge::PageId page{item->data(0, Qt::UserRole).toLongLong()};
        if (page)
            emit pageChosen(page);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_jobs)
            m_jobs->stop();
        m_stop->setEnabled(false);
    });
}

void JobPanel::setJobs(bridge::Jobs *jobs) {
    m_jobs = jobs;
    m_title->setText(tr("No work is running."));
    m_speed->clear();
    m_bar->setValue(0);
    m_failures->clear();
    m_failures->setVisible(false);
    m_stop->setEnabled(false);
    if (jobs)
        connect(jobs, &bridge::Jobs::changed, this, &JobPanel::show);
}

void JobPanel::show(const Job &job) {
    if (!job.isStarted && m_jobs && m_jobs->waiting() > 1)
        return; // waits behind another one, which stays shown
    if (job.number != m_shownJob)
        m_failures->clear();
    m_shownJob = job.number;
    QString title = Words::title(job);
    if (job.isFinished)
        title += QStringLiteral(" · ") + Words::ending(job);
    else if (m_jobs && m_jobs->waiting() > 1)
        title += QStringLiteral(" · ") + tr("waiting after it: %1").arg(m_jobs->waiting() - 1);
    m_title->setText(title);
    m_speed->setText(Words::speed(job));
    const bool isUnknown = !job.isFinished && fractionOf(job) <= 0;
    m_bar->setRange(0, isUnknown ? 0 : steps);
    m_bar->setValue(job.isFinished && !job.isStopped ? steps : qRound(fractionOf(job) * steps));
    if (job.isFinished || job.number != m_stop->property("job").toInt())
        m_stop->setEnabled(!job.isFinished);
    m_stop->setProperty("job", job.number);
    showFailures(job);
}

void JobPanel::showFailures(const Job &job) {
    const auto add = [this](const QString &subject, const QString &reason, bridge::PageId page) {
        auto *item = new QTreeWidgetItem(m_failures, {subject, reason});
        item->setData(0, Qt::UserRole, qint64(page.value));
        item->setToolTip(1, reason);
    };
    for (auto at = m_failures->topLevelItemCount(); at < job.failures.size(); ++at)
        add(job.failures[at].subject, job.failures[at].reason, job.failures[at].page);
    if (job.isFinished)
        for (const auto &loss : job.losses)
            add(tr("Not carried over"), loss, {});
    m_failures->setVisible(m_failures->topLevelItemCount() > 0);
}

QString JobPanel::shortStateOf(const Job &job) {
    if (job.isFinished)
        return QStringLiteral("%1: %2").arg(Words::title(job), Words::ending(job));
    return QStringLiteral("%1: %2").arg(Words::title(job), Words::speed(job));
}

} // namespace app::station::jobs
