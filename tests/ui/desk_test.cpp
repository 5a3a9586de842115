// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_test.h"

#include <QApplication>
#include <QDirIterator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>

#include "app/station/main_window.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_delegate.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_list.h"
#include "app/station/workspace.h"
#include "tests/ui/drawn_collection.h"

namespace tests::ui {

using app::station::proofread::LineDelegate;
using app::station::proofread::LineDesk;
using app::station::proofread::LineEditor;
using app::station::proofread::LineList;

void DeskTest::openDrawn(int slope) {
    m_drawn = std::make_unique<DrawnCollection>(DrawnCollection::threeScripts(), slope);
    m_window->openCollection(m_drawn->folder());
    QVERIFY(m_window->collection());
}

LineList *DeskTest::list() const { return m_window->findChild<LineList *>(); }

LineEditor *DeskTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

LineEditor *DeskTest::goToLine(int page, int line) {
    press(Qt::Key_Home);
    for (int step = 1; step < page; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    for (int step = 0; step < line; ++step)
        press(Qt::Key_Down);
    return editor();
}

int DeskTest::caretX() const { return editor()->cursorRect().center().x(); }

int DeskTest::inkInStrip(int row) const {
    const auto *model = workspace()->desk()->model();
    const auto &shape = list()->shapes().of(model->lines().at(row));
    const QRect strip = shape.strip.toRect().translated(
        list()->visualRect(model->index(row)).topLeft() +
        QPoint(LineDelegate::gutter(list()->font()), LineDelegate::padding));
    const QImage image = list()->viewport()->grab(strip).toImage();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    return shape.map.isEmpty() ? 0 : ink;
}

double DeskTest::farthestWord() const {
    const auto *field = editor();
    const auto &line = workspace()->desk()->model()->lines().at(list()->currentIndex().row());
    const auto &shape = list()->shapes().of(line);
    const double origin =
        list()->visualRect(list()->currentIndex()).left() + LineDelegate::gutter(list()->font());
    double worst = 0;
    for (const auto &word : field->words()) {
        QTextCursor cursor(field->document());
        cursor.setPosition(word.from);
        const double x = field->cursorRect(cursor).center().x() + field->x() - origin;
        const QRectF box = shape.wordInStrip(word);
        worst = std::max(worst, std::abs(x - (line.isRightToLeft ? box.right() : box.left())));
    }
    return worst;
}

void DeskTest::stripsOfTheLinesComeByThemselves() {
    openDrawn();
    for (const int row : {0, 1, 2})
        QTRY_VERIFY2(inkInStrip(row) > 200, qPrintable(QString::number(inkInStrip(row))));
}

void DeskTest::stripsFollowLinesThatFall() {
    openDrawn(50);
    QTRY_VERIFY(inkInStrip(0) > 200);
    const auto &line = workspace()->desk()->model()->lines().at(0);
    const auto &map = list()->shapes().of(line).map;
    QVERIFY(map.size().height() < 100); // upright, it would take the fall in as well
}

void DeskTest::stripsComeAgainAfterThePageIsReadAnew() {
    openDrawn();
    QTRY_VERIFY(inkInStrip(0) > 200);
    emit m_window->collection()->collection->cleanChanged(
        workspace()->desk()->model()->lines().at(0).page);
    QTRY_VERIFY(inkInStrip(0) > 200);
}

void DeskTest::linesAreShownWithoutStripsWhereTheMasterIsMissing() {
    m_drawn = std::make_unique<DrawnCollection>();
    QDirIterator masters(m_drawn->folder() + "/masters", QDir::Files, QDirIterator::Subdirectories);
    while (masters.hasNext()) {
        const QString file = masters.next();
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::remove(file));
    }
    m_window->openCollection(m_drawn->folder());
    QTRY_VERIFY(!list()->shapes().setting().hasStrips);
    goToLine(1, 0);
    QVERIFY(editor());
    press(Qt::Key_End);
    type(QStringLiteral("."));
    press(Qt::Key_Return);
    QCOMPARE(m_drawn->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı."));
}

void DeskTest::wordsStandUnderTheirImages() {
    openDrawn();
    goToLine(1, 0);
    QVERIFY(editor());
    QVERIFY2(farthestWord() < 4, qPrintable(QString::number(farthestWord())));
}

void DeskTest::arabicWordsStandUnderTheirImages() {
    openDrawn();
    goToLine(3, 0);
    QVERIFY(editor());
    QVERIFY2(farthestWord() < 4, qPrintable(QString::number(farthestWord())));
}

void DeskTest::wordsStayUnderTheirImagesWhileOneIsTyped() {
    openDrawn();
    goToLine(1, 0);
    press(Qt::Key_Right, Qt::ControlModifier);
    type(QStringLiteral("s"));
    QCOMPARE(editor()->text(), QStringLiteral("Heyet sdün Bakü’ye vardı"));
    QVERIFY2(farthestWord() < 4, qPrintable(QString::number(farthestWord())));
    press(Qt::Key_Backspace);
    QVERIFY2(farthestWord() < 4, qPrintable(QString::number(farthestWord())));
}

void DeskTest::theWordAtTheCaretIsLitOnThePage() {
    openDrawn();
    QSignalSpy lit(workspace()->desk(), &LineDesk::wordChosen);
    goToLine(1, 0);
    press(Qt::Key_Right, Qt::ControlModifier);
    const auto &line = workspace()->desk()->model()->lines().at(0);
    QCOMPARE(lit.last().at(0).toRectF(), line.words.at(1).box);
    press(Qt::Key_End);
    QCOMPARE(lit.last().at(0).toRectF(), line.words.at(3).box);
}

void DeskTest::zoomKeysAreForTheLinesWhileOneIsAtThem() {
    openDrawn();
    goToLine(1, 0);
    const auto widthOf = [this] {
        return list()->shapes().of(workspace()->desk()->model()->lines().at(0)).strip.width();
    };
    const double before = widthOf(), picture = workspace()->pageView()->zoom();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(widthOf() > 1.1 * before);
    QCOMPARE(workspace()->pageView()->zoom(), picture);
    QVERIFY(editor());
    QVERIFY2(farthestWord() < 4, qPrintable(QString::number(farthestWord())));
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(widthOf(), before);
}

void DeskTest::theSizeOfTheLinesIsKept() {
    openDrawn();
    goToLine(1, 0);
    press(Qt::Key_Plus, Qt::ControlModifier);
    const double zoomed = list()->stripZoom();
    QVERIFY(zoomed > 1.1);
    m_window = std::make_unique<app::station::MainWindow>();
    QVERIFY(qAbs(list()->stripZoom() - zoomed) < 0.01);
}

void DeskTest::zoomKeysAreForThePictureElsewhere() {
    openDrawn();
    workspace()->pageView()->setFocus();
    const double before = workspace()->pageView()->zoom();
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(workspace()->pageView()->zoom() > before);
    QCOMPARE(list()->stripZoom(), 1.0);
}

void DeskTest::aLineWiderThanTheDeskIsFollowedSideways() {
    openDrawn();
    goToLine(1, 0);
    for (int step = 0; step < 10; ++step)
        press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(list()->horizontalScrollBar()->value(), 0);
    press(Qt::Key_End);
    QVERIFY(list()->horizontalScrollBar()->value() > 0);
    const int caret = editor()->x() + caretX();
    QVERIFY(caret > 0 && caret < list()->viewport()->width());
}

void DeskTest::nextDoubtfulWordIsSelectedAndTypedOver() {
    openDrawn();
    goToLine(1, 0);
    press(Qt::Key_F2);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("bug"));
    type(QStringLiteral("bugün"));
    press(Qt::Key_Return);
    QCOMPARE(m_drawn->texts(1).at(1), QStringLiteral("Üyeler bugün toplanacak"));
}

void DeskTest::nextDoubtfulWordGoesOnToTheNextPage() {
    openDrawn();
    goToLine(1, 0);
    QStringList found;
    for (int step = 0; step < 4; ++step) {
        press(Qt::Key_F2);
        found.append(editor()->textCursor().selectedText());
    }
    // Of "yaz1lıdır" the digit is marked, which says more than the whole word.
    QCOMPARE(found, QStringList({"bug", "1", "имени", "يغمور"}));
}

void DeskTest::previousDoubtfulWordGoesBack() {
    openDrawn();
    goToLine(3, 0);
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("имени"));
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("1"));
}

void DeskTest::lookingForDoubtsStoresWhatWasChanged() {
    openDrawn();
    goToLine(1, 0);
    press(Qt::Key_End);
    type(QStringLiteral("!"));
    press(Qt::Key_F2);
    QCOMPARE(m_drawn->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı!"));
}

void DeskTest::noMoreDoubtsIsSaid() {
    openDrawn();
    goToLine(3, 1);
    press(Qt::Key_F2);
    press(Qt::Key_F2);
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("No doubtful word")));
    QVERIFY(editor());
}

void DeskTest::enterGoesThroughAllLinesOfAPage() {
    openDrawn();
    goToLine(1, 0);
    for (int line = 0; line < 3; ++line)
        press(Qt::Key_Return);
    for (const auto &line : workspace()->desk()->model()->lines())
        QVERIFY(line.isByPerson);
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::DeskTest test;
    return tests::ui::run(argc, argv, test);
}
