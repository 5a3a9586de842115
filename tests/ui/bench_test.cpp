// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench_test.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>

#include "app/station/actions.h"
#include "app/station/clean/area_view.h"
#include "app/station/clean/bench.h"
#include "app/station/clean/compare_view.h"
#include "app/station/clean/layout_view.h"
#include "app/station/clean/recipe_panel.h"
#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/workspace.h"

namespace tests::ui {

using namespace app::station::clean;
using app::station::bridge::Recipe;

namespace {

constexpr int previewMs = 60'000;
enum { compare = 1, area = 2, spread = 3, layout = 4 };

} // namespace

Bench *BenchTest::bench() const { return workspace()->bench(); }

void BenchTest::openBench(int page, int view) {
    open();
    for (int step = 1; step < page; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_F8);
    press(Qt::Key_0 + view, Qt::AltModifier);
    bench()->currentView()->setFocus();
    QVERIFY(bench()->currentView()->hasFocus());
    QTRY_VERIFY(bench()->currentView()->width() > 300); // laid out
    if (view == layout) // the page as it is read takes the place of its scan
        QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().isPreviewed(), previewMs);
}

std::optional<Recipe> BenchTest::storedRecipe(int page) const {
    const auto recipe = m_sample->reopened()->clean(m_sample->page(page).id);
    return recipe ? *recipe : std::nullopt;
}

void BenchTest::drag(QWidget *viewport, QPoint from, QPoint to) {
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(viewport, from + (to - from) * step / 4);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

void BenchTest::oneKeyOpensTheBenchAndClosesIt() {
    open();
    QVERIFY(!bench()->isVisible());
    press(Qt::Key_F8);
    QVERIFY(bench()->isVisible());
    QVERIFY(bench()->actions().applyHere->isEnabled());
    QVERIFY(!bench()->actions().splitLine->isEnabled());
    press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(bench()->layoutView()->isVisible());
    QVERIFY(bench()->actions().splitLine->isEnabled());
    press(Qt::Key_F8);
    QVERIFY(!bench()->isVisible());
    QVERIFY(!bench()->actions().splitLine->isEnabled());
}

void BenchTest::movingTheDividerChangesThePictureShown() {
    openBench(3, compare);
    auto *view = bench()->compareView();
    QTRY_VERIFY_WITH_TIMEOUT(view->hasPreview() && !view->isBusy(), previewMs);
    const double before = view->divider();
    const QImage shown = view->viewport()->grab().toImage();
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view->divider() < before);
    QVERIFY(view->viewport()->grab().toImage() != shown);
    press(Qt::Key_End);
    QCOMPARE(view->divider(), 1.0);
    const QImage allBefore = view->viewport()->grab().toImage();
    press(Qt::Key_Home);
    QCOMPARE(view->divider(), 0.0);
    QVERIFY(view->viewport()->grab().toImage() != allBefore);
    press(Qt::Key_Space);
    QCOMPARE(view->divider(), 1.0);
}

void BenchTest::theDividerIsDraggedByMouse() {
    openBench(3, compare);
    auto *view = bench()->compareView();
    QTRY_VERIFY_WITH_TIMEOUT(view->hasPreview(), previewMs);
    const auto screenOf = [view](double share) {
        return view->mapFromScene(share * view->pictureSize().width(),
                                  view->pictureSize().height() / 2);
    };
    drag(view->viewport(), screenOf(view->divider()), screenOf(0.25));
    QVERIFY(std::abs(view->divider() - 0.25) < 0.02);
}

void BenchTest::theDividerStaysInSightOfAPageThatIsZoomed() {
    openBench(3, compare);
    auto *view = bench()->compareView();
    QTRY_VERIFY_WITH_TIMEOUT(view->hasPreview(), previewMs);
    view->setDivider(0.1);
    for (int step = 0; step < 8; ++step)
        press(Qt::Key_Equal, Qt::ControlModifier);
    view->centerOn(QPointF(view->pictureSize().width() * 0.8, 100));
    const QPoint at =
        view->mapFromScene(QPointF(view->divider() * view->pictureSize().width(), 100));
    QVERIFY(view->viewport()->rect().contains(QPoint(at.x(), 10)));
}

void BenchTest::aSettingIsPreviewedInTheBackground() {
    openBench(3, compare);
    QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().knowsAutomatic(), previewMs);
    QVERIFY(bench()->recipeDesk().isAutomatic());
    QSignalSpy previews(&bench()->recipeDesk(), &RecipeDesk::previewReady);
    auto recipe = bench()->recipeDesk().shown();
    for (auto *choice : bench()->findChildren<QRadioButton *>())
        if (choice->accessibleName() == (recipe.evensLight ? "Light: Keep" : "Light: Even out"))
            QTest::mouseClick(choice, Qt::LeftButton);
    recipe.evensLight = !recipe.evensLight;
    QVERIFY(bench()->recipeDesk().wanted() == recipe);
    QVERIFY(bench()->compareView()->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!previews.isEmpty() && !bench()->compareView()->isBusy(), previewMs);
    QVERIFY(!storedRecipe(3)); // tried, not stored
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench()->recipeDesk().isAutomatic());
}

