// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/training/run_panel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/station/look/icon.h"
#include "app/station/training/curve_view.h"

namespace app::station::training {

using bridge::TrainingStage;

namespace {

constexpr int steps = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingRun)
  public:
    static QString stage(TrainingStage stage, const QString &name);
    static QString timeLeft(double seconds);
    static QString verdict(const bridge::TrainingResult &result);
    static QString group(const QString &name);
};

QString percent(double rate) {
    return QStringLiteral("%1\u00A0%").arg(QLocale().toString(100 * rate, 'f', 2));
}

QString Words::stage(TrainingStage stage, const QString &name) {
    switch (stage) {
    case TrainingStage::preparing:
        return tr("%1: finding the lines").arg(name);
    case TrainingStage::cutting:
        return tr("%1: cutting the lines out of the scans").arg(name);
    case TrainingStage::measuring:
        return tr("%1: measuring how the base reads").arg(name);
    case TrainingStage::tuning:
        return tr("%1: learning").arg(name);
    case TrainingStage::comparing:
        return tr("%1: measuring how the new model reads").arg(name);
    }
    return {};
}

QString Words::timeLeft(double seconds) {
    if (seconds < 90)
        return tr("at most %1 s left").arg(qRound(seconds));
    if (seconds < 90 * 60)
        return tr("at most %1 min left").arg(qRound(seconds / 60));
    return tr("at most %1 h left").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

QString Words::verdict(const bridge::TrainingResult &result) {
    const auto all = result.groups.isEmpty() ? bridge::TrainingGroup() : result.groups.first();
    QString said =
        result.isBetter
            ? tr("Of the characters on pages that it has not seen, %1 misreads %2; the base "
                 "misreads %3. Accept it, and pages can be read with it.")
                  .arg(result.name, percent(all.now), percent(all.before))
            : tr("Of the characters on pages that it has not seen, %1 misreads %2; the base "
                 "misreads %3. It is not better, so it cannot be accepted. More proofread pages of "
                 "the same print may help.")
                  .arg(result.name, percent(all.now), percent(all.before));
    if (result.uncut > 0)
        said += u' ' + tr("Lines that could not be cut out of the scans: %1.").arg(result.uncut);
    if (!result.failedPages.isEmpty())
        said += u' ' + tr("Pages that could not be used: %1.")
                           .arg(result.failedPages.join(QStringLiteral(", ")));
    return said;
}

QString Words::group(const QString &name) {
    if (name == u"all")
        return tr("All pages kept apart");
    return name.startsWith(u"page ") ? tr("Page %1").arg(name.mid(5)) : name;
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent) {
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RunPanel::RunPanel(QWidget *parent)
    : QWidget(parent), m_stage(new QLabel(this)), m_left(new QLabel(this)),
      m_bar(new QProgressBar(this)), m_curve(new CurveView(this)), m_said(new QLabel(this)),
      m_groups(new QTableWidget(this)),
      m_stop(button(tr("&Stop"), QStringLiteral("trainingStop"), this)),
      m_accept(button(tr("&Accept"), QStringLiteral("trainingAccept"), this)),
      m_refuse(button(tr("&Refuse"), QStringLiteral("trainingRefuse"), this)),
      m_back(button(tr("&Back"), QStringLiteral("trainingBack"), this)) {
    m_stage->setObjectName(QStringLiteral("trainingStage"));
    m_said->setObjectName(QStringLiteral("trainingSaid"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setAccessibleName(tr("How far the training is"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2 + 2);
    m_stop->setIcon(look::icon(QStringLiteral("stop")));
    m_groups->setObjectName(QStringLiteral("trainingGroups"));
    m_groups->setAccessibleName(tr("Errors before and after"));
    m_groups->setColumnCount(4);
    m_groups->setHorizontalHeaderLabels(
        {tr("Measured on"), tr("Characters"), tr("Before"), tr("After")});
    m_groups->verticalHeader()->hide();
    m_groups->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_groups->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groups->setTabKeyNavigation(false);
    m_groups->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_groups->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layOut();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_stage->setText(tr("Stopping"));
        emit stopWanted();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false);
        m_refuse->setEnabled(false);
        emit acceptWanted(m_result.folder);
    });
    connect(m_refuse, &QPushButton::clicked, this, &RunPanel::refuse);
    connect(m_back, &QPushButton::clicked, this, &RunPanel::leftWanted);
}

void RunPanel::layOut() {
    auto *top = new QHBoxLayout;
    top->addWidget(m_stage, 1);
    top->addWidget(m_left);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_curve, 3);
    column->addWidget(m_said);
    column->addWidget(m_groups, 2);
    column->addLayout(buttons);
}

void RunPanel::begin(const QString &name) {
    m_name = name;
    m_result = {};
    m_clock.invalidate();
    m_curve->clear();
    m_said->clear();
    m_said->hide();
    m_groups->hide();
    m_accept->hide();
    m_refuse->hide();
    m_back->hide();
    m_left->clear();
    m_stop->show();
    m_stop->setEnabled(true);
    m_stop->setFocus();
    reach(TrainingStage::preparing, 0);
}

void RunPanel::reach(TrainingStage stage, double done) {
    m_stage->setText(Words::stage(stage, m_name));
    m_bar->setRange(0, done > 0 ? steps : 0);
    m_bar->setValue(qRound(done * steps));
    m_left->setText(stage == TrainingStage::tuning ? timeLeft(done) : QString());
}

QString RunPanel::timeLeft(double done) {
    if (!m_clock.isValid()) {
        m_clock.start();
        m_doneAtStart = done;
    }
    constexpr double tooLittle = 0.01; // to judge by
    const double here = done - m_doneAtStart;
    if (here < tooLittle)
        return {};
    return Words::timeLeft(double(m_clock.elapsed()) / 1000 * (1 - done) / here);
}

void RunPanel::plan(const bridge::TrainingPlan &plan) {
    const auto best = std::ranges::min_element(plan.inUse);
    m_curve->setPlan(plan.iterations, best == plan.inUse.end() ? -1 : *best);
}

void RunPanel::measure(const bridge::TrainingPoint &point) { m_curve->add(point); }

void RunPanel::end(const QString &said) {
    m_bar->setRange(0, steps);
    m_left->clear();
    m_stop->hide();
    m_back->show();
    m_said->setText(said);
    m_said->show();
    m_back->setFocus();
}

void RunPanel::show(const bridge::TrainingResult &result) {
    m_result = result;
    m_stage->setText(result.isBetter ? tr("%1 is better").arg(result.name)
                                     : tr("%1 is refused").arg(result.name));
    end(Words::verdict(result));
    m_bar->setValue(steps);
    fill(result.groups);
    for (auto *choice : {m_accept, m_refuse}) {
        choice->setVisible(result.isBetter);
        choice->setEnabled(true);
    }
    if (result.isBetter)
        m_accept->setFocus();
}

void RunPanel::fill(const QList<bridge::TrainingGroup> &groups) {
    m_groups->setRowCount(int(groups.size()));
    for (int row = 0; row < groups.size(); ++row) {
        const auto &group = groups[row];
        const QStringList cells{Words::group(group.name), QLocale().toString(group.characters),
                                percent(group.before), percent(group.now)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_groups->setItem(row, column, item);
        }
    }
    m_groups->setVisible(!groups.isEmpty());
}

void RunPanel::refuse() {
    m_accept->hide();
    m_refuse->hide();
    m_stage->setText(tr("%1 is refused").arg(m_name));
    end(tr("It is not used. It stays in %1.").arg(QDir::toNativeSeparators(m_result.folder)));
}

void RunPanel::showStopped() {
    m_stage->setText(tr("%1: stopped").arg(m_name));
    end(tr("What it has learnt is kept; it can be gone on with."));
}

void RunPanel::showFailure(const QString &reason) {
    m_stage->setText(tr("%1: not done").arg(m_name));
    end(reason);
}

void RunPanel::showAdopted() {
    m_accept->hide();
    m_refuse->hide();
    m_stage->setText(tr("%1 is accepted").arg(m_name));
    end(tr("It is among the profiles now, under My own models: %1").arg(m_name));
}

QString RunPanel::outcome() const { return m_said->text(); }

} // namespace app::station::training
