// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include "app/station/bridge/open_collection.h"

namespace app::station::pages {
class PageList;
class PagePanel;
class PageView;
class ZoomView;
} // namespace app::station::pages
namespace app::station::proofread {
class LineDesk;
}
namespace app::station::clean {
class Bench;
}

namespace app::station {

/// Pages at the left, the scan in the middle, its lines at the right, kept in step with each other;
/// or, in place of scan and lines, the cleaning bench.
class Workspace : public QSplitter {
    Q_OBJECT
  public:
    explicit Workspace(QWidget *parent = nullptr);
    ~Workspace() override;

    /// Null closes. Must outlive its use here. `firstPage`: shown first
    /// where it is still there.
    void setCollection(bridge::OpenCollection *open, bridge::PageId firstPage = {});
    void goTo(const bridge::Hit &hit);
    void goTo(bridge::PageId page);
    /// Sets the status of the selected pages; the first refusal ends it and is told.
    void setStatus(bridge::Status status, const QString &by, const QString &note);
    /// Picks how the selected pages are read (empty: found out by itself), and offers to read them.
    void pickProfile(const QString &profile);
    /// The same for all pages of the current page's unit, also those that come later.
    void pickUnitProfile(const QString &profile);
    void stepPage(int by);
    /// The current page is proofread, as its lines stand: what was not touched is vouched for by
    /// the page's status. Goes on to the first line of the next.
    void acceptPage(const QString &by);
    /// To the line, its marked stretch selected for typing.
    void editAt(const bridge::Hit &hit);
    /// Asks on the page's image where the missed line is; then it is there and typed.
    void askForLine();
    /// As LineDesk::stepDoubt, and on to other pages.
    void stepDoubt(bool forward);
    /// Of the lines while one is at them, else of the picture.
    void zoomBy(bool isIn);
    [[nodiscard]] QList<bridge::PageId> selectedPages() const;
    void focusNextPane();
    void setBenchShown(bool isShown);
    void setPerson(const QString &name);
    void undo();
    void redo();
    /// The picture that is looked at: of the bench, or the scan.
    [[nodiscard]] pages::ZoomView *picture() const;

    [[nodiscard]] pages::PagePanel *pagePanel() const { return m_panel; }
    [[nodiscard]] pages::PageList *pageList() const { return m_pages; }
    [[nodiscard]] pages::PageView *pageView() const { return m_view; }
    [[nodiscard]] proofread::LineDesk *desk() const { return m_desk; }
    [[nodiscard]] clean::Bench *bench() const { return m_bench; }

  signals:
    void told(const QString &news);
    void refused(const QString &reason);
    void pageShown(const QString &about);
    void zoomChanged(double zoom);
    /// Of the current page, as in pages::ProfileMenu.
    void profileShown(const QString &picked, const QString &unpicked);
    /// Another profile was picked for these pages or for lines of them.
    void readingOffered(const QList<app::station::bridge::PageId> &pages);

  private:
    void showPage();
    void showProfile();
    void takePick(const QList<bridge::PageId> &pages);
    void takeChange(bridge::PageId page);
    void recoverDraft();
    void connectBench();
    void connectShaping();
    void connectLines();
    void goToDoubts(bool forward);
    void prepareNextPage();
    void rearrange();

    bridge::OpenCollection *m_open = nullptr;
    pages::PagePanel *m_panel;
    pages::PageList *m_pages; ///< of the panel
    pages::PageView *m_view;
    proofread::LineDesk *m_desk;
    clean::Bench *m_bench;
    bridge::PageId m_shown;
};

} // namespace app::station
