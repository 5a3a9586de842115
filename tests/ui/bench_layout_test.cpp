// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and regions by hand.
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

#include "app/station/actions.h"
#include "app/station/clean/bench.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_shapes.h"
#include "app/station/clean/layout_tree.h"
#include "app/station/clean/layout_view.h"
#include "app/station/clean/recipe_desk.h"
#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/workspace.h"
#include "tests/ui/bench_test.h"

namespace tests::ui {

using namespace app::station::clean;

namespace {

enum { layoutView = 4 };

bool isSameLine(const workflows::HandLine &a, const workflows::HandLine &b) {
    return a.id == b.id && a.layout.outline == b.layout.outline &&
           a.layout.baseline == b.layout.baseline && a.layout.script == b.layout.script &&
           a.layout.direction == b.layout.direction;
}

bool isSame(const Layout &a, const Layout &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.kind == y.kind && x.outline == y.outline &&
               std::equal(x.lines.begin(), x.lines.end(), y.lines.begin(), y.lines.end(),
                          isSameLine);
    });
}

/// A drag of the platform cannot be made offscreen; its last event can.
class Dropped : public LayoutTree {
  public:
    static auto drop() { return &Dropped::dropEvent; }
};

std::vector<workflows::LineId> idsOf(const Layout &layout) {
    std::vector<workflows::LineId> ids;
    for (const auto &place : linesOf(layout))
        ids.push_back(lineAt(layout, place).id);
    return ids;
}

} // namespace

Layout BenchTest::storedLayout(int page) const {
    const auto layout = m_sample->reopened()->layout(m_sample->page(page).id);
    return layout ? *layout : Layout{};
}

bool BenchTest::isLayoutStored(int page) const {
    return m_sample->reopened()->isLayoutSet(m_sample->page(page).id).value_or(false);
}

QPoint BenchTest::onScreen(QPointF master) const {
    const auto there = bench()->layoutDesk().frame().map.fromMaster({master.x(), master.y()});
    return bench()->layoutView()->mapFromScene(there.x, there.y);
}

void BenchTest::layOnItsSide(int page) {
    const auto recipe = turned({}, {600, 800}, 1);
    QVERIFY(m_sample->reopened()->setClean({m_sample->page(page).id}, recipe, "Başka Biri"));
}

void BenchTest::goToLine(int number) {
    bench()->layoutView()->setFocus();
    press(Qt::Key_Home);
    for (int step = 1; step < number; ++step)
        press(Qt::Key_Down);
    QCOMPARE(numberOf(bench()->layoutDesk().shown(), bench()->layoutDesk().current()), number);
}

void BenchTest::checkTakenBack(const Layout &before, int page) {
    QCOMPARE(notice(), QString());
    QVERIFY(!isSame(storedLayout(page), before));
    QVERIFY(isLayoutStored(page));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notice(), QString());
    QVERIFY(isSame(storedLayout(page), before));
    QVERIFY(isSame(bench()->layoutDesk().layout(), before));
    QVERIFY(!isLayoutStored(page)); // it is the machine's again
}

void BenchTest::aLineIsAddedByKeyAndTakenBack() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(3);
    press(Qt::Key_Insert);
    const auto after = storedLayout(1);
    QCOMPARE(linesOf(after).size(), 4);
    QVERIFY(boxOf(after, {0, 3}).top() >= boxOf(after, {0, 2}).bottom());
    QCOMPARE(bench()->layoutDesk().current(), (Place{0, 3}));
    checkTakenBack(before);
}

void BenchTest::aLineIsDrawnByMouse() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    auto *view = bench()->layoutView();
    press(Qt::Key_F9);
    drag(view->viewport(), onScreen({60, 300}), onScreen({500, 340}));
    press(Qt::Key_Escape);
    QVERIFY(view->pen() == LayoutView::Pen::none);
    const auto after = storedLayout(1);
    QCOMPARE(linesOf(after).size(), 4);
    const QRectF box = boxOf(after, bench()->layoutDesk().current());
    QVERIFY(QLineF(box.topLeft(), QPointF(60, 300)).length() < 4);
    QVERIFY(QLineF(box.bottomRight(), QPointF(500, 340)).length() < 4);
    checkTakenBack(before);
}

