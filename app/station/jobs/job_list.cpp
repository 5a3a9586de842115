// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/jobs/job_list.h"

#include <algorithm>

#include <QHeaderView>

#include "app/station/jobs/job_words.h"

namespace app::station::jobs {
namespace {

/// More are not worth a look; the oldest finished one goes.
constexpr int keptAtMost = 50;

} // namespace

JobList::JobList(QWidget *parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("jobList"));
    setAccessibleName(tr("Work of this sitting"));
    setHeaderLabels({tr("Work"), tr("How it stands")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &JobList::jobChosen);
}

QTreeWidgetItem *JobList::itemOf(int number) const {
    for (int row = 0; row < topLevelItemCount(); ++row)
        if (topLevelItem(row)->data(0, Qt::UserRole).toInt() == number)
            return topLevelItem(row);
    return nullptr;
}

void JobList::show(const bridge::Job &job) {
    const bool isNew = !m_jobs.contains(job.number);
    m_jobs[job.number] = job;
    auto *item = itemOf(job.number);
    if (isNew) {
        item = new QTreeWidgetItem(this);
        item->setData(0, Qt::UserRole, job.number);
    }
    const QString state = JobWords::state(job);
    item->setText(0, JobWords::title(job));
    item->setText(1, state);
    item->setToolTip(1, state);
    // What begins is looked at; what waits does not take the place of what runs.
    if (!currentItem() || (job.isStarted && !job.isFinished && chosen()->isFinished))
        setCurrentItem(item);
    if (topLevelItemCount() > keptAtMost && m_jobs.first().isFinished) {
        delete itemOf(m_jobs.firstKey());
        m_jobs.erase(m_jobs.begin());
    }
}

void JobList::forget() {
    clear();
    m_jobs.clear();
}

std::optional<bridge::Job> JobList::chosen() const {
    if (!currentItem())
        return {};
    return m_jobs.value(currentItem()->data(0, Qt::UserRole).toInt());
}

int JobList::unfinished() const {
    return int(std::count_if(m_jobs.begin(), m_jobs.end(),
                             [](const bridge::Job &job) { return !job.isFinished; }));
}

} // namespace app::station::jobs
