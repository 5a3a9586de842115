// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/start_test.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSpinBox>
#include <QToolButton>

#include "app/station/actions.h"
#include "app/station/bridge/demo.h"
#include "app/station/look/appearance.h"
#include "app/station/main_window.h"
#include "app/station/pages/profile_button.h"
#include "app/station/preferences/preferences_dialog.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_list.h"
#include "app/station/settings.h"
#include "app/station/sitting.h"
#include "app/station/start/recent_list.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::MainWindow;
using app::station::Settings;
using app::station::start::RecentList;
namespace look = app::station::look;

namespace {

QString wordsOf(const RecentList *list, int row) {
    return list->item(row)->data(Qt::AccessibleTextRole).toString();
}

} // namespace

QWidget *StartTest::preferences() {
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<app::station::preferences::PreferencesDialog *>();
    return dialog && goTo(dialog) ? dialog : nullptr;
}

void StartTest::choose(const char *name, const QVariant &value) {
    for (auto *widget : QApplication::topLevelWidgets())
        if (auto *box = widget->findChild<QComboBox *>(QLatin1String(name));
            box && box->isVisible()) {
            QVERIFY(box->findData(value) >= 0);
            box->setCurrentIndex(box->findData(value));
            return;
        }
    QFAIL(name);
}

void StartTest::recentCollectionsTellTheirPagesAndHowFarTheyAre() {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    const auto *list = m_window->findChild<RecentList *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY2(wordsOf(list, 0).contains(QStringLiteral("pages: 3")), qPrintable(wordsOf(list, 0)));
    QVERIFY(wordsOf(list, 0).contains(QStringLiteral("33 %")));
}

void StartTest::enterOpensARecentCollection() {
    open();
    press(Qt::Key_W, Qt::ControlModifier);
    auto *list = m_window->findChild<RecentList *>();
    list->setFocus();
    press(Qt::Key_Return);
    QVERIFY(m_window->collection());
}

void StartTest::aCollectionWhoseFolderIsGoneSaysSo() {
    const QString folder = m_home->filePath("gone.evrak");
    makeLargeCollection(folder, 1);
    m_window->openCollection(folder);
    m_window->closeCollection();
    QVERIFY(QDir().rename(folder, m_home->filePath("elsewhere")));
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    auto *list = m_window->findChild<RecentList *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(wordsOf(list, 0).contains(QStringLiteral("not there now")));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    const auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && !box->text().isEmpty());
    QVERIFY(!m_window->collection());
    QCOMPARE(list->count(), 1);
}

void StartTest::delTakesACollectionOffTheList() {
    open();
    press(Qt::Key_W, Qt::ControlModifier);
    auto *list = m_window->findChild<RecentList *>();
    list->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QVERIFY(!list->isVisible());
    QVERIFY(Settings::recentCards().isEmpty());
    QVERIFY(QDir(m_sample->folder()).exists());
}

void StartTest::theDemoIsMadeOfPagesThatLieReady() {
    const QString specimens = m_home->filePath("specimens");
    QVERIFY(QDir().mkpath(specimens));
    QVERIFY(QFile::copy(m_sample->looseScan(), specimens + "/page.png"));
    qputenv("EVRAK_SPECIMENS", specimens.toUtf8());
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto *demo = m_window->actions().demo;
    QVERIFY(demo->isVisible());
    press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    qunsetenv("EVRAK_SPECIMENS");
    QTRY_VERIFY(m_window->collection());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 100'000);
    const auto pages = m_window->collection()->collection->pages(0, -1);
    QCOMPARE(pages->size(), 1);
    QVERIFY(pages->first().status != workflows::Status::unread);
}

