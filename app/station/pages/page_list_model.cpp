// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_list_model.h"

#include <QHash>
#include <QMimeData>

#include "app/station/bridge/error_text.h"
#include "app/station/bridge/profiles.h"
#include "app/station/look/status_look.h"

namespace app::station::pages {

using bridge::Page;
using bridge::PageFilter;
using bridge::PageId;

namespace {

/// Of thumbnails that are kept, in kilobytes of pixels.
constexpr int thumbnailRoom = 96 * 1024;

/// The stretch in which two orders of the same pages differ.
std::pair<int, int> differenceOf(const QList<PageId> &a, const QList<PageId> &b) {
    const auto front = std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin();
    if (front == a.size())
        return {0, 0};
    const auto back = std::mismatch(a.rbegin(), a.rend(), b.rbegin()).first - a.rbegin();
    return {int(front), int(a.size() - back)};
}

} // namespace

PageListModel::PageListModel(bridge::Collection &collection, bridge::PageLists &lists,
                             bridge::Pictures &pictures, bridge::Overviews &overviews,
                             QObject *parent)
    : QAbstractListModel(parent), m_collection(collection), m_lists(lists), m_pictures(pictures),
      m_overviews(overviews), m_thumbnails(thumbnailRoom) {
    connect(&collection, &bridge::Collection::pageChanged, this, &PageListModel::takeChange);
    connect(&collection, &bridge::Collection::pagesAdded, this, &PageListModel::refresh);
    connect(&lists, &bridge::PageLists::arranged, this, &PageListModel::reorder);
    connect(&overviews, &bridge::Overviews::listed, this, &PageListModel::takeList);
    connect(&pictures, &bridge::Pictures::thumbnailReady, this, &PageListModel::takeThumbnail);
    connect(&pictures, &bridge::Pictures::failed, this,
            [this](PageId page) { m_withoutThumbnail.insert(page.value); });
    m_ids = m_lists.ids().value_or(QList<PageId>());
}

int PageListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

Qt::ItemFlags PageListModel::flags(const QModelIndex &index) const {
    const auto flags = QAbstractListModel::flags(index);
    if (!m_filter.isOfUnitAlone())
        return flags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList PageListModel::mimeTypes() const { return {QString::fromLatin1(mimeType)}; }

QMimeData *PageListModel::mimeData(const QModelIndexList &indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    // Which pages these are the list itself knows; no other program is told.
    data->setData(QString::fromLatin1(mimeType), QByteArray::number(indexes.size()));
    return data;
}

Qt::DropActions PageListModel::supportedDropActions() const { return Qt::MoveAction; }

void PageListModel::setFilter(const PageFilter &filter) {
    m_filter = filter;
    if (!filter.isOfUnitAlone()) {
        m_overviews.list(filter);
        return;
    }
    if (const auto ids = m_lists.ids(filter))
        reset(*ids);
    else
        emit failed(bridge::describe(ids.error()));
}

void PageListModel::takeList(const PageFilter &filter, const QList<PageId> &ids) {
    if (filter == m_filter)
        reset(ids);
}

void PageListModel::reset(const QList<PageId> &ids) {
    beginResetModel();
    m_windows.clear();
    m_ids = ids;
    endResetModel();
}

const QList<Page> *PageListModel::windowOf(int row) const {
    const int window = row / windowRows;
    if (const auto *known = m_windows.object(window))
        return known;
    const auto wanted = m_ids.mid(qsizetype(window) * windowRows, windowRows);
    auto pages = m_lists.pages(wanted);
    if (!pages) {
        emit failed(bridge::describe(pages.error()));
        return nullptr;
    }
    // One that another program took away leaves its row empty.
    if (pages->size() < wanted.size())
        for (qsizetype at = 0; at < wanted.size(); ++at)
            if (at >= pages->size() || pages->at(at).id != wanted[at])
                pages->insert(at, Page{});
    m_windows.insert(window, new QList<Page>(std::move(*pages)));
    return m_windows.object(window);
}

std::optional<Page> PageListModel::pageAt(int row) const {
    if (row < 0 || row >= m_ids.size())
        return {};
    const auto *window = windowOf(row);
    const int place = row % windowRows;
    if (!window || place >= window->size() || !window->at(place).id)
        return {};
    return window->at(place);
}

int PageListModel::rowOf(qint64 ordinal) const {
    const auto ids = m_lists.idsFrom(ordinal);
    return ids && !ids->isEmpty() ? rowOf(ids->first()) : -1;
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
    const auto *known = m_thumbnails.object(page.value);
    if ((!known || known->side < m_side) && !m_withoutThumbnail.contains(page.value))
        m_pictures.wantThumbnail(page, m_side);
    return known ? known->picture : QPixmap();
}

void PageListModel::setThumbnailSide(int side) {
    // Few sizes, so that a picture is made once and not with each step of the slider.
    m_side = bridge::Pictures::thumbnailSide;
    while (m_side < side && m_side < 4 * bridge::Pictures::thumbnailSide)
        m_side *= 2;
}

void PageListModel::takeThumbnail(PageId page, const QImage &image) {
    const auto cost = int(image.sizeInBytes() / 1024) + 1;
    m_thumbnails.insert(page.value, new Thumbnail{QPixmap::fromImage(image), m_side}, cost);
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
        m_pictures.wantThumbnail(page, m_side);
}

void PageListModel::reload() { setFilter(m_filter); }

void PageListModel::reorder() {
    const auto now = m_filter.isOfUnitAlone() ? m_lists.ids(m_filter)
                                              : bridge::Result<QList<PageId>>(QList<PageId>());
    if (!now || now->size() != m_ids.size()) {
        reload();
        return;
    }
    emit layoutAboutToBeChanged();
    const auto [from, to] = differenceOf(m_ids, *now);
    QHash<qint64, int> rows;
    for (int row = from; row < to; ++row)
        rows[now->at(row).value] = row;
    QModelIndexList before;
    QModelIndexList after;
    for (const auto &index : persistentIndexList())
        if (index.row() >= from && index.row() < to) {
            before.append(index);
            after.append(this->index(rows.value(m_ids[index.row()].value, index.row())));
        }
    m_ids = *now;
    // Pages before and behind keep their ordinals, so their windows stay good.
    for (int window = from / windowRows; window * windowRows < to; ++window)
        m_windows.remove(window);
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void PageListModel::refresh() {
    if (!m_filter.isEmpty()) {
        reload();
        return;
    }
    const auto last = m_ids.isEmpty() ? std::nullopt : pageAt(int(m_ids.size()) - 1);
    const auto more = m_lists.idsFrom(last ? last->ordinal + 1 : 1);
    if (!more || more->isEmpty())
        return;
    m_windows.remove(int(m_ids.size()) / windowRows);
    beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + more->size()) - 1);
    m_ids += *more;
    endInsertRows();
}

} // namespace app::station::pages
