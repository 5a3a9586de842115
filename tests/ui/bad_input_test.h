// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace app::station::proofread {
class LineEditor;
}

namespace tests::ui {

/// What must not go wrong at the window: scans, disks and profiles that are gone, and texts from
/// anywhere.
class BadInputTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void aMissingScanIsToldAndTheTextIsShown();
    void anAlteredScanIsToldThoughItsPictureIsInTheCache();
    void aPageWithoutItsScanIsNotVerified();
    void aReadOnlyCollectionIsToldAndCannotBeTypedIn();
    void whatCannotBeStoredOnALostDiskStaysInTheField();
    void controlCharactersAndOverridesArePastedAsTextAlone();
    void aMegabyteIsPastedAsFarAsALineGoes();
    void aLineThatIsTooLongIsRefusedAndStaysInTheField();
    void aProfileThatIsGoneIsNamedAsSuch();
    void readingWithAProfileThatIsGoneFailsAloud();

  private:
    app::station::proofread::LineEditor *goToFirstLine();
    [[nodiscard]] app::station::proofread::LineEditor *editor() const;
    void paste(const QString &text);
    [[nodiscard]] QString masterFile(int page) const;
};

} // namespace tests::ui
