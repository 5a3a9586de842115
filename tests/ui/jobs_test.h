// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

class QTreeView;

namespace tests::ui {

/// The dock of long work.
class JobsTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void whatFailedIsListedWithItsReason();
    void enterOnAFailureGoesToItsPage();
    void whatFailedIsTriedAgain();
    void aFileThatFailedIsTriedAgain();
    void jobsRunAfterEachOther();
    void aJobThatWaitsIsCalledOff();
    void theRunningJobIsStoppedByKey();
    void speedAndTimeLeftAreTold();

  private:
    /// Opens the collection and takes the master of that shade away.
    void openWithoutMaster(int shade);
    void readAll(bool redo = true);
    void waitForJobs(int atMostMs = 100'000);
    [[nodiscard]] QTreeView *failures() const;
    [[nodiscard]] QString masterOf(int shade) const;
};

} // namespace tests::ui
