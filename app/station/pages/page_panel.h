// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "app/station/bridge/open_collection.h"
#include "app/station/pages/page_actions.h"
#include "app/station/pages/page_moves.h"

class QLabel;
class QSlider;
class QSplitter;

namespace app::station::pages {

class FilterBar;
class PageList;
class PageListModel;
class UnitTree;

/// The pages at the left of the window: what they are filtered by, the collection's tree with how
/// far it is, and the list or grid.
class PagePanel : public QWidget {
    Q_OBJECT
  public:
    explicit PagePanel(QWidget *parent = nullptr);
    ~PagePanel() override;

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::OpenCollection *open);
    [[nodiscard]] PageList *list() const { return m_list; }
    [[nodiscard]] PageListModel *model() const { return m_model.get(); }
    [[nodiscard]] UnitTree *tree() const { return m_tree; }
    [[nodiscard]] const PageActions &actions() const { return m_actions; }
    /// Lets all pages through where a filter holds it back; false where it is no page any more.
    bool goTo(bridge::PageId page);
    void showAll();
    /// False where there was nothing to take back.
    bool undo() { return m_moves.undo(); }
    bool redo() { return m_moves.redo(); }

    [[nodiscard]] QByteArray saveState() const;
    /// Keeps what it cannot make sense of as it is.
    void restoreState(const QByteArray &state);
    [[nodiscard]] QSize sizeHint() const override { return {270, 600}; }

  signals:
    void told(const QString &news);
    void refused(const QString &reason);
    void counted(const app::station::bridge::Overview &overview);

  private:
    QWidget *makeFoot();
    void connectActions();
    void applyFilter();
    void takeCounts(const bridge::Overview &overview);
    void showNumbers();
    void moveSelected(int by);
    void moveBefore(int row);
    void askPlace();
    void setGrid(bool isGrid);
    void setPictureSize(int size);

    bridge::OpenCollection *m_open = nullptr;
    PageActions m_actions;
    PageMoves m_moves;
    std::unique_ptr<PageListModel> m_model;
    FilterBar *m_filter;
    UnitTree *m_tree;
    PageList *m_list;
    QSplitter *m_parts;
    QLabel *m_numbers;
    QSlider *m_size;
    std::optional<bridge::UnitId> m_unit;
    qint64 m_all = 0;
    bool m_arePartsSet = false; ///< the person has set how high the tree is
    QTimer m_countSoon;
};

} // namespace app::station::pages
