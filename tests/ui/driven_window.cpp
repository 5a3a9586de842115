// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/driven_window.h"

#include <clocale>

#include <QApplication>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>

#include "app/station/main_window.h"
#include "app/station/notice.h"
#include "app/station/settings.h"

namespace tests::ui {

using app::station::MainWindow;
using app::station::Workspace;

const QString DrivenWindow::person = QStringLiteral("Ayşe Ölçer");

DrivenWindow::DrivenWindow() = default;
DrivenWindow::~DrivenWindow() = default;

void DrivenWindow::init() {
    // The offscreen platform says so for every window and menu; nothing else may be said.
    QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )"));
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    QSettings().clear();
    app::station::Settings::setPerson(person);
    m_sample = std::make_unique<SampleCollection>();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void DrivenWindow::cleanup() {
    m_window.reset();
    m_sample.reset();
}

Workspace *DrivenWindow::workspace() const { return m_window->workspace(); }

QString DrivenWindow::notice() const {
    return m_window->findChild<app::station::Notice *>()->text();
}

bool DrivenWindow::goTo(QWidget *window) {
    // That a window is active says Qt of a dialog, too, whose parent has the keys.
    window->activateWindow();
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

void DrivenWindow::press(int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                    Qt::Key(key), modifiers);
}

void DrivenWindow::type(const QString &text) {
    // keyClicks knows Latin-1 alone.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(letter), Qt::NoModifier);
}

void DrivenWindow::open() {
    m_window->openCollection(m_sample->folder());
    const auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY2(m_window->collection(), box ? qPrintable(box->text()) : "");
}

int run(int argc, char *argv[], QObject &test) {
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName("Evrak");
    QCoreApplication::setApplicationName("evrak-station-test");
    return QTest::qExec(&test, argc, argv);
}

} // namespace tests::ui
