// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace app::station::proofread {
class LineEditor;
}

namespace tests::ui {

/// The commands of whoever proofreads, by keys, in Latin, Cyrillic and Arabic script.
class CommandsTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void acceptingAPageVouchesForItAndGoesOn_data() { scripts(); }
    void acceptingAPageVouchesForItAndGoesOn();
    void acceptingAPageStoresWhatIsBeingTyped();
    void acceptingAVerifiedPageLeavesItVerified();
    void acceptingNeedsAName();
    void splittingCutsTextAndOutlineAtTheCaret_data() { scripts(); }
    void splittingCutsTextAndOutlineAtTheCaret();
    void splittingStoresWhatWasTypedFirst();
    void splittingAtTheEndOfALineIsRefusedAloud();
    void joiningPutsTheNextLineBehind_data() { scripts(); }
    void joiningPutsTheNextLineBehind();
    void joiningTheLastLineIsRefusedAloud();
    void undoGoesBackThroughTypingAndSplitting_data() { scripts(); }
    void undoGoesBackThroughTypingAndSplitting();
    void linesThatSomebodyElseChangedAreShownAndNotSplit();
    void aMissedLineIsPutInByKeysAndTyped_data() { scripts(); }
    void aMissedLineIsPutInByKeysAndTyped();
    void aMissedLineIsDrawnWithTheMouse();
    void escapeDropsTheBoxOfAMissedLine();
    void aVerifiedPageWhoseLinesAreSplitGoesBack();
    void theMostDoubtfulLineIsOneKeyAway();
    void visitedDoubtfulLinesAreGoneBackTo();
    void aProblemIsSetAsideWithItsNote();
    void aProblemWithoutANoteIsNotTaken();
    void aBlankPageMayHaveANote();

  private:
    static bool scripts();
    /// Opens the page of the row of `scripts`, the caret in its first line.
    void openScript(int line = 0);
    [[nodiscard]] int ordinal() const;
    [[nodiscard]] app::station::proofread::LineEditor *editor() const;
    void placeCaret(int at);
    [[nodiscard]] std::vector<workflows::LineRecord> lines(int ordinal) const;
    void setStatus(int ordinal, workflows::Status status, const std::string &by);
};

} // namespace tests::ui
