// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QSet>

#include "app/station/bridge/collection.h"
#include "app/station/bridge/overviews.h"
#include "app/station/bridge/page_lists.h"
#include "app/station/bridge/pictures.h"

namespace app::station::pages {

/// The pages of a collection that a filter lets through, in order, however many: of all of them
/// only the ids are kept; the windows of rows that are looked at are fetched, and thumbnails are
/// asked for when a row is drawn.
class PageListModel : public QAbstractListModel {
    Q_OBJECT
  public:
    static constexpr int windowRows = 128;
    static constexpr const char *mimeType = "application/x-evrak-pages";

    /// All must outlive the model.
    PageListModel(bridge::Collection &collection, bridge::PageLists &lists,
                  bridge::Pictures &pictures, bridge::Overviews &overviews,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

    /// What is in the list changes when the answer comes; at once where the filter is empty or
    /// names a unit alone. Pages that stop fitting later stay until the filter is set again.
    void setFilter(const bridge::PageFilter &filter);
    [[nodiscard]] const bridge::PageFilter &filter() const { return m_filter; }

    /// None where the row is not there or could not be read.
    [[nodiscard]] std::optional<bridge::Page> pageAt(int row) const;
    [[nodiscard]] bridge::PageId idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] const QList<bridge::PageId> &ids() const { return m_ids; }
    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(bridge::PageId page) const { return int(m_ids.indexOf(page)); }
    /// By its place in the collection.
    [[nodiscard]] int rowOf(qint64 ordinal) const;
    [[nodiscard]] QPixmap thumbnail(bridge::PageId page) const;
    /// The longer side of thumbnails from now on, in pixels of the screen.
    void setThumbnailSide(int side);

    /// Rows that came behind the others are told to the views.
    void refresh();
    /// Reads everything again: pages came or went between others.
    void reload();
    /// The same pages in another order: what is selected stays so.
    void reorder();
    /// Its picture is another now; what is there stays in sight until the new one comes.
    void renewThumbnail(bridge::PageId page);

  signals:
    void failed(const QString &reason) const;

  private:
    struct Thumbnail {
        QPixmap picture;
        int side = 0; ///< that it was asked for
    };
    [[nodiscard]] const QList<bridge::Page> *windowOf(int row) const;
    void reset(const QList<bridge::PageId> &ids);
    void takeList(const bridge::PageFilter &filter, const QList<bridge::PageId> &ids);
    void takeThumbnail(bridge::PageId page, const QImage &image);
    void takeChange(bridge::PageId page);
    [[nodiscard]] int cachedRowOf(bridge::PageId page) const;

    bridge::Collection &m_collection;
    bridge::PageLists &m_lists;
    bridge::Pictures &m_pictures;
    bridge::Overviews &m_overviews;
    bridge::PageFilter m_filter;
    QList<bridge::PageId> m_ids;
    int m_side = bridge::Pictures::thumbnailSide;
    mutable QCache<int, QList<bridge::Page>> m_windows{64};
    mutable QCache<qint64, Thumbnail> m_thumbnails;
    mutable QSet<qint64> m_withoutThumbnail;
};

} // namespace app::station::pages
