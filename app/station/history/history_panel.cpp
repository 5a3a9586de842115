// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/history_panel.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/station/bridge/error_text.h"
#include "app/station/history/history_words.h"
#include "app/station/history/version_delegate.h"
#include "app/station/history/version_model.h"
#include "app/station/look/status_look.h"

namespace app::station::history {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_versions(new VersionModel(this)), m_list(new QListView(this)),
      m_title(new QLabel(this)), m_goBack(new QPushButton(tr("Go &back to this"), this)),
      m_statuses(new QTreeWidget(this)) {
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Versions of the line"));
    m_list->setModel(m_versions);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setMinimumWidth(1);
    m_goBack->setObjectName(QStringLiteral("goBack"));
    m_goBack->setToolTip(tr("Makes this version the one that stands, under your name (Enter)"));
    m_statuses->setObjectName(QStringLiteral("statusHistory"));
    m_statuses->setAccessibleName(tr("Statuses of the page"));
    m_statuses->setHeaderLabels({tr("Status of the page"), tr("By"), tr("When"), tr("Note")});
    m_statuses->setRootIsDecorated(false);
    m_statuses->setFrameShape(QFrame::NoFrame);

    auto *versions = new QWidget(this);
    auto *column = new QVBoxLayout(versions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 4, 10, 4);
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_goBack);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(versions);
    parts->addWidget(m_statuses);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(parts);

    connect(m_goBack, &QPushButton::clicked, this, &HistoryPanel::goBack);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goBack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::showState);
    showState();
}

void HistoryPanel::focusInEvent(QFocusEvent *event) { m_list->setFocus(event->reason()); }

void HistoryPanel::setCollection(bridge::Collection *collection) {
    if (m_collection)
        m_collection->disconnect(this);
    m_collection = collection;
    m_page = {};
    m_line = {};
    if (collection)
        connect(collection, &bridge::Collection::pageChanged, this, [this](bridge::PageId page) {
            if (page == m_page && isVisible())
                reload();
        });
    reload();
}

void HistoryPanel::setPlace(bridge::PageId page, bridge::LineId line) {
    if (page == m_page && line == m_line)
        return;
    m_page = page;
    m_line = line;
    if (isVisible())
        reload();
}

void HistoryPanel::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    reload();
}

void HistoryPanel::reload() {
    const int row = m_list->currentIndex().row();
    const auto before = m_versions->rowCount();
    QList<bridge::Version> versions;
    if (m_collection && m_line) {
        auto read = m_collection->versions(m_line);
        if (read)
            versions = std::move(*read);
        else if (read.error().code != bridge::ErrorCode::notFound)
            emit refused(bridge::describe(read.error()));
    }
    m_versions->setVersions(versions);
    // What one stands on stays under the hand, though a newer one came above it.
    const int now = std::max(0, row) + (before > 0 && row > 0 ? int(versions.size()) - before : 0);
    if (!versions.isEmpty())
        m_list->setCurrentIndex(m_versions->index(std::clamp(now, 0, int(versions.size()) - 1)));
    showStatuses();
    showState();
}

void HistoryPanel::showStatuses() {
    m_statuses->clear();
    if (!m_collection || !m_page)
        return;
    const auto notes = m_collection->statusNotes(m_page);
    if (!notes)
        return;
    for (auto note = notes->rbegin(); note != notes->rend(); ++note) {
        QString status = look::StatusLook::name(note->status);
        if (note->isByEdit)
            status = tr("%1, by an edit").arg(status);
        auto *item = new QTreeWidgetItem(
            m_statuses, {status, note->maker == bridge::Maker::person ? note->by : tr("Evrak"),
                         HistoryWords::when(note->at), note->note});
        item->setForeground(0, look::StatusLook::colour(note->status));
        item->setToolTip(3, note->note);
    }
    for (int column = 0; column < 3; ++column)
        m_statuses->resizeColumnToContents(column);
}

void HistoryPanel::goBack() {
    const auto &rows = m_versions->rows();
    const int row = m_list->currentIndex().row();
    if (!m_collection || row < 0 || rows[row].version.isCurrent)
        return;
    if (m_person.isEmpty()) {
        emit refused(tr("Say who you are first; readings are stored under a name."));
        return;
    }
    bridge::ReadingId seen;
    for (const auto &other : rows)
        if (other.version.isCurrent)
            seen = other.version.id;
    const auto done = m_collection->goBackTo(m_line, rows[row].version.id, m_person, seen);
    if (done)
        emit told(tr("The line says again what it said then."));
    else
        emit refused(bridge::describe(done.error()));
}

void HistoryPanel::showState() {
    const auto &rows = m_versions->rows();
    const int row = m_list->currentIndex().row();
    m_goBack->setEnabled(row >= 0 && !rows[row].version.isCurrent);
    m_title->setText(rows.isEmpty() ? tr("No line is chosen, or it was never read.")
                                    : tr("Versions of this line: %1").arg(rows.size()));
}

} // namespace app::station::history
