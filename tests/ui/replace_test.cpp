// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replace_test.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/replace/replace_panel.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::proofread::LineEditor;
using app::station::replace::ReplacePanel;
using workflows::Status;

bool ReplaceTest::scripts() {
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("after");
    QTest::newRow("Latin") << 1 << QStringLiteral("Heyet dün Bakü’ye vardı")
                           << QStringLiteral("bakü") << QStringLiteral("Bakı")
                           << QStringLiteral("Heyet dün Bakı’ye vardı");
    QTest::newRow("Cyrillic") << 1 << QStringLiteral("Бакы шәһәри вә кәнд")
                              << QStringLiteral("шәһәри") << QStringLiteral("шәһәрі")
                              << QStringLiteral("Бакы шәһәрі вә кәнд");
    QTest::newRow("Arabic") << 2 << QStringLiteral("بو كون هوا كوزلدر") << QStringLiteral("كون")
                            << QStringLiteral("گون") << QStringLiteral("بو گون هوا كوزلدر");
    return true;
}

ReplacePanel *ReplaceTest::panel() const { return m_window->findChild<ReplacePanel *>(); }

QString ReplaceTest::summary() const {
    return panel()->findChild<QLabel *>(QStringLiteral("replaceSummary"))->text();
}

QPushButton *ReplaceTest::button(const char *name) const {
    return panel()->findChild<QPushButton *>(QLatin1String(name));
}

QListView *ReplaceTest::list() const {
    return panel()->findChild<QListView *>(QStringLiteral("replaceList"));
}

void ReplaceTest::look(const QString &find, const QString &replacement) {
    press(Qt::Key_H, Qt::ControlModifier);
    panel()->findChild<QComboBox *>()->setCurrentIndex(int(ReplacePanel::Scope::collection));
    type(find);
    press(Qt::Key_Tab);
    type(replacement);
    press(Qt::Key_Return);
    QTRY_VERIFY(button("replaceLook")->isEnabled());
}

void ReplaceTest::click(const char *name) {
    button(name)->click();
    QTRY_VERIFY(button("replaceLook")->isEnabled());
}

void ReplaceTest::linesAreShownBeforeAndAfterAndReplaced() {
    QFETCH(int, page);
    QFETCH(QString, text);
    QFETCH(QString, find);
    QFETCH(QString, by);
    QFETCH(QString, after);
    if (m_sample->texts(page).at(0) != text) {
        const auto station = m_sample->reopened();
        const auto lines = station->lines(m_sample->page(page).id);
        QVERIFY(station->setText(lines->at(0).id, text.toStdString(), person.toStdString()));
    }
    open();
    look(find, by);
    QCOMPARE(list()->model()->rowCount(), 1);
    const auto row = list()->model()->index(0, 0);
    QCOMPARE(row.data().toString(), after);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(text));
    QCOMPARE(m_sample->texts(page).at(0), text);
    click("replaceTicked");
    QCOMPARE(m_sample->texts(page).at(0), after);
    QCOMPARE(m_sample->readings(page, 0).back().by, person.toStdString());
    QVERIFY(summary().contains(QStringLiteral("lines: 1")));
}

void ReplaceTest::anUntickedLineStaysAsItIs() {
    open();
    look(QStringLiteral("d"), QStringLiteral("t"));
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->model()->rowCount(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    click("replaceTicked");
    QCOMPARE(m_sample->texts(1), QStringList({QStringLiteral("Heyet tün Bakü’ye vartı"),
                                              QStringLiteral("Üyeler bugün toplanacak"),
                                              QStringLiteral("Defterde 302 ad yazılıdır")}));
}

void ReplaceTest::theSelectionIsWhatIsLookedFor() {
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_H, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text().trimmed(), QStringLiteral("Heyet"));
}

void ReplaceTest::theLineOfAPreviewIsGoneTo() {
    open();
    look(QStringLiteral("وار"), QStringLiteral("یوق"));
    press(Qt::Key_Return); // on the line of the list
    QCOMPARE(qint64(workspace()->pageList()->currentPage()->ordinal), qint64(2));
    QCOMPARE(workspace()->desk()->currentLine()->ordinal, 2);
}

void ReplaceTest::whatIsBeingTypedIsStoredBeforeItIsLookedAt() {
    open();
    press(Qt::Key_Return);
    type(QStringLiteral("Qqq "));
    look(QStringLiteral("Qqq"), QStringLiteral("Www"));
    QCOMPARE(list()->model()->rowCount(), 1);
    click("replaceTicked");
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Www Heyet dün Bakü’ye vardı"));
}

