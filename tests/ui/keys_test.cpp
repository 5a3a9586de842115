// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys_test.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

#include "app/station/actions.h"
#include "app/station/clean/bench.h"
#include "app/station/keys/cheat_sheet.h"
#include "app/station/keys/key_editor.h"
#include "app/station/keys/key_map.h"
#include "app/station/keys/key_recorder.h"
#include "app/station/main_window.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/workspace.h"

namespace tests::ui {

using namespace app::station;
using keys::CheatSheet;
using keys::KeyEditor;
using proofread::LineEditor;

namespace {

/// The words of all rows that are seen.
QStringList rowsOf(const CheatSheet *sheet) {
    QStringList rows;
    for (const auto *row : sheet->findChildren<QWidget *>())
        if (row->accessibleName().contains(QStringLiteral(": ")) && row->isVisible())
            rows.append(row->accessibleName());
    return rows;
}

} // namespace

LineEditor *KeysTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

KeyEditor *KeysTest::openEditor() {
    m_window->actions().changeKeys->trigger();
    auto *found = m_window->findChild<KeyEditor *>();
    return found && QTest::qWaitForWindowActive(found) ? found : nullptr;
}

void KeysTest::choose(KeyEditor *editor, const QString &words) {
    auto *box = editor->findChild<QLineEdit *>(QStringLiteral("commandSearch"));
    box->setText(words);
}

void KeysTest::record(KeyEditor *editor, int key, Qt::KeyboardModifiers modifiers) {
    editor->findChild<QPushButton *>(QStringLiteral("recordKey"))->click();
    auto *recorder = editor->findChild<keys::KeyRecorder *>();
    QVERIFY(recorder->isRecording());
    QTest::keyClick(recorder, Qt::Key(key), modifiers);
}

QString KeysTest::message(const KeyEditor *editor) const {
    return editor->findChild<QLabel *>(QStringLiteral("keyMessage"))->text();
}

keys::KeyMap &KeysTest::keyMap() const { return *m_window->findChild<keys::KeyMap *>(); }

QString KeysTest::keyOf(const char *command) const {
    return m_window->findChild<QAction *>(QLatin1String(command))->shortcut().toString();
}

void KeysTest::startAgain(bool isOpening) {
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (isOpening)
        open();
}

void KeysTest::f1ShowsEveryKeyOfEveryGroup() {
    open();
    press(Qt::Key_F1);
    const auto *sheet = m_window->findChild<CheatSheet *>();
    QVERIFY(sheet);
    const auto rows = rowsOf(sheet);
    int withKeys = 0;
    for (const auto &command : keyMap().commands())
        if (!command.keyText().isEmpty()) {
            ++withKeys;
            const QString row = QStringLiteral("%1: %2").arg(command.words(), command.keyText());
            QVERIFY2(rows.contains(row), qPrintable(row));
        }
    QVERIFY(withKeys > 60);
}

void KeysTest::typingNarrowsTheSheet() {
    open();
    press(Qt::Key_F1);
    auto *sheet = m_window->findChild<CheatSheet *>();
    sheet->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), sheet);
    type(QStringLiteral("zoom"));
    QCOMPARE(rowsOf(sheet).size(), 2);
    sheet->findChild<QLineEdit *>()->setText(QStringLiteral("ctrl+k"));
    QCOMPARE(rowsOf(sheet).size(), 2); // of the lines, and of the bench
    sheet->findChild<QLineEdit *>()->setText(QStringLiteral("no such thing"));
    QVERIFY(rowsOf(sheet).isEmpty());
}

void KeysTest::theSheetShowsAChangedKey() {
    open();
    keyMap().setKeys(QStringLiteral("zoomIn"), {QKeySequence(Qt::Key_F10)});
    press(Qt::Key_F1);
    QVERIFY(rowsOf(m_window->findChild<CheatSheet *>()).contains(QStringLiteral("Zoom in: F10")));
}

void KeysTest::aRecordedKeyWorksAtOnceAndInTheNextSitting() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    record(keyEditor, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(keyOf("nextPage"), QStringLiteral("Ctrl+Shift+N"));
    keyEditor->close();
    m_window->activateWindow();
    const auto ordinal = [this] { return workspace()->selectedPages().first().value; };
    const auto before = ordinal();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ordinal() != before);
    startAgain();
    QCOMPARE(keyOf("nextPage"), QStringLiteral("Ctrl+Shift+N"));
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("nextPage"))
                ->toolTip()
                .contains(QStringLiteral("Ctrl+Shift+N")));
}

void KeysTest::aKeyThatTheFieldItselfUsesCanBeGivenToACommand() {
    open();
    // A text field moves by words with it.
    keyMap().setKeys(QStringLiteral("nextLine"), {QKeySequence(Qt::CTRL | Qt::Key_Right)});
    press(Qt::Key_Return);
    QVERIFY(editor());
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(editor()->text(), m_sample->texts(1).at(1));
}

void KeysTest::enterCanBeTakenFromTheLine() {
    open();
    keyMap().setKeys(QStringLiteral("acceptLine"), {QKeySequence(Qt::Key_F2)});
    press(Qt::Key_Return);
    type(QStringLiteral("x"));
    press(Qt::Key_Return); // neither stores nor breaks the line
    QCOMPARE(editor()->text(), QStringLiteral("xHeyet dün Bakü’ye vardı"));
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı"));
    press(Qt::Key_F2);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("xHeyet dün Bakü’ye vardı"));
}

