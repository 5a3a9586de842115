// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QUndoStack>
#include <QWidget>

#include "app/station/bridge/open_collection.h"
#include "app/station/clean/bench_actions.h"
#include "app/station/clean/layout_desk.h"
#include "app/station/clean/recipe_desk.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace app::station::pages {
class ZoomView;
}

namespace app::station::clean {

class AreaView;
class CompareView;
class LayoutPanel;
class LayoutView;
class RecipePanel;
class SpreadPanel;
class SpreadView;

/// The cleaning bench: the current page before and after its cleanup, its area, its halves, its
/// lines; the settings beside it.
class Bench : public QWidget {
    Q_OBJECT
  public:
    using View = BenchActions::View;

    explicit Bench(QWidget *parent = nullptr);
    ~Bench() override;

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::OpenCollection *open);
    void setPerson(const QString &name);
    void setPage(const std::optional<bridge::Page> &page);
    /// Those selected in the list, for applying; asked for when they are needed.
    void setSelection(std::function<QList<bridge::PageId>()> selected);

    void setView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] pages::ZoomView *currentView() const;
    void undo();
    void redo();
    /// Pages on which a cleanup is tried that is not applied.
    [[nodiscard]] qsizetype trials() const { return m_recipes.trials(); }

    [[nodiscard]] const BenchActions &actions() const { return m_actions; }
    [[nodiscard]] RecipeDesk &recipeDesk() { return m_recipes; }
    [[nodiscard]] LayoutDesk &layoutDesk() { return m_layouts; }
    [[nodiscard]] CompareView *compareView() const { return m_compare; }
    [[nodiscard]] AreaView *areaView() const { return m_area; }
    [[nodiscard]] SpreadView *spreadView() const { return m_spread; }
    [[nodiscard]] LayoutView *layoutView() const { return m_layout; }

  signals:
    void told(const QString &news);
    void refused(const QString &reason);
    void pageWanted(app::station::bridge::PageId page);
    void readWanted(app::station::bridge::PageId page);
    void zoomChanged(double zoom);

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void build();
    void connectDesks();
    void connectRecipeActions();
    void connectLayoutActions();
    void connectPens();
    void connectViews();
    void showScan();
    void showLayout();
    void takePreview(const bridge::Preview &preview);
    void takePicture(bridge::PageId page, const bridge::Pyramid &pyramid);
    void takeTexts();
    void showRecipe();
    void turn(int quarters);
    void applyTo(const QList<bridge::PageId> &ids);
    void applyToFollowing();
    void showCounts(bool areShown);
    void watch();
    void enable();

    QUndoStack m_history;
    RecipeDesk m_recipes;
    LayoutDesk m_layouts;
    BenchActions m_actions;
    bridge::OpenCollection *m_open = nullptr;
    std::optional<bridge::Page> m_page;
    QList<QPixmap> m_levels;  ///< of the current page's scan
    QList<QPixmap> m_cleaned; ///< of the page as it is read, in the frame of the layout desk
    std::function<QList<bridge::PageId>()> m_selected;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QStackedWidget *m_panels;
    CompareView *m_compare;
    AreaView *m_area;
    SpreadView *m_spread;
    LayoutView *m_layout;
    RecipePanel *m_recipePanel;
    SpreadPanel *m_spreadPanel;
    LayoutPanel *m_layoutPanel;
};

} // namespace app::station::clean
