// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QMap>
#include <QObject>
#include <QProcess>
#include <QStringList>

#include "app/station/bridge/values.h"

class QJsonObject;

namespace app::station::bridge {

/// A model that training can go on from.
struct TrainingBase {
    QString name;
    QString reads; ///< what it is meant for, in English
};

/// A training that was begun and may be gone on with.
struct BegunTraining {
    QString name;
    QString base;
    QString pages;
    QString status;
    QString state; ///< "begun", "refused", "better", "adopted"
};

/// What there is to learn from.
struct TrainingSurvey {
    int lines = 0;
    int pages = 0;
    int heldOut = 0;
    int heldOutPages = 0;
    int fewestLines = 0;
    int fewestPages = 0;
    QList<std::pair<QString, int>> makers; ///< lines by person
    QList<TrainingBase> bases;
    QList<BegunTraining> begun;
    [[nodiscard]] bool isEnough() const { return lines >= fewestLines && pages >= fewestPages; }
};

struct TrainingOrder {
    QString pages;  ///< as the command line selects them; empty: all
    QString status; ///< of the pages; empty: any
    QString base;   ///< a name, or a file
    QString name;
    enum class Begun { none, goOn, anew } begun = Begun::none;
};

/// What a training begins with.
struct TrainingPlan {
    int lines = 0;
    int heldOut = 0;
    int iterations = 0;
    QMap<QString, double> inUse; ///< share of characters misread on what is held out, by model
};

struct TrainingPoint {
    int iteration = 0;
    double trainingError = 0; ///< 0 to 1
    double heldOutError = 0;
};

enum class TrainingStage { preparing, cutting, measuring, tuning, comparing };

struct TrainingGroup {
    QString name;      ///< "all", or "page " and its label
    double before = 0; ///< the best of the models in use
    double now = 0;
    qint64 characters = 0;
};

struct TrainingResult {
    bool isBetter = false;
    QString name;
    QString folder;
    int lines = 0;
    int heldOut = 0;
    int uncut = 0;
    QStringList failedPages;
    QList<TrainingGroup> groups; ///< "all" first
};

/// Trains models from the lines of a collection, each step as a child process `evrak train`; what
/// it tells comes as signals on the window's thread. One thing at a time: a new order ends a survey
/// that runs. Destroying it stops a training, which can be gone on with.
class Training : public QObject {
    Q_OBJECT
  public:
    explicit Training(const QString &collection, QObject *parent = nullptr);
    ~Training() override;

    void survey(const QString &pages, const QString &status);
    void start(const TrainingOrder &order);
    /// What was measured is kept; ends with `stopped`.
    void stop();
    /// Puts the model of that folder among those that pages can be read with.
    void adopt(const QString &folder);
    [[nodiscard]] bool isTraining() const { return m_isTraining; }

  signals:
    void surveyed(const app::station::bridge::TrainingSurvey &survey);
    void reached(app::station::bridge::TrainingStage stage, double done);
    void planned(const app::station::bridge::TrainingPlan &plan);
    void measured(const app::station::bridge::TrainingPoint &point);
    void finished(const app::station::bridge::TrainingResult &result);
    void adopted();
    void stopped();
    /// Why it ended without a result, for people.
    void failed(const QString &reason);

  private:
    using OnEnd = std::function<void(int exitCode, bool crashed)>;
    void run(const QStringList &arguments, OnEnd onEnd);
    void takeLines();
    void takeEvent(const QJsonObject &event);
    void endTraining(int exitCode, bool crashed);
    void tellFailure(bool crashed);
    void end();

    QString m_collection;
    std::unique_ptr<QProcess> m_process;
    OnEnd m_onEnd;
    QByteArray m_rest; ///< of a line that is not whole yet
    QString m_reason;  ///< that an event gave
    bool m_isTraining = false;
    bool m_isStopping = false;
    std::optional<TrainingResult> m_result;
};

} // namespace app::station::bridge
