// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_moves.h"

#include <gtest/gtest.h>

namespace evrak_tests {
namespace {

using app::station::bridge::PageId;
using app::station::pages::moveOf;

QList<PageId> pages(std::initializer_list<int> numbers) {
    QList<PageId> list;
    for (const int number : numbers)
        list.append(PageId{number});
    return list;
}

const QList<PageId> five = pages({1, 2, 3, 4, 5});

TEST(PageMove, putsAPageBehindTheLast) {
    const auto move = moveOf(five, {1}, 5);
    EXPECT_EQ(move.before, pages({2, 3, 4, 5}));
    EXPECT_EQ(move.after, pages({3, 4, 5, 2}));
}

TEST(PageMove, putsAPageBeforeTheFirst) {
    const auto move = moveOf(five, {2}, 0);
    EXPECT_EQ(move.before, pages({1, 2, 3}));
    EXPECT_EQ(move.after, pages({3, 1, 2}));
}

TEST(PageMove, bringsScatteredPagesTogetherInTheirOrder) {
    const auto move = moveOf(five, {4, 0}, 2);
    EXPECT_EQ(move.before, five);
    EXPECT_EQ(move.after, pages({2, 1, 5, 3, 4}));
}

TEST(PageMove, touchesNoPageOutsideItsStretch) {
    EXPECT_EQ(moveOf(five, {2}, 2).after, pages({}));
    EXPECT_EQ(moveOf(five, {2}, 4).before, pages({3, 4}));
}

TEST(PageMove, isNoneWherePagesStayInPlace) {
    EXPECT_TRUE(moveOf(five, {1, 2}, 1).after.isEmpty());
    EXPECT_TRUE(moveOf(five, {1, 2}, 3).after.isEmpty());
    EXPECT_TRUE(moveOf(five, {}, 3).after.isEmpty());
}

TEST(PageMove, isNoneToAPlaceThatIsNotThere) {
    EXPECT_TRUE(moveOf(five, {0}, -1).after.isEmpty());
    EXPECT_TRUE(moveOf(five, {4}, 6).after.isEmpty());
}

} // namespace
} // namespace evrak_tests
