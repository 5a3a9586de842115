// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

class QListView;

namespace tests::ui {

/// The history of lines and pages and the comparison of readings, by keys.
class HistoryTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void everyVersionOfTheLineIsListedWithWhoMadeIt();
    void whatIsNewAndWhatIsGoneIsLit();
    void enterGoesBackToAVersionAndKeepsTheOthers();
    void anArabicLineGoesBackTheSameWay();
    void theListFollowsTheCaret();
    void theStatusesOfThePageAreListed();
    void modelAndPersonAreComparedOverThePage();
    void enterInTheComparisonGoesToTheLine();
    void goingBackWithoutANameIsRefusedAloud();

  private:
    /// Types at the end of a line of a page and stores it.
    void addToLine(int page, int line, const QString &text);
    [[nodiscard]] QListView *versions() const;
};

} // namespace tests::ui
