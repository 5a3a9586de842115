// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/search/search_panel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "app/station/look/icon.h"
#include "app/station/search/hit_delegate.h"
#include "app/station/search/hit_model.h"

namespace app::station::search {

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent), m_box(new QLineEdit), m_hits(new HitModel(this)),
      m_list(new QListView(this)), m_summary(new QLabel(this)) {
    m_box->setObjectName(QStringLiteral("searchBox"));
    m_box->setAccessibleName(tr("Search in the texts"));
    m_box->setPlaceholderText(tr("Search in the texts"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("hitList"));
    m_list->setAccessibleName(tr("Lines found"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    m_summary->setContentsMargins(10, 4, 10, 4);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(m_box, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_box, &QLineEdit::returnPressed, this, &SearchPanel::goToNext);
    connect(&m_pause, &QTimer::timeout, this, &SearchPanel::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &i) { choose(i.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &i) { choose(i.row()); });
}

void SearchPanel::setSearches(bridge::Searches *searches) {
    m_searches = searches;
    m_pause.stop();
    m_hits->setHits({});
    m_summary->clear();
    m_box->setEnabled(searches);
    m_box->clear();
    m_pause.stop();
    emit emptied();
    if (!searches)
        return;
    connect(searches, &bridge::Searches::found, this, &SearchPanel::show);
    connect(searches, &bridge::Searches::failed, this, [this](const QString &, const QString &why) {
        m_hits->setHits({});
        m_summary->setText(why);
        emit shown();
    });
}

void SearchPanel::ask() {
    const QString query = m_box->text().trimmed();
    if (query.isEmpty()) {
        m_hits->setHits({});
        m_summary->clear();
        emit emptied();
    } else if (m_searches) {
        m_searches->find(query);
    }
}

void SearchPanel::show(const QString &query, const QList<bridge::Hit> &hits) {
    m_hits->setHits(hits);
    if (hits.isEmpty())
        m_summary->setText(tr("Nothing was found for “%1”.").arg(query));
    else if (hits.size() >= bridge::Searches::maxHits)
        m_summary->setText(
            tr("The best %1 lines for “%2”; say more to narrow it.").arg(hits.size()).arg(query));
    else
        m_summary->setText(tr("Lines with “%1”: %2").arg(query).arg(hits.size()));
    emit shown();
    if (std::exchange(m_goToFirst, false) && !hits.isEmpty())
        choose(0);
}

void SearchPanel::goToNext() {
    if (m_pause.isActive()) {
        m_pause.stop();
        m_goToFirst = true;
        ask();
    } else if (m_hits->rowCount() > 0) {
        choose((m_list->currentIndex().row() + 1) % m_hits->rowCount());
    }
}

void SearchPanel::choose(int row) {
    m_list->setCurrentIndex(m_hits->index(row));
    emit hitChosen(m_hits->hits().at(row));
}

} // namespace app::station::search