void StartTest::theDemoIsOfferedOnlyWhereItsPagesAre() {
    const QString folder = m_home->filePath("empty");
    QVERIFY(QDir().mkpath(folder));
    app::station::bridge::Demo demo(folder);
    const bool isDrawn =
        QFile::exists(QCoreApplication::applicationDirPath() + "/evrak-specimens") ||
        QDir(QCoreApplication::applicationDirPath() + "/../share/evrak/specimens").exists();
    QCOMPARE(demo.isAvailable(), isDrawn);
    QVERIFY(QDir().mkpath(demo.collection()));
    QVERIFY(demo.isAvailable());
}

void StartTest::theNameOfThePersonHoldsAtOnceAndIsShown() {
    auto *dialog = preferences();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>("personName");
    name->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Əli Bəy"));
    press(Qt::Key_Tab);
    QCOMPARE(Settings::person(), QStringLiteral("Əli Bəy"));
    QCOMPARE(m_window->findChild<QToolButton *>("person")->text(), QStringLiteral("Əli Bəy"));
}

void StartTest::anEmptyNameChangesNothing() {
    auto *dialog = preferences();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("personName")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab);
    QCOMPARE(Settings::person(), person);
}

void StartTest::lightAndDarkHoldAtOnce() {
    QVERIFY(preferences());
    choose("appearance", int(look::Appearance::dark));
    QVERIFY(look::isDark());
    QVERIFY(m_window->actions().appearances.value(look::Appearance::dark)->isChecked());
    choose("appearance", int(look::Appearance::light));
    QVERIFY(!look::isDark());
    look::apply(look::Appearance::system);
}

void StartTest::theTextOfPagesTakesTheChosenSize() {
    open();
    auto *dialog = preferences();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>("readingSize")->setValue(30);
    QCOMPARE(look::readingFont(false).pointSizeF(), 30.0);
    QVERIFY(look::readingFont(true).pointSizeF() > 30.0);
    dialog->findChild<QSpinBox *>("readingSize")->setValue(0); // chosen by itself
    QVERIFY(look::readingFont(false).pointSizeF() < 30.0);
}

void StartTest::theImagesOfLinesTakeTheChosenSize() {
    open();
    auto *dialog = preferences();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>("lineSize")->setValue(150);
    auto *lines = m_window->findChild<app::station::proofread::LineList *>();
    QCOMPARE(lines->stripZoom(), 1.5);
    workspace()->desk()->zoomStrips(0.8); // the dialog is told
    QCOMPARE(dialog->findChild<QSpinBox *>("lineSize")->value(), qRound(lines->stripZoom() * 100));
    QVERIFY(lines->stripZoom() < 1.5);
}

void StartTest::anotherLanguageMakesTheWindowAnewOnTheSameCollection() {
    m_window.reset();
    app::station::Sitting sitting;
    sitting.window()->openCollection(m_sample->folder());
    const QPointer<MainWindow> before = sitting.window();
    before->showPreferences();
    choose("language", QStringLiteral("tr"));
    QTRY_VERIFY(!before);
    QVERIFY(sitting.window()->collection());
    QCOMPARE(sitting.window()->collection()->collection->folder(), m_sample->folder());
    QCOMPARE(QLocale().language(), QLocale::Turkish);
    choose("language", QStringLiteral("en"));
    QTRY_COMPARE(QLocale().language(), QLocale::English);
}

void StartTest::whatIsAddedTakesTheDefaultProfile() {
    open();
    QVERIFY(preferences());
    choose("defaultProfile", QStringLiteral("yanalif"));
    m_window->takeIn({m_sample->looseScan()}, Settings::preferences().profile);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 60'000);
    QCOMPARE(m_sample->page(4).profile, std::string("yanalif"));
    QVERIFY(goTo(m_window.get()));
    press(Qt::Key_I, Qt::ControlModifier);
    const auto *button = m_window->findChild<app::station::pages::ProfileButton *>("importProfile");
    QVERIFY(button);
    QCOMPARE(button->choice(), QStringLiteral("yanalif"));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::StartTest test;
    return tests::ui::run(argc, argv, test);
}
