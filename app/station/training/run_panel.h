// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "app/station/bridge/training.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace app::station::training {

class CurveView;

/// How a training goes, and what came of it: accept or refuse.
class RunPanel : public QWidget {
    Q_OBJECT
  public:
    explicit RunPanel(QWidget *parent = nullptr);

    void begin(const QString &name);
    void reach(bridge::TrainingStage stage, double done);
    void plan(const bridge::TrainingPlan &plan);
    void measure(const bridge::TrainingPoint &point);
    void show(const bridge::TrainingResult &result);
    void showStopped();
    void showFailure(const QString &reason);
    void showAdopted();
    /// What came of it, in words; empty while it runs.
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] CurveView *curve() const { return m_curve; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }

  signals:
    void stopWanted();
    void acceptWanted(const QString &folder);
    /// Back to the order.
    void leftWanted();

  private:
    void layOut();
    void end(const QString &said);
    void fill(const QList<bridge::TrainingGroup> &groups);
    void refuse();
    [[nodiscard]] QString timeLeft(double done);

    QString m_name;
    bridge::TrainingResult m_result;
    QElapsedTimer m_clock; ///< since tuning began in this run
    double m_doneAtStart = 0;
    QLabel *m_stage;
    QLabel *m_left;
    QProgressBar *m_bar;
    CurveView *m_curve;
    QLabel *m_said;
    QTableWidget *m_groups;
    QPushButton *m_stop;
    QPushButton *m_accept;
    QPushButton *m_refuse;
    QPushButton *m_back;
};

} // namespace app::station::training
