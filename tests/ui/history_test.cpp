// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTreeWidget>

#include "app/station/history/compare_model.h"
#include "app/station/history/version_model.h"
#include "app/station/main_window.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::history::CompareModel;
using app::station::history::VersionModel;
using app::station::proofread::LineEditor;

namespace {

constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;
const QString asRead = QStringLiteral("Heyet dün Bakü’ye vardı");

const QList<VersionModel::Row> &rowsOf(const QListView *list) {
    return qobject_cast<const VersionModel *>(list->model())->rows();
}

} // namespace

QListView *HistoryTest::versions() const {
    return m_window->findChild<QListView *>(QStringLiteral("versions"));
}

void HistoryTest::addToLine(int page, int line, const QString &text) {
    open();
    for (int step = 1; step < page; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    for (int step = 1; step < line; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_End);
    type(text);
    press(Qt::Key_Return);
    press(Qt::Key_Up);
}

void HistoryTest::everyVersionOfTheLineIsListedWithWhoMadeIt() {
    addToLine(1, 1, QStringLiteral("."));
    press(Qt::Key_Y, both);
    QCOMPARE(QApplication::focusWidget(), versions());
    const auto &rows = rowsOf(versions());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].version.text, asRead + u'.');
    QVERIFY(rows[0].version.isCurrent);
    QCOMPARE(rows[1].version.text, asRead);
    const auto spoken = [&](int row) {
        return versions()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken(0).contains(person));
    QVERIFY(spoken(1).contains(QStringLiteral("aze_baku1926")));
    QVERIFY(spoken(1).contains(QStringLiteral("80")));
}

void HistoryTest::whatIsNewAndWhatIsGoneIsLit() {
    addToLine(1, 1, QStringLiteral("."));
    press(Qt::Key_Y, both);
    const auto &newest = rowsOf(versions())[0];
    QCOMPARE(newest.before, asRead);
    QCOMPARE(newest.changes.size(), 1);
    QCOMPARE(newest.changes[0].fromB, int(asRead.size()));
    QCOMPARE(newest.changes[0].lengthB, 1);
    QCOMPARE(newest.changes[0].lengthA, 0);
}

void HistoryTest::enterGoesBackToAVersionAndKeepsTheOthers() {
    addToLine(1, 1, QStringLiteral("."));
    press(Qt::Key_Y, both);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), asRead);
    const auto readings = m_sample->readings(1, 0);
    QCOMPARE(readings.size(), std::size_t(3));
    QCOMPARE(QString::fromStdString(readings.back().by), person);
    QCOMPARE(readings.back().basedOn, readings.front().id);
    QCOMPARE(rowsOf(versions()).size(), 3);
    QCOMPARE(workspace()->desk()->model()->lines().at(0).text, asRead);
}

void HistoryTest::anArabicLineGoesBackTheSameWay() {
    addToLine(2, 1, QStringLiteral("؟"));
    QCOMPARE(m_sample->texts(2).at(0), QStringLiteral("بو كون هوا كوزلدر؟"));
    press(Qt::Key_Y, both);
    const auto &newest = rowsOf(versions())[0];
    QCOMPARE(newest.changes.size(), 1);
    QCOMPARE(newest.changes[0].fromB, 17);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(2).at(0), QStringLiteral("بو كون هوا كوزلدر"));
    QCOMPARE(m_sample->readings(2, 0).size(), std::size_t(3));
}

void HistoryTest::theListFollowsTheCaret() {
    open();
    press(Qt::Key_Y, both);
    press(Qt::Key_Y, both); // closes: back to the lines
    QVERIFY(!versions()->isVisible());
    press(Qt::Key_Y, both);
    QCOMPARE(rowsOf(versions())[0].version.text, asRead);
    workspace()->desk()->editLine(1);
    QCOMPARE(rowsOf(versions())[0].version.text, QStringLiteral("Üyeler bugün toplanacak"));
    workspace()->stepPage(1);
    QCOMPARE(rowsOf(versions())[0].version.text, QStringLiteral("بو كون هوا كوزلدر"));
    workspace()->stepPage(1);
    QVERIFY(rowsOf(versions()).isEmpty());
}

void HistoryTest::theStatusesOfThePageAreListed() {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Y, both);
    const auto *statuses = m_window->findChild<QTreeWidget *>(QStringLiteral("statusHistory"));
    QCOMPARE(statuses->topLevelItemCount(), 2);
    QCOMPARE(statuses->topLevelItem(0)->text(0), QStringLiteral("Proofread"));
    QCOMPARE(statuses->topLevelItem(0)->text(1), person);
    QCOMPARE(statuses->topLevelItem(1)->text(0), QStringLiteral("Read by machine"));
}

void HistoryTest::modelAndPersonAreComparedOverThePage() {
    addToLine(1, 2, QStringLiteral(" mı"));
    press(Qt::Key_C, both);
    const auto *lines = m_window->findChild<CompareModel *>();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->lines()[0].a, QStringLiteral("Üyeler bugün toplanacak"));
    QCOMPARE(lines->lines()[0].b, QStringLiteral("Üyeler bugün toplanacak mı"));
    QCOMPARE(lines->lines()[0].changes.size(), 1);
    const auto *summary = m_window->findChild<QLabel *>(QStringLiteral("comparison"));
    QVERIFY2(summary->text().contains(QStringLiteral("3 of 26")), qPrintable(summary->text()));
    // The model against itself: nothing differs.
    m_window->findChild<QComboBox *>(QStringLiteral("secondSide"))->setCurrentIndex(0);
    QCOMPARE(lines->rowCount(), 0);
}

void HistoryTest::enterInTheComparisonGoesToTheLine() {
    addToLine(1, 3, QStringLiteral("."));
    press(Qt::Key_C, both);
    press(Qt::Key_Return);
    auto *editor = qobject_cast<LineEditor *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("Defterde 302 ad yazılıdır."));
}

void HistoryTest::goingBackWithoutANameIsRefusedAloud() {
    addToLine(1, 1, QStringLiteral("."));
    m_window.reset();
    app::station::Settings::setPerson({});
    m_window = std::make_unique<app::station::MainWindow>();
    m_window->show();
    open();
    if (auto *question = QApplication::activeModalWidget())
        question->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_Y, both);
    versions()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY2(notice().contains(QStringLiteral("who you are")), qPrintable(notice()));
    QCOMPARE(m_sample->texts(1).at(0), asRead + u'.');
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::HistoryTest test;
    return tests::ui::run(argc, argv, test);
}
