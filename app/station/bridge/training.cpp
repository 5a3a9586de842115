// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/training.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/prctl.h>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"
#include "workflows/pipeline/worker.h"

namespace app::station::bridge {
namespace {

constexpr int stoppedExit = 130;
constexpr int patienceMs = 3000;

TrainingSurvey surveyFrom(const QJsonObject &object) {
    TrainingSurvey survey;
    survey.lines = object[u"lines"].toInt();
    survey.pages = object[u"pages"].toInt();
    survey.heldOut = object[u"heldOut"].toInt();
    survey.heldOutPages = object[u"heldOutPages"].toInt();
    survey.fewestLines = object[u"fewestLines"].toInt();
    survey.fewestPages = object[u"fewestPages"].toInt();
    const auto makers = object[u"makers"].toObject();
    for (auto at = makers.begin(); at != makers.end(); ++at)
        survey.makers.append({at.key(), at.value().toInt()});
    for (const auto &base : object[u"bases"].toArray())
        survey.bases.append({base[u"name"].toString(), base[u"reads"].toString()});
    for (const auto &note : object[u"begun"].toArray())
        survey.begun.append({note[u"name"].toString(), note[u"base"].toString(),
                             note[u"pages"].toString(), note[u"status"].toString(),
                             note[u"state"].toString()});
    return survey;
}

TrainingGroup groupFrom(const QJsonObject &object) {
    TrainingGroup group{object[u"name"].toString(), 1, object[u"now"].toDouble(),
                        object[u"characters"].toInteger()};
    for (const auto &before : object[u"inUse"].toObject())
        group.before = std::min(group.before, before.toDouble());
    return group;
}

TrainingResult resultFrom(const QJsonObject &object) {
    TrainingResult result;
    result.isBetter = object[u"isBetter"].toBool();
    result.name = object[u"name"].toString();
    result.folder = object[u"folder"].toString();
    result.lines = object[u"lines"].toInt();
    result.heldOut = object[u"heldOut"].toInt();
    result.uncut = object[u"uncut"].toInt();
    for (const auto &page : object[u"failed"].toArray())
        result.failedPages.append(page[u"page"].toString());
    for (const auto &group : object[u"groups"].toArray())
        result.groups.append(groupFrom(group.toObject()));
    std::ranges::stable_partition(result.groups,
                                  [](const auto &group) { return group.name == u"all"; });
    return result;
}

TrainingStage stageFrom(const QString &name) {
    if (name == u"cutting")
        return TrainingStage::cutting;
    if (name == u"measuring")
        return TrainingStage::measuring;
    if (name == u"tuning")
        return TrainingStage::tuning;
    return name == u"comparing" ? TrainingStage::comparing : TrainingStage::preparing;
}

} // namespace

Training::Training(const QString &collection, QObject *parent)
    : QObject(parent), m_collection(collection) {}

Training::~Training() { end(); }

void Training::end() {
    const bool wasTraining = std::exchange(m_isTraining, false);
    if (!m_process)
        return;
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning) {
        // A survey leaves nothing behind.
        wasTraining ? void(::kill(pid_t(m_process->processId()), SIGINT)) : m_process->kill();
        if (!m_process->waitForFinished(patienceMs))
            m_process->kill();
    }
    m_process.reset();
}

void Training::run(const QStringList &arguments, OnEnd onEnd) {
    end();
    m_onEnd = std::move(onEnd);
    m_rest.clear();
    m_reason.clear();
    m_isStopping = false;
    m_result.reset();
    const auto program = workflows::pipeline::findWorkerProgram();
    if (!program) {
        emit failed(describe(program.error()));
        return;
    }
    m_process = std::make_unique<QProcess>();
    // It must not outlive the window, however that ends.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGINT); });
    connect(m_process.get(), &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) {
                takeLines();
                const auto process = std::exchange(m_process, nullptr).release();
                process->deleteLater();
                const auto onEnded = std::exchange(m_onEnd, {});
                m_reason = m_reason.isEmpty() && exitCode != 0
                               ? QString::fromUtf8(process->readAllStandardError()).trimmed()
                               : m_reason;
                onEnded(exitCode, status == QProcess::CrashExit);
            });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_isTraining = false;
        emit failed(m_process->errorString());
    });
    m_process->start(toQt(*program), arguments);
}

