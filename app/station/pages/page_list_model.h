// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QSet>

#include "app/station/bridge/collection.h"
#include "app/station/bridge/pictures.h"

namespace app::station::pages {

/// The pages of a collection in order, however many: only the windows of rows that are looked at
/// are fetched and kept, and thumbnails are asked for when a row is drawn.
class PageListModel : public QAbstractListModel {
    Q_OBJECT
  public:
    static constexpr int windowRows = 128;

    /// Both must outlive the model.
    PageListModel(bridge::Collection &collection, bridge::Pictures &pictures,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// None where the row is not there or could not be read.
    [[nodiscard]] std::optional<bridge::Page> pageAt(int row) const;
    /// The row of a page by its place in the collection; -1 where it is not listed.
    [[nodiscard]] int rowOf(qint64 ordinal) const;
    [[nodiscard]] QPixmap thumbnail(bridge::PageId page) const;

    /// Reads the count again; rows that came are told to the views.
    void refresh();
    /// Reads everything again: pages came or went between others.
    void reload();
    /// Its picture is another now; what is there stays in sight until the new one comes.
    void renewThumbnail(bridge::PageId page);

  signals:
    void failed(const QString &reason) const;

  private:
    [[nodiscard]] const QList<bridge::Page> *windowOf(int row) const;
    void takeThumbnail(bridge::PageId page, const QImage &image);
    void takeChange(bridge::PageId page);
    [[nodiscard]] int cachedRowOf(bridge::PageId page) const;

    bridge::Collection &m_collection;
    bridge::Pictures &m_pictures;
    int m_rows = 0;
    mutable QCache<int, QList<bridge::Page>> m_windows{64};
    mutable QCache<qint64, QPixmap> m_thumbnails{400};
    mutable QSet<qint64> m_withoutThumbnail;
};

} // namespace app::station::pages
