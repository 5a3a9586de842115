// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace tests::ui {

/// The start page, the demo and the preferences.
class StartTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void recentCollectionsTellTheirPagesAndHowFarTheyAre();
    void enterOpensARecentCollection();
    void aCollectionWhoseFolderIsGoneSaysSo();
    void delTakesACollectionOffTheList();
    void theDemoIsMadeOfPagesThatLieReady();
    void theDemoIsOfferedOnlyWhereItsPagesAre();
    void theNameOfThePersonHoldsAtOnceAndIsShown();
    void anEmptyNameChangesNothing();
    void lightAndDarkHoldAtOnce();
    void theTextOfPagesTakesTheChosenSize();
    void theImagesOfLinesTakeTheChosenSize();
    void anotherLanguageMakesTheWindowAnewOnTheSameCollection();
    void whatIsAddedTakesTheDefaultProfile();

  private:
    [[nodiscard]] QWidget *preferences();
    /// Chooses by the data of the entry.
    void choose(const char *box, const QVariant &value);
};

} // namespace tests::ui
