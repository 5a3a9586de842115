// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review_test.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>

#include "app/station/main_window.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/review/concern_words.h"
#include "app/station/review/review_model.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::proofread::LineEditor;
using app::station::review::ConcernWords;
using app::station::review::ReviewModel;

namespace {

constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;
constexpr int allLines = 5;

LineEditor *editor() { return qobject_cast<LineEditor *>(QApplication::focusWidget()); }

} // namespace

QListView *ReviewTest::list() const {
    return m_window->findChild<QListView *>(QStringLiteral("doubtfulLines"));
}

ReviewModel *ReviewTest::openReview() {
    open();
    press(Qt::Key_R, both);
    auto *lines = m_window->findChild<ReviewModel *>();
    const bool isListed = QTest::qWaitFor([&] { return lines->rowCount() == allLines; });
    return isListed ? lines : nullptr;
}

void ReviewTest::theDoubtfulLinesOfAllPagesAreListedWithWhy() {
    auto *lines = openReview();
    QVERIFY(lines);
    QCOMPARE(QApplication::focusWidget(), list());
    double before = 10;
    for (const auto &line : lines->lines()) {
        QVERIFY(line.rank <= before);
        before = line.rank;
    }
    // A figure stands before words of the same confidence.
    QCOMPARE(lines->lines()[0].text, QStringLiteral("Defterde 302 ad yazılıdır"));
    QVERIFY(ConcernWords::of(lines->lines()[0]).contains(QStringLiteral("302")));
    QVERIFY(ConcernWords::of(lines->lines()[0]).contains(QStringLiteral("figure")));
}

void ReviewTest::enterGoesToTheLineOfAnotherPage() {
    auto *lines = openReview();
    QVERIFY(lines);
    int row = 0;
    while (!lines->lines()[row].text.isRightToLeft())
        ++row;
    for (int step = 0; step < row; ++step)
        press(Qt::Key_Down);
    const QString text = lines->lines()[row].text;
    press(Qt::Key_Return);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), text);
    QVERIFY(m_sample->texts(2).contains(text));
}

void ReviewTest::anAcceptedLineLeavesTheListAtOnce() {
    auto *lines = openReview();
    QVERIFY(lines);
    const QString first = lines->lines()[0].text;
    press(Qt::Key_Return);
    press(Qt::Key_Return); // accepted
    QCOMPARE(lines->rowCount(), allLines - 1);
    for (const auto &line : lines->lines())
        QVERIFY(line.text != first);
}

void ReviewTest::aProofreadPageLeavesTheList() {
    auto *lines = openReview();
    QVERIFY(lines);
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(lines->rowCount(), 2);
    for (const auto &line : lines->lines())
        QVERIFY(line.text.isRightToLeft());
}

void ReviewTest::theListIsNarrowedByStatusAndWidenedAgain() {
    auto *lines = openReview();
    QVERIFY(lines);
    auto *status = m_window->findChild<QComboBox *>(QStringLiteral("reviewStatus"));
    status->setFocus();
    press(Qt::Key_End); // problem: no page has one
    QTRY_COMPARE(lines->rowCount(), 0);
    press(Qt::Key_Home);
    QTRY_COMPARE(lines->rowCount(), allLines);
}

void ReviewTest::arrowsGoThroughItAndTheListKeepsItsPlace() {
    auto *lines = openReview();
    QVERIFY(lines);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const auto line = lines->lines()[2].line;
    const auto reopened = m_sample->reopened();
    // The list comes anew when a page changed, here by another line of it.
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QVERIFY(lines->rowOf(line) < 0);
    QCOMPARE(list()->currentIndex().row(), 2);
}

void ReviewTest::whatIsLeftIsTold() {
    QVERIFY(openReview());
    const auto *summary = m_window->findChild<QLabel *>(QStringLiteral("reviewSummary"));
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("Lines that wait: 5")),
                 qPrintable(summary->text()));
    for (int line = 0; line < allLines; ++line) {
        list()->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    }
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("Nothing is left")),
                 qPrintable(summary->text()));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::ReviewTest test;
    return tests::ui::run(argc, argv, test);
}
