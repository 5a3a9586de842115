// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiles_test.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTextLayout>
#include <QToolButton>

#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/profile_button.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_formats.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::pages::ProfileButton;

void ProfilesTest::choose(const QString &title) {
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text().contains(title)) {
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    QFAIL(qPrintable("no profile " + title));
}

void ProfilesTest::answerOffer(Qt::Key key) {
    const QPointer<QMessageBox> box =
        m_window->findChild<QMessageBox *>(QStringLiteral("readingOffer"));
    QVERIFY(box);
    // Else Esc would be the key of the line in which the focus still is.
    box->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), box.data());
    QTest::keyClick(box, key);
    QTRY_VERIFY(!box);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

std::string ProfilesTest::profileOfLine(int ordinal, std::size_t line) const {
    const auto station = m_sample->reopened();
    return station->lines(m_sample->page(ordinal).id).value().at(line).layout.profile;
}

void ProfilesTest::theProfileOfAPageIsPickedByKeys() {
    open();
    press(Qt::Key_Down);
    press(Qt::Key_P, Qt::ControlModifier);
    choose(QStringLiteral("Ottoman"));
    QCOMPARE(m_sample->page(2).profile, std::string("ottoman-print"));
    QCOMPARE(m_sample->page(1).profile, std::string());
    const auto *button = m_window->findChild<ProfileButton *>(QStringLiteral("profile"));
    QVERIFY(button->text().contains(QStringLiteral("Ottoman")));
    QVERIFY(button->accessibleName().contains(QStringLiteral("Ottoman")));
    answerOffer(Qt::Key_Escape);
    press(Qt::Key_Up);
    QVERIFY(button->text().contains(QStringLiteral("Automatic")));
}

void ProfilesTest::theProfileOfALineIsPickedByKeysAndHandedBack() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    choose(QStringLiteral("Yanalif"));
    QCOMPARE(profileOfLine(1, 1), std::string("yanalif"));
    QCOMPARE(profileOfLine(1, 0), std::string());
    answerOffer(Qt::Key_Escape);
    const auto *button = m_window->findChild<ProfileButton *>(QStringLiteral("lineProfile"));
    QVERIFY(button->text().contains(QStringLiteral("Yanalif")));
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    choose(QStringLiteral("Automatic"));
    QCOMPARE(profileOfLine(1, 1), std::string());
}

void ProfilesTest::whatReadThePageIsShownWhereNothingIsPicked() {
    open();
    const auto *page = m_window->findChild<ProfileButton *>(QStringLiteral("profile"));
    const auto *line = m_window->findChild<ProfileButton *>(QStringLiteral("lineProfile"));
    QVERIFY(page->text().contains(QStringLiteral("aze_baku1926")));
    QVERIFY(line->text().contains(QStringLiteral("aze_baku1926")));
    press(Qt::Key_Down);
    QVERIFY(page->text().contains(QStringLiteral("ota")));
    press(Qt::Key_Down);
    QVERIFY(!line->isVisible()); // of a page without lines
}

void ProfilesTest::pagesAreReadAgainOnlyWhenThePersonSaysSo() {
    open();
    press(Qt::Key_P, Qt::ControlModifier);
    choose(QStringLiteral("Turkish"));
    answerOffer(Qt::Key_Escape);
    QVERIFY(!m_window->collection()->jobs.isBusy());
    press(Qt::Key_P, Qt::ControlModifier);
    choose(QStringLiteral("Western print"));
    answerOffer(Qt::Key_Return);
    QVERIFY(m_window->collection()->jobs.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 60'000);
    QCOMPARE(m_sample->page(1).profile, std::string("western-print"));
}

void ProfilesTest::thePageListOffersTheProfiles() {
    open();
    auto *list = workspace()->pageList();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {20, 20},
                             list->viewport()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(list->viewport(), &wanted);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QMenu *profiles = nullptr;
    for (auto *action : menu->actions())
        if (action->menu() && action->text().contains(QStringLiteral("Profile")))
            profiles = action->menu();
    QVERIFY(profiles);
    profiles->popup({20, 20});
    choose(QStringLiteral("Soviet typescript"));
    QCOMPARE(m_sample->page(1).profile, std::string("soviet-typescript"));
    menu->close();
}

void ProfilesTest::aLookAlikeIsMarkedWithItsReasonAndStaysAsTyped() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Home);
    type(QStringLiteral("I930 "));
    press(Qt::Key_Return);
    const auto &line = workspace()->desk()->model()->lines().at(0);
    QCOMPARE(line.text, QStringLiteral("I930 Heyet dün Bakü’ye vardı"));
    QCOMPARE(line.doubts.size(), 1);
    QCOMPARE(line.doubts[0].from, 0);
    QCOMPARE(line.doubts[0].instead, QStringLiteral("1"));
    using namespace app::station::proofread;
    const auto ranges = formatsOf(line, placeWords(line, line.text));
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges[0].length, 1);
    const auto why = workspace()->desk()->model()->index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(QStringLiteral("(U+0049) is a letter within a number")), qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("(U+0031) looks the same")), qPrintable(why));
}

void ProfilesTest::marksStandWhereTheCharacterStandsInArabic() {
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // a person vouches for the first line; the second is typed in
    auto *editor = qobject_cast<app::station::proofread::LineEditor *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->type(QStringLiteral("يارين | 5 وار"));
    press(Qt::Key_Return);
    const auto &line = workspace()->desk()->model()->lines().at(1);
    QCOMPARE(line.doubts.size(), 1);
    QCOMPARE(line.text.mid(line.doubts[0].from, line.doubts[0].length), QStringLiteral("|"));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::ProfilesTest test;
    return tests::ui::run(argc, argv, test);
}
