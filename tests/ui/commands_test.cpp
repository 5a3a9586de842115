// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/commands_test.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>

#include "app/station/main_window.h"
#include "app/station/note_dialog.h"
#include "app/station/pages/box_tool.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::NoteDialog;
using app::station::proofread::LineEditor;
using workflows::Status;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

template <typename T> T sure(workflows::Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

QString textOf(const workflows::LineRecord &line) {
    return QString::fromStdString(line.current.text);
}

double middleOf(const workflows::LineRecord &line) {
    const auto box = ocr::core::boundingBox(line.layout.outline);
    return box.x + box.width / 2.0;
}

} // namespace

bool CommandsTest::scripts() {
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("Latin") << 1 << QStringLiteral("Heyet dün Bakü’ye vardı")
                           << QStringLiteral("şöyle");
    QTest::newRow("Cyrillic") << 1 << QStringLiteral("Бакы шәһәри вә кәнд")
                              << QStringLiteral("ҹәм");
    QTest::newRow("Arabic") << 2 << QStringLiteral("بو كون هوا كوزلدر") << QStringLiteral("ژاله");
    return true;
}

void CommandsTest::openScript(int line) {
    QFETCH(int, page);
    QFETCH(QString, text);
    if (m_sample->texts(page).at(0) != text)
        sure(m_sample->reopened()->setText(lines(page).at(0).id, text.toStdString(), "Orxan"));
    open();
    for (int at = 1; at < page; ++at)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(editor());
    for (; line > 0; --line)
        press(Qt::Key_Down, Qt::AltModifier);
}

int CommandsTest::ordinal() const {
    const auto page = workspace()->pageList()->currentPage();
    return page ? int(page->ordinal) : 0;
}

LineEditor *CommandsTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

void CommandsTest::placeCaret(int at) {
    auto caret = editor()->textCursor();
    caret.setPosition(at);
    editor()->setTextCursor(caret);
}

std::vector<workflows::LineRecord> CommandsTest::lines(int ordinal) const {
    return sure(m_sample->reopened()->lines(m_sample->page(ordinal).id));
}

void CommandsTest::setStatus(int ordinal, Status status, const std::string &by) {
    // The sample's masters are whole, so that it can be verified.
    sure(m_sample->reopened()->setStatus(m_sample->page(ordinal).id, status, by));
}

void CommandsTest::acceptingAPageVouchesForItAndGoesOn() {
    QFETCH(int, page);
    openScript();
    press(Qt::Key_Return, ctrl);
    const auto record = m_sample->page(page);
    QVERIFY(record.status == Status::proofread);
    QCOMPARE(sure(m_sample->reopened()->statuses(record.id)).back().by, person.toStdString());
    // What was not touched stays the machine's; the page's status vouches for it.
    QCOMPARE(m_sample->readings(page, 1).size(), 1U);
    QCOMPARE(ordinal(), page + 1);
}

void CommandsTest::acceptingAPageStoresWhatIsBeingTyped() {
    open();
    press(Qt::Key_Return);
    type(QStringLiteral("Ç"));
    press(Qt::Key_Return, ctrl);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("ÇHeyet dün Bakü’ye vardı"));
    QCOMPARE(ordinal(), 2);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), m_sample->texts(2).at(0));
}

void CommandsTest::acceptingAVerifiedPageLeavesItVerified() {
    setStatus(1, Status::proofread, "Orxan");
    setStatus(1, Status::verified, "Aygün");
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Return, ctrl);
    QVERIFY(m_sample->page(1).status == Status::verified);
    QCOMPARE(ordinal(), 2);
}

void CommandsTest::acceptingNeedsAName() {
    app::station::Settings::setPerson({});
    open();
    for (auto *dialog : m_window->findChildren<QDialog *>())
        dialog->close();
    press(Qt::Key_Return, ctrl);
    QVERIFY(m_sample->page(1).status == Status::read);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(ordinal(), 1);
}

