// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/marks_test.h"

#include <QApplication>
#include <QListView>
#include <QToolButton>

#include "app/station/main_window.h"
#include "app/station/proofread/alternatives_bar.h"
#include "app/station/proofread/draft_file.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/mark_actions.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::proofread::AlternativesBar;
using app::station::proofread::LineEditor;

namespace {

constexpr auto chord = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

LineEditor *MarksTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

AlternativesBar *MarksTest::bar() const {
    return m_window->findChild<AlternativesBar *>(QStringLiteral("alternatives"));
}

LineEditor *MarksTest::goToLine(int page, int line) {
    open();
    for (int step = 1; step < page; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    for (int step = 1; step < line; ++step)
        press(Qt::Key_Down);
    return editor();
}

void MarksTest::select(int from, int length) {
    auto caret = editor()->textCursor();
    caret.setPosition(from);
    caret.setPosition(from + length, QTextCursor::KeepAnchor);
    editor()->setTextCursor(caret);
}

/// "unclear 6+3; struck 10+2" of the stored line.
QString MarksTest::marksOf(int page, int line) const {
    QStringList marks;
    const auto readings = m_sample->readings(page, line);
    for (const auto &mark : readings.back().marks)
        marks += QString("%1 %2+%3%4")
                     .arg(QString::fromUtf8(toString(mark.kind).data()))
                     .arg(mark.from)
                     .arg(mark.length)
                     .arg(mark.extent > 0 ? QString("~%1").arg(mark.extent) : QString());
    return marks.join("; ");
}

void MarksTest::aSelectionIsMarkedByKeyAndStored() {
    QVERIFY(goToLine(1, 1));
    select(6, 3);
    press(Qt::Key_H, chord);
    select(10, 7);
    press(Qt::Key_X, chord);
    press(Qt::Key_Return);
    QCOMPARE(marksOf(1, 0), QString("unclear 6+3; struck 10+7"));
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı"));
}

void MarksTest::theWordAtTheCaretIsMarkedWhereNothingIsSelected() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_Home);
    press(Qt::Key_B, chord);
    press(Qt::Key_Return);
    QCOMPARE(marksOf(1, 0), QString("supplied 0+5"));
}

void MarksTest::illegibleLettersAreHeldByTheirSign() {
    QVERIFY(goToLine(1, 1));
    select(6, 3);
    press(Qt::Key_L, chord);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet … Bakü’ye vardı"));
    press(Qt::Key_Return);
    QCOMPARE(marksOf(1, 0), QString("illegible 6+1~3"));
}

void MarksTest::illegibleLettersAreCounted() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_End);
    type(QStringLiteral(" "));
    for (int presses = 0; presses < 3; ++presses)
        press(Qt::Key_L, chord);
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı …x"));
    QCOMPARE(marksOf(1, 0), QString("illegible 24+1~2"));
}

void MarksTest::aMarkIsTakenOffByItsOwnKeyAndByThatForAll() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_Home);
    press(Qt::Key_H, chord);
    press(Qt::Key_X, chord);
    QCOMPARE(editor()->marks().size(), 2);
    press(Qt::Key_H, chord);
    QCOMPARE(editor()->marks().size(), 1);
    press(Qt::Key_Space, chord);
    QCOMPARE(editor()->marks().size(), 0);
}

