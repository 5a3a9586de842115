// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/driven_window.h"

class QListView;

namespace app::station::review {
class ReviewModel;
}

namespace tests::ui {

/// The doubtful lines of the collection, by keys.
class ReviewTest : public DrivenWindow {
    Q_OBJECT

  private slots:
    void theDoubtfulLinesOfAllPagesAreListedWithWhy();
    void enterGoesToTheLineOfAnotherPage();
    void anAcceptedLineLeavesTheListAtOnce();
    void aProofreadPageLeavesTheList();
    void theListIsNarrowedByStatusAndWidenedAgain();
    void arrowsGoThroughItAndTheListKeepsItsPlace();
    void whatIsLeftIsTold();

  private:
    /// Opens the review and waits until all is weighed.
    app::station::review::ReviewModel *openReview();
    [[nodiscard]] QListView *list() const;
};

} // namespace tests::ui