void Training::survey(const QString &pages, const QString &status) {
    if (m_isTraining)
        return;
    QStringList arguments{QStringLiteral("train"), m_collection, QStringLiteral("--dry-run"),
                          QStringLiteral("--json")};
    if (!pages.isEmpty())
        arguments << QStringLiteral("--pages") << pages;
    if (!status.isEmpty())
        arguments << QStringLiteral("--status") << status;
    run(arguments, [this](int exitCode, bool crashed) {
        const auto answer = QJsonDocument::fromJson(m_rest);
        if (crashed || exitCode != 0 || !answer.isObject())
            tellFailure(crashed);
        else
            emit surveyed(surveyFrom(answer.object()));
    });
}

void Training::start(const TrainingOrder &order) {
    if (m_isTraining)
        return;
    QStringList arguments{
        QStringLiteral("train"),  m_collection, QStringLiteral("--base"),         order.base,
        QStringLiteral("--name"), order.name,   QStringLiteral("--progress-json")};
    if (!order.pages.isEmpty())
        arguments << QStringLiteral("--pages") << order.pages;
    if (!order.status.isEmpty())
        arguments << QStringLiteral("--status") << order.status;
    if (order.begun == TrainingOrder::Begun::goOn)
        arguments << QStringLiteral("--go-on");
    else if (order.begun == TrainingOrder::Begun::anew)
        arguments << QStringLiteral("--anew");
    run(arguments, [this](int exitCode, bool crashed) { endTraining(exitCode, crashed); });
    if (!m_process)
        return;
    m_isTraining = true;
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Training::takeLines);
}

void Training::stop() {
    if (!m_isTraining || m_isStopping)
        return;
    m_isStopping = true;
    ::kill(pid_t(m_process->processId()), SIGINT);
}

void Training::adopt(const QString &folder) {
    run({QStringLiteral("train"), QStringLiteral("--adopt"), QStringLiteral("--output"), folder},
        [this](int exitCode, bool crashed) {
            if (crashed || exitCode != 0)
                tellFailure(crashed);
            else
                emit adopted();
        });
}

void Training::takeLines() {
    m_rest += m_process->readAllStandardOutput();
    if (!m_isTraining)
        return;
    for (auto end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const auto event = QJsonDocument::fromJson(m_rest.left(end));
        m_rest.remove(0, end + 1);
        takeEvent(event.object());
    }
}

void Training::takeEvent(const QJsonObject &event) {
    const QString kind = event[u"event"].toString();
    if (kind == u"stage") {
        emit reached(stageFrom(event[u"stage"].toString()), event[u"done"].toDouble());
    } else if (kind == u"plan") {
        TrainingPlan plan{
            event[u"lines"].toInt(), event[u"heldOut"].toInt(), event[u"iterations"].toInt(), {}};
        const auto inUse = event[u"inUse"].toObject();
        for (auto at = inUse.begin(); at != inUse.end(); ++at)
            plan.inUse[at.key()] = at.value().toDouble();
        emit planned(plan);
    } else if (kind == u"point") {
        emit measured({event[u"iteration"].toInt(), event[u"trainingError"].toDouble(),
                       event[u"heldOutError"].toDouble()});
    } else if (kind == u"error") {
        m_reason = describe({ocr::core::errorCodeFrom(fromQt(event[u"code"].toString())),
                             fromQt(event[u"subject"].toString()),
                             fromQt(event[u"detail"].toString()),
                             {}});
    } else if (kind == u"end") {
        m_result = resultFrom(event);
    }
}

void Training::endTraining(int exitCode, bool crashed) {
    m_isTraining = false;
    if (m_result)
        emit finished(*m_result);
    else if (m_isStopping && (crashed || exitCode == stoppedExit))
        emit stopped();
    else
        tellFailure(crashed);
}

void Training::tellFailure(bool crashed) {
    emit failed(crashed ? tr("The program that trains ended by itself. What it had measured is "
                             "kept; it can be gone on with.")
                : m_reason.isEmpty() ? tr("The program that trains ended without a result.")
                                     : m_reason);
}

} // namespace app::station::bridge
