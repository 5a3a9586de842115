// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/letters_test.h"

#include <QApplication>
#include <QToolButton>

#include "app/station/main_window.h"
#include "app/station/proofread/letters_panel.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::proofread::LettersPanel;
using app::station::proofread::LineEditor;

namespace {

constexpr auto chord = Qt::ControlModifier | Qt::AltModifier;

} // namespace

LineEditor *LettersTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

QToolButton *LettersTest::letter(const QString &name) const {
    for (auto *button : m_window->findChild<LettersPanel *>()->findChildren<QToolButton *>())
        if (button->accessibleName() == name)
            return button;
    return nullptr;
}

void LettersTest::aLetterIsPutInAtTheCaretByItsKey() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    press(Qt::Key_1, chord);
    press(Qt::Key_1, chord | Qt::ShiftModifier);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("HçÇeyet dün Bakü’ye vardı"));
}

void LettersTest::aMarkIsPutInByAltAndADigit() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_End);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("«Heyet dün Bakü’ye vardı»"));
}

void LettersTest::anArabicLetterGoesOnToTheLeft() {
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Left); // one letter on, as the eye goes
    const int before = editor()->cursorRect().left();
    press(Qt::Key_1, chord);
    QVERIFY(editor()->cursorRect().left() < before);
    QCOMPARE(editor()->text(), QStringLiteral("بپو كون هوا كوزلدر"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(2).at(0), QStringLiteral("بپو كون هوا كوزلدر"));
}

void LettersTest::aClickOnALetterStaysInTheLine() {
    open();
    press(Qt::Key_Return);
    const auto *field = editor();
    auto *button = letter(QStringLiteral("latin small letter g with breve"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(editor(), field);
    QVERIFY(editor()->text().startsWith(QStringLiteral("ğĞHeyet")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!editor()->text().contains(QStringLiteral("Ğ")));
}

void LettersTest::aLetterChosenWithTabGoesWhereTheCaretWas() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    auto *button = letter(QStringLiteral("latin small letter i with circumflex"));
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QVERIFY(editor());
    QVERIFY(editor()->text().startsWith(QStringLiteral("Heîyet")));
}

void LettersTest::anotherScriptBringsOtherLetters() {
    open();
    press(Qt::Key_Return);
    QVERIFY(letter(QStringLiteral("latin small letter s with cedilla")));
    QVERIFY(!letter(QStringLiteral("arabic letter peh")));
    workspace()->stepPage(1);
    QVERIFY(letter(QStringLiteral("arabic letter peh")));
    QVERIFY(letter(QStringLiteral("zero width non-joiner")));
    QVERIFY(letter(QStringLiteral("arabic tatweel")));
    QVERIFY(letter(QStringLiteral("arabic fathatan")));
    QVERIFY(!letter(QStringLiteral("arabic letter beh"))); // on every Arabic keyboard
    QVERIFY(!letter(QStringLiteral("latin small letter s with cedilla")));
}

void LettersTest::everyLetterHasItsUnicodeNameAndShowsItsKey() {
    open();
    const auto buttons = m_window->findChild<LettersPanel *>()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 28); // 18 of the profile, ten marks
    for (const auto *button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY2(!button->property("key").toString().isEmpty(),
                 qPrintable(button->accessibleName()));
        QVERIFY(button->toolTip().contains(QStringLiteral("Alt+")));
        QVERIFY(button->toolTip().contains(button->accessibleName()));
    }
}

void LettersTest::thePanelStaysAsThePersonLeftIt() {
    open();
    const auto isShown = [this] { return m_window->findChild<LettersPanel *>()->isVisible(); };
    QVERIFY(isShown());
    press(Qt::Key_F7);
    QVERIFY(!isShown());
    press(Qt::Key_Return);
    press(Qt::Key_1, chord); // the keys stay
    QVERIFY(editor()->text().startsWith(u'ç'));
    m_window = std::make_unique<app::station::MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    open();
    QVERIFY(!isShown());
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::LettersTest test;
    return tests::ui::run(argc, argv, test);
}
