// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/apart/decide_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/apart/difference_delegate.h"
#include "app/station/apart/difference_model.h"
#include "app/station/apart/strip_view.h"
#include "app/station/bridge/error_text.h"

namespace app::station::apart {
namespace {

constexpr int mostShown = 500;

} // namespace

DecideDialog::DecideDialog(bridge::Collection &collection, QString person, QWidget *parent)
    : QDialog(parent), m_collection(collection), m_person(std::move(person)),
      m_differences(new DifferenceModel(this)), m_summary(new QLabel(this)),
      m_strip(new StripView(collection.folder(), this)), m_list(new QListView(this)),
      m_keep(new QPushButton(tr("1 Keep what stands"), this)),
      m_take(new QPushButton(tr("2 Take the second"), this)),
      m_go(new QPushButton(tr("&Go to the line"), this)) {
    setObjectName(QStringLiteral("decideDialog"));
    setWindowTitle(tr("Where two readings differ"));
    m_summary->setObjectName(QStringLiteral("decideSummary"));
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Lines that two people read differently"));
    m_list->setModel(m_differences);
    m_list->setItemDelegate(new DifferenceDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (auto *button : {m_keep, m_take, m_go}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_keep->setShortcut(Qt::Key_1);
    m_take->setShortcut(Qt::Key_2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_strip);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_go, &QPushButton::clicked, this, &DecideDialog::goToLine);
    connect(m_list, &QListView::activated, this, &DecideDialog::goToLine);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DecideDialog::showState);
    connect(&collection, &bridge::Collection::pageChanged, this, &DecideDialog::reload);
    reload();
    m_list->setFocus();
}

void DecideDialog::reload() {
    const int row = m_list->currentIndex().row();
    auto differences = m_collection.apartDifferences(mostShown);
    if (!differences) {
        m_summary->setText(bridge::describe(differences.error()));
        return;
    }
    m_differences->setDifferences(*differences);
    m_summary->setText(differences->isEmpty()
                           ? tr("All that was read a second time is decided.")
                           : tr("Lines on which two readings differ: %1. What you decide is stored "
                                "under your name; every reading stays in the history.")
                                 .arg(differences->size()));
    if (!differences->isEmpty())
        m_list->setCurrentIndex(
            m_differences->index(std::clamp(row, 0, int(differences->size()) - 1)));
    showState();
}

void DecideDialog::showState() {
    const int row = m_list->currentIndex().row();
    for (auto *button : {m_keep, m_take, m_go})
        button->setEnabled(row >= 0);
    if (row < 0) {
        m_strip->clear();
        return;
    }
    const auto &line = m_differences->differences().at(row).line;
    m_strip->setLine(line.page, line.outline);
}

void DecideDialog::decide(bool forSecond) {
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const auto difference = m_differences->differences().at(row);
    const auto &line = difference.line;
    const auto failed = [this](const bridge::Error &error) {
        reload();
        m_summary->setText(bridge::describe(error));
    };
    if (forSecond) {
        if (const auto now = m_collection.setText(line, difference.second, m_person); !now)
            failed(now.error());
        else
            emit m_collection.textChanged(line.page);
    } else if (const auto kept =
                   m_collection.goBackTo(line.id, line.reading, m_person, line.reading);
               !kept) {
        failed(kept.error());
    }
}

void DecideDialog::goToLine() {
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const auto &line = m_differences->differences().at(row).line;
    emit lineChosen(line.page, line.id);
}

} // namespace app::station::apart
