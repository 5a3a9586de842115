// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/jobs/job_words.h"

#include <QFileInfo>
#include <QLocale>

namespace app::station::jobs {

using bridge::Job;
using bridge::JobKind;

QString JobWords::title(const Job &job) {
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

QString JobWords::ending(const Job &job) {
    if (job.isStopped)
        return job.isStarted ? tr("stopped; what was done is kept") : tr("not begun");
    if (!job.failures.isEmpty())
        return tr("done, with failures: %1").arg(QLocale().toString(job.failures.size()));
    return tr("done");
}

QString JobWords::timeLeft(double seconds) {
    if (seconds < 90)
        return tr("%1 s left").arg(qRound(seconds));
    if (seconds < 90 * 60)
        return tr("%1 min left").arg(qRound(seconds / 60));
    return tr("%1 h left").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

QString JobWords::speed(const Job &job) {
    const QLocale locale;
    QStringList parts;
    const QString done = locale.toString(job.done);
    if (job.total > 0)
        parts << tr("%1 of %2").arg(done, locale.toString(job.total));
    else if (job.done > 0)
        parts << done;
    if (job.skipped > 0)
        parts << (job.kind == JobKind::taking
                      ? tr("there before: %1").arg(locale.toString(job.skipped))
                      : tr("up to date: %1").arg(locale.toString(job.skipped)));
    const double worked = double(job.done - job.skipped);
    if (worked > 0 && job.seconds > 0 && job.kind != JobKind::exporting) {
        const QString perMinute = locale.toString(worked / job.seconds * 60, 'f', 1);
        parts << (job.kind == JobKind::reading ? tr("%1 pages a minute").arg(perMinute)
                                               : tr("%1 files a minute").arg(perMinute));
    }
    if (!job.isFinished && job.kind == JobKind::reading && worked > 0 && job.total > job.done)
        parts << timeLeft(double(job.total - job.done) / worked * job.seconds);
    else if (!job.isFinished && job.kind != JobKind::reading && job.fraction > 0.02)
        parts << timeLeft((1 - job.fraction) / job.fraction * job.seconds);
    if (!job.isFinished && !job.failures.isEmpty())
        parts << tr("failed: %1").arg(locale.toString(job.failures.size()));
    return parts.join(QStringLiteral(" · "));
}

QString JobWords::state(const Job &job) {
    if (job.isFinished) {
        const QString numbers = speed(job);
        return numbers.isEmpty() ? ending(job)
                                 : QStringLiteral("%1 · %2").arg(ending(job), numbers);
    }
    if (!job.isStarted)
        return tr("waits");
    const QString numbers = speed(job);
    return numbers.isEmpty() ? tr("begins") : numbers;
}

} // namespace app::station::jobs
