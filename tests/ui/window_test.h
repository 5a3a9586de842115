// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

class QTreeView;

namespace app::station::proofread {
class LineEditor;
}

namespace tests::ui {

/// Reading, proofreading, finding, taking in and out, by keys.
class WindowTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void openingShowsPagesAndLines();
    void enterStoresTheLineAndGoesOn();
    void undoAfterEnterStoresTheEarlierText();
    void escTakesBackWhatWasTyped();
    void leavingAChangedLineStoresIt();
    void pastedBreaksAndOverridesDoNotEnterALine();
    void arabicLinesAreTypedFromTheRight();
    void clickingALineInTheImageOpensItsText();
    void searchGoesToPageAndLine();
    void statusIsSetByKey();
    void verifyingOnesOwnProofreadingIsRefusedAloud();
    void readingsOfTwoPeopleAreBothKept();
    void typingThatACrashLeftComesBack();
    void typingIsKeptOnDiskWithinTwoSeconds();
    void droppedFileIsTakenIn();
    void whatCannotBeTakenInIsListedWithItsReason();
    void exportWritesTheFileAndTellsWhatItLost();
    void damagedCollectionIsToldAndNotOpened();
    void hundredThousandPagesAreListed();
    void noKeyMeansTwoThings();

  private:
    /// Puts the caret into the line by keys, from the page list.
    app::station::proofread::LineEditor *goToLine(int page, int line);
    app::station::proofread::LineEditor *editor() const;
    [[nodiscard]] QTreeView *failures() const;
    [[nodiscard]] QString failure(int row, int column) const;
};

} // namespace tests::ui
