// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_list_model.h"

#include "app/station/bridge/error_text.h"
#include "app/station/bridge/profiles.h"
#include "app/station/look/status_look.h"

namespace app::station::pages {

using bridge::Page;
using bridge::PageId;

PageListModel::PageListModel(bridge::Collection &collection, bridge::Pictures &pictures,
                             QObject *parent)
    : QAbstractListModel(parent), m_collection(collection), m_pictures(pictures) {
    connect(&collection, &bridge::Collection::pageChanged, this, &PageListModel::takeChange);
    connect(&collection, &bridge::Collection::pagesAdded, this, &PageListModel::refresh);
    connect(&pictures, &bridge::Pictures::thumbnailReady, this, &PageListModel::takeThumbnail);
    connect(&pictures, &bridge::Pictures::failed, this,
            [this](PageId page) { m_withoutThumbnail.insert(page.value); });
    m_rows = int(m_collection.pageCount().value_or(0));
}

int PageListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_rows;
}

const QList<Page> *PageListModel::windowOf(int row) const {
    const int window = row / windowRows;
    if (const auto *known = m_windows.object(window))
        return known;
    auto pages = m_collection.pages(qint64(window) * windowRows, windowRows);
    if (!pages) {
        emit failed(bridge::describe(pages.error()));
        return nullptr;
    }
    m_windows.insert(window, new QList<Page>(std::move(*pages)));
    return m_windows.object(window);
}

std::optional<Page> PageListModel::pageAt(int row) const {
    if (row < 0 || row >= m_rows)
        return {};
    const auto *window = windowOf(row);
    const int place = row % windowRows;
    if (!window || place >= window->size())
        return {};
    return window->at(place);
}

int PageListModel::rowOf(qint64 ordinal) const {
    int low = 0;
    int high = m_rows - 1;
    while (low <= high) {
        const int middle = low + (high - low) / 2;
        const auto page = pageAt(middle);
        if (!page)
            return -1;
        if (page->ordinal == ordinal)
            return middle;
        if (page->ordinal < ordinal)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

QVariant PageListModel::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const auto page = pageAt(index.row());
    if (!page)
        return {};
    QString status = look::StatusLook::name(page->status);
    if (!page->profile.isEmpty())
        status = tr("%1, read as: %2").arg(status, bridge::titleOfProfile(page->profile));
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3").arg(page->ordinal).arg(page->label, status);
    if (role == Qt::ToolTipRole)
        return page->note.isEmpty()
                   ? QStringLiteral("%1\n%2").arg(page->label, status)
                   : QStringLiteral("%1\n%2: %3").arg(page->label, status, page->note);
    return page->label;
}

QPixmap PageListModel::thumbnail(PageId page) const {
    if (const auto *known = m_thumbnails.object(page.value))
        return *known;
    if (!m_withoutThumbnail.contains(page.value))
        m_pictures.wantThumbnail(page);
    return {};
}

void PageListModel::takeThumbnail(PageId page, const QImage &image) {
    m_thumbnails.insert(page.value, new QPixmap(QPixmap::fromImage(image)));
    const int row = cachedRowOf(page);
    if (row >= 0)
        emit dataChanged(index(row), index(row), {Qt::DecorationRole});
}

int PageListModel::cachedRowOf(PageId page) const {
    for (const int window : m_windows.keys()) {
        const auto &pages = *m_windows.object(window);
        for (int place = 0; place < pages.size(); ++place)
            if (pages[place].id == page)
                return window * windowRows + place;
    }
    return -1;
}

void PageListModel::takeChange(PageId page) {
    const int row = cachedRowOf(page);
    if (row < 0)
        return;
    const auto now = m_collection.page(page);
    if (!now)
        return;
    (*m_windows.object(row / windowRows))[row % windowRows] = *now;
    emit dataChanged(index(row), index(row));
}

void PageListModel::renewThumbnail(PageId page) {
    m_withoutThumbnail.remove(page.value);
    if (m_thumbnails.contains(page.value))
        m_pictures.wantThumbnail(page);
}

void PageListModel::reload() {
    beginResetModel();
    m_windows.clear();
    m_rows = int(m_collection.pageCount().value_or(m_rows));
    endResetModel();
}

void PageListModel::refresh() {
    const int rows = int(m_collection.pageCount().value_or(m_rows));
    m_windows.remove(m_rows / windowRows);
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginResetModel();
        m_windows.clear();
        m_rows = rows;
        endResetModel();
    }
}

} // namespace app::station::pages