void BenchTest::theNewestOfManyWishesIsShown() {
    openBench(3, compare);
    QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().knowsAutomatic(), previewMs);
    QSignalSpy previews(&m_window->collection()->previews, &app::station::bridge::Previews::ready);
    Recipe recipe;
    for (const double degrees : {1.0, 2.0, 3.0}) {
        recipe.turn.value = degrees;
        m_window->collection()->previews.want(m_sample->page(3).id, recipe);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!previews.isEmpty(), previewMs);
    QTest::qWait(300);
    QCOMPARE(previews.size(), 1);
    const auto shown = previews.first().at(2).value<app::station::bridge::Preview>();
    QCOMPARE(shown.recipe.turn.value, 3.0);
}

void BenchTest::aDraggedCornerIsStoredWhenApplied() {
    openBench(1, area);
    auto *view = bench()->areaView();
    const Corners before = view->corners();
    const QPoint from = view->mapFromScene(before[1].x, before[1].y);
    drag(view->viewport(), from, from + QPoint(-60, 40));
    QVERIFY(!storedRecipe(1));
    const Corners dragged = view->corners();
    QVERIFY(dragged[1].x < before[1].x && dragged[1].y > before[1].y);
    QCOMPARE(dragged[3], before[3]);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(storedRecipe(1));
    QVERIFY(storedRecipe(1)->area == dragged);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!storedRecipe(1));
    QVERIFY(view->corners() == dragged); // still tried
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view->corners() == before);
}

void BenchTest::cornersAreMovedByKeys() {
    openBench(1, area);
    auto *view = bench()->areaView();
    const Corners before = view->corners();
    press(Qt::Key_3);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Up);
    QVERIFY(view->corners()[2].x < before[2].x && view->corners()[2].y < before[2].y);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(storedRecipe(1) && storedRecipe(1)->area == view->corners());
}

void BenchTest::aCornerThatWouldMakeNoPageStaysWhereItWas() {
    openBench(1, area);
    auto *view = bench()->areaView();
    const auto at = [view](double x, double y) { return view->mapFromScene(x, y); };
    const Corners before = view->corners();
    drag(view->viewport(), at(before[0].x, before[0].y), at(before[2].x, before[2].y) * 0.98);
    QVERIFY(isPage(view->corners()));
}

void BenchTest::aTurnedPageHasItsCornersInOtherPlaces() {
    openBench(1, area);
    const Corners before = bench()->areaView()->corners();
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(storedRecipe(1));
    QCOMPARE(quartersOf(*storedRecipe(1)), 1);
    QCOMPARE((*storedRecipe(1)->area)[0], before[3]); // bottom left is top left now
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(quartersOf(*storedRecipe(1)), 2);
}

void BenchTest::turningIsTypedInDegrees() {
    openBench(1, compare);
    auto *turn = bench()->findChild<QDoubleSpinBox *>("turn");
    QTRY_VERIFY_WITH_TIMEOUT(turn->isEnabled(), previewMs);
    const double before = bench()->recipeDesk().shown().turn.value;
    turn->setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(std::abs(bench()->recipeDesk().shown().turn.value - before - 0.2) < 0.011);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(storedRecipe(1));
    QVERIFY(std::abs(storedRecipe(1)->turn.value - before - 0.2) < 0.011);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier); // two quick steps are one
    QVERIFY(bench()->recipeDesk().isAutomatic());
}

void BenchTest::aLineAlongTheTextTurnsThePage() {
    openBench(3, compare);
    auto *view = bench()->compareView();
    QTRY_VERIFY_WITH_TIMEOUT(view->hasPreview() && !view->isBusy(), previewMs);
    const double before = bench()->recipeDesk().shown().turn.value;
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(view->isMeasuring());
    const QPoint from = view->viewport()->rect().center() - QPoint(100, 0);
    drag(view->viewport(), from, from + QPoint(200, 7)); // leans clockwise by two degrees
    QVERIFY(!view->isMeasuring());
    QVERIFY(std::abs(bench()->recipeDesk().shown().turn.value - (before - 2.0)) < 0.1);
}

