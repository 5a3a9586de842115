// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

class QLabel;
class QListView;
class QPushButton;

namespace app::station::replace {
class ReplacePanel;
}

namespace tests::ui {

/// Find and replace, by keys.
class ReplaceTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void linesAreShownBeforeAndAfterAndReplaced_data() { scripts(); }
    void linesAreShownBeforeAndAfterAndReplaced();
    void anUntickedLineStaysAsItIs();
    void theSelectionIsWhatIsLookedFor();
    void theLineOfAPreviewIsGoneTo();
    void whatIsBeingTypedIsStoredBeforeItIsLookedAt();
    void theDeskShowsWhatWasReplaced();
    void theWholeIsTakenBack();
    void linesOfVerifiedPagesAreNotTickedAndSaySo();
    void aLineThatSomebodyChangedSinceIsLeftAndTold();
    void aChangedQueryIsLookedForAgainFirst();
    void nothingToFindIsSaid();
    void whatIsWrongWithAPatternIsSaid();
    void aPatternThatWouldNotEndIsGivenUp();
    void undoingAnEarlierLineDoesNotUndoAReplacement();

  private:
    static bool scripts();
    app::station::replace::ReplacePanel *panel() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton *button(const char *name) const;
    [[nodiscard]] QListView *list() const;
    /// Types both and looks in the collection.
    void look(const QString &find, const QString &replacement);
    /// Clicks and waits for the end.
    void click(const char *button);
};

} // namespace tests::ui
