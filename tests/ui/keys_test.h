// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

namespace app::station::keys {
class KeyEditor;
class KeyMap;
} // namespace app::station::keys
namespace app::station::proofread {
class LineEditor;
}

namespace tests::ui {

/// Keys that a person changes, and the sheet that shows them.
class KeysTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void f1ShowsEveryKeyOfEveryGroup();
    void typingNarrowsTheSheet();
    void theSheetShowsAChangedKey();
    void aRecordedKeyWorksAtOnceAndInTheNextSitting();
    void aKeyThatTheFieldItselfUsesCanBeGivenToACommand();
    void enterCanBeTakenFromTheLine();
    void aTakenKeyIsToldAndLeftWhereItIs();
    void aTakenKeyIsTakenOverWhenThePersonSaysSo();
    void keysForTypingAreRefused();
    void keysOfLettersAndMenusAreRefused();
    void theSameKeyMayServeTheLinesAndTheBench();
    void oneKeyAndAllKeysGoBackToTheStandard();
    void aSecondKeyStandsBesideTheFirst();
    void aDamagedSettingsFileGivesNoKeyTwice();
    void everyCommandHasANameForTheSettings();
    void noStandardKeyHasTwoMeaningsInOnePlace();

  private:
    [[nodiscard]] app::station::proofread::LineEditor *editor() const;
    app::station::keys::KeyEditor *openEditor();
    /// Chooses the command by typing its words.
    void choose(app::station::keys::KeyEditor *editor, const QString &words);
    void record(app::station::keys::KeyEditor *editor, int key,
                Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QString message(const app::station::keys::KeyEditor *editor) const;
    [[nodiscard]] app::station::keys::KeyMap &keyMap() const;
    [[nodiscard]] QString keyOf(const char *command) const;
    /// The next sitting.
    void startAgain(bool isOpening = false);
};

} // namespace tests::ui
