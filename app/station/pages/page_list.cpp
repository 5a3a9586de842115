// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_list.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "app/station/pages/page_list_delegate.h"

namespace app::station::pages {

PageList::PageList(QWidget *parent) : QListView(parent) {
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setItemDelegate(new PageListDelegate(this));
}

void PageList::setPages(PageListModel *model) {
    setModel(model);
    if (!model)
        return;
    // Pages that come into an empty collection are shown at once.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            choose(0);
    });
    if (model->rowCount() > 0)
        choose(0);
}

PageListModel *PageList::pageModel() const { return qobject_cast<PageListModel *>(model()); }

std::optional<bridge::Page> PageList::currentPage() const {
    const auto *pages = pageModel();
    return pages ? pages->pageAt(currentIndex().row()) : std::nullopt;
}

QList<bridge::PageId> PageList::selectedPages() const {
    QList<int> rows;
    for (const auto &index :
         selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<bridge::PageId> pages;
    for (const int row : rows)
        if (const auto page = pageModel()->pageAt(row))
            pages.append(page->id);
    return pages;
}

bool PageList::goTo(qint64 ordinal) {
    const int row = pageModel() ? pageModel()->rowOf(ordinal) : -1;
    if (row < 0)
        return false;
    choose(row);
    return true;
}

void PageList::step(int by) {
    const int row = currentIndex().row() + by;
    if (model() && row >= 0 && row < model()->rowCount())
        choose(row);
}

void PageList::choose(int row) {
    // Not by setCurrentIndex: with Ctrl held, as in the keys for it, that would add to the
    // selection.
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void PageList::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered();
        return;
    }
    QListView::keyPressEvent(event);
}

void PageList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    emit pageChosen();
}

} // namespace app::station::pages
