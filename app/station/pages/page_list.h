// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "app/station/pages/page_list_model.h"

namespace app::station::pages {

/// The pages, as a list (thumbnail, name, place and status side by side) or as a grid of
/// thumbnails, of any size.
class PageList : public QListView {
    Q_OBJECT
  public:
    static constexpr int smallestPicture = 40;
    static constexpr int largestPicture = 480;

    explicit PageList(QWidget *parent = nullptr);

    void setPages(PageListModel *model);
    [[nodiscard]] std::optional<bridge::Page> currentPage() const;
    /// In the order of the list.
    [[nodiscard]] QList<bridge::PageId> selectedPages() const;
    [[nodiscard]] QList<int> selectedRows() const;
    /// Makes the page with that ordinal the current one; false where it is not listed.
    bool goTo(qint64 ordinal);
    bool goTo(bridge::PageId page);
    void step(int by);

    [[nodiscard]] bool isGrid() const { return m_isGrid; }
    void setGrid(bool isGrid);
    /// The height of a thumbnail, from smallestPicture to largestPicture.
    [[nodiscard]] int pictureSize() const;
    void setPictureSize(int size);

    [[nodiscard]] QSize sizeHint() const override { return {260, 600}; }

  signals:
    /// The current page is another one, or none.
    void pageChosen();
    /// Enter on a page: the person wants to work on its lines.
    void entered();
    /// The selected pages were dropped before that row.
    void dropped(int beforeRow);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void choose(int row);
    void applyLook();
    [[nodiscard]] int dropRowAt(const QPoint &at) const;
    [[nodiscard]] PageListModel *pageModel() const;

    bool m_isGrid = false;
    int m_listPicture = 76;
    int m_gridPicture = 168;
    bridge::PageId m_before; ///< the current page while the list is filled anew
};

} // namespace app::station::pages
