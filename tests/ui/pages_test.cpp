// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages_test.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>

#include "app/station/main_window.h"
#include "app/station/pages/filter_bar.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_panel.h"
#include "app/station/pages/unit_tree.h"
#include "app/station/workspace.h"
#include "tests/unit/workflows/catalogue/nested_units.h"
#include "workflows/catalogue/catalogue.h"

namespace tests::ui {

using app::station::pages::UnitModel;

namespace {

constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;
constexpr auto altShift = Qt::AltModifier | Qt::ShiftModifier;

} // namespace

QStringList PagesTest::labels() const {
    const auto *model = workspace()->pageList()->model();
    QStringList labels;
    for (int row = 0; row < model->rowCount(); ++row)
        labels << model->index(row, 0).data().toString();
    return labels;
}

QStringList PagesTest::storedLabels() const {
    QStringList labels;
    for (int ordinal = 1; ordinal <= 3; ++ordinal)
        labels << QString::fromStdString(m_sample->page(ordinal).label);
    return labels;
}

bool PagesTest::openWithUnits() {
    namespace catalogue = workflows::catalogue;
    const auto file = m_sample->catalogueFile().toStdString();
    const auto open = catalogue::Catalogue::open(file).value();
    const auto second = open->unitFor("f. 2").value();
    const auto inside = open->unitFor("d. 3").value();
    const auto fond = evrak_tests::putBelow(file, "fond", "f. 10", {inside});
    const auto add = [&](catalogue::UnitId unit, const char *name) {
        const std::string sha(64, name[0]);
        open->addMaster({sha, std::string("masters/") + name, "png", 1, name},
                        {{0, name, unit, {600, 800}, 150, {}}})
            .value();
    };
    add(fond, "a in the fond");
    add(inside, "b in the file");
    add(second, "c in the other");
    this->open();
    return m_window->collection();
}

void PagesTest::choose(const char *filter, const QString &word) {
    for (auto *box : workspace()->pagePanel()->findChildren<QComboBox *>()) {
        if (box->accessibleName() != QLatin1String(filter))
            continue;
        for (int row = 0; row < box->count(); ++row)
            if (box->itemText(row).contains(word)) {
                box->setCurrentIndex(row);
                return;
            }
    }
    QFAIL(qPrintable("no filter " + word));
}

QString PagesTest::numbers() const { return m_window->findChild<QLabel *>("pageNumbers")->text(); }

void PagesTest::typingALabelLeavesThePagesThatHoldIt() {
    open();
    press(Qt::Key_F, ctrlAlt);
    type(QStringLiteral("GAZ"));
    QTRY_COMPARE(labels(), QStringList{"gazete"});
    QTRY_COMPARE(numbers(), QStringLiteral("1 of 3"));
    press(Qt::Key_A, ctrlAlt);
    QCOMPARE(labels().size(), 3);
    QVERIFY(workspace()->pageList()->hasFocus());
}

void PagesTest::filtersAreCombined() {
    open();
    press(Qt::Key_G, ctrlAlt);
    QTRY_VERIFY(m_window->findChild<QComboBox *>()); // counts have come
    QTRY_VERIFY(workspace()->pagePanel()->findChildren<QComboBox *>().first()->count() > 1);
    choose("Status", QStringLiteral("Read by machine"));
    QTRY_COMPARE(labels(), (QStringList{"tutanak", "gazete"}));
    QTRY_VERIFY(numbers().startsWith(QStringLiteral("2 of")));
    choose("Script", QStringLiteral("Arabic"));
    QTRY_COMPARE(labels(), QStringList{"gazete"});
    press(Qt::Key_F, ctrlAlt);
    type(QStringLiteral("tut"));
    QTRY_COMPARE(labels(), QStringList());
}

void PagesTest::filtersTellHowManyPagesTheyWouldShow() {
    open();
    press(Qt::Key_G, ctrlAlt);
    const auto texts = [this] {
        QStringList all;
        for (const auto *box : workspace()->pagePanel()->findChildren<QComboBox *>())
            for (int row = 0; row < box->count(); ++row)
                all << box->itemText(row);
        return all;
    };
    QTRY_VERIFY(texts().contains(QStringLiteral("Read by machine  (2)")));
    QVERIFY(texts().contains(QStringLiteral("Arabic letters  (1)")));
    choose("Status", QStringLiteral("Unread"));
    QTRY_VERIFY(!texts().contains(QStringLiteral("Arabic letters  (1)")));
    QVERIFY(texts().contains(QStringLiteral("Read by machine  (2)")));
}

void PagesTest::aFilterThatHidesThePageIsLiftedByGoingThere() {
    open();
    press(Qt::Key_F, ctrlAlt);
    type(QStringLiteral("gazete"));
    QTRY_COMPARE(labels().size(), 1);
    workspace()->goTo(m_sample->page(3).id);
    QCOMPARE(labels().size(), 3);
    QCOMPARE(workspace()->pageList()->currentPage()->ordinal, 3);
    QVERIFY(m_window->findChild<QLineEdit *>("labelFilter")->text().isEmpty());
}

void PagesTest::theTreeShowsUnitsWithTheirPages() {
    QVERIFY(openWithUnits());
    auto &units = workspace()->pagePanel()->tree()->units();
    QTRY_COMPARE(units.rowCount(units.index(0, 0, {})), 3); // two fonds, and what is in none
    const auto all = units.index(0, 0, {});
    // As people number.
    QCOMPARE(units.index(0, 0, all).data().toString(), QStringLiteral("f. 2"));
    const auto fond = units.index(1, 0, all);
    QCOMPARE(fond.data().toString(), QStringLiteral("f. 10"));
    QCOMPARE(UnitModel::sum(units.countsAt(fond)), 2);
    QCOMPARE(UnitModel::sum(units.countsAt(units.index(0, 0, fond))), 1);
    QCOMPARE(UnitModel::sum(units.countsAt(all)), 6);
    QVERIFY(fond.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2")));
}

void PagesTest::choosingAUnitShowsItsPagesAndThoseBelow() {
    QVERIFY(openWithUnits());
    auto *tree = workspace()->pagePanel()->tree();
    QTRY_COMPARE(tree->units().rowCount(tree->units().index(0, 0, {})), 3);
    tree->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(labels(), QStringList{"c in the other"});
    press(Qt::Key_Down);
    QCOMPARE(labels(), (QStringList{"a in the fond", "b in the file"}));
    press(Qt::Key_End);
    QCOMPARE(labels(), (QStringList{"tutanak", "gazete", "okunmamış"}));
    press(Qt::Key_Home);
    QCOMPARE(labels().size(), 6);
}

void PagesTest::theStatusBarTellsTheStatusAsItIsNow() {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    QString told;
    for (const auto *label : m_window->statusBar()->findChildren<QLabel *>())
        told += label->text();
    QVERIFY2(told.contains(QStringLiteral("Proofread")), qPrintable(told));
}

void PagesTest::theTreeCountsWhatAJobOrAPersonChanges() {
    open();
    auto &units = workspace()->pagePanel()->tree()->units();
    const auto all = units.index(0, 0, {});
    QTRY_COMPARE(units.countsAt(all).value(workflows::Status::read), 2);
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(units.countsAt(all).value(workflows::Status::proofread), 1);
    QCOMPARE(units.countsAt(all).value(workflows::Status::read), 1);
}

void PagesTest::pagesMoveByKeysAndBack() {
    open();
    press(Qt::Key_Down, altShift);
    QCOMPARE(labels(), (QStringList{"gazete", "tutanak", "okunmamış"}));
    QCOMPARE(storedLabels(), labels());
    press(Qt::Key_Down, altShift);
    press(Qt::Key_Down, altShift); // stays at the end
    QCOMPARE(storedLabels(), (QStringList{"gazete", "okunmamış", "tutanak"}));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(storedLabels(), (QStringList{"tutanak", "gazete", "okunmamış"}));
    QCOMPARE(labels(), storedLabels());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(storedLabels(), (QStringList{"gazete", "tutanak", "okunmamış"}));
}

void PagesTest::severalPagesMoveTogether() {
    open();
    press(Qt::Key_End);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(workspace()->selectedPages().size(), 2);
    press(Qt::Key_Up, altShift);
    QCOMPARE(storedLabels(), (QStringList{"gazete", "okunmamış", "tutanak"}));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(storedLabels(), (QStringList{"tutanak", "gazete", "okunmamış"}));
}

void PagesTest::droppedPagesStandWhereTheyWereDropped() {
    open();
    auto *list = workspace()->pageList();
    press(Qt::Key_End);
    emit list->dropped(0);
    QCOMPARE(storedLabels(), (QStringList{"okunmamış", "tutanak", "gazete"}));
    QCOMPARE(labels(), storedLabels());
}

void PagesTest::pagesMoveToAPlaceThatIsTyped() {
    open();
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<QInputDialog *>("placeDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(goTo(dialog));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("4"));
    press(Qt::Key_Return);
    QCOMPARE(storedLabels(), (QStringList{"gazete", "okunmamış", "tutanak"}));
}

void PagesTest::theSelectionStaysWithPagesThatMove() {
    open();
    const auto selected = workspace()->selectedPages();
    press(Qt::Key_Down, altShift);
    QCOMPARE(workspace()->selectedPages(), selected);
    QCOMPARE(workspace()->pageList()->currentPage()->label, QStringLiteral("tutanak"));
    QCOMPARE(workspace()->pageList()->currentPage()->ordinal, 2);
}

void PagesTest::pagesDoNotMoveUnderAFilter() {
    open();
    press(Qt::Key_F, ctrlAlt);
    type(QStringLiteral("a"));
    QTRY_VERIFY(workspace()->pagePanel()->model()->filter().label == QStringLiteral("a"));
    QTRY_COMPARE(labels().size(), 3);
    workspace()->pageList()->setFocus();
    press(Qt::Key_Down, altShift);
    QVERIFY(notice().contains(QStringLiteral("Show all pages")));
    QCOMPARE(storedLabels(), (QStringList{"tutanak", "gazete", "okunmamış"}));
}

void PagesTest::theGridIsWalkedByArrows() {
    open();
    m_window->resize(1400, 900);
    workspace()->setSizes({600, 400, 400, 0});
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = workspace()->pageList();
    QVERIFY(list->isGrid());
    press(Qt::Key_Right);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(list->visualRect(list->model()->index(0, 0)).top(),
             list->visualRect(list->currentIndex()).top());
    press(Qt::Key_Left);
    QCOMPARE(list->currentIndex().row(), 0);
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!list->isGrid());
}

void PagesTest::thumbnailsGrowAndShrinkByKeys() {
    open();
    auto *list = workspace()->pageList();
    const int before = list->pictureSize();
    press(Qt::Key_Plus, ctrlAlt);
    QVERIFY(list->pictureSize() > before);
    const int height = list->visualRect(list->model()->index(0, 0)).height();
    press(Qt::Key_Plus, ctrlAlt);
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() > height);
    press(Qt::Key_Minus, ctrlAlt);
    press(Qt::Key_Minus, ctrlAlt);
    QCOMPARE(list->pictureSize(), before);
    for (int step = 0; step < 40; ++step)
        press(Qt::Key_Plus, ctrlAlt);
    QCOMPARE(list->pictureSize(), app::station::pages::PageList::largestPicture);
}

void PagesTest::whatTheListLooksLikeIsRememberedOfEachCollection() {
    open();
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Plus, ctrlAlt);
    const int size = workspace()->pageList()->pictureSize();
    m_window->closeCollection();
    const QString other = m_home->filePath("other.evrak");
    makeLargeCollection(other, 2);
    m_window->openCollection(other);
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!workspace()->pageList()->isGrid());
    open();
    QVERIFY(workspace()->pageList()->isGrid());
    QCOMPARE(workspace()->pageList()->pictureSize(), size);
}

void PagesTest::thePageThatWasOpenIsShownAgain() {
    open();
    press(Qt::Key_Down);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->collection());
    open();
    QCOMPARE(workspace()->pageList()->currentPage()->label, QStringLiteral("gazete"));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::PagesTest test;
    return tests::ui::run(argc, argv, test);
}
