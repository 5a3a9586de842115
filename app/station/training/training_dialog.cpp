// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/training/training_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/station/training/order_panel.h"
#include "app/station/training/run_panel.h"

namespace app::station::training {

using bridge::Training;

TrainingDialog::TrainingDialog(const QString &collection, QWidget *parent)
    : QDialog(parent), m_training(collection), m_stack(new QStackedWidget(this)),
      m_order(new OrderPanel(this)), m_run(new RunPanel(this)) {
    setObjectName(QStringLiteral("trainingDialog"));
    setWindowTitle(tr("Train a model"));
    m_stack->addWidget(m_order);
    m_stack->addWidget(m_run);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::hide);
    connect(m_order, &OrderPanel::pagesChanged, this, &TrainingDialog::count);
    connect(m_order, &OrderPanel::ordered, this, &TrainingDialog::start);
    connect(m_run, &RunPanel::stopWanted, &m_training, &Training::stop);
    connect(m_run, &RunPanel::acceptWanted, &m_training, &Training::adopt);
    connect(m_run, &RunPanel::leftWanted, this, &TrainingDialog::showOrder);
    connectTraining();
}

void TrainingDialog::connectTraining() {
    connect(&m_training, &Training::surveyed, m_order, &OrderPanel::show);
    connect(&m_training, &Training::reached, m_run, &RunPanel::reach);
    connect(&m_training, &Training::planned, m_run, &RunPanel::plan);
    connect(&m_training, &Training::measured, m_run, &RunPanel::measure);
    connect(&m_training, &Training::finished, this, [this](const bridge::TrainingResult &result) {
        m_run->show(result);
        emit told(m_run->outcome());
    });
    connect(&m_training, &Training::stopped, m_run, &RunPanel::showStopped);
    connect(&m_training, &Training::adopted, m_run, &RunPanel::showAdopted);
    connect(&m_training, &Training::failed, this, [this](const QString &reason) {
        if (m_stack->currentWidget() == m_order) {
            m_order->showNote(reason);
            return;
        }
        m_run->showFailure(reason);
        emit told(reason);
    });
}

void TrainingDialog::ask(const QString &pages, int count) {
    m_order->setSelected(pages, count);
    if (m_stack->currentWidget() == m_order)
        showOrder();
    if (!isVisible())
        m_order->setFocus();
    show();
    activateWindow();
}

void TrainingDialog::showOrder() {
    m_stack->setCurrentWidget(m_order);
    count();
}

void TrainingDialog::count() {
    m_order->showNote(tr("counting…"));
    m_training.survey(m_order->pages(), m_order->status());
}

void TrainingDialog::start(const bridge::TrainingOrder &order) {
    m_stack->setCurrentWidget(m_run);
    m_run->begin(order.name);
    m_training.start(order);
}

} // namespace app::station::training
