// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/station/proofread/line_editor.h"
#include "tests/ui/desk_test.h"
#include "tests/ui/drawn_collection.h"

// Typing in three scripts, by keys alone.
namespace tests::ui {

void DeskTest::latinIsTypedByKeysOfAllKinds() {
    openDrawn();
    goToLine(1, 0);
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    type(QStringLiteral("ı ve"));
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Kurul "));
    press(Qt::Key_Delete);
    type(QStringLiteral("D"));
    press(Qt::Key_Return);
    QCOMPARE(m_drawn->texts(1).at(0), QStringLiteral("Kurul Dün Bakü’ye vardı ve"));
}

void DeskTest::cyrillicIsTypedByKeysOfAllKinds() {
    openDrawn();
    goToLine(2, 0);
    press(Qt::Key_End);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("сегодня"));
    press(Qt::Key_Home);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("Совет собрался сегодня"));
    press(Qt::Key_Home);
    type(QStringLiteral("ѣ"));
    press(Qt::Key_Return);
    QCOMPARE(m_drawn->texts(2).at(0), QStringLiteral("ѣСовет собрался сегодня"));
}

void DeskTest::arabicIsTypedByKeysOfAllKinds() {
    openDrawn();
    goToLine(3, 0);
    const int start = caretX();
    press(Qt::Key_End);
    QVERIFY(caretX() < start); // a line ends at its left
    type(QStringLiteral(" ایدی"));
    press(Qt::Key_Home);
    QCOMPARE(caretX(), start);
    type(QStringLiteral("و "));
    QVERIFY(caretX() < start);
    press(Qt::Key_Return);
    QCOMPARE(m_drawn->texts(3).at(0), QStringLiteral("و بو كون هوا كوزلدر ایدی"));
}

void DeskTest::theCaretMovesAsTheEyeDoesInAMixedLine() {
    openDrawn();
    goToLine(3, 0);
    editor()->type(QStringLiteral("سنه 1920 (باكو) ABC هوا"));
    press(Qt::Key_Home);
    QList<int> leftward{caretX()};
    const auto length = editor()->text().size();
    for (qsizetype step = 0; step < length; ++step) {
        press(Qt::Key_Left);
        QVERIFY2(caretX() <= leftward.last(), qPrintable(QString::number(step)));
        leftward.append(caretX());
    }
    QVERIFY(leftward.first() - leftward.last() > 100);
    press(Qt::Key_End);
    QCOMPARE(caretX(), leftward.last()); // every key was a step, and the last one was reached
    for (qsizetype step = 0; step < length; ++step) {
        const int before = caretX();
        press(Qt::Key_Right);
        QVERIFY2(caretX() >= before, qPrintable(QString::number(step)));
    }
    QCOMPARE(caretX(), leftward.first());
}

void DeskTest::aMixedLineKeepsItsOrderWhileItIsTyped() {
    openDrawn();
    auto *field = goToLine(3, 0);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    const QString wanted = QStringLiteral("سنه 1920 (باكو) 25-26 مايس");
    const auto xOf = [field](int place) {
        QTextCursor cursor(field->document());
        cursor.setPosition(place);
        return field->cursorRect(cursor).center().x();
    };
    int first = -1;
    for (int typed = 0; typed < wanted.size(); ++typed) {
        type(QString(wanted[typed]));
        QCOMPARE(field->text(), wanted.left(typed + 1));
        if (typed == 3)
            first = xOf(0);
        if (typed > 3)
            QVERIFY2(std::abs(xOf(0) - first) <= 1, "the beginning stays where it is");
    }
    QVERIFY2(xOf(8) < xOf(0), "the number stands at the left of the first word");
    QVERIFY2(xOf(5) < xOf(6) && xOf(6) < xOf(7), "and runs from the left");
    QVERIFY2(xOf(10) < xOf(5), "the bracket opens at the left of the number");
    QVERIFY2(xOf(15) < xOf(10), "and closes at the left of what it holds");
    press(Qt::Key_Return);
    QCOMPARE(m_drawn->texts(3).at(0), wanted);
}

void DeskTest::aSelectionGrowsBySightInArabic() {
    openDrawn();
    goToLine(3, 0);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("بو"));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("ب"));
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), editor()->text());
}

void DeskTest::deletingBySightTakesTheLetterAtTheCaret() {
    openDrawn();
    goToLine(3, 0);
    press(Qt::Key_Left);
    press(Qt::Key_Backspace); // what was read before the caret stands at its right
    QCOMPARE(editor()->text(), QStringLiteral("و كون هوا كوزلدر"));
    press(Qt::Key_Delete);
    QCOMPARE(editor()->text(), QStringLiteral(" كون هوا كوزلدر"));
}

} // namespace tests::ui