void ReplaceTest::theDeskShowsWhatWasReplaced() {
    open();
    look(QStringLiteral("Heyet"), QStringLiteral("Kurul"));
    click("replaceTicked");
    QCOMPARE(workspace()->desk()->model()->lines().at(0).text,
             QStringLiteral("Kurul dün Bakü’ye vardı"));
}

void ReplaceTest::theWholeIsTakenBack() {
    open();
    const auto before = m_sample->texts(1);
    look(QStringLiteral("d"), QStringLiteral("t"));
    QVERIFY(!button("replaceTakeBack")->isEnabled());
    click("replaceTicked");
    QVERIFY(m_sample->texts(1) != before);
    click("replaceTakeBack");
    QCOMPARE(m_sample->texts(1), before);
    QCOMPARE(m_sample->readings(1, 0).size(), 3U); // nothing is taken away
    QCOMPARE(workspace()->desk()->model()->lines().at(0).text, before.at(0));
}

void ReplaceTest::linesOfVerifiedPagesAreNotTickedAndSaySo() {
    const auto page = m_sample->page(1).id;
    QVERIFY(m_sample->reopened()->setStatus(page, Status::proofread, "Orxan"));
    QVERIFY(m_sample->reopened()->setStatus(page, Status::verified, "Aygün"));
    open();
    look(QStringLiteral("Heyet"), QStringLiteral("Kurul"));
    const auto row = list()->model()->index(0, 0);
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    const auto *warning = panel()->findChild<QLabel *>(QStringLiteral("replaceWarning"));
    QVERIFY(warning->isVisible());
    QVERIFY(!button("replaceTicked")->isEnabled());
    press(Qt::Key_Space);
    QVERIFY(warning->text().contains(QStringLiteral(": 1")));
    click("replaceTicked");
    QVERIFY(m_sample->page(1).status == Status::proofread);
    QVERIFY(summary().contains(QStringLiteral("proofread again: 1")));
}

void ReplaceTest::aLineThatSomebodyChangedSinceIsLeftAndTold() {
    open();
    look(QStringLiteral("Heyet"), QStringLiteral("Kurul"));
    const auto station = m_sample->reopened();
    const auto lines = station->lines(m_sample->page(1).id);
    QVERIFY(station->setText(lines->at(0).id, "Heyet bugün vardı", "Orxan"));
    click("replaceTicked");
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet bugün vardı"));
    QVERIFY(summary().contains(QStringLiteral("left as they are: 1")));
    QVERIFY(summary().contains(QStringLiteral("Orxan")));
}

void ReplaceTest::aChangedQueryIsLookedForAgainFirst() {
    open();
    look(QStringLiteral("Heyet"), QStringLiteral("Kurul"));
    QVERIFY(button("replaceTicked")->isEnabled());
    panel()->findChild<QLineEdit *>(QStringLiteral("replaceWith"))->setText(QStringLiteral("X"));
    QVERIFY(!button("replaceTicked")->isEnabled());
}

void ReplaceTest::nothingToFindIsSaid() {
    open();
    look({}, QStringLiteral("x"));
    QVERIFY(summary().contains(QStringLiteral("first")));
    look(QString(10'000, u'a'), {});
    QVERIFY(summary().contains(QStringLiteral("longer than")));
    look(QStringLiteral("nirgends"), {});
    QVERIFY(summary().contains(QStringLiteral("Nothing would change")));
}

void ReplaceTest::whatIsWrongWithAPatternIsSaid() {
    open();
    panel()->findChild<QCheckBox *>(QStringLiteral("replacePattern"))->setChecked(true);
    look(QStringLiteral("(a"), QStringLiteral("x"));
    QVERIFY(summary().contains(QStringLiteral("no regular expression")));
    QVERIFY(summary().contains(QStringLiteral("bracket")));
}

void ReplaceTest::aPatternThatWouldNotEndIsGivenUp() {
    const auto station = m_sample->reopened();
    const auto lines = station->lines(m_sample->page(1).id);
    QVERIFY(station->setText(lines->at(0).id, std::string(400, 'a') + "b", person.toStdString()));
    open();
    panel()->findChild<QCheckBox *>(QStringLiteral("replacePattern"))->setChecked(true);
    look(QStringLiteral("(a+)+$"), QStringLiteral("x"));
    QVERIFY(summary().contains(QStringLiteral("takes too long")));
}

void ReplaceTest::undoingAnEarlierLineDoesNotUndoAReplacement() {
    open();
    press(Qt::Key_Return);
    type(QStringLiteral("Q"));
    press(Qt::Key_Return);
    look(QStringLiteral("Qheyet"), QStringLiteral("Kurul"));
    click("replaceTicked");
    workspace()->undo();
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Kurul dün Bakü’ye vardı"));
    QVERIFY(notice().contains(QStringLiteral("Line 1")));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::ReplaceTest test;
    return tests::ui::run(argc, argv, test);
}
