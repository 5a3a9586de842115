// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace app::station::proofread {
class AlternativesBar;
class LineEditor;
} // namespace app::station::proofread

namespace tests::ui {

/// Marks, alternatives and offers beside the line that is typed, by keys and by mouse.
class MarksTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void aSelectionIsMarkedByKeyAndStored();
    void theWordAtTheCaretIsMarkedWhereNothingIsSelected();
    void illegibleLettersAreHeldByTheirSign();
    void illegibleLettersAreCounted();
    void aMarkIsTakenOffByItsOwnKeyAndByThatForAll();
    void marksAreSetByMouse();
    void typingAtTheEdgeOfAMarkIsNotMarked();
    void typingWithinAMarkIsMarked();
    void undoTakesAMarkBackBeforeAndAfterEnter();
    void arabicLinesAreMarkedToo();
    void marksOfTypingThatACrashLeftComeBack();
    void escTakesMarksBack();
    void marksAreToldInWords();

    void alternativesOfTheWordAtTheCaretAreTakenByKey();
    void alternativesAreTakenByMouse();
    void alternativesOfArabicWordsAreTaken();
    void alternativesFollowTheCaret();
    void aTakenAlternativeIsUndoneAsTyping();

    void aLaterReadingIsOfferedBesideAPersonsLine();
    void anOfferIsTakenByKeyAndUndone();
    void anOfferIsPutAsideByKeyAndUndone();
    void aLineThatNobodySetHasNoOffer();
    void aLineIsOfferedAsOthersWereChanged();
    void whatWasLearnedIsPutAsideForTheLine();

  private:
    app::station::proofread::LineEditor *goToLine(int page, int line);
    [[nodiscard]] app::station::proofread::LineEditor *editor() const;
    [[nodiscard]] app::station::proofread::AlternativesBar *bar() const;
    void select(int from, int length);
    /// A page whose first two lines a person sets right, one letter each; the third is open.
    bool teach();
    [[nodiscard]] QString marksOf(int page, int line) const;
};

} // namespace tests::ui
