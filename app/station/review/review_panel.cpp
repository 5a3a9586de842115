// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/review/review_panel.h"

#include <QFocusEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include "app/station/review/review_delegate.h"
#include "app/station/review/review_model.h"
#include "app/station/review/scope_boxes.h"

namespace app::station::review {
namespace {

/// What changes is listed anew once it has been still for so long.
constexpr int pauseMs = 1500;

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent), m_lines(new ReviewModel(this)), m_scope(new ScopeBoxes(this)),
      m_summary(new QLabel(this)), m_weighing(new QProgressBar(this)), m_list(new QListView(this)) {
    m_summary->setObjectName(QStringLiteral("reviewSummary"));
    m_summary->setMinimumWidth(1);
    m_weighing->setObjectName(QStringLiteral("reviewWeighing"));
    m_weighing->setAccessibleName(tr("Lines weighed"));
    m_weighing->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_weighing->setTextVisible(false);
    m_weighing->hide();
    m_list->setObjectName(QStringLiteral("doubtfulLines"));
    m_list->setAccessibleName(tr("Doubtful lines of the collection"));
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 4, 10, 4);
    top->setSpacing(12);
    top->addWidget(m_scope, 3);
    top->addWidget(m_summary, 4);
    top->addWidget(m_weighing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReviewPanel::want);
    connect(m_scope, &ScopeBoxes::changed, this, [this] {
        m_chosen = {};
        want();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &i) { choose(i.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &i) { choose(i.row()); });
}

void ReviewPanel::focusInEvent(QFocusEvent *event) { m_list->setFocus(event->reason()); }

void ReviewPanel::setCollection(bridge::OpenCollection *open) {
    if (m_open) {
        m_open->doubts.disconnect(this);
        m_open->collection->disconnect(this);
        m_open->jobs.disconnect(this);
        m_open->doubts.stop();
    }
    m_open = open;
    m_pause.stop();
    m_chosen = {};
    m_goesOn = false;
    m_lines->setLines({});
    m_scope->clear();
    showState({});
    if (!open)
        return;
    connect(&open->doubts, &bridge::DoubtLists::listed, this,
            [this](const auto &lines, const auto &choices) {
                m_scope->setChoices(choices);
                show(lines);
            });
    connect(&open->doubts, &bridge::DoubtLists::weighed, this, &ReviewPanel::showState);
    connect(&open->doubts, &bridge::DoubtLists::failed, this, [this](const QString &why) {
        m_weighing->hide();
        m_summary->setText(why);
    });
    connect(open->collection.get(), &bridge::Collection::pageChanged, this,
            &ReviewPanel::dropVouched);
    connect(open->collection.get(), &bridge::Collection::pagesAdded, &m_pause,
            qOverload<>(&QTimer::start));
    if (isVisible())
        want();
}

void ReviewPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    want();
}

void ReviewPanel::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_pause.stop();
    if (m_open && !m_goesOn)
        m_open->doubts.stop();
}

void ReviewPanel::want() {
    m_mostDue = 0;
    if (m_open)
        m_open->doubts.want(m_scope->scope());
}

void ReviewPanel::show(const QList<bridge::DoubtfulLine> &lines) {
    const int row = m_list->currentIndex().row();
    const auto line = row >= 0 ? m_lines->lines().at(row).line : bridge::LineId{};
    m_lines->setLines(lines);
    if (lines.isEmpty())
        return;
    const int same = m_lines->rowOf(line);
    m_list->setCurrentIndex(
        m_lines->index(same >= 0 ? same : std::clamp(row, 0, int(lines.size()) - 1)));
    if (std::exchange(m_goesOn, false))
        goToNext();
}

void ReviewPanel::showState(const bridge::ReviewState &state) {
    m_mostDue = std::max(m_mostDue, state.due);
    m_weighing->setVisible(state.due > 0);
    m_weighing->setMaximum(int(m_mostDue));
    m_weighing->setValue(int(m_mostDue - state.due));
    if (!m_open) {
        m_summary->clear();
        return;
    }
    if (state.waiting == 0 && state.due == 0)
        m_goesOn = false;
    const QLocale locale;
    QString text =
        state.waiting == 0 && state.due == 0
            ? tr("Nothing is left to look at.")
            : tr("Lines that wait: %1, words likely wrong in them: %2")
                  .arg(locale.toString(state.waiting), locale.toString(qRound64(state.wrong)));
    if (state.due > 0)
        text += QStringLiteral(" · ") + tr("to be weighed: %1").arg(locale.toString(state.due));
    m_summary->setText(text);
    m_summary->setToolTip(text);
}

void ReviewPanel::dropVouched(bridge::PageId page) {
    const auto record = m_open->collection->page(page);
    const bool isPageVouched = record && (record->status == bridge::Status::proofread ||
                                          record->status == bridge::Status::verified ||
                                          record->status == bridge::Status::blank);
    for (int row = m_lines->rowCount() - 1; row >= 0; --row) {
        const auto &line = m_lines->lines().at(row);
        if (line.page != page)
            continue;
        const auto now = m_open->collection->line(line.line);
        if (isPageVouched || !now || now->isByPerson)
            m_lines->remove(row);
    }
    if (isVisible())
        m_pause.start();
}

void ReviewPanel::goToNext() {
    if (!m_open)
        return;
    if (m_lines->rowCount() == 0) {
        m_goesOn = true;
        want();
        return;
    }
    const int last = m_lines->rowOf(m_chosen);
    // A line that was vouched for has gone, and the next one stands in its place.
    choose(last >= 0 ? (last + 1) % m_lines->rowCount()
                     : std::max(0, m_list->currentIndex().row()));
}

void ReviewPanel::choose(int row) {
    m_list->setCurrentIndex(m_lines->index(row));
    const auto &line = m_lines->lines().at(row);
    m_chosen = line.line;
    emit lineChosen(line.page, line.line);
}

} // namespace app::station::review
