// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/bridge/training.h"

class QStackedWidget;

namespace app::station::training {

class OrderPanel;
class RunPanel;

/// A model learns from the lines of a collection: the order, how it goes, what came of it. Shut, it
/// goes on; destroyed, it is stopped and can be gone on with.
class TrainingDialog : public QDialog {
    Q_OBJECT
  public:
    explicit TrainingDialog(const QString &collection, QWidget *parent = nullptr);

    /// Shows it. `pages`: those that are selected, as the command line selects them.
    void ask(const QString &pages, int count);
    [[nodiscard]] OrderPanel *orderPanel() const { return m_order; }
    [[nodiscard]] RunPanel *runPanel() const { return m_run; }

  signals:
    /// Something came of it while nobody may be looking.
    void told(const QString &news);

  private:
    void connectTraining();
    void count();
    void start(const bridge::TrainingOrder &order);
    void showOrder();

    bridge::Training m_training;
    QStackedWidget *m_stack;
    OrderPanel *m_order;
    RunPanel *m_run;
};

} // namespace app::station::training