void CommandsTest::splittingCutsTextAndOutlineAtTheCaret() {
    QFETCH(int, page);
    QFETCH(QString, text);
    openScript();
    const auto count = lines(page).size();
    const auto cut = text.indexOf(u' ');
    placeCaret(int(cut));
    press(Qt::Key_K, ctrl);
    const auto now = lines(page);
    QCOMPARE(now.size(), count + 1);
    QCOMPARE(textOf(now[0]), text.left(cut));
    QCOMPARE(textOf(now[1]), text.mid(cut + 1));
    QCOMPARE(middleOf(now[0]) > middleOf(now[1]), text.isRightToLeft());
    QVERIFY(editor()); // in the second half
    QCOMPARE(editor()->text(), text.mid(cut + 1));
}

void CommandsTest::splittingStoresWhatWasTypedFirst() {
    open();
    press(Qt::Key_Return);
    type(QStringLiteral(" Bu "));
    press(Qt::Key_K, ctrl);
    const auto texts = m_sample->texts(1);
    QCOMPARE(texts.mid(0, 2),
             QStringList({QStringLiteral("Bu"), QStringLiteral("Heyet dün Bakü’ye vardı")}));
}

void CommandsTest::splittingAtTheEndOfALineIsRefusedAloud() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_End);
    press(Qt::Key_K, ctrl);
    QCOMPARE(m_sample->texts(1).size(), 3);
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("caret")));
}

void CommandsTest::joiningPutsTheNextLineBehind() {
    QFETCH(int, page);
    QFETCH(QString, text);
    openScript();
    const auto before = m_sample->texts(page);
    press(Qt::Key_J, ctrl);
    const QString joined = text + u' ' + before.at(1);
    QCOMPARE(m_sample->texts(page).size(), before.size() - 1);
    QCOMPARE(m_sample->texts(page).at(0), joined);
    QCOMPARE(editor()->text(), joined);
    press(Qt::Key_Z, ctrl);
    QCOMPARE(m_sample->texts(page), before);
}

void CommandsTest::joiningTheLastLineIsRefusedAloud() {
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_J, ctrl);
    QCOMPARE(m_sample->texts(2).size(), 2);
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("no line after")));
}

void CommandsTest::undoGoesBackThroughTypingAndSplitting() {
    QFETCH(int, page);
    QFETCH(QString, text);
    QFETCH(QString, typed);
    openScript();
    const auto before = m_sample->texts(page);
    type(typed);
    press(Qt::Key_Return); // stored
    press(Qt::Key_Up, Qt::AltModifier);
    const QString longer = typed + text;
    placeCaret(int(longer.indexOf(u' ')));
    press(Qt::Key_K, ctrl);
    press(Qt::Key_End);
    type(typed);
    press(Qt::Key_Return);
    const auto after = m_sample->texts(page);
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(after.at(1).endsWith(typed));
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Z, ctrl);
    QCOMPARE(m_sample->texts(page), before);
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Z, ctrlShift);
    QCOMPARE(m_sample->texts(page), after);
}

void CommandsTest::linesThatSomebodyElseChangedAreShownAndNotSplit() {
    open();
    press(Qt::Key_Return);
    placeCaret(5);
    const auto other = m_sample->reopened();
    const auto page = m_sample->page(1).id;
    const auto layout = sure(other->layout(page));
    auto fewer = layout;
    fewer[0].lines.pop_back();
    sure(other->setLayout(page, fewer, layout, "Orxan"));
    // The desk still shows three lines, and splits what is there now.
    press(Qt::Key_K, ctrl);
    QCOMPARE(m_sample->texts(1),
             QStringList({QStringLiteral("Heyet"), QStringLiteral("dün Bakü’ye vardı"),
                          QStringLiteral("Üyeler bugün toplanacak")}));
    QCOMPARE(workspace()->desk()->model()->rowCount(), 3);
}

void CommandsTest::aMissedLineIsPutInByKeysAndTyped() {
    QFETCH(int, page);
    QFETCH(QString, typed);
    openScript();
    const auto before = m_sample->texts(page);
    press(Qt::Key_Insert);
    auto *tool = workspace()->pageView()->boxTool();
    QVERIFY(tool->isAsking());
    const QRectF first = tool->box();
    press(Qt::Key_Down);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(tool->box().top() > first.top());
    QVERIFY(tool->box().width() > first.width());
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QVERIFY(!tool->isAsking());
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QString());
    type(typed);
    press(Qt::Key_Return);
    auto wanted = before;
    wanted.insert(1, typed);
    QCOMPARE(m_sample->texts(page), wanted);
    press(Qt::Key_Z, ctrl);
    press(Qt::Key_Z, ctrl);
    QCOMPARE(m_sample->texts(page), before);
}

