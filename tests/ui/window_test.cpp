// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"

#include <map>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTreeView>

#include "app/station/actions.h"
#include "app/station/exporting/export_dialog.h"
#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_list.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace tests::ui {

using app::station::Settings;
using app::station::proofread::LineEditor;

namespace {

template <typename T> T *visibleChild(const QWidget *parent) {
    for (auto *child : parent->findChildren<T *>())
        if (child->isVisible())
            return child;
    return nullptr;
}

QStringList draftFiles() {
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(place + "/drafts").entryList({"*.json"}, QDir::Files);
}

} // namespace

QTreeView *WindowTest::failures() const { return m_window->findChild<QTreeView *>("failures"); }

QString WindowTest::failure(int row, int column) const {
    return failures()->model()->index(row, column).data().toString();
}

LineEditor *WindowTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

LineEditor *WindowTest::goToLine(int page, int line) {
    open();
    for (int step = 1; step < page; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    for (int step = 1; step < line; ++step)
        press(Qt::Key_Down);
    return editor();
}

void WindowTest::openingShowsPagesAndLines() {
    open();
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 3);
    QCOMPARE(workspace()->desk()->model()->rowCount(), 3);
    QVERIFY(workspace()->pageList()->hasFocus());
    press(Qt::Key_Down);
    QCOMPARE(workspace()->desk()->model()->rowCount(), 2);
    QTRY_VERIFY(workspace()->pageView()->hasPicture());
    QCOMPARE(Settings::recentCollections(), QStringList{m_sample->folder()});
}

void WindowTest::enterStoresTheLineAndGoesOn() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_End);
    type(QStringLiteral("."));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı."));
    QCOMPARE(QString::fromStdString(m_sample->readings(1, 0).back().by), person);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("Üyeler bugün toplanacak"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->readings(1, 1).size(), std::size_t(2)); // vouched for as it stood
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(2)); // and the first not stored twice
}

void WindowTest::undoAfterEnterStoresTheEarlierText() {
    QVERIFY(goToLine(1, 1));
    press(Qt::Key_Home);
    type(QStringLiteral("Büyük "));
    press(Qt::Key_Return);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı"));
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(3));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dün Bakü’ye vardı"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Büyük Heyet dün Bakü’ye vardı"));
}

void WindowTest::escTakesBackWhatWasTyped() {
    QVERIFY(goToLine(1, 2));
    type(QStringLiteral("yanlış "));
    press(Qt::Key_Escape);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("Üyeler bugün toplanacak"));
    press(Qt::Key_Down);
    QCOMPARE(m_sample->readings(1, 1).size(), std::size_t(1));
}

void WindowTest::leavingAChangedLineStoresIt() {
    QVERIFY(goToLine(1, 2));
    press(Qt::Key_End);
    type(QStringLiteral("!"));
    press(Qt::Key_Down);
    QCOMPARE(m_sample->texts(1).at(1), QStringLiteral("Üyeler bugün toplanacak!"));
    QCOMPARE(m_sample->readings(1, 2).size(), std::size_t(1));
}

void WindowTest::pastedBreaksAndOverridesDoNotEnterALine() {
    QCOMPARE(LineEditor::cleaned(QStringLiteral("bir\niki\tüç \u202Edört\u0007")),
             QStringLiteral("bir iki üç dört"));
}

void WindowTest::arabicLinesAreTypedFromTheRight() {
    QVERIFY(goToLine(2, 1));
    auto *line = editor();
    QCOMPARE(line->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(line->document()->firstBlock().textDirection(), Qt::RightToLeft);
    QCOMPARE(line->textCursor().position(), 0);
    const int right = line->cursorRect().x();
    QVERIFY(right > line->width() / 2);
    press(Qt::Key_Left);
    QCOMPARE(line->textCursor().position(), 1);
    QVERIFY(line->cursorRect().x() < right);
    press(Qt::Key_End);
    type(QStringLiteral(" (1336)"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(2).at(0), QStringLiteral("بو كون هوا كوزلدر (1336)"));
}

void WindowTest::clickingALineInTheImageOpensItsText() {
    open();
    auto *view = workspace()->pageView();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(QPointF(300, 195)));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("Defterde 302 ad yazılıdır"));
}

void WindowTest::searchGoesToPageAndLine() {
    open();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("يغمور"));
    press(Qt::Key_Return);
    QTRY_COMPARE(workspace()->pageList()->currentIndex().row(), 1);
    const auto *lines = m_window->findChild<QListView *>("lineList");
    QCOMPARE(lines->currentIndex().row(), 1);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("defterde"));
    press(Qt::Key_Return);
    QTRY_COMPARE(workspace()->pageList()->currentIndex().row(), 0);
    QCOMPARE(lines->currentIndex().row(), 2);
}

void WindowTest::statusIsSetByKey() {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_sample->page(1).status == workflows::Status::proofread);
    press(Qt::Key_Down);
    press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_sample->page(2).status == workflows::Status::blank);
    QVERIFY(notice().isEmpty());
}

void WindowTest::verifyingOnesOwnProofreadingIsRefusedAloud() {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_sample->page(1).status == workflows::Status::proofread);
    QVERIFY(!notice().isEmpty());
}

