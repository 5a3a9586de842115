// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the real window, in a process of its own: told on standard input what to do, telling
// on standard output what was done. So that what befalls one process can be tested from outside.
#include <unistd.h>

#include <clocale>
#include <cstdlib>
#include <iostream>
#include <random>

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QSettings>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include "app/station/main_window.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

namespace tests::ui {
namespace {

using app::station::MainWindow;
using app::station::proofread::LineEditor;

/// A line out, at once: what was told stands in the pipe when the process dies.
void tell(const QString &what) {
    const auto line = what.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        std::exit(1);
}

class Typist : public QObject {
  public:
    Typist(MainWindow &window, const QString &folder) : m_window(window) {
        m_window.openCollection(folder);
        m_desk = m_window.workspace()->desk();
        QObject::connect(m_desk->model(), &app::station::proofread::LineModel::stored, this,
                         &Typist::tellStored);
        m_clock.start();
    }

    /// line N | set TEXT | enter | undo | choose mine | choose theirs | text | work SEED
    void obey(const QString &order) {
        const QString what = order.section(u' ', 0, 0), rest = order.section(u' ', 1);
        if (what == "line")
            m_desk->editLine(rest.toInt());
        else if (what == "set")
            setText(rest);
        else if (what == "enter")
            press(Qt::Key_Return);
        else if (what == "undo")
            press(Qt::Key_Z, Qt::ControlModifier);
        else if (what == "choose")
            choose(rest);
        else if (what == "text")
            tell("text " + (editor() ? editor()->text() : QString()));
        else if (what == "work")
            work(rest.toUInt());
        const auto *box = question();
        tell(box ? "asked " + box->informativeText().simplified() : QStringLiteral("done"));
    }

  private:
    [[nodiscard]] LineEditor *editor() const { return m_window.findChild<LineEditor *>(); }
    [[nodiscard]] QMessageBox *question() const {
        for (auto *box : m_window.findChildren<QMessageBox *>())
            if (box->isVisible())
                return box;
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *target = editor() ? static_cast<QWidget *>(editor()) : &m_window;
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    void type(const QString &text) {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
    void setText(const QString &text) {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        tellTyped();
    }
    void choose(const QString &whose) {
        auto *box = question();
        const auto role = whose == "mine" ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
        for (auto *button : box ? box->buttons() : QList<QAbstractButton *>())
            if (box->buttonRole(button) == role)
                return QTest::keyClick(button, Qt::Key_Space); // it goes, and the list with it
    }

    [[nodiscard]] QString about(int row) const {
        const auto &line = m_desk->model()->lines().at(row);
        return QString::number(line.id.value) + u' ' + line.text;
    }
    void tellStored(int row) { tell("stored " + about(row)); }
    /// What stands in the field, and when it was typed.
    void tellTyped() {
        if (editor())
            tell(QStringLiteral("typed %1 %2 %3")
                     .arg(m_clock.elapsed())
                     .arg(m_desk->model()->lines().at(m_row).id.value)
                     .arg(editor()->text()));
    }
    /// Before something is stored: what may stand there from now on.
    void tellTrying(int row, const QString &text) {
        tell(QStringLiteral("trying %1 %2")
                 .arg(m_desk->model()->lines().at(row).id.value)
                 .arg(text));
    }

    /// Goes on until the process ends, a little at a time, so that timers run between.
    void work(unsigned seed) {
        m_random.seed(seed);
        auto *steps = new QTimer(this);
        QObject::connect(steps, &QTimer::timeout, this, &Typist::step);
        steps->start(5);
    }
    [[nodiscard]] int among(int count) {
        return std::uniform_int_distribution(0, count - 1)(m_random);
    }
    void step() {
        const int rows = m_desk->model()->rowCount();
        switch (among(8)) {
        case 0:
            accept(rows);
            break;
        case 1:
            if (among(4) == 0)
                replaceAll(rows);
            break;
        case 2:
            if (among(4) == 0)
                undo();
            break;
        default:
            typeOn(rows);
        }
    }
    void goTo(int row) {
        if (row == m_row && editor())
            return;
        // Leaving stores what was typed.
        if (editor() && m_row >= 0)
            tellTrying(m_row, editor()->text());
        m_row = row;
        m_desk->editLine(row);
    }
    void typeOn(int rows) {
        if (m_row < 0 || among(20) == 0)
            goTo(among(rows));
        if (editor()->text().size() > 60)
            setText({});
        press(Qt::Key_End);
        // Each text is another one, so that it can be found again.
        type(QString::number(++m_count, 36));
        tellTyped();
    }
    void accept(int rows) {
        if (m_row < 0)
            return;
        tellTrying(m_row, editor()->text());
        press(Qt::Key_Return);
        m_row = std::min(m_row + 1, rows - 1);
    }
    void undo() {
        if (m_row < 0)
            return;
        tell(QStringLiteral("undoing"));
        press(Qt::Key_Z, Qt::ControlModifier);
        m_row = -1; // the caret may stand in another line now
    }
    /// As a replacement over the page does it: line by line.
    void replaceAll(int rows) {
        if (editor() && m_row >= 0)
            tellTrying(m_row, editor()->text());
        m_desk->leaveLine();
        for (int row = 0; row < rows; ++row) {
            const auto line = m_desk->model()->lines().at(row);
            const QString text = line.text.left(40) + u'r' + QString::number(++m_count, 36);
            tellTrying(row, text);
            m_desk->model()->take(row, text, line.marks);
        }
        m_row = -1;
    }

    MainWindow &m_window;
    app::station::proofread::LineDesk *m_desk = nullptr;
    QElapsedTimer m_clock;
    std::mt19937 m_random;
    int m_row = -1;
    int m_count = 0;
};

} // namespace
} // namespace tests::ui

/// typist COLLECTION HOME PERSON [ORDER]
int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName("Evrak");
    QCoreApplication::setApplicationName("evrak-station-test");
    const auto arguments = QCoreApplication::arguments();
    qputenv("XDG_DATA_HOME", arguments.at(2).toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, arguments.at(2));
    app::station::Settings::setPerson(arguments.at(3));
    app::station::MainWindow window;
    window.show();
    tests::ui::Typist typist(window, arguments.at(1));
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &application, [&] {
        std::string order;
        if (!std::getline(std::cin, order))
            return QApplication::quit();
        typist.obey(QString::fromStdString(order));
    });
    tests::ui::tell(QStringLiteral("ready"));
    if (arguments.size() > 4)
        typist.obey(arguments.at(4));
    return QApplication::exec();
}
