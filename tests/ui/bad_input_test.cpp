// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bad_input_test.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QToolButton>
#include <QTreeView>

#include "app/station/main_window.h"
#include "app/station/notice.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/workspace.h"
#include "tests/component/other_user.h"
#include "workflows/catalogue/catalogue.h"

namespace tests::ui {

using app::station::proofread::LineEditor;

LineEditor *BadInputTest::editor() const {
    return qobject_cast<LineEditor *>(QApplication::focusWidget());
}

LineEditor *BadInputTest::goToFirstLine() {
    open();
    press(Qt::Key_Return);
    return editor();
}

void BadInputTest::paste(const QString &text) {
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

QString BadInputTest::masterFile(int page) const {
    const auto catalogue =
        workflows::catalogue::Catalogue::open(m_sample->catalogueFile().toStdString());
    const auto master = (*catalogue)->master((*catalogue)->page(m_sample->page(page).id)->master);
    return m_sample->folder() + u'/' + QString::fromStdString(master->file);
}

void BadInputTest::aMissingScanIsToldAndTheTextIsShown() {
    QVERIFY(QFile::remove(masterFile(1)));
    open();
    QTRY_VERIFY(notice().contains("missing or not what was taken in"));
    QCOMPARE(workspace()->desk()->model()->rowCount(), 3);
    press(Qt::Key_Return);
    QVERIFY(editor());
    press(Qt::Key_End);
    type(QStringLiteral("."));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı."));
}

void BadInputTest::anAlteredScanIsToldThoughItsPictureIsInTheCache() {
    open();
    QTRY_VERIFY(workspace()->pageView()->hasPicture());
    QVERIFY(notice().isEmpty());
    QFile master(masterFile(1));
    master.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(master.open(QIODevice::Append));
    master.write("altered");
    master.close();
    open();
    QTRY_VERIFY(notice().contains("missing or not what was taken in"));
    QTRY_VERIFY(workspace()->pageView()->hasPicture());
}

void BadInputTest::aPageWithoutItsScanIsNotVerified() {
    {
        const auto other = m_sample->reopened();
        QVERIFY(other->setStatus(m_sample->page(1).id, workflows::Status::proofread, "Başka Biri"));
    }
    QVERIFY(QFile::remove(masterFile(1)));
    open();
    QTRY_VERIFY(!notice().isEmpty());
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_sample->page(1).status == workflows::Status::proofread);
    QVERIFY(notice().contains("missing"));
}

void BadInputTest::aReadOnlyCollectionIsToldAndCannotBeTypedIn() {
    using std::filesystem::perms;
    const auto reading = perms::owner_read | perms::owner_exec | perms::group_read |
                         perms::group_exec | perms::others_read | perms::others_exec;
    for (const auto *name : {"-wal", "-shm"})
        QFile::remove(m_sample->catalogueFile() + name);
    const std::filesystem::path dir = m_sample->folder().toStdString();
    std::filesystem::permissions(dir.parent_path(), reading, std::filesystem::perm_options::add);
    const evrak_tests::WithoutRights folder(dir, reading);
    const evrak_tests::WithoutRights file(m_sample->catalogueFile().toStdString(),
                                          perms::owner_read | perms::group_read |
                                              perms::others_read);
    const evrak_tests::OtherUser other;
    QVERIFY(goToFirstLine());
    QVERIFY(notice().contains("read but not changed"));
    const QString before = editor()->text();
    type(QStringLiteral("x"));
    QCOMPARE(editor()->text(), before);
    press(Qt::Key_Return); // goes on, storing nothing
    QVERIFY(editor()->text() != before);
    QVERIFY(notice().contains("read but not changed"));
}

void BadInputTest::whatCannotBeStoredOnALostDiskStaysInTheField() {
    QVERIFY(goToFirstLine());
    press(Qt::Key_End);
    type(QStringLiteral("!"));
    QVERIFY(QDir().rename(m_sample->folder(), m_sample->folder() + "-away"));
    press(Qt::Key_Return);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dün Bakü’ye vardı!"));
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(editor()->text(), QStringLiteral("Heyet dün Bakü’ye vardı!"));
    QVERIFY(QDir().rename(m_sample->folder() + "-away", m_sample->folder()));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("Heyet dün Bakü’ye vardı!"));
}

void BadInputTest::controlCharactersAndOverridesArePastedAsTextAlone() {
    QVERIFY(goToFirstLine());
    press(Qt::Key_A, Qt::ControlModifier);
    paste(QStringLiteral("bir\u202E iki\u0007\nüç"));
    QCOMPARE(editor()->text(), QStringLiteral("bir iki üç"));
    QVERIFY(notice().contains("Control characters"));
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0), QStringLiteral("bir iki üç"));
}

void BadInputTest::aMegabyteIsPastedAsFarAsALineGoes() {
    QVERIFY(goToFirstLine());
    press(Qt::Key_A, Qt::ControlModifier);
    paste(QString(1'000'000, u'a'));
    QVERIFY(notice().contains("too long for a line"));
    QCOMPARE(editor()->text().size(), 5000);
    press(Qt::Key_Return);
    QCOMPARE(m_sample->texts(1).at(0).size(), 5000);
}

void BadInputTest::aLineThatIsTooLongIsRefusedAndStaysInTheField() {
    QVERIFY(goToFirstLine());
    for (int times = 0; times < 5; ++times)
        paste(QString(1'000'000, u'a'));
    const auto typed = editor()->text();
    press(Qt::Key_Return);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(editor()->text(), typed);
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(1));
}

void BadInputTest::aProfileThatIsGoneIsNamedAsSuch() {
    {
        const auto catalogue =
            workflows::catalogue::Catalogue::open(m_sample->catalogueFile().toStdString());
        QVERIFY((*catalogue)->setProfile({m_sample->page(1).id}, "my old model"));
        const auto line = (*catalogue)->lines(m_sample->page(1).id)->front().id;
        QVERIFY((*catalogue)->setLineProfile({line}, "my older model"));
    }
    QVERIFY(goToFirstLine());
    const auto nameOf = [&](const char *button) {
        return m_window->findChild<QToolButton *>(button)->accessibleName();
    };
    QVERIFY(nameOf("profile").contains("my old model (no longer there)"));
    QVERIFY(nameOf("lineProfile").contains("my older model (no longer there)"));
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    QVERIFY(notice().isEmpty());
    QCOMPARE(m_sample->readings(1, 0).size(), std::size_t(2));
}

void BadInputTest::readingWithAProfileThatIsGoneFailsAloud() {
    {
        const auto catalogue =
            workflows::catalogue::Catalogue::open(m_sample->catalogueFile().toStdString());
        QVERIFY((*catalogue)->setProfile({m_sample->page(3).id}, "my old model"));
    }
    open();
    press(Qt::Key_End);
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 60'000);
    QString reasons;
    const auto *failures = m_window->findChild<QTreeView *>("failures")->model();
    for (int row = 0; row < failures->rowCount(); ++row)
        reasons += failures->index(row, 1).data().toString();
    QVERIFY2(reasons.contains("no such profile"), qPrintable(reasons));
    QVERIFY(m_sample->page(3).status == workflows::Status::unread);
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::BadInputTest test;
    return tests::ui::run(argc, argv, test);
}
