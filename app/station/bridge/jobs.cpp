// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/jobs.h"

#include <QFileInfo>
#include <QThread>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"

namespace app::station::bridge {
namespace {

Failure toFailure(const workflows::PageOutcome &outcome) {
    return {outcome.page, toQt(outcome.label),
            outcome.error ? describe(*outcome.error) : QString()};
}

} // namespace

Jobs::Jobs(const QString &folder, QObject *parent) : QObject(parent), m_thread(toPath(folder)) {}

void Jobs::stop() { m_thread.stopCurrent(); }

void Jobs::Desk::tell() {
    job.seconds = double(clock.elapsed()) / 1000;
    QMetaObject::invokeMethod(
        jobs, [to = jobs, copy = job] { to->receive(copy); }, Qt::QueuedConnection);
}

void Jobs::receive(const Job &job) {
    if (job.isFinished)
        --m_waiting;
    emit changed(job);
    if (job.isFinished)
        emit finished(job);
}

void Jobs::start(Job job, Body body) {
    job.number = ++m_lastNumber;
    ++m_waiting;
    emit changed(job);
    m_thread.add([this, job, body = std::move(body)](
                     workflows::Result<workflows::Station *> station, const std::stop_token &stop) {
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

void Jobs::takeIn(const QStringList &paths, const QString &profile) {
    Job job;
    job.kind = JobKind::taking;
    start(job,
          [this, paths, profile](workflows::Station &station, Desk &desk,
                                 const std::stop_token &stop) -> std::optional<Error> {
              std::vector<std::filesystem::path> files;
              for (const auto &path : paths)
                  files.push_back(toPath(path));
              const workflows::Work work{stop,
                                         [&](double fraction) { desk.job.fraction = fraction; }};
              const auto onFile = [&](const workflows::ImportedFile &file) {
                  ++desk.job.done;
                  desk.job.skipped += file.wasThereBefore ? 1 : 0;
                  if (file.error)
                      desk.job.failures.append(
                          {{}, QFileInfo(toQt(file.path)).fileName(), describe(*file.error)});
                  desk.tell();
                  QMetaObject::invokeMethod(this, &Jobs::pagesAdded, Qt::QueuedConnection);
              };
              const auto taken = station.import(files, {{}, fromQt(profile)}, work, onFile);
              desk.job.isStopped = stop.stop_requested();
              return taken ? std::optional<Error>() : taken.error();
          });
}

void Jobs::readPages(const ReadOrder &order) {
    Job job;
    job.kind = JobKind::reading;
    job.total = order.pages.size();
    start(job,
          [this, order](workflows::Station &station, Desk &desk,
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
              settings.jobs = std::max(1, QThread::idealThreadCount());
              const auto onPage = [&](const workflows::PageOutcome &outcome) {
                  ++desk.job.done;
                  desk.job.skipped += outcome.wasUpToDate ? 1 : 0;
                  if (outcome.error)
                      desk.job.failures.append(toFailure(outcome));
                  desk.tell();
                  QMetaObject::invokeMethod(
                      this, [this, id = outcome.page] { emit pageRead(id); }, Qt::QueuedConnection);
              };
              const auto report =
                  station.readPages(pages, settings, workflows::Work{stop, {}}, onPage);
              if (!report)
                  return report.error();
              desk.job.isStopped = report->stopped;
              return {};
          });
}

void Jobs::exportPages(const ExportOrder &order) {
    Job job;
    job.kind = JobKind::exporting;
    job.target = order.file;
    start(job,
          [order](workflows::Station &station, Desk &desk,
                  const std::stop_token &stop) -> std::optional<Error> {
              workflows::ExportSettings settings{fromQt(order.format), toPath(order.file), {}};
              if (!order.pages.isEmpty())
                  settings.pages.pages = fromQt(order.pages);
              settings.pages.status = order.status;
              const workflows::Work work{stop, [&](double fraction) {
                                             desk.job.fraction = fraction;
                                             desk.tell();
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