void WindowTest::readingsOfTwoPeopleAreBothKept() {
    auto *line = goToLine(1, 1);
    QVERIFY(line);
    const auto other = m_sample->reopened();
    const auto id = other->lines(m_sample->page(1).id)->front().id;
    QVERIFY(other->setText(id, "Heyet bugün Bakü’ye vardı", "Başka Biri"));
    press(Qt::Key_End);
    type(QStringLiteral("!"));
    press(Qt::Key_Return);
    auto *question = visibleChild<QMessageBox>(m_window.get());
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(QStringLiteral("Heyet bugün Bakü’ye vardı")));
    QVERIFY(question->informativeText().contains(QStringLiteral("Heyet dün Bakü’ye vardı!")));
    for (auto *button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı!"));
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(3));
}

void WindowTest::typingThatACrashLeftComesBack() {
    {
        const auto line = m_sample->reopened()->lines(m_sample->page(2).id)->back().id;
        app::station::proofread::DraftFile crashed(m_sample->folder());
        QVERIFY(crashed.keep({line, QStringLiteral("يارين يغمور")}));
    }
    open();
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("يارين يغمور"));
    QCOMPARE(workspace()->pageList()->currentIndex().row(), 1);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(2).at(1), QStringLiteral("يارين يغمور"));
    QVERIFY(draftFiles().isEmpty());
}

void WindowTest::typingIsKeptOnDiskWithinTwoSeconds() {
    QVERIFY(goToLine(1, 1));
    type(QStringLiteral("x"));
    QVERIFY(draftFiles().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(draftFiles().size(), 1, 10'000);
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(1));
    press(Qt::Key_Escape);
    QVERIFY(draftFiles().isEmpty());
}

void WindowTest::droppedFileIsTakenIn() {
    open();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_sample->looseScan())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 60'000);
    QVERIFY2(!failures()->isVisible(), qPrintable(failure(0, 1)));
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 4);
    QVERIFY(QString::fromStdString(m_sample->page(4).label).contains(QStringLiteral("yeni")));
}

void WindowTest::whatCannotBeTakenInIsListedWithItsReason() {
    open();
    m_window->takeIn({m_sample->folder() + "/no such scan.tif"});
    QTRY_VERIFY_WITH_TIMEOUT(failures()->isVisible(), 30'000);
    QCOMPARE(failures()->model()->rowCount(), 1);
    QVERIFY(!failure(0, 1).isEmpty());
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 3);
}

void WindowTest::exportWritesTheFileAndTellsWhatItLost() {
    open();
    press(Qt::Key_E, Qt::ControlModifier);
    QPointer<QDialog> dialog = visibleChild<app::station::exporting::ExportDialog>(m_window.get());
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString file = m_home->filePath("out.txt");
    auto *format = visibleChild<QComboBox>(dialog);
    QVERIFY(format->findData("txt") >= 0);
    format->setCurrentIndex(format->findData("txt"));
    auto *name = visibleChild<QLineEdit>(dialog);
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, file);
    QCOMPARE(name->text(), file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 60'000);
    QVERIFY(failures()->isVisible()); // what plain text cannot carry is listed
    QCOMPARE(failure(0, 0), QStringLiteral("Not carried over"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(
        QString::fromUtf8(written.readAll()).contains(QStringLiteral("Heyet dün Bakü’ye vardı")));
}

void WindowTest::damagedCollectionIsToldAndNotOpened() {
    QFile catalogue(m_sample->catalogueFile());
    QVERIFY(catalogue.open(QIODevice::WriteOnly | QIODevice::Truncate));
    catalogue.write(QByteArray(8192, 'x'));
    catalogue.close();
    m_window->openCollection(m_sample->folder());
    const auto *box = visibleChild<QMessageBox>(m_window.get());
    QVERIFY(box);
    QVERIFY(!box->text().isEmpty());
    QVERIFY(!m_window->collection());
}

void WindowTest::hundredThousandPagesAreListed() {
    const QString folder = m_home->filePath("large.evrak");
    makeLargeCollection(folder, 100'000);
    m_window->openCollection(folder);
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 100'000);
    press(Qt::Key_End);
    QCOMPARE(workspace()->pageList()->currentPage()->label, QStringLiteral("sheet 100000"));
    QVERIFY(workspace()->pageList()->goTo(54'321));
    QCOMPARE(workspace()->pageList()->currentPage()->label, QStringLiteral("sheet 54321"));
}

void WindowTest::noKeyMeansTwoThings() {
    open();
    // With the lines shown, and with the bench in their place.
    for (const bool isBench : {false, true}) {
        if (isBench)
            press(Qt::Key_F8);
        std::map<QString, QString> meanings;
        for (const auto *action : m_window->findChildren<QAction *>())
            for (const auto &shortcut : action->shortcuts()) {
                if (!action->isEnabled())
                    continue;
                const auto [at, isNew] = meanings.emplace(shortcut.toString(), action->text());
                QVERIFY2(isNew, qPrintable(shortcut.toString() + ": " + at->second + " / " +
                                           action->text()));
            }
        QVERIFY(meanings.size() > 20);
    }
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::WindowTest test;
    return tests::ui::run(argc, argv, test);
}