void KeysTest::aTakenKeyIsToldAndLeftWhereItIs() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    record(keyEditor, Qt::Key_F3);
    QVERIFY(message(keyEditor).contains(QStringLiteral("Next line found")));
    keyEditor->findChild<QPushButton *>(QStringLiteral("leaveIt"))->click();
    QCOMPARE(keyOf("nextHit"), QStringLiteral("F3"));
    QCOMPARE(keyOf("nextPage"), QStringLiteral("Ctrl+PgDown"));
}

void KeysTest::aTakenKeyIsTakenOverWhenThePersonSaysSo() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    record(keyEditor, Qt::Key_F3);
    QTest::keyClick(keyEditor->focusWidget(), Qt::Key_Space); // the question has the focus
    QCOMPARE(keyOf("nextHit"), QString());
    QCOMPARE(keyOf("nextPage"), QStringLiteral("F3"));
    startAgain();
    QCOMPARE(keyOf("nextHit"), QString());
    QCOMPARE(keyOf("nextPage"), QStringLiteral("F3"));
}

void KeysTest::keysForTypingAreRefused() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    for (const int key : {int(Qt::Key_N), int(Qt::Key_Space), int(Qt::Key_Left)}) {
        record(keyEditor, key);
        QVERIFY(message(keyEditor).contains(QStringLiteral("needed for typing")));
    }
    record(keyEditor, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(message(keyEditor).contains(QStringLiteral("clipboard")));
    QCOMPARE(keyOf("nextPage"), QStringLiteral("Ctrl+PgDown"));
}

void KeysTest::keysOfLettersAndMenusAreRefused() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    record(keyEditor, Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(message(keyEditor).contains(QStringLiteral("letter")));
    record(keyEditor, Qt::Key_E, Qt::AltModifier);
    QVERIFY(message(keyEditor).contains(QStringLiteral("Edit")));
    QCOMPARE(keyOf("nextPage"), QStringLiteral("Ctrl+PgDown"));
}

void KeysTest::theSameKeyMayServeTheLinesAndTheBench() {
    open();
    QCOMPARE(keyOf("splitLine"), keyOf("bench.splitLine"));
    const auto isOn = [this](const char *command) {
        return m_window->findChild<QAction *>(QLatin1String(command))->isEnabled();
    };
    QVERIFY(isOn("splitLine") && !isOn("bench.splitLine"));
    press(Qt::Key_F8);
    press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(!isOn("splitLine") && isOn("bench.splitLine"));
    press(Qt::Key_F8);
    QVERIFY(isOn("splitLine") && !isOn("bench.splitLine"));
}

void KeysTest::oneKeyAndAllKeysGoBackToTheStandard() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    record(keyEditor, Qt::Key_F10);
    choose(keyEditor, QStringLiteral("Previous page"));
    record(keyEditor, Qt::Key_F11);
    keyEditor->findChild<QPushButton *>(QStringLiteral("standardKey"))->click();
    QCOMPARE(keyOf("previousPage"), QStringLiteral("Ctrl+PgUp"));
    QCOMPARE(keyOf("nextPage"), QStringLiteral("F10"));
    keyEditor->findChild<QPushButton *>(QStringLiteral("allStandard"))->click();
    QCOMPARE(keyOf("nextPage"), QStringLiteral("Ctrl+PgDown"));
}

void KeysTest::aSecondKeyStandsBesideTheFirst() {
    open();
    auto *keyEditor = openEditor();
    choose(keyEditor, QStringLiteral("Next page"));
    keyEditor->findChild<QPushButton *>(QStringLiteral("recordMore"))->click();
    QTest::keyClick(keyEditor->findChild<keys::KeyRecorder *>(), Qt::Key_F10);
    const auto keysNow = m_window->findChild<QAction *>(QStringLiteral("nextPage"))->shortcuts();
    QCOMPARE(keysNow.size(), 2);
}

void KeysTest::aDamagedSettingsFileGivesNoKeyTwice() {
    QSettings().setValue(QStringLiteral("keys/nextPage"), QStringList{QStringLiteral("F10")});
    QSettings().setValue(QStringLiteral("keys/previousPage"), QStringList{QStringLiteral("F10")});
    QSettings().setValue(QStringLiteral("keys/zoomIn"), QStringList{QStringLiteral("no key"), {}});
    startAgain();
    QCOMPARE(keyOf("previousPage"), QStringLiteral("F10"));
    QCOMPARE(keyOf("nextPage"), QString());
}

void KeysTest::everyCommandHasANameForTheSettings() {
    for (const auto *action : m_window->findChildren<QAction *>())
        if (!action->shortcuts().isEmpty())
            QVERIFY2(keyMap().find(action->objectName()), qPrintable(action->text()));
}

void KeysTest::noStandardKeyHasTwoMeaningsInOnePlace() {
    for (const auto &command : keyMap().commands())
        for (const auto &key : command.standard) {
            QCOMPARE(keyMap().refusal(command.id(), key), QString());
            const auto *other = keyMap().holder(command.id(), key);
            QVERIFY2(!other,
                     qPrintable(key.toString() + QStringLiteral(": ") + command.words() +
                                QStringLiteral(", ") + (other ? other->words() : QString())));
        }
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::KeysTest test;
    return tests::ui::run(argc, argv, test);
}
