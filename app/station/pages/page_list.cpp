// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_list.h"

#include <algorithm>

#include <QDropEvent>
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
    setResizeMode(Adjust);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setItemDelegate(new PageListDelegate(this));
}

void PageList::setPages(PageListModel *model) {
    setModel(model);
    m_before = {};
    if (!model)
        return;
    applyLook();
    // Pages that come into an empty collection are shown at once.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            choose(0);
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_before = pageModel()->idAt(currentIndex().row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (pageModel()->rowCount() > 0)
            choose(std::max(0, pageModel()->rowOf(m_before)));
        else
            emit pageChosen();
    });
    if (model->rowCount() > 0)
        choose(0);
}

PageListModel *PageList::pageModel() const { return qobject_cast<PageListModel *>(model()); }

std::optional<bridge::Page> PageList::currentPage() const {
    const auto *pages = pageModel();
    return pages ? pages->pageAt(currentIndex().row()) : std::nullopt;
}

QList<int> PageList::selectedRows() const {
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const auto &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<bridge::PageId> PageList::selectedPages() const {
    QList<bridge::PageId> pages;
    for (const int row : selectedRows())
        pages.append(pageModel()->idAt(row));
    return pages;
}

bool PageList::goTo(qint64 ordinal) {
    const int row = pageModel() ? pageModel()->rowOf(ordinal) : -1;
    if (row >= 0)
        choose(row);
    return row >= 0;
}

bool PageList::goTo(bridge::PageId page) {
    const int row = pageModel() ? pageModel()->rowOf(page) : -1;
    if (row >= 0)
        choose(row);
    return row >= 0;
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

void PageList::setGrid(bool isGrid) {
    m_isGrid = isGrid;
    setFlow(isGrid ? LeftToRight : TopToBottom);
    setWrapping(isGrid);
    applyLook();
}

int PageList::pictureSize() const { return m_isGrid ? m_gridPicture : m_listPicture; }

void PageList::setPictureSize(int size) {
    (m_isGrid ? m_gridPicture : m_listPicture) = std::clamp(size, smallestPicture, largestPicture);
    applyLook();
}

void PageList::applyLook() {
    auto *delegate = static_cast<PageListDelegate *>(itemDelegate());
    delegate->setLook(m_isGrid, pictureSize());
    if (auto *pages = pageModel())
        pages->setThumbnailSide(qRound(pictureSize() * devicePixelRatioF()));
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid()) {
        executeDelayedItemsLayout();
        scrollTo(currentIndex());
    }
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

void PageList::changeEvent(QEvent *event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyLook();
}

int PageList::dropRowAt(const QPoint &at) const {
    const auto index = indexAt(at);
    if (!index.isValid()) {
        // In the gap behind a row of the grid, or below the last page.
        for (int row = indexAt({viewport()->width() / 2, at.y()}).row(); row >= 0; ++row)
            if (row + 1 >= model()->rowCount() ||
                visualRect(model()->index(row + 1, 0)).top() > at.y())
                return row + 1;
        return model()->rowCount();
    }
    const QRect rect = visualRect(index);
    bool isBehind = at.y() > rect.center().y();
    if (m_isGrid)
        isBehind = isRightToLeft() ? at.x() < rect.center().x() : at.x() > rect.center().x();
    return index.row() + (isBehind ? 1 : 0);
}

void PageList::dropEvent(QDropEvent *event) {
    if (event->source() != this) {
        event->ignore();
        return;
    }
    // The pages are put elsewhere by the catalogue; nothing is to be taken out here.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    emit dropped(dropRowAt(event->position().toPoint()));
}

} // namespace app::station::pages