void BenchTest::aLineIsSplitAtTheCaretAndTakenBack() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(2);
    const double middle = bench()->layoutView()->caret();
    for (int step = 0; step < 10; ++step)
        press(Qt::Key_Left);
    QVERIFY(bench()->layoutView()->caret() < middle);
    press(Qt::Key_K, Qt::ControlModifier);
    const auto after = storedLayout(1);
    QCOMPARE(linesOf(after).size(), 4);
    QVERIFY(boxOf(after, {0, 1}).width() < boxOf(after, {0, 2}).width());
    QCOMPARE(boxOf(after, {0, 1}).right(), boxOf(after, {0, 2}).left());
    checkTakenBack(before);
}

void BenchTest::aLineFromTheRightIsSplitWithItsRightPartFirst() {
    openBench(2, layoutView);
    const auto before = storedLayout(2);
    goToLine(1);
    press(Qt::Key_K, Qt::ControlModifier);
    const auto after = storedLayout(2);
    QCOMPARE(linesOf(after).size(), 3);
    QVERIFY(boxOf(after, {0, 0}).left() >= boxOf(after, {0, 1}).right() - 1);
    checkTakenBack(before, 2);
}

void BenchTest::linesAreJoinedAndTakenBack() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench()->layoutDesk().chosen().size(), 2);
    press(Qt::Key_J, Qt::ControlModifier);
    const auto after = storedLayout(1);
    QCOMPARE(linesOf(after).size(), 2);
    QCOMPARE(boxOf(after, {0, 0}), boxOf(before, {0, 0}).united(boxOf(before, {0, 1})));
    checkTakenBack(before);
}

void BenchTest::aDeletedLineComesBackWithItsText() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    const auto texts = m_sample->texts(1);
    goToLine(2);
    press(Qt::Key_Delete);
    QCOMPARE(linesOf(storedLayout(1)).size(), 2);
    checkTakenBack(before);
    QCOMPARE(m_sample->texts(1), texts);
}

void BenchTest::linesAreReorderedByKeys() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(3);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    const auto ids = idsOf(before);
    QVERIFY(idsOf(storedLayout(1)) == (std::vector{ids[2], ids[0], ids[1]}));
    QCOMPARE(bench()->layoutDesk().current(), (Place{0, 0}));
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(idsOf(storedLayout(1)) == (std::vector{ids[0], ids[2], ids[1]}));
    for (int step = 0; step < 2; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    checkTakenBack(before);
}

void BenchTest::linesAreReorderedInTheList() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    auto *tree = bench()->findChild<LayoutTree *>();
    tree->setFocus();
    auto *region = tree->topLevelItem(0);
    tree->setCurrentItem(region->child(2));
    QCOMPARE(bench()->layoutDesk().current(), (Place{0, 2}));
    const QRect first = tree->visualItemRect(region->child(0));
    const QMimeData nothing;
    const QPoint above(first.center().x(), first.top());
    QDropEvent drop(above, Qt::MoveAction, &nothing, Qt::LeftButton, {});
    (tree->*Dropped::drop())(&drop);
    const auto ids = idsOf(before);
    QTRY_VERIFY(idsOf(storedLayout(1)) == (std::vector{ids[2], ids[0], ids[1]}));
    checkTakenBack(before);
}

void BenchTest::anEdgeIsDraggedByMouse() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    auto *view = bench()->layoutView();
    const QRectF box = boxOf(before, {0, 1});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, onScreen(box.center()));
    QCOMPARE(bench()->layoutDesk().current(), (Place{0, 1}));
    const QPoint edge = onScreen({box.right(), box.center().y()});
    drag(view->viewport(), edge, edge + QPoint(30, 0));
    const QRectF now = boxOf(storedLayout(1), {0, 1});
    QVERIFY(now.right() > box.right() + 10);
    QCOMPARE(now.left(), box.left());
    checkTakenBack(before);
}

void BenchTest::aLineIsMovedByKeysInOneStep() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(1);
    const QRectF box = boxOf(before, {0, 0});
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Down, Qt::ControlModifier);
    const QRectF now = boxOf(storedLayout(1), {0, 0});
    QVERIFY(now.top() >= box.top() + 3);
    QCOMPARE(now.size(), box.size());
    checkTakenBack(before);
}

