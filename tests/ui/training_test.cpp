// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training_test.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "app/station/bridge/profiles.h"
#include "app/station/main_window.h"
#include "app/station/training/curve_view.h"
#include "app/station/training/run_panel.h"
#include "app/station/training/training_dialog.h"
#include "tests/component/proofread_collection.h"
#include "tests/golden/shared_scans.h"

namespace tests::ui {

using app::station::training::TrainingDialog;

namespace {

constexpr int longTrainingMs = 100'000;
constexpr int countingMs = 20'000;

QString modelsFolder() {
    return qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/evrak/tessdata");
}

} // namespace

TrainingDialog *TrainingTest::dialog() const { return m_window->findChild<TrainingDialog *>(); }

template <typename T> T *TrainingTest::part(const char *name) const {
    return dialog()->findChild<T *>(QString::fromLatin1(name));
}

bool TrainingTest::putBase() {
    const auto scans = tests::golden::findSharedScans();
    const auto base = scans.parent_path() / "models/mkd_best.traineddata";
    if (scans.empty() || !std::filesystem::exists(base))
        return false;
    QDir().mkpath(modelsFolder() + "/float");
    return QFile::copy(QString::fromStdString(base.string()),
                       modelsFolder() + "/float/small.traineddata");
}

void TrainingTest::putEmptyBase(const QString &name) {
    QDir().mkpath(modelsFolder() + "/float");
    QFile file(modelsFolder() + "/float/" + name + ".traineddata");
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TrainingTest::writeProgram(const QString &onTraining) {
    const QString file = m_home->filePath("evrak.sh");
    QFile script(file);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(QStringLiteral("#!/bin/sh\ncase \"$*\" in *--progress-json*)\n%1\n;; esac\n"
                                "exec '%2' \"$@\"\n")
                     .arg(onTraining, QStringLiteral(EVRAK_PROGRAM))
                     .toUtf8());
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    qputenv("EVRAK_WORKER", file.toUtf8());
}

void TrainingTest::giveTrainerArguments(const QString &arguments) {
    writeProgram(
        QStringLiteral("exec '%1' \"$@\" %2").arg(QStringLiteral(EVRAK_PROGRAM), arguments));
}

void TrainingTest::replaceTrainer(const QString &script) { writeProgram(script); }

void TrainingTest::openTraining(int pages) {
    const QString folder = m_home->filePath("proofread.evrak");
    evrak_tests::makeProofreadCollection(folder.toStdString(), pages);
    m_window->openCollection(folder);
    QVERIFY(m_window->collection());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("trainingLines")->text().contains(u"on"), countingMs);
}

void TrainingTest::startTraining(const QString &base) {
    QVERIFY(part<QPushButton>("trainingStart")->isEnabled());
    auto *bases = part<QComboBox>("trainingBase"); // those that Evrak brings stand there, too
    bases->setCurrentIndex(bases->findData(base));
    QCOMPARE(bases->currentData().toString(), base);
    QCOMPARE(part<QLineEdit>("trainingName")->text(), base + "_mine");
    press(Qt::Key_Return);
    QVERIFY(dialog()->runPanel()->isVisible());
}

void TrainingTest::linesAndTheirMakersAreCounted() {
    giveTrainerArguments({});
    openTraining(4);
    QVERIFY(part<QLabel>("trainingLines")->text().startsWith(u"48 on 4 pages; of these"));
    QCOMPARE(part<QLabel>("trainingMakers")->text(), QStringLiteral("Leyla (24), Murad (24)"));
    press(Qt::Key_Down); // to the selected page alone
    QTRY_VERIFY_WITH_TIMEOUT(
        part<QLabel>("trainingLines")->text().startsWith(u"12 on 1 pages. At least 40"),
        countingMs);
}

void TrainingTest::tooFewLinesAreToldAndNotTrainedOn() {
    giveTrainerArguments({});
    putEmptyBase("small");
    openTraining(2);
    QVERIFY(part<QLabel>("trainingLines")->text().contains(u"proofread more"));
    QVERIFY(!part<QPushButton>("trainingStart")->isEnabled());
}

void TrainingTest::aBetterModelIsAcceptedByKeys() {
    giveTrainerArguments("--iterations 120 --iterations-between 60");
    if (!putBase())
        QSKIP("no float model to start from: ../shared is not here");
    openTraining(4);
    startTraining("small");
    auto *accept = part<QPushButton>("trainingAccept");
    QTRY_VERIFY_WITH_TIMEOUT(accept->isVisible(), longTrainingMs);
    QCOMPARE(dialog()->runPanel()->curve()->points().size(), 2);
    QVERIFY(part<QTableWidget>("trainingGroups")->rowCount() >= 2);
    QVERIFY(accept->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY(part<QLabel>("trainingStage")->text().contains(u"is accepted"));
    QVERIFY(QFile::exists(modelsFolder() + "/small_mine.traineddata"));
    const auto known = app::station::bridge::profiles();
    QCOMPARE(known.last().name, QStringLiteral("small_mine"));
    QCOMPARE(known.last().group, QStringLiteral("My own models"));
    QCOMPARE(app::station::bridge::titleOfProfile("small_mine"),
             QStringLiteral("small_mine (proofread)"));
}

void TrainingTest::aTrainingThatWasStoppedIsGoneOnWith() {
    giveTrainerArguments("--iterations 100000 --iterations-between 20");
    if (!putBase())
        QSKIP("no float model to start from: ../shared is not here");
    openTraining(4);
    startTraining("small");
    const auto *curve = dialog()->runPanel()->curve();
    QTRY_VERIFY_WITH_TIMEOUT(curve->points().size() >= 1, longTrainingMs);
    press(Qt::Key_Space); // Stop has the focus
    QTRY_VERIFY(part<QLabel>("trainingStage")->text().contains(u"stopped"));
    const auto before = curve->points().size();
    press(Qt::Key_Space); // Back
    auto *goOn = part<QPushButton>("trainingGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(goOn->isVisible(), countingMs);
    QCOMPARE(part<QPushButton>("trainingStart")->text(), QStringLiteral("&Train anew"));
    press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(curve->points().size() > before, longTrainingMs);
    QCOMPARE(curve->points().first().iteration, 20);
}

void TrainingTest::aModelThatIsNotBetterCannotBeAccepted() {
    replaceTrainer(R"(
        echo '{"event":"plan","lines":36,"heldOut":12,"iterations":40,"inUse":{"small":0.02}}'
        echo '{"event":"point","iteration":20,"trainingError":0.5,"heldOutError":0.4}'
        echo '{"event":"end","name":"small_mine","isBetter":false,"lines":36,"heldOut":12,"uncut":2,"failed":[],"groups":[{"name":"page 3","characters":50,"now":0.4,"inUse":{"small":0.02}},{"name":"all","characters":50,"now":0.4,"inUse":{"small":0.02}}],"state":"refused","folder":"/nowhere"}'
        exit 1)");
    putEmptyBase("small");
    openTraining(4);
    startTraining("small");
    QTRY_VERIFY(part<QLabel>("trainingStage")->text().contains(u"is refused"));
    const QString said = dialog()->runPanel()->outcome();
    QVERIFY2(said.contains(u"misreads 40.00\u00A0%") && said.contains(u"not better") &&
                 said.contains(u"could not be cut out of the scans: 2"),
             qPrintable(said));
    QVERIFY(!part<QPushButton>("trainingAccept")->isVisible());
    QCOMPARE(part<QTableWidget>("trainingGroups")->item(0, 0)->text(),
             QStringLiteral("All pages kept apart"));
}

void TrainingTest::theEndOfTheTrainingProgramIsTold() {
    replaceTrainer("kill -SEGV $$");
    putEmptyBase("small");
    openTraining(4);
    startTraining("small");
    QTRY_VERIFY(dialog()->runPanel()->outcome().contains(u"ended by itself"));
    QVERIFY(part<QPushButton>("trainingBack")->hasFocus());
}

void TrainingTest::closingTheCollectionStopsTheTraining() {
    const QString mark = m_home->filePath("stopped");
    replaceTrainer(QStringLiteral("trap 'touch \"%1\"; exit 130' INT\n"
                                  "touch \"%1.begun\"\nwhile :; do sleep 0.1; done")
                       .arg(mark));
    putEmptyBase("small");
    openTraining(4);
    startTraining("small");
    QTRY_VERIFY(QFile::exists(mark + ".begun"));
    m_window->closeCollection();
    QVERIFY(QFile::exists(mark));
}

void TrainingTest::everyControlOfTheTrainingHasAName() {
    replaceTrainer("sleep 5");
    putEmptyBase("small");
    openTraining(4);
    const auto check = [this] {
        for (const auto *widget : dialog()->findChildren<QWidget *>()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parent());
            const bool isInside = area && area->viewport() == widget;
            if (!widget->isVisible() || isInside || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
        QVERIFY(!dialog()->runPanel()->curve()->accessibleName().isEmpty());
    };
    check();
    startTraining("small");
    check();
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::TrainingTest test;
    return tests::ui::run(argc, argv, test);
}