void MarksTest::marksAreSetByMouse() {
    QVERIFY(goToLine(1, 1));
    select(0, 5);
    for (auto *button : m_window->findChild<QWidget *>("lineTools")->findChildren<QToolButton *>())
        if (button->toolTip().startsWith("struck"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(editor()->marks().size(), 1);
    press(Qt::Key_Return);
    QCOMPARE(marksOf(1, 0), QString("struck 0+5"));
}

void MarksTest::typingAtTheEdgeOfAMarkIsNotMarked() {
    QVERIFY(goToLine(1, 1));
    select(6, 3);
    press(Qt::Key_H, chord);
    press(Qt::Key_Right); // to the end of what was selected
    type(QStringLiteral("kü"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dünkü Bakü’ye vardı"));
    QCOMPARE(marksOf(1, 0), QString("unclear 6+3"));
}

void MarksTest::typingWithinAMarkIsMarked() {
    QVERIFY(goToLine(1, 1));
    select(6, 3);
    press(Qt::Key_H, chord);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet düxn Bakü’ye vardı"));
    QCOMPARE(marksOf(1, 0), QString("unclear 6+4"));
}

void MarksTest::undoTakesAMarkBackBeforeAndAfterEnter() {
    QVERIFY(goToLine(1, 1));
    select(6, 3);
    press(Qt::Key_H, chord);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->marks().size(), 0);
    select(6, 3);
    press(Qt::Key_X, chord);
    press(Qt::Key_Return);
    QCOMPARE(marksOf(1, 0), QString("struck 6+3"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marksOf(1, 0), QString());
    QCOMPARE(editor()->marks().size(), 0);
    press(Qt::Key_Z, chord);
    QCOMPARE(marksOf(1, 0), QString("struck 6+3"));
    QCOMPARE(editor()->marks().size(), 1);
}

void MarksTest::arabicLinesAreMarkedToo() {
    QVERIFY(goToLine(2, 1));
    press(Qt::Key_H, chord);
    press(Qt::Key_Return);
    QCOMPARE(marksOf(2, 0), QString("unclear 0+2"));
}

void MarksTest::marksOfTypingThatACrashLeftComeBack() {
    using namespace app::station;
    {
        const auto line = m_sample->reopened()->lines(m_sample->page(1).id)->front().id;
        proofread::DraftFile crashed(m_sample->folder());
        QVERIFY(crashed.keep(
            {line,
             QStringLiteral("Heyet dün … vardı"),
             {{bridge::MarkKind::unclear, 6, 3, 0}, {bridge::MarkKind::illegible, 10, 1, 7}}}));
    }
    open();
    QVERIFY(editor());
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün … vardı"));
    QCOMPARE(marksOf(1, 0), QString("unclear 6+3; illegible 10+1~7"));
}

void MarksTest::escTakesMarksBack() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_H, chord);
    press(Qt::Key_Escape);
    QCOMPARE(editor()->marks().size(), 0);
    press(Qt::Key_Down);
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(1));
}

void MarksTest::marksAreToldInWords() {
    QVERIFY(goToLine(1, 1));
    select(0, 5);
    press(Qt::Key_X, chord);
    press(Qt::Key_Return);
    const auto index = workspace()->desk()->model()->index(0);
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains("struck out"));
    QVERIFY(index.data(Qt::AccessibleDescriptionRole).toString().contains("Heyet"));
}

void MarksTest::alternativesOfTheWordAtTheCaretAreTakenByKey() {
    m_sample->giveAlternatives(1, 0, QStringLiteral("dün"), {"düz", "gün"});
    QVERIFY(goToLine(1, 1));
    select(7, 0);
    QTRY_COMPARE(bar()->alternatives().size(), 2);
    press(Qt::Key_2, chord);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet gün Bakü’ye vardı"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet gün Bakü’ye vardı"));
}

void MarksTest::alternativesAreTakenByMouse() {
    m_sample->giveAlternatives(1, 0, QStringLiteral("dün"), {"düz", "gün"});
    QVERIFY(goToLine(1, 1));
    select(7, 0);
    QTRY_COMPARE(bar()->alternatives().size(), 2);
    QTest::mouseClick(bar()->findChildren<QToolButton *>().at(0), Qt::LeftButton);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet düz Bakü’ye vardı"));
}

void MarksTest::alternativesOfArabicWordsAreTaken() {
    m_sample->giveAlternatives(2, 0, QStringLiteral("هوا"), {"هوى"});
    QVERIFY(goToLine(2, 1));
    select(8, 0);
    press(Qt::Key_1, chord);
    QCOMPARE(editor()->text(), QStringLiteral("بو كون هوى كوزلدر"));
}

void MarksTest::alternativesFollowTheCaret() {
    m_sample->giveAlternatives(1, 0, QStringLiteral("dün"), {"düz"});
    QVERIFY(goToLine(1, 1));
    select(7, 0);
    QTRY_COMPARE(bar()->alternatives().size(), 1);
    press(Qt::Key_Home);
    QTRY_COMPARE(bar()->alternatives().size(), 0);
    press(Qt::Key_1, chord);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dün Bakü’ye vardı"));
}

void MarksTest::aTakenAlternativeIsUndoneAsTyping() {
    m_sample->giveAlternatives(1, 0, QStringLiteral("dün"), {"düz"});
    QVERIFY(goToLine(1, 1));
    select(7, 0);
    press(Qt::Key_1, chord);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet düz Bakü’ye vardı"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dün Bakü’ye vardı"));
}