void BenchTest::scriptKindAndDirectionAreSet() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(2);
    const auto choose = [this](const char *name, const QString &text) {
        auto *box = bench()->findChild<QComboBox *>(name);
        box->setFocus();
        while (box->currentText() != text)
            press(box->currentIndex() < box->findText(text) ? Qt::Key_Down : Qt::Key_Up);
    };
    choose("lineScript", "Arabic");
    QVERIFY(lineAt(storedLayout(1), {0, 1}).layout.script == ocr::text::Script::arabic);
    QVERIFY(lineAt(storedLayout(1), {0, 1}).layout.direction == ocr::text::Direction::rightToLeft);
    QVERIFY(lineAt(storedLayout(1), {0, 0}).layout == lineAt(before, {0, 0}).layout);
    checkTakenBack(before);
    goToLine(2);
    choose("lineDirection", "the right");
    checkTakenBack(before);
    goToLine(2);
    choose("regionKind", "Heading");
    QVERIFY(storedLayout(1).front().kind == ocr::page::RegionKind::heading);
    checkTakenBack(before);
}

void BenchTest::chosenLinesMakeARegionOfTheirOwn() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(2);
    press(Qt::Key_G, Qt::ControlModifier);
    const auto after = storedLayout(1);
    QCOMPARE(after.size(), std::size_t(3)); // with what comes before and after it
    QVERIFY(after[1].lines.front().id == before[0].lines[1].id);
    checkTakenBack(before);
}

void BenchTest::layoutAndTheRightToChangeItGoBackToTheMachine() {
    openBench(1, layoutView);
    const auto *button = bench()->findChild<QPushButton *>("release");
    QVERIFY(!button->isEnabled()); // it is the machine's
    goToLine(1);
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isLayoutStored(1));
    QVERIFY(button->isEnabled());
    press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isLayoutStored(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isLayoutStored(1));
}

void BenchTest::manyEditsAreTakenBackAndDoneAgain() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(1);
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Insert);
    press(Qt::Key_G, Qt::ControlModifier);
    goToLine(4);
    press(Qt::Key_Delete);
    const auto after = storedLayout(1);
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isSame(storedLayout(1), before));
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(notice(), QString());
    QVERIFY(isSame(storedLayout(1), after));
}

void BenchTest::undoGoesToThePageThatItChanges() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(1);
    press(Qt::Key_Delete);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(workspace()->pageList()->currentIndex().row(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace()->pageList()->currentIndex().row(), 0);
    QVERIFY(isSame(storedLayout(1), before));
}

void BenchTest::theLinesOfSomebodyElseAreShownAndMineWaitInTheHistory() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    auto theirs = before;
    theirs[0].lines.pop_back();
    QVERIFY(m_sample->reopened()->setLayout(m_sample->page(1).id, theirs, before, "Başka Biri"));
    goToLine(1);
    press(Qt::Key_Delete);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(linesOf(bench()->layoutDesk().layout()).size(), 2);
    QVERIFY(idsOf(storedLayout(1)) == idsOf(theirs));
    QTest::qWait(1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    const auto ids = idsOf(before);
    QVERIFY(idsOf(storedLayout(1)) == (std::vector{ids[1], ids[2]})); // mine
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(idsOf(storedLayout(1)) == idsOf(theirs));
}

void BenchTest::linesSetByHandSurviveReading() {
    openBench(1, layoutView);
    goToLine(3);
    press(Qt::Key_Delete);
    goToLine(1);
    press(Qt::Key_Down, Qt::AltModifier);
    const auto mine = storedLayout(1);
    press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->collection()->jobs.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 100'000);
    QVERIFY(idsOf(storedLayout(1)) == idsOf(mine));
    for (const auto &place : linesOf(mine))
        QVERIFY(lineAt(storedLayout(1), place).layout.outline ==
                lineAt(mine, place).layout.outline);
    QVERIFY(isLayoutStored(1));
}

void BenchTest::numbersStandWhereALineBegins() {
    openBench(1, layoutView);
    auto *view = bench()->layoutView();
    QVERIFY(view->numberBox({0, 0}).right() <=
            onScreen(boxOf(storedLayout(1), {0, 0}).topLeft()).x());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(view->numberBox({0, 0}).left() >=
            onScreen(boxOf(storedLayout(2), {0, 0}).topRight()).x());
}

void BenchTest::aRegionIsDrawnAndDeletedAndTakenBack() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    press(Qt::Key_F9, Qt::ShiftModifier);
    drag(bench()->layoutView()->viewport(), onScreen({100, 400}), onScreen({300, 600}));
    press(Qt::Key_Escape);
    const auto after = storedLayout(1);
    QCOMPARE(after.size(), before.size() + 1);
    const Place region = bench()->layoutDesk().current();
    QVERIFY(!region.isLine());
    QVERIFY(after[std::size_t(region.region)].kind == ocr::page::RegionKind::picture);
    QVERIFY(QLineF(boxOf(after, region).bottomRight(), QPointF(300, 600)).length() < 4);
    bench()->layoutView()->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(storedLayout(1).size(), before.size());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(storedLayout(1).size(), after.size());
    checkTakenBack(before);
}

