// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>

#include "app/station/clean/layout_desk.h"
#include "app/station/clean/recipe_desk.h"

/// The steps of the bench's history. Undoing one stores what was there before it; one that the
/// collection refuses leaves the history.
namespace app::station::clean {

/// Another layout of a page.
class LayoutChange : public QUndoCommand {
  public:
    LayoutChange(LayoutDesk &desk, bridge::PageId page, LayoutState before, LayoutState after,
                 const QString &text);
    /// The next redo or undo only changes the place in the history.
    void passOver() { m_isPassedOver = true; }
    /// Steps of the same kind on the same places that follow each other at once become one.
    void mergeWithin(int milliseconds);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return m_mergeMs > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override;

  private:
    LayoutDesk &m_desk;
    bridge::PageId m_page;
    LayoutState m_before;
    LayoutState m_after;
    bool m_isPassedOver = false;
    int m_mergeMs = 0;
    QElapsedTimer m_age;
};

/// Another recipe being tried on a page.
class RecipeTrial : public QUndoCommand {
  public:
    RecipeTrial(RecipeDesk &desk, bridge::PageId page, Trial before, Trial after, int step);
    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return 2 + m_step; }
    bool mergeWith(const QUndoCommand *other) override;

  private:
    RecipeDesk &m_desk;
    bridge::PageId m_page;
    Trial m_before;
    Trial m_after;
    int m_step;
    QElapsedTimer m_age;
};

/// Recipes set for pages.
class RecipesApplied : public QUndoCommand {
  public:
    struct OfPage {
        bridge::PageId page;
        std::optional<bridge::Recipe> before;
        std::optional<bridge::Recipe> after;
    };
    /// `shown`: the page at which they were tried.
    RecipesApplied(RecipeDesk &desk, bridge::PageId shown, Trial trial, QList<OfPage> pages);
    void redo() override;
    void undo() override;

  private:
    RecipeDesk &m_desk;
    bridge::PageId m_shown;
    Trial m_trial; ///< what was being tried before it was applied
    QList<OfPage> m_pages;
};

/// Two pages of one, or with `other` one of the two that were made of it.
class PageSplit : public QUndoCommand {
  public:
    PageSplit(RecipeDesk &desk, bridge::PageId page, bridge::Recipe first, bridge::Recipe second,
              bridge::PageId other = {});
    void redo() override { m_isMerging ? merge() : split(); }
    void undo() override { m_isMerging ? split() : merge(); }

  private:
    void split();
    void merge();

    RecipeDesk &m_desk;
    bridge::PageId m_page;
    bridge::PageId m_other;
    bridge::Recipe m_first;
    bridge::Recipe m_second;
    bool m_isMerging;
};

} // namespace app::station::clean