void MarksTest::aLaterReadingIsOfferedBesideAPersonsLine() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_Return);
    m_sample->readAgain(
        1, {"Heyet dün Bakû’ya vardı", "Üyeler bugün toplanacak", "Defterde 302 ad yazılıdır"});
    workspace()->stepPage(1);
    workspace()->stepPage(-1);
    const auto *offer = m_window->findChild<QWidget *>("offer");
    workspace()->desk()->chooseLine(0);
    QVERIFY(offer->isVisible());
    QVERIFY(offer->accessibleName().contains(QStringLiteral("Heyet dün Bakû’ya vardı")));
    workspace()->desk()->chooseLine(1);
    QVERIFY(!offer->isVisible());
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı"));
}

void MarksTest::anOfferIsTakenByKeyAndUndone() {
    {
        const auto other = m_sample->reopened();
        const auto id = other->lines(m_sample->page(1).id)->front().id;
        QVERIFY(other->setText(id, "Heyet bugün vardı", "Başka Biri"));
    }
    m_sample->readAgain(
        1, {"Heyet dünden vardı", "Üyeler bugün toplanacak", "Defterde 302 ad yazılıdır"});
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_O, chord);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dünden vardı"));
    QCOMPARE(QString::fromStdString(m_sample->readings(1, 0).back().by), person);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dünden vardı"));
    QVERIFY(!m_window->findChild<QWidget *>("offer")->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet bugün vardı"));
}

void MarksTest::anOfferIsPutAsideByKeyAndUndone() {
    {
        const auto other = m_sample->reopened();
        const auto id = other->lines(m_sample->page(1).id)->front().id;
        QVERIFY(other->setText(id, "Heyet bugün vardı", "Başka Biri"));
    }
    m_sample->readAgain(
        1, {"Heyet dünden vardı", "Üyeler bugün toplanacak", "Defterde 302 ad yazılıdır"});
    QVERIFY(goToLine(1, 1));
    const auto *offer = m_window->findChild<QWidget *>("offer");
    QVERIFY(offer->isVisible());
    const auto before = m_sample->readings(1, 0).size();
    press(Qt::Key_K, chord);
    QVERIFY(!offer->isVisible());
    QCOMPARE(m_sample->readings(1, 0).size(), before);
    QVERIFY(m_sample->reopened()->offers(m_sample->page(1).id)->empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(offer->isVisible());
}

void MarksTest::aLineThatNobodySetHasNoOffer() {
    m_sample->readAgain(
        1, {"Heyet dünden vardı", "Üyeler bugün toplanacak", "Defterde 302 ad yazılıdır"});
    QVERIFY(goToLine(1, 1));
    QVERIFY(!m_window->findChild<QWidget *>("offer")->isVisible());
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dünden vardı"));
}

bool MarksTest::teach() {
    m_sample->readAgain(1, {"Heyet dûn vardı", "Üyeler bugûn toplanacak", "Defterde ûç ad var"});
    if (!goToLine(1, 1))
        return false;
    for (const int at : {7, 10}) {
        select(at, 1);
        type(QStringLiteral("ü"));
        press(Qt::Key_Return);
    }
    return QTest::qWaitFor([this] { return editor() && editor()->text().startsWith(u"Defterde"); });
}

void MarksTest::aLineIsOfferedAsOthersWereChanged() {
    QVERIFY(teach());
    const auto *offer = m_window->findChild<QWidget *>("offer");
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(offer->accessibleName().contains(QStringLiteral("Defterde üç ad var")));
    QCOMPARE(m_sample->texts(1).at(2), QStringLiteral("Defterde ûç ad var"));
    press(Qt::Key_O, chord);
    QCOMPARE(editor()->text(), QStringLiteral("Defterde üç ad var"));
    QTRY_VERIFY(!offer->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor()->text(), QStringLiteral("Defterde ûç ad var"));
    QTRY_VERIFY(offer->isVisible());
    press(Qt::Key_O, chord);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(2), QStringLiteral("Defterde üç ad var"));
}

void MarksTest::whatWasLearnedIsPutAsideForTheLine() {
    QVERIFY(teach());
    const auto *offer = m_window->findChild<QWidget *>("offer");
    QTRY_VERIFY(offer->isVisible());
    press(Qt::Key_K, chord);
    QVERIFY(!offer->isVisible());
    type(QStringLiteral("a"));
    QTest::qWait(100);
    QVERIFY(!offer->isVisible());
    QVERIFY(editor()->text().contains(QStringLiteral("ûç")));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::MarksTest test;
    return tests::ui::run(argc, argv, test);
}