void BenchTest::linesAreChosenTogetherByMouse() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    auto *viewport = bench()->layoutView()->viewport();
    const auto click = [&](int line, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(viewport, Qt::LeftButton, modifiers,
                          onScreen(boxOf(before, {0, line}).center()));
    };
    click(2, {});
    click(0, Qt::ControlModifier);
    QCOMPARE(bench()->layoutDesk().chosen(), (Places{{0, 2}, {0, 0}}));
    click(0, Qt::ControlModifier);
    QCOMPARE(bench()->layoutDesk().chosen(), (Places{{0, 2}}));
    click(1, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(linesOf(storedLayout(1)).size(), 2);
    checkTakenBack(before);
}

void BenchTest::theFarEdgesOfALineAreMovedByKeys() {
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(2);
    const QRectF box = boxOf(before, {0, 1});
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    const QRectF now = boxOf(storedLayout(1), {0, 1});
    QVERIFY(now.right() <= box.right() - 2);
    QCOMPARE(now.left(), box.left());
    QCOMPARE(now.top(), box.top());
    checkTakenBack(before);
    goToLine(2);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(boxOf(storedLayout(1), {0, 1}).bottom() >= box.bottom() + 1);
    checkTakenBack(before);
}

void BenchTest::theReadingOrderIsShownByArrows() {
    openBench(1, layoutView);
    auto *viewport = bench()->layoutView()->viewport();
    const QImage without = viewport->grab().toImage();
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(viewport->grab().toImage() != without);
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(viewport->grab().toImage() == without);
}

void BenchTest::thePageIsShownAsItIsReadAndItsLinesStandOnIt() {
    ocr::clean::Recipe recipe;
    recipe.area = Corners{{{40, 30}, {560, 30}, {560, 630}, {40, 630}}};
    QVERIFY(m_sample->reopened()->setClean({m_sample->page(1).id}, recipe, "Başka Biri"));
    openBench(1, layoutView);
    QCOMPARE(bench()->layoutView()->pictureSize(), QSizeF(520, 600));
    const auto stored = storedLayout(1);
    QCOMPARE(boxOf(bench()->layoutDesk().shown(), {0, 0}),
             boxOf(stored, {0, 0}).translated(-40, -30));
    QVERIFY(isSame(bench()->layoutDesk().layout(), stored));
}

void BenchTest::linesOfAPageOnItsSideAreDrawnUpright() {
    layOnItsSide(1);
    openBench(1, layoutView);
    auto *view = bench()->layoutView();
    QCOMPARE(view->pictureSize(), QSizeF(800, 600));
    const auto before = storedLayout(1);
    press(Qt::Key_F9);
    drag(view->viewport(), view->mapFromScene(20, 520), view->mapFromScene(420, 560));
    press(Qt::Key_Escape);
    const auto after = storedLayout(1);
    const Place drawn = bench()->layoutDesk().current();
    const auto &line = lineAt(after, drawn).layout;
    // What is level on the page runs up the scan.
    QVERIFY(QLineF(boxOf(after, drawn).topLeft(), QPointF(520, 380)).length() < 6);
    QVERIFY(QLineF(boxOf(after, drawn).bottomRight(), QPointF(560, 780)).length() < 6);
    QVERIFY(line.baseline.front().y > line.baseline.back().y + 390);
    QVERIFY(std::abs(line.baseline.front().x - line.baseline.back().x) < 1);
    for (const auto &place : linesOf(before))
        QVERIFY(lineAt(after, place).layout == lineAt(before, place).layout);
    checkTakenBack(before);
}

void BenchTest::linesOfAPageOnItsSideAreMovedTheWayTheArrowsPoint() {
    layOnItsSide(1);
    openBench(1, layoutView);
    const auto before = storedLayout(1);
    goToLine(2);
    const QRectF box = boxOf(before, {0, 1});
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    const QRectF now = boxOf(storedLayout(1), {0, 1});
    QVERIFY(now.bottom() <= box.bottom() - 2); // the right of the page is up on the scan
    QCOMPARE(now.left(), box.left());
    checkTakenBack(before);
}

} // namespace tests::ui
