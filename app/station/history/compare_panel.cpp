// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/compare_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/station/bridge/error_text.h"
#include "app/station/history/compare_delegate.h"
#include "app/station/history/compare_model.h"
#include "app/station/history/history_words.h"

namespace app::station::history {

using bridge::Maker;
using bridge::Side;

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent), m_lines(new CompareModel(this)), m_first(new QComboBox(this)),
      m_second(new QComboBox(this)), m_onlyChanged(new QCheckBox(tr("Only what &differs"), this)),
      m_summary(new QLabel(this)), m_table(new QTreeView(this)) {
    m_first->setObjectName(QStringLiteral("firstSide"));
    m_first->setAccessibleName(tr("Compare this reading"));
    m_second->setObjectName(QStringLiteral("secondSide"));
    m_second->setAccessibleName(tr("With this reading"));
    for (auto *box : {m_first, m_second}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePanel::compare);
    }
    m_onlyChanged->setChecked(true);
    m_summary->setObjectName(QStringLiteral("comparison"));
    m_summary->setMinimumWidth(1);
    m_table->setObjectName(QStringLiteral("comparedLines"));
    m_table->setAccessibleName(tr("Lines of both readings"));
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->header()->setStretchLastSection(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 4, 10, 4);
    top->setSpacing(12);
    top->addWidget(m_first, 1);
    top->addWidget(m_second, 1);
    top->addWidget(m_onlyChanged);
    top->addWidget(m_summary, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &ComparePanel::compare);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit lineChosen(m_lines->lines().at(index.row()).line);
    });
}

void ComparePanel::focusInEvent(QFocusEvent *event) { m_table->setFocus(event->reason()); }

void ComparePanel::setCollection(bridge::Collection *collection) {
    if (m_collection)
        m_collection->disconnect(this);
    m_collection = collection;
    m_page = {};
    if (collection)
        connect(collection, &bridge::Collection::pageChanged, this, [this](bridge::PageId page) {
            if (page == m_page && isVisible())
                reload();
        });
    reload();
}

void ComparePanel::setPage(bridge::PageId page) {
    if (page == m_page)
        return;
    m_page = page;
    if (isVisible())
        reload();
}

void ComparePanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    reload();
    share();
}

void ComparePanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    share();
}

void ComparePanel::share() {
    const int numbers = m_table->header()->sectionSizeHint(CompareModel::number) +
                        m_table->fontMetrics().averageCharWidth() * 2;
    m_table->setColumnWidth(CompareModel::number, numbers);
    m_table->setColumnWidth(CompareModel::first, (m_table->viewport()->width() - numbers) / 2);
    m_table->doItemsLayout(); // lines are as high as their texts wrap
}

void ComparePanel::reload() {
    QList<Side> sides;
    if (m_collection && m_page) {
        auto read = m_collection->sides(m_page);
        if (read)
            sides = std::move(*read);
        else
            emit refused(bridge::describe(read.error()));
    }
    fillSides(sides);
    compare();
}

/// The latest of any model and of any person come first: that is what people ask for most.
void ComparePanel::fillSides(const QList<Side> &sides) {
    QList<Side> all;
    for (const auto maker : {Maker::machine, Maker::person, Maker::imported})
        if (std::any_of(sides.begin(), sides.end(),
                        [maker](const Side &side) { return side.maker == maker; }))
            all.append({maker, {}});
    const auto models = std::count_if(
        sides.begin(), sides.end(), [](const Side &side) { return side.maker == Maker::machine; });
    all += sides;
    if (all == m_sides)
        return;
    const auto before = std::pair(sideOf(m_first), sideOf(m_second));
    const bool hadSides = !m_sides.isEmpty();
    m_sides = all;
    const QSignalBlocker first(m_first), second(m_second);
    for (auto *box : {m_first, m_second}) {
        box->clear();
        for (const auto &side : all)
            box->addItem(HistoryWords::side(side));
    }
    const auto choose = [&](QComboBox *box, const Side &wanted, qsizetype otherwise) {
        const auto at = hadSides ? all.indexOf(wanted) : -1;
        box->setCurrentIndex(int(std::min(at >= 0 ? at : otherwise, all.size() - 1)));
    };
    const bool hasPeople = all.contains(Side{Maker::person, {}});
    choose(m_first, before.first, hasPeople || models < 2 ? 0 : all.size() - 2);
    choose(m_second, before.second, hasPeople ? 1 : all.size() - 1);
}

Side ComparePanel::sideOf(const QComboBox *box) const {
    const int at = box->currentIndex();
    return at >= 0 && at < m_sides.size() ? m_sides[at] : Side{};
}

void ComparePanel::compare() {
    bridge::Comparison comparison;
    if (m_collection && m_page && !m_sides.isEmpty()) {
        auto compared = m_collection->compare(m_page, sideOf(m_first), sideOf(m_second));
        if (compared)
            comparison = std::move(*compared);
        else
            emit refused(bridge::describe(compared.error()));
    }
    m_lines->setTitles(m_first->currentText(), m_second->currentText());
    m_lines->setComparison(comparison, m_onlyChanged->isChecked());
    if (m_lines->rowCount() > 0)
        m_table->setCurrentIndex(m_lines->index(0, CompareModel::first));
    if (comparison.lines.isEmpty()) {
        m_summary->setText(tr("No line of this page was read by both."));
        return;
    }
    const double share =
        100 * double(comparison.changed) / double(std::max<qint64>(1, comparison.characters));
    QString text =
        tr("Characters that differ: %1 of %2 (%3 %)")
            .arg(QLocale().toString(comparison.changed), QLocale().toString(comparison.characters),
                 QLocale().toString(share, 'f', 1));
    if (comparison.missing > 0)
        text += QStringLiteral(" · ") + tr("lines of one alone: %1").arg(comparison.missing);
    m_summary->setText(text);
    m_summary->setToolTip(text);
}

} // namespace app::station::history
