// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/sample_collection.h"

namespace app::station {
class MainWindow;
class Workspace;
namespace proofread {
class LineEditor;
}
} // namespace app::station

namespace tests::ui {

/// The real window over a fresh sample collection, driven by keys. Settings and drafts lie in a
/// folder of the test; any warning that Qt prints fails the test.
class WindowTest : public QObject {
    Q_OBJECT
  public:
    WindowTest();
    ~WindowTest() override;

  private slots:
    void init();
    void cleanup();

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
    void everyControlHasANameForScreenReaders();
    void noKeyMeansTwoThings();

  private:
    void open();
    /// Puts the caret into the line by keys, from the page list.
    app::station::proofread::LineEditor *goToLine(int page, int line);
    app::station::proofread::LineEditor *editor() const;
    [[nodiscard]] app::station::Workspace *workspace() const;
    [[nodiscard]] QString notice() const;
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SampleCollection> m_sample;
    std::unique_ptr<app::station::MainWindow> m_window;
};

} // namespace tests::ui
