// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access_test.h"

#include <algorithm>
#include <set>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabBar>

#include "app/station/actions.h"
#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_panel.h"
#include "app/station/workspace.h"

namespace tests::ui {
namespace {

/// What is a part of another control and speaks and is reached through that one.
bool isPartOfAnother(const QWidget *widget) {
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return (area && area->viewport() == widget) || qobject_cast<const QTabBar *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           widget->objectName() == QLatin1String("qt_toolbar_ext_button") ||
           widget->objectName() == QLatin1String("qt_menubar_ext_button") ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QScrollBar");
}

/// The close button of a dock: the menu View has a key for the same.
bool isTitleOfDock(const QWidget *widget) {
    return widget->objectName().startsWith(QLatin1String("qt_dockwidget_"));
}

bool isControl(const QWidget *widget) {
    return widget->isVisible() && !isPartOfAnother(widget) &&
           ((widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<const QAbstractButton *>(widget));
}

QString describe(const QWidget *widget) {
    return QStringLiteral("%1 “%2” in “%3”")
        .arg(widget->metaObject()->className(), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

QString nameOf(QWidget *widget) {
    const auto *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// Itself, a part of it such as the field in a list, or another choice of its group, from which
/// the arrows lead on.
bool isReached(const QWidget *widget, const std::set<const QWidget *> &reached) {
    return std::any_of(reached.begin(), reached.end(), [widget](const QWidget *one) {
        return one == widget || widget->isAncestorOf(one) ||
               (qobject_cast<const QRadioButton *>(widget) &&
                qobject_cast<const QRadioButton *>(one) &&
                one->parentWidget() == widget->parentWidget());
    });
}

std::set<const QWidget *> reachedByTab(QWidget *window) {
    std::set<const QWidget *> reached;
    const QWidget *first = nullptr;
    for (int step = 0; step < 400; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now || now->window() != window)
            break;
        if (now == first)
            break;
        if (!first)
            first = now;
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return reached;
}

} // namespace

bool AccessTest::openSample() {
    open();
    workspace()->pageList()->setFocus();
    QCoreApplication::processEvents();
    return m_window->collection();
}

QWidget *AccessTest::dialog() const {
    for (auto *window : QApplication::topLevelWidgets())
        if (window->isVisible() && window != m_window.get() && qobject_cast<QDialog *>(window))
            return window;
    return nullptr;
}

void AccessTest::check(QWidget *window) {
    QVERIFY(window);
    QVERIFY(goTo(window));
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != window)
        QTest::keyClick(window, Qt::Key_Tab);
    QStringList nameless;
    QStringList unreached;
    const auto reached = reachedByTab(window);
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !isControl(widget))
            continue;
        // A tab bar speaks through its tabs.
        if (nameOf(widget).isEmpty() && !qobject_cast<QTabBar *>(widget))
            nameless << describe(widget);
        if (widget->isEnabled() && !isTitleOfDock(widget) && !isReached(widget, reached) &&
            !widget->focusProxy())
            unreached << describe(widget);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable("without a name: " + nameless.join("; ")));
    QVERIFY2(unreached.isEmpty(), qPrintable("not reached by Tab: " + unreached.join("; ")));
}

void AccessTest::theStartPage() {
    open();
    m_window->closeCollection();
    check(m_window.get());
}

void AccessTest::theWindowOnACollection() {
    QVERIFY(openSample());
    check(m_window.get());
}

void AccessTest::theGridWithAllFilters() {
    QVERIFY(openSample());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    check(m_window.get());
}

void AccessTest::theCleaningBench() {
    QVERIFY(openSample());
    press(Qt::Key_F8);
    for (const int view : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        press(view, Qt::AltModifier);
        check(m_window.get());
    }
}

void AccessTest::theDockOfWorkWithFailures() {
    QVERIFY(openSample());
    m_window->takeIn({m_sample->folder() + "/no such scan.tif"});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->collection()->jobs.isBusy(), 60'000);
    check(m_window.get());
}

void AccessTest::theDockOfWhatWasFound() {
    QVERIFY(openSample());
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("heyet"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDockWidget *>("foundDock")->isVisible());
    check(m_window.get());
}

void AccessTest::everyOtherDock() {
    QVERIFY(openSample());
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
        check(m_window.get());
    }
}

void AccessTest::thePreferences() {
    press(Qt::Key_Comma, Qt::ControlModifier);
    check(dialog());
}

void AccessTest::theExport() {
    QVERIFY(openSample());
    press(Qt::Key_E, Qt::ControlModifier);
    check(dialog());
}

void AccessTest::theTraining() {
    QVERIFY(openSample());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    check(dialog());
}

void AccessTest::theKeys() {
    press(Qt::Key_F1);
    check(dialog());
}

void AccessTest::theQuestionsOfTheWindow() {
    QVERIFY(openSample());
    const auto ask = [this](int key, Qt::KeyboardModifiers modifiers) {
        workspace()->pageList()->setFocus();
        press(key, modifiers);
        check(dialog());
        while (auto *open = dialog()) {
            open->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY(goTo(m_window.get()));
    };
    ask(Qt::Key_U, Qt::ControlModifier);                     // who works here
    ask(Qt::Key_6, Qt::ControlModifier);                     // what is wrong with the page
    ask(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); // where pages go
}

} // namespace tests::ui

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    tests::ui::AccessTest test;
    return tests::ui::run(argc, argv, test);
}
