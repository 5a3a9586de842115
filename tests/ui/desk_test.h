// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/drawn_collection.h"
#include "tests/ui/driven_window.h"

namespace app::station::proofread {
class LineEditor;
class LineList;
} // namespace app::station::proofread

namespace tests::ui {

/// The line desk: strips, words under their images, doubtful words, and typing in three scripts.
class DeskTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void stripsOfTheLinesComeByThemselves();
    void stripsFollowLinesThatFall();
    void stripsComeAgainAfterThePageIsReadAnew();
    void linesAreShownWithoutStripsWhereTheMasterIsMissing();
    void wordsStandUnderTheirImages();
    void arabicWordsStandUnderTheirImages();
    void wordsStayUnderTheirImagesWhileOneIsTyped();
    void theWordAtTheCaretIsLitOnThePage();
    void zoomKeysAreForTheLinesWhileOneIsAtThem();
    void theSizeOfTheLinesIsKept();
    void zoomKeysAreForThePictureElsewhere();
    void aLineWiderThanTheDeskIsFollowedSideways();
    void nextDoubtfulWordIsSelectedAndTypedOver();
    void nextDoubtfulWordGoesOnToTheNextPage();
    void previousDoubtfulWordGoesBack();
    void lookingForDoubtsStoresWhatWasChanged();
    void noMoreDoubtsIsSaid();
    void latinIsTypedByKeysOfAllKinds();
    void cyrillicIsTypedByKeysOfAllKinds();
    void arabicIsTypedByKeysOfAllKinds();
    void theCaretMovesAsTheEyeDoesInAMixedLine();
    void aMixedLineKeepsItsOrderWhileItIsTyped();
    void aSelectionGrowsBySightInArabic();
    void deletingBySightTakesTheLetterAtTheCaret();
    void enterGoesThroughAllLinesOfAPage();

  private:
    void openDrawn(int slope = 0);
    [[nodiscard]] app::station::proofread::LineList *list() const;
    [[nodiscard]] app::station::proofread::LineEditor *editor() const;
    /// Into the line by keys, from the page list.
    app::station::proofread::LineEditor *goToLine(int page, int line);
    /// Dark pixels in the strip of the row as it is on the screen.
    [[nodiscard]] int inkInStrip(int row) const;
    /// By how much the words of the open line are off their images, in pixels; the worst.
    [[nodiscard]] double farthestWord() const;
    [[nodiscard]] int caretX() const;

    std::unique_ptr<DrawnCollection> m_drawn;
};

} // namespace tests::ui
