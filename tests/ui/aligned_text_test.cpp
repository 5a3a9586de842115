// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/aligned_text.h"

#include <gtest/gtest.h>

#include <QGuiApplication>

namespace {

using namespace app::station::proofread;

class AlignedText : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        static int count = 1;
        static char name[] = "ui_lines";
        static char *arguments[] = {name, nullptr};
        static QGuiApplication application(count, arguments);
    }

    /// Where a place of the text is, from the edge at which reading begins.
    double distance(const QString &text, bool isRightToLeft, const QList<WordStart> &starts,
                    int place) const {
        QTextLayout layout(text, QFont());
        layout.setFormats(alignWords(text, QFont(), isRightToLeft, starts, width));
        layOutText(layout, isRightToLeft, width);
        const double x = layout.lineAt(0).cursorToX(place);
        return isRightToLeft ? width - x : x;
    }

    static constexpr double width = 800;
};

TEST_F(AlignedText, beginsEachWordWhereItShould) {
    const QList<WordStart> starts{{0, 3, 0}, {4, 3, 200}, {8, 2, 470}};
    EXPECT_NEAR(distance("bir iki üç", false, starts, 4), 200, 1.5);
    EXPECT_NEAR(distance("bir iki üç", false, starts, 8), 470, 1.5);
}

TEST_F(AlignedText, doesSoFromTheRight) {
    const QList<WordStart> starts{{0, 2, 0}, {3, 3, 250}, {7, 3, 500}};
    EXPECT_NEAR(distance("بو كون هوا", true, starts, 3), 250, 1.5);
    EXPECT_NEAR(distance("بو كون هوا", true, starts, 7), 500, 1.5);
}

TEST_F(AlignedText, keepsNumbersAmongArabicWordsInTheirPlace) {
    const QString text = QStringLiteral("سنه 1920 هوا");
    const QList<WordStart> starts{{0, 3, 0}, {4, 4, 200}, {9, 3, 400}};
    // The number runs from the left: its end is what is nearest to the right edge.
    EXPECT_NEAR(distance(text, true, starts, 9), 400, 1.5);
}

TEST_F(AlignedText, putsTwoLatinWordsOfAnArabicLineUnderTheirImages) {
    // Shown: "هوا", then from left to right "Foreign Office", then "سنه".
    const QString text = QStringLiteral("سنه Foreign Office هوا");
    const QList<WordStart> starts{{0, 3, 0}, {4, 7, 300}, {12, 6, 150}, {19, 3, 500}};
    EXPECT_NEAR(distance(text, true, starts, 19), 500, 1.5);
    QTextLayout layout(text, QFont());
    layout.setFormats(alignWords(text, QFont(), true, starts, width));
    layOutText(layout, true, width);
    EXPECT_NEAR(width - layout.glyphRuns(17, 1).at(0).boundingRect().right(), 150, 1.5)
        << "the end of Office";
}

TEST_F(AlignedText, letsALongWordPushTheNext) {
    const QString text = QStringLiteral("Verfassunggebende iki");
    const double second = distance(text, false, {{0, 17, 0}, {18, 3, 20}}, 18);
    const double first = distance(text, false, {{0, 17, 0}, {18, 3, 20}}, 17);
    EXPECT_GT(second, first) << "words never touch";
    EXPECT_LT(second, distance(text, false, {}, 18)) << "but come nearer";
}

TEST_F(AlignedText, leavesATextAloneThatNeedsMoreThanOneRow) {
    EXPECT_TRUE(alignWords(QStringLiteral("bir iki ").repeated(60), QFont(), false,
                           {{0, 3, 0}, {4, 3, 100}}, width)
                    .isEmpty());
}

} // namespace
