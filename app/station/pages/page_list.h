// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "app/station/pages/page_list_model.h"

namespace app::station::pages {

/// The list of pages at the left: thumbnail, name, place and status of each.
class PageList : public QListView {
    Q_OBJECT
  public:
    explicit PageList(QWidget *parent = nullptr);

    void setPages(PageListModel *model);
    [[nodiscard]] std::optional<bridge::Page> currentPage() const;
    /// In the order of the list.
    [[nodiscard]] QList<bridge::PageId> selectedPages() const;
    /// Makes the page with that ordinal the current one; false where it is not listed.
    bool goTo(qint64 ordinal);
    void step(int by);

    [[nodiscard]] QSize sizeHint() const override { return {260, 600}; }

  signals:
    /// The current page is another one, or none.
    void pageChosen();
    /// Enter on a page: the person wants to work on its lines.
    void entered();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    void choose(int row);
    [[nodiscard]] PageListModel *pageModel() const;
};

} // namespace app::station::pages
