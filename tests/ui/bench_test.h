// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/clean/layout_edits.h"
#include "app/station/clean/recipe_edits.h"
#include "tests/ui/driven_window.h"

namespace app::station::clean {
class Bench;
}

namespace tests::ui {

/// The cleaning bench, by keys and mouse: what is stored after each step and after taking it back.
class BenchTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void oneKeyOpensTheBenchAndClosesIt();
    void movingTheDividerChangesThePictureShown();
    void theDividerIsDraggedByMouse();
    void theDividerStaysInSightOfAPageThatIsZoomed();
    void aSettingIsPreviewedInTheBackground();
    void theNewestOfManyWishesIsShown();
    void aDraggedCornerIsStoredWhenApplied();
    void cornersAreMovedByKeys();
    void aCornerThatWouldMakeNoPageStaysWhereItWas();
    void aTurnedPageHasItsCornersInOtherPlaces();
    void turningIsTypedInDegrees();
    void aLineAlongTheTextTurnsThePage();
    void everyStepIsSetByKeysAndTakenBack();
    void theAreaIsTakenWholeOrFoundAgainByKeys();
    void theFollowingPagesAreCountedInTheMenu();
    void backToAutomaticIsStoredAsNothing();
    void applyingToSelectedPagesIsTakenBackFromAllOfThem();
    void applyingToTheFollowingPagesReachesThemAll();
    void otherPagesKeepTheirAreaWhenAsked();
    void whatIsNotAppliedWaitsAtItsPage();
    void aSpreadBecomesTwoPagesAndOneAgain();
    void pagesThatWereOneArePutTogetherAgain();
    void theGutterIsDraggedAndItsEndsAreMovedByKeys();
    void eachHalfIsShownAsItsOwnPage();
    void aCroppedPageIsShownCroppedAtOnce();
    void whatWasSetByHandIsThereAfterReopeningAndReading();
    void leavingAsksAboutACleanupThatIsOnlyTried();

    void aLineIsAddedByKeyAndTakenBack();
    void aLineIsDrawnByMouse();
    void aLineIsSplitAtTheCaretAndTakenBack();
    void aLineFromTheRightIsSplitWithItsRightPartFirst();
    void linesAreJoinedAndTakenBack();
    void aDeletedLineComesBackWithItsText();
    void linesAreReorderedByKeys();
    void linesAreReorderedInTheList();
    void anEdgeIsDraggedByMouse();
    void aLineIsMovedByKeysInOneStep();
    void scriptKindAndDirectionAreSet();
    void chosenLinesMakeARegionOfTheirOwn();
    void layoutAndTheRightToChangeItGoBackToTheMachine();
    void manyEditsAreTakenBackAndDoneAgain();
    void undoGoesToThePageThatItChanges();
    void theLinesOfSomebodyElseAreShownAndMineWaitInTheHistory();
    void linesSetByHandSurviveReading();
    void numbersStandWhereALineBegins();
    void aRegionIsDrawnAndDeletedAndTakenBack();
    void linesAreChosenTogetherByMouse();
    void theFarEdgesOfALineAreMovedByKeys();
    void theReadingOrderIsShownByArrows();
    void thePageIsShownAsItIsReadAndItsLinesStandOnIt();
    void linesOfAPageOnItsSideAreDrawnUpright();
    void linesOfAPageOnItsSideAreMovedTheWayTheArrowsPoint();

  private:
    using View = int;
    void openBench(int page, int view);
    [[nodiscard]] app::station::clean::Bench *bench() const;
    [[nodiscard]] std::optional<ocr::clean::Recipe> storedRecipe(int page) const;
    [[nodiscard]] app::station::clean::Layout storedLayout(int page) const;
    [[nodiscard]] bool isLayoutStored(int page) const;
    /// Chooses the line with that number by keys.
    void goToLine(int number);
    /// A point of the master on the layout's view.
    [[nodiscard]] QPoint onScreen(QPointF master) const;
    /// Turns the page clockwise before it is opened.
    void layOnItsSide(int page);
    void drag(QWidget *viewport, QPoint from, QPoint to);
    /// What a step changed is stored, and taking it back stores what was there before.
    void checkTakenBack(const app::station::clean::Layout &before, int page = 1);
};

} // namespace tests::ui