void BenchTest::everyStepIsSetByKeysAndTakenBack() {
    openBench(3, compare);
    QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().knowsAutomatic(), previewMs);
    const Recipe found = bench()->recipeDesk().shown();
    const QList<std::tuple<QString, QString, bool Recipe::*>> steps{
        {"Ink: Grey", "Ink: Colour", &Recipe::takesColourInk},
        {"Light: Keep", "Light: Even out", &Recipe::evensLight},
        {"Other side of the sheet: Keep", "Other side of the sheet: Fade", &Recipe::fadesVerso},
        {"Curl: Keep", "Curl: Flatten", &Recipe::flattens}};
    for (const auto &[off, on, setting] : steps) {
        QRadioButton *now = nullptr;
        for (auto *choice : bench()->findChildren<QRadioButton *>())
            if (choice->accessibleName() == (found.*setting ? on : off))
                now = choice;
        QVERIFY2(now && now->isChecked(), qPrintable(off));
        now->setFocus();
        press(found.*setting ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(bench()->recipeDesk().shown().*setting, !(found.*setting));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(storedRecipe(3));
        QCOMPARE((*storedRecipe(3)).*setting, !(found.*setting));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!storedRecipe(3));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench()->recipeDesk().isAutomatic());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(storedRecipe(3));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench()->recipeDesk().shown() == found);
    }
}

void BenchTest::theAreaIsTakenWholeOrFoundAgainByKeys() {
    Recipe part;
    part.area = Corners{{{30, 40}, {560, 40}, {560, 700}, {30, 700}}};
    QVERIFY(m_sample->reopened()->setClean({m_sample->page(1).id}, part, "Başka Biri"));
    openBench(1, area);
    QVERIFY(bench()->areaView()->corners() == *part.area);
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench()->recipeDesk().shown().area);
    QVERIFY(bench()->areaView()->corners() == wholeOf({600, 800}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench()->areaView()->corners() == *part.area);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bench()->recipeDesk().shown().area != part.area, previewMs);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench()->areaView()->corners() == *part.area);
}

void BenchTest::theFollowingPagesAreCountedInTheMenu() {
    openBench(2, compare);
    emit bench()->findChild<RecipePanel *>()->countsWanted(true);
    QVERIFY(bench()->actions().applyFollowing->text().endsWith("(2)"));
    QVERIFY(bench()->actions().applySelected->text().endsWith("(1)"));
    emit bench()->findChild<RecipePanel *>()->countsWanted(false);
    QVERIFY(!bench()->actions().applyFollowing->text().contains('('));
}

void BenchTest::backToAutomaticIsStoredAsNothing() {
    openBench(1, area);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(storedRecipe(1));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(bench()->recipeDesk().isAutomatic());
    QVERIFY(storedRecipe(1)); // not yet
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!storedRecipe(1));
}

void BenchTest::applyingToSelectedPagesIsTakenBackFromAllOfThem() {
    openBench(1, area);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    workspace()->pageList()->setFocus();
    press(Qt::Key_Down, Qt::ControlModifier); // the cursor alone
    workspace()->pageList()->selectionModel()->select(workspace()->pageList()->model()->index(2, 0),
                                                      QItemSelectionModel::Select);
    QVERIFY(workspace()->pageList()->goTo(1));
    workspace()->pageList()->selectionModel()->select(workspace()->pageList()->model()->index(2, 0),
                                                      QItemSelectionModel::Select);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(storedRecipe(1) && storedRecipe(3));
    QVERIFY(!storedRecipe(2));
    QCOMPARE(quartersOf(*storedRecipe(3)), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!storedRecipe(1) && !storedRecipe(3));
}

void BenchTest::applyingToTheFollowingPagesReachesThemAll() {
    openBench(2, area);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!storedRecipe(1));
    QVERIFY(storedRecipe(2) && storedRecipe(3));
}

void BenchTest::otherPagesKeepTheirAreaWhenAsked() {
    Recipe own;
    own.area = Corners{{{10, 10}, {500, 10}, {500, 700}, {10, 700}}};
    QVERIFY(m_sample->reopened()->setClean({m_sample->page(2).id}, own, "Başka Biri"));
    openBench(1, area);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    Recipe shown = bench()->recipeDesk().shown();
    shown.evensLight = !shown.evensLight;
    bench()->recipeDesk().tryOut(shown, RecipeDesk::Step::light);
    press(Qt::Key_1, Qt::AltModifier);
    bench()->findChild<QCheckBox *>("keepsPlaces")->setChecked(true);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(storedRecipe(2));
    QVERIFY(storedRecipe(2)->area == own.area);
    QCOMPARE(storedRecipe(2)->evensLight, shown.evensLight);
    QVERIFY(!storedRecipe(3)->area);
}

void BenchTest::whatIsNotAppliedWaitsAtItsPage() {
    openBench(1, area);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const Corners tried = bench()->areaView()->corners();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(bench()->areaView()->corners() != tried);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(bench()->areaView()->corners() == tried);
    QVERIFY(!storedRecipe(1));
}

void BenchTest::leavingAsksAboutACleanupThatIsOnlyTried() {
    openBench(1, area);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(m_window->collection());
    for (auto *button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!m_window->collection());
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::BenchTest test;
    return tests::ui::run(argc, argv, test);
}