void CommandsTest::aMissedLineIsDrawnWithTheMouse() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Insert);
    auto *view = workspace()->pageView();
    // Below the last line.
    const QPoint from = view->mapFromScene(QPointF(60, 300)), to = view->mapFromScene({500, 340});
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_sample->texts(1).size(), 4);
    const auto box = ocr::core::boundingBox(lines(1).at(3).layout.outline);
    QVERIFY(std::abs(box.x - 60) < 12 && std::abs(box.y - 300) < 12);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QString());
}

void CommandsTest::escapeDropsTheBoxOfAMissedLine() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Insert);
    press(Qt::Key_Escape);
    QVERIFY(!workspace()->pageView()->boxTool()->isAsking());
    QCOMPARE(m_sample->texts(1).size(), 3);
    QVERIFY(editor()); // back at the lines
}

void CommandsTest::aVerifiedPageWhoseLinesAreSplitGoesBack() {
    setStatus(1, Status::proofread, "Orxan");
    setStatus(1, Status::verified, "Aygün");
    open();
    press(Qt::Key_Return);
    placeCaret(5);
    press(Qt::Key_K, ctrl);
    QVERIFY(m_sample->page(1).status == Status::proofread);
    QVERIFY(workspace()->pageList()->currentPage()->status == Status::proofread);
}

void CommandsTest::theMostDoubtfulLineIsOneKeyAway() {
    const auto worst = [this] {
        const auto station = m_sample->reopened();
        sure(station->weighLines(-1, {}));
        return sure(station->reviewQueue({}, 10));
    }();
    QVERIFY(worst.size() > 2);
    open();
    press(Qt::Key_F4);
    QTRY_VERIFY(editor());
    QCOMPARE(editor()->text(), textOf(worst[0].line));
    QVERIFY(editor()->textCursor().hasSelection());
    QCOMPARE(qint64(ordinal()), qint64(worst[0].pageOrdinal));
    press(Qt::Key_F4);
    QTRY_COMPARE(editor()->text(), textOf(worst[1].line));
}

void CommandsTest::visitedDoubtfulLinesAreGoneBackTo() {
    open();
    press(Qt::Key_F4);
    QTRY_VERIFY(editor());
    const QString first = editor()->text();
    press(Qt::Key_F4);
    QTRY_VERIFY(editor()->text() != first);
    const QString second = editor()->text();
    press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(editor()->text(), first);
    press(Qt::Key_F4);
    QCOMPARE(editor()->text(), second);
}

void CommandsTest::aProblemIsSetAsideWithItsNote() {
    open();
    press(Qt::Key_6, ctrl);
    auto *dialog = m_window->findChild<NoteDialog *>();
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    type(QStringLiteral("sol kenarı yırtık"));
    press(Qt::Key_Return);
    QVERIFY(m_sample->page(1).status == Status::problem);
    QCOMPARE(m_sample->page(1).note, std::string("sol kenarı yırtık"));
}

void CommandsTest::aProblemWithoutANoteIsNotTaken() {
    open();
    press(Qt::Key_6, ctrl);
    auto *dialog = m_window->findChild<NoteDialog *>();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(m_sample->page(1).status == Status::read);
}

void CommandsTest::aBlankPageMayHaveANote() {
    open();
    press(Qt::Key_6, ctrl);
    auto *dialog = m_window->findChild<NoteDialog *>();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    dialog->findChildren<QRadioButton *>().at(1)->click();
    dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setFocus();
    type(QStringLiteral("лист чистый"));
    press(Qt::Key_Return);
    QVERIFY(m_sample->page(1).status == Status::blank);
    QCOMPARE(m_sample->page(1).note, std::string("лист чистый"));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::CommandsTest test;
    return tests::ui::run(argc, argv, test);
}
