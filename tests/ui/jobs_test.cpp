// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/jobs_test.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTreeView>

#include "app/station/jobs/job_list.h"
#include "app/station/jobs/job_words.h"
#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/workspace.h"
#include "ocr/core/provenance.h"

namespace tests::ui {

using app::station::bridge::Job;
using app::station::jobs::JobList;
using app::station::jobs::JobWords;

namespace {

/// Each page has a master of its own, drawn on another shade of paper.
constexpr int shadeOfSecond = 245;

} // namespace

QString JobsTest::masterOf(int shade) const {
    const QDir masters(m_sample->folder() + "/masters");
    for (const auto &folder : masters.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const auto &file : QDir(masters.filePath(folder)).entryList(QDir::Files)) {
            const QString path = masters.filePath(folder + "/" + file);
            if (QImage(path).pixelColor(0, 0).lightness() == shade)
                return path;
        }
    return {};
}

void JobsTest::openWithoutMaster(int shade) {
    const QString master = masterOf(shade);
    QVERIFY(QFile::rename(master, m_home->filePath("master.png")));
    open();
}

void JobsTest::readAll(bool redo) {
    app::station::bridge::ReadOrder order;
    order.redo = redo;
    m_window->collection()->jobs.readPages(order);
}

void JobsTest::waitForJobs(int atMostMs) {
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), atMostMs);
}

QTreeView *JobsTest::failures() const { return m_window->findChild<QTreeView *>("failures"); }

void JobsTest::whatFailedIsListedWithItsReason() {
    openWithoutMaster(shadeOfSecond);
    readAll();
    waitForJobs();
    QVERIFY(failures()->isVisible());
    QCOMPARE(failures()->model()->rowCount(), 1);
    QCOMPARE(failures()->model()->index(0, 0).data().toString(), QStringLiteral("gazete"));
    QVERIFY(!failures()->model()->index(0, 1).data().toString().isEmpty());
    const auto *list = m_window->findChild<JobList *>();
    QVERIFY(list->topLevelItem(0)->text(1).contains(QStringLiteral("with failures: 1")));
}

void JobsTest::enterOnAFailureGoesToItsPage() {
    openWithoutMaster(shadeOfSecond);
    readAll();
    waitForJobs();
    QCOMPARE(workspace()->pageList()->currentIndex().row(), 0);
    failures()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(workspace()->pageList()->currentPage()->label, QStringLiteral("gazete"));
}

void JobsTest::whatFailedIsTriedAgain() {
    const QString master = masterOf(shadeOfSecond);
    openWithoutMaster(shadeOfSecond);
    readAll();
    waitForJobs();
    QVERIFY(QFile::rename(m_home->filePath("master.png"), master));
    auto *again = m_window->findChild<QPushButton *>("tryAgain");
    QVERIFY(again->isEnabled());
    again->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_window->collection()->jobs.isBusy());
    waitForJobs();
    const auto *list = m_window->findChild<JobList *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->chosen()->total, 1); // that page alone
    QVERIFY(list->chosen()->failures.isEmpty());
    QVERIFY(!again->isVisible());
}

void JobsTest::aFileThatFailedIsTriedAgain() {
    open();
    const QString file = m_home->filePath("late.png");
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    m_window->takeIn({file});
    waitForJobs();
    QCOMPARE(failures()->model()->rowCount(), 1);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(m_sample->looseScan(), file));
    auto *again = m_window->findChild<QPushButton *>("tryAgain");
    again->setFocus();
    press(Qt::Key_Space);
    waitForJobs();
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 4);
}

void JobsTest::jobsRunAfterEachOther() {
    open();
    m_window->takeIn({m_sample->looseScan()});
    readAll();
    const auto *list = m_window->findChild<JobList *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("waits"));
    waitForJobs();
    QVERIFY(list->topLevelItem(0)->text(1).startsWith(QStringLiteral("done")));
    QVERIFY(list->topLevelItem(1)->text(1).startsWith(QStringLiteral("done")));
    // The second has read what the first took in.
    QVERIFY(m_sample->page(4).status != workflows::Status::unread);
}

void JobsTest::aJobThatWaitsIsCalledOff() {
    open();
    readAll();
    m_window->takeIn({m_sample->looseScan()});
    auto *list = m_window->findChild<JobList *>();
    list->setFocus();
    press(Qt::Key_End);
    auto *stop = m_window->findChild<QPushButton *>("stopJob");
    stop->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("not begun"));
    waitForJobs();
    QVERIFY(list->topLevelItem(0)->text(1).startsWith(QStringLiteral("done")));
    QCOMPARE(workspace()->pageList()->model()->rowCount(), 3);
}

void JobsTest::theRunningJobIsStoppedByKey() {
    open();
    readAll();
    const auto *list = m_window->findChild<JobList *>();
    QTRY_VERIFY(list->chosen() && list->chosen()->isStarted);
    press(Qt::Key_Period, Qt::ControlModifier);
    waitForJobs();
    QVERIFY2(list->topLevelItem(0)->text(1).startsWith(QStringLiteral("stopped")),
             qPrintable(list->topLevelItem(0)->text(1)));
}

void JobsTest::speedAndTimeLeftAreTold() {
    Job job;
    job.isStarted = true;
    job.total = 100;
    job.done = 40;
    job.skipped = 20;
    job.seconds = 120;
    QCOMPARE(JobWords::speed(job),
             QStringLiteral("40 of 100 · up to date: 20 · 10.0 pages a minute · 6 min left"));
    job.isFinished = true;
    QVERIFY(!JobWords::speed(job).contains(QStringLiteral("left")));
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::JobsTest test;
    return tests::ui::run(argc, argv, test);
}
