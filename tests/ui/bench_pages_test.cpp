// SPDX-License-Identifier: GPL-3.0-or-later
// What part of a scan is a page, and what of all that is there again later.
#include <QCheckBox>

#include "app/station/clean/area_view.h"
#include "app/station/clean/bench.h"
#include "app/station/clean/compare_view.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_view.h"
#include "app/station/clean/spread_view.h"
#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_list_model.h"
#include "app/station/pages/page_view.h"
#include "app/station/workspace.h"
#include "tests/ui/bench_test.h"

namespace tests::ui {

using namespace app::station::clean;

namespace {

constexpr int previewMs = 60'000;
enum { area = 2, spread = 3 };

} // namespace

void BenchTest::aSpreadBecomesTwoPagesAndOneAgain() {
    openBench(1, spread);
    const auto before = storedLayout(1);
    const auto gutter = bench()->spreadView()->gutter();
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(bench()->spreadView()->gutter().top > gutter.top);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(notice(), QString());
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 4);
    QCOMPARE(workspace()->pageList()->currentIndex().row(), 0);
    const auto left = storedRecipe(1);
    const auto right = storedRecipe(2);
    QVERIFY(left && right && left->area && right->area);
    QCOMPARE((*left->area)[1], (*right->area)[0]);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 3);
    QVERIFY(!storedRecipe(1));
    QCOMPARE(linesOf(storedLayout(1)).size(), linesOf(before).size());
}

void BenchTest::pagesThatWereOneArePutTogetherAgain() {
    openBench(1, spread);
    const auto before = storedLayout(1);
    press(Qt::Key_D, Qt::ControlModifier);
    const auto left = storedRecipe(1);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(notice(), QString());
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 3);
    QCOMPARE(linesOf(storedLayout(1)).size(), linesOf(before).size());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 4);
    QVERIFY(storedRecipe(1) == left);
    press(Qt::Key_PageDown, Qt::ControlModifier); // the second half, and a page of another scan
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 4);
}

void BenchTest::theGutterIsDraggedAndItsEndsAreMovedByKeys() {
    openBench(1, spread);
    auto *view = bench()->spreadView();
    const QPoint middle = view->mapFromScene(300, 400);
    drag(view->viewport(), middle,
         middle + QPoint(view->mapFromScene(60, 0).x() - view->mapFromScene(0, 0).x(), 0));
    QVERIFY(std::abs(view->gutter().top - 0.6) < 0.02);
    QCOMPARE(view->gutter().top, view->gutter().bottom);
    const auto before = view->gutter();
    press(Qt::Key_Up);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view->gutter().top < before.top);
    QCOMPARE(view->gutter().bottom, before.bottom);
    press(Qt::Key_Down);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view->gutter().bottom > before.bottom);
    press(Qt::Key_Space);
    const auto slanted = view->gutter();
    press(Qt::Key_Right);
    QVERIFY(view->gutter().top > slanted.top && view->gutter().bottom > slanted.bottom);
}

void BenchTest::eachHalfIsShownAsItsOwnPage() {
    openBench(1, spread);
    bench()->findChild<QCheckBox *>("rightFirst")->setChecked(false);
    press(Qt::Key_D, Qt::ControlModifier);
    const auto *pages =
        qobject_cast<app::station::pages::PageListModel *>(workspace()->pageList()->model());
    const auto *picture = workspace()->findChild<app::station::pages::PageView *>();
    for (const int half : {1, 2}) {
        const auto id = m_sample->page(half).id;
        QVERIFY(workspace()->pageList()->goTo(half));
        QTRY_VERIFY_WITH_TIMEOUT(!pages->thumbnail(id).isNull(), previewMs);
        QVERIFY(pages->thumbnail(id).width() < pages->thumbnail(id).height() / 2);
        QTRY_COMPARE_WITH_TIMEOUT(picture->pictureSize(), QSizeF(300, 800), previewMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().isPreviewed(), previewMs);
        const QSizeF compared = bench()->compareView()->pictureSize();
        QVERIFY(compared.width() < compared.height() / 2);
        QVERIFY(bench()->layoutView()->pictureSize().width() < 320);
        QCOMPARE(bench()->areaView()->pictureSize(), QSizeF(600, 800)); // to be moved on the scan
    }
    QVERIFY(workspace()->pageList()->goTo(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    const auto id = m_sample->page(1).id;
    QTRY_COMPARE_WITH_TIMEOUT(picture->pictureSize(), QSizeF(600, 800), previewMs);
    QTRY_VERIFY_WITH_TIMEOUT(pages->thumbnail(id).width() > pages->thumbnail(id).height() / 2,
                             previewMs);
}

void BenchTest::aCroppedPageIsShownCroppedAtOnce() {
    openBench(1, area);
    const auto *picture = workspace()->findChild<app::station::pages::PageView *>();
    QTRY_COMPARE_WITH_TIMEOUT(picture->pictureSize(), QSizeF(600, 800), previewMs);
    press(Qt::Key_3);
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_4);
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(picture->pictureSize().height() < 790, previewMs);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(picture->pictureSize(), QSizeF(600, 800), previewMs);
}

void BenchTest::whatWasSetByHandIsThereAfterReopeningAndReading() {
    openBench(2, area);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_3, Qt::AltModifier);
    for (int step = 0; step < 3; ++step) // the lines lie on the left page then
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().isPreviewed(), previewMs);
    bench()->layoutView()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QCOMPARE(notice(), QString());
    const auto turned = storedRecipe(3);
    const auto left = storedRecipe(1);
    const auto right = storedRecipe(2);
    const auto lines = storedLayout(1);
    QVERIFY(turned && left && right && isLayoutStored(1));
    m_window->closeCollection();
    open();
    m_window->collection()->jobs.readPages({});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 100'000);
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 4);
    QVERIFY(storedRecipe(1) == left && storedRecipe(2) == right && storedRecipe(3) == turned);
    QVERIFY(isLayoutStored(1));
    const auto after = storedLayout(1);
    QCOMPARE(linesOf(after).size(), linesOf(lines).size());
    for (const auto &place : linesOf(after)) {
        QVERIFY(lineAt(after, place).id == lineAt(lines, place).id);
        QVERIFY(lineAt(after, place).layout.outline == lineAt(lines, place).layout.outline);
    }
}

} // namespace tests::ui
