// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/jobs.h"

#include <algorithm>

#include <QFileInfo>
#include <QThread>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

constexpr qint64 tellEveryMs = 150;

Failure toFailure(const workflows::PageOutcome &outcome) {
    return {outcome.page, toQt(outcome.label),
            outcome.error ? describe(*outcome.error) : QString()};
}

} // namespace

Jobs::Jobs(const QString &folder, QObject *parent) : QObject(parent), m_thread(toPath(folder)) {}

void Jobs::stop() {
    if (!m_unfinished.empty())
        stop(*m_unfinished.begin());
}

void Jobs::stop(int number) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_begun == number)
            m_thread.stopCurrent();
        if (m_begun >= number || !m_calledOff.insert(number).second)
            return;
    }
    Job job = m_orders.value(number);
    job.isStopped = job.isFinished = true;
    receive(job);
}

bool Jobs::begin(int number) {
    const std::lock_guard lock(m_mutex);
    if (m_calledOff.contains(number))
        return false;
    m_begun = number;
    return true;
}

void Jobs::again(const Job &job) {
    if (const auto order = m_again.value(job.number))
        order(job);
}

bool Jobs::canTryAgain(const Job &job) const {
    if (!job.isFinished || job.failures.isEmpty())
        return false;
    switch (job.kind) {
    case JobKind::taking:
        return m_failedFiles.contains(job.number);
    case JobKind::reading:
        return std::any_of(job.failures.begin(), job.failures.end(),
                           [](const Failure &failure) { return bool(failure.page); });
    case JobKind::exporting:
        break;
    }
    return true;
}

void Jobs::Desk::tell() {
    toldAt = clock.elapsed();
    job.seconds = double(toldAt) / 1000;
    QMetaObject::invokeMethod(
        jobs, [to = jobs, copy = job] { to->receive(copy); }, Qt::QueuedConnection);
}

void Jobs::Desk::tellSoon() {
    if (toldAt < 0 || clock.elapsed() - toldAt > tellEveryMs)
        tell();
}

void Jobs::receive(const Job &job) {
    if (job.isFinished)
        m_unfinished.erase(job.number);
    emit changed(job);
    if (job.isFinished)
        emit finished(job);
}

void Jobs::start(Job job, Body body) {
    m_unfinished.insert(job.number);
    m_orders[job.number] = job;
    emit changed(job);
    m_thread.add([this, job, body = std::move(body)](
                     workflows::Result<workflows::Station *> station, const std::stop_token &stop) {
        if (!begin(job.number))
            return;
        Desk desk{job, {}, this};
        desk.clock.start();
        desk.job.isStarted = true;
        desk.tell();
        const auto error = station ? body(**station, desk, stop) : station.error();
        if (error && error->code == ErrorCode::stopped)
            desk.job.isStopped = true;
        else if (error)
            desk.job.failures.append({{}, toQt(error->subject), describe(*error)});
        desk.job.isFinished = true;
        desk.tell();
    });
}

Jobs::Body Jobs::takingBody(const QStringList &paths, const QString &profile) {
    return [this, paths, profile](workflows::Station &station, Desk &desk,
                                  const std::stop_token &stop) -> std::optional<Error> {
        std::vector<std::filesystem::path> files;
        for (const auto &path : paths)
            files.push_back(toPath(path));
        const workflows::Work work{stop, [&](double fraction) { desk.job.fraction = fraction; }};
        const auto onFile = [&](const workflows::ImportedFile &file) {
            ++desk.job.done;
            desk.job.skipped += file.wasThereBefore ? 1 : 0;
            const QString path = toQt(file.path);
            if (file.error) {
                desk.job.failures.append({{}, QFileInfo(path).fileName(), describe(*file.error)});
                QMetaObject::invokeMethod(
                    this,
                    [this, number = desk.job.number, path] { m_failedFiles[number].append(path); },
                    Qt::QueuedConnection);
            }
            desk.tellSoon();
            QMetaObject::invokeMethod(this, &Jobs::pagesAdded, Qt::QueuedConnection);
        };
        const auto taken = station.import(files, {{}, fromQt(profile)}, work, onFile);
        desk.job.isStopped = stop.stop_requested();
        return taken ? std::optional<Error>() : taken.error();
    };
}

void Jobs::takeIn(const QStringList &paths, const QString &profile) {
    Job job;
    job.number = ++m_lastNumber;
    job.kind = JobKind::taking;
    m_again[job.number] = [this, profile](const Job &failed) {
        const auto files = m_failedFiles.value(failed.number);
        if (!files.isEmpty())
            takeIn(files, profile);
    };
    start(job, takingBody(paths, profile));
}

Jobs::Body Jobs::readingBody(const ReadOrder &order) {
    return [this, order, workers = m_workers](workflows::Station &station, Desk &desk,
                                              const std::stop_token &stop) -> std::optional<Error> {
        auto pages = fromQt(order.pages);
        if (pages.empty()) {
            auto all = station.select("all");
            if (!all)
                return all.error();
            pages = std::move(*all);
        }
        desk.job.total = qint64(pages.size());
        desk.tell();
        workflows::ReadSettings settings;
        settings.profile = fromQt(order.profile);
        settings.redo = order.redo;
        settings.jobs = workers > 0 ? workers : std::max(1, QThread::idealThreadCount());
        const auto onPage = [&](const workflows::PageOutcome &outcome) {
            ++desk.job.done;
            desk.job.skipped += outcome.wasUpToDate ? 1 : 0;
            if (outcome.error)
                desk.job.failures.append(toFailure(outcome));
            desk.tellSoon();
            QMetaObject::invokeMethod(
                this, [this, id = outcome.page] { emit pageRead(id); }, Qt::QueuedConnection);
        };
        const auto report = station.readPages(pages, settings, workflows::Work{stop, {}}, onPage);
        if (!report)
            return report.error();
        desk.job.isStopped = report->stopped;
        return {};
    };
}

void Jobs::readPages(const ReadOrder &order) {
    Job job;
    job.number = ++m_lastNumber;
    job.kind = JobKind::reading;
    job.total = order.pages.size();
    m_again[job.number] = [this, order](const Job &failed) {
        ReadOrder once = order;
        once.pages.clear();
        for (const auto &failure : failed.failures)
            if (failure.page)
                once.pages.append(failure.page);
        if (!once.pages.isEmpty())
            readPages(once);
    };
    start(job, readingBody(order));
}

void Jobs::exportPages(const ExportOrder &order) {
    Job job;
    job.number = ++m_lastNumber;
    job.kind = JobKind::exporting;
    job.target = order.file;
    m_again[job.number] = [this, order](const Job &) { exportPages(order); };
    start(job,
          [order](workflows::Station &station, Desk &desk,
                  const std::stop_token &stop) -> std::optional<Error> {
              workflows::ExportSettings settings{fromQt(order.format), toPath(order.file), {}};
              if (!order.pages.isEmpty())
                  settings.pages.pages = fromQt(order.pages);
              settings.pages.status = order.status;
              const workflows::Work work{stop, [&](double fraction) {
                                             desk.job.fraction = fraction;
                                             desk.tellSoon();
                                         }};
              const auto report = station.exportPages(settings, work);
              if (!report)
                  return report.error();
              desk.job.done = desk.job.total = report->pages;
              for (const auto &loss : report->losses)
                  desk.job.losses.append(toQt(loss));
              for (const auto &failed : report->failed)
                  desk.job.failures.append(toFailure(failed));
              return {};
          });
}

} // namespace app::station::bridge
