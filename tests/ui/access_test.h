// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace tests::ui {

/// Whether everything in the window can be used without a mouse and without eyes: each control has
/// a name for screen readers, and Tab reaches it.
class AccessTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void theStartPage();
    void theWindowOnACollection();
    void theGridWithAllFilters();
    void theCleaningBench();
    void theDockOfWorkWithFailures();
    void theDockOfWhatWasFound();
    void everyOtherDock();
    void thePreferences();
    void theExport();
    void theTraining();
    void theKeys();
    void theQuestionsOfTheWindow();

  private:
    /// Fails with each control in the visible part of the window that lacks one or the other.
    void check(QWidget *window);
    /// The dialog that stands open above the window.
    [[nodiscard]] QWidget *dialog() const;
    bool openSample();
};

} // namespace tests::ui
