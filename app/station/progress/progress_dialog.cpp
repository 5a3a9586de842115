// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/progress/progress_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/station/progress/quality_model.h"
#include "app/station/progress/quality_words.h"
#include "app/station/progress/status_chart.h"

namespace app::station::progress {
namespace {

constexpr int steps = 1000;

} // namespace

ProgressDialog::ProgressDialog(bridge::OpenCollection &open, QWidget *parent)
    : QDialog(parent), m_open(open), m_quality(new QualityModel(this)),
      m_summary(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_again(new QPushButton(tr("&Judge anew"), this)), m_chart(new StatusChart(this)),
      m_table(new QTreeView(this)) {
    setObjectName(QStringLiteral("progressDialog"));
    setWindowTitle(tr("Progress and quality"));
    m_summary->setObjectName(QStringLiteral("qualitySummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Pages judged"));
    m_table->setObjectName(QStringLiteral("qualityTable"));
    m_table->setAccessibleName(tr("How good the pages are"));
    m_table->setModel(m_quality);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Progress and quality"));
    tabs->addTab(m_table, tr("&Quality"));
    tabs->addTab(m_chart, tr("&Progress"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    m_again->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(tabs, 1);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_again, &QPushButton::clicked, this, &ProgressDialog::survey);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto page = m_quality->pageAt(index))
            emit pageChosen(page);
    });
    connect(&open.quality, &bridge::Quality::progressed, this,
            [this](double done) { m_bar->setValue(int(done * steps)); });
    connect(&open.quality, &bridge::Quality::surveyed, this, &ProgressDialog::showSurvey);
    connect(&open.quality, &bridge::Quality::failed, this, [this](const QString &why) {
        m_bar->hide();
        m_again->setEnabled(true);
        m_summary->setText(why);
    });
}

void ProgressDialog::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    m_table->setFocus();
    survey();
}

void ProgressDialog::hideEvent(QHideEvent *event) {
    QDialog::hideEvent(event);
    m_open.quality.stop();
}

void ProgressDialog::survey() {
    m_summary->setText(tr("The pages are being judged…"));
    m_bar->setValue(0);
    m_bar->show();
    m_again->setEnabled(false);
    m_open.quality.survey();
}

void ProgressDialog::showSurvey(const bridge::Survey &survey) {
    m_bar->hide();
    m_again->setEnabled(true);
    m_summary->setText(QualityWords::summary(survey));
    m_quality->setSurvey(survey);
    m_table->expandToDepth(survey.units.size() > 1 ? 0 : 1);
    m_table->setCurrentIndex(m_quality->index(0, 0));
    for (int column = 0; column < QualityModel::columns; ++column)
        m_table->resizeColumnToContents(column);
    m_chart->setDays(survey.days, QDateTime::currentDateTimeUtc().date());
}

} // namespace app::station::progress
