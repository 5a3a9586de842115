// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

class QToolButton;

namespace app::station::proofread {
class LineEditor;
}

namespace tests::ui {

/// The letters that keyboards lack, by keys and by the panel.
class LettersTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void aLetterIsPutInAtTheCaretByItsKey();
    void aMarkIsPutInByAltAndADigit();
    void anArabicLetterGoesOnToTheLeft();
    void aClickOnALetterStaysInTheLine();
    void aLetterChosenWithTabGoesWhereTheCaretWas();
    void anotherScriptBringsOtherLetters();
    void everyLetterHasItsUnicodeNameAndShowsItsKey();
    void thePanelStaysAsThePersonLeftIt();

  private:
    [[nodiscard]] app::station::proofread::LineEditor *editor() const;
    /// Of the panel, by its Unicode name; null where there is none.
    [[nodiscard]] QToolButton *letter(const QString &name) const;
};

} // namespace tests::ui
