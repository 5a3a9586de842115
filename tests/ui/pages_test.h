// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace tests::ui {

/// The tree, the filters, the list and grid of pages, and their order, by keys and mouse.
class PagesTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void typingALabelLeavesThePagesThatHoldIt();
    void filtersAreCombined();
    void filtersTellHowManyPagesTheyWouldShow();
    void aFilterThatHidesThePageIsLiftedByGoingThere();
    void theTreeShowsUnitsWithTheirPages();
    void choosingAUnitShowsItsPagesAndThoseBelow();
    void theStatusBarTellsTheStatusAsItIsNow();
    void theTreeCountsWhatAJobOrAPersonChanges();
    void pagesMoveByKeysAndBack();
    void severalPagesMoveTogether();
    void droppedPagesStandWhereTheyWereDropped();
    void pagesMoveToAPlaceThatIsTyped();
    void theSelectionStaysWithPagesThatMove();
    void pagesDoNotMoveUnderAFilter();
    void theGridIsWalkedByArrows();
    void thumbnailsGrowAndShrinkByKeys();
    void whatTheListLooksLikeIsRememberedOfEachCollection();
    void thePageThatWasOpenIsShownAgain();

  private:
    /// The labels of the list, from the top.
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QStringList storedLabels() const;
    /// Opens the collection with a fond that holds a file, and the pages in them: one in the fond,
    /// one in the file, one in none.
    bool openWithUnits();
    void choose(const char *filter, const QString &word);
    [[nodiscard]] QString numbers() const;
};

} // namespace tests::ui
