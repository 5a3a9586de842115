// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace tests::ui {

/// Picking how pages and lines are read, and the marks on characters, by keys.
class ProfilesTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void theProfileOfAPageIsPickedByKeys();
    void theProfileOfALineIsPickedByKeysAndHandedBack();
    void whatReadThePageIsShownWhereNothingIsPicked();
    void pagesAreReadAgainOnlyWhenThePersonSaysSo();
    void thePageListOffersTheProfiles();
    void aLookAlikeIsMarkedWithItsReasonAndStaysAsTyped();
    void marksStandWhereTheCharacterStandsInArabic();

  private:
    /// Goes down the open menu to the entry with that text and takes it.
    void choose(const QString &title);
    void answerOffer(Qt::Key key);
    [[nodiscard]] std::string profileOfLine(int ordinal, std::size_t line) const;
};

} // namespace tests::ui
