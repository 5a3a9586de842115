// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSplitter>

#include "app/station/bridge/open_collection.h"

namespace app::station::pages {
class PageList;
class PageListModel;
class PageView;
} // namespace app::station::pages
namespace app::station::proofread {
class LineDesk;
}

namespace app::station {

/// Pages at the left, the scan in the middle, its lines at the right, kept in step with each other.
class Workspace : public QSplitter {
    Q_OBJECT
  public:
    explicit Workspace(QWidget *parent = nullptr);
    ~Workspace() override;

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::OpenCollection *open);
    void goTo(const bridge::Hit &hit);
    void goTo(bridge::PageId page);
    /// Sets the status of the selected pages; the first refusal ends it and is told.
    void setStatus(bridge::Status status, const QString &by, const QString &note);
    void stepPage(int by);
    [[nodiscard]] QList<bridge::PageId> selectedPages() const;
    void focusNextPane();

    [[nodiscard]] pages::PageList *pageList() const { return m_pages; }
    [[nodiscard]] pages::PageView *pageView() const { return m_view; }
    [[nodiscard]] proofread::LineDesk *desk() const { return m_desk; }

  signals:
    void told(const QString &news);
    void refused(const QString &reason);
    void pageShown(const QString &about);

  private:
    void showPage();
    void takeChange(bridge::PageId page);
    void recoverDraft();

    bridge::OpenCollection *m_open = nullptr;
    std::unique_ptr<pages::PageListModel> m_model;
    pages::PageList *m_pages;
    pages::PageView *m_view;
    proofread::LineDesk *m_desk;
    bridge::PageId m_shown;
};

} // namespace app::station
