// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <filesystem>
#include <vector>

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_list.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"

// How long it takes from Enter until the next line can be typed, through the real window.
namespace {

using app::station::MainWindow;
using app::station::proofread::LineEditor;
using app::station::proofread::LineList;

constexpr const char *usage =
    "usage: evrak-bench-desk-enter DIR.evrak [LINES]\n"
    "Accepts LINES (400) lines of a copy of the collection by keys, a letter typed in each.\n";
constexpr int settleMs = 1500;

double millisecondsOf(const auto &task) {
    const auto start = std::chrono::steady_clock::now();
    task();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// What was asked for by the key is done and on the screen.
void settle() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void print(const char *what, std::vector<double> times) {
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::size_t(share * double(times.size() - 1))];
    };
    std::printf("%-46s %6zu times  median %6.1f  p95 %6.1f  worst %6.1f ms\n", what, times.size(),
                at(0.5), at(0.95), times.back());
}

struct Times {
    std::vector<double> letter;
    std::vector<double> enter;
    std::vector<double> page;
};

LineEditor *editor() { return qobject_cast<LineEditor *>(QApplication::focusWidget()); }

/// Goes through the lines of the pages as a person does. False: there are no more.
bool acceptLine(MainWindow &window, Times &times) {
    auto *list = window.findChild<LineList *>();
    const int row = list->currentIndex().row();
    const bool isLast = row + 1 == list->model()->rowCount();
    times.letter.push_back(millisecondsOf([] {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QStringLiteral("х"), Qt::NoModifier);
        settle();
    }));
    const double enter = millisecondsOf([] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    });
    if (!isLast) {
        times.enter.push_back(enter);
        return editor() && list->currentIndex().row() == row + 1;
    }
    const int page = window.workspace()->pageList()->currentIndex().row();
    times.page.push_back(millisecondsOf([&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        settle();
    }));
    QTest::qWait(settleMs); // a person looks at the new page
    return editor() && window.workspace()->pageList()->currentIndex().row() != page;
}

void run(const QString &folder, int lines) {
    MainWindow window;
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    window.openCollection(folder);
    QTest::qWait(settleMs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Times times;
    while (lines-- > 0 && editor() && acceptLine(window, times))
        ;
    print("a letter typed, until it is seen", times.letter);
    print("Enter, until the next line can be typed in", times.enter);
    print("next page, until its first line can be typed in", times.page);
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 2 || argc > 3) {
        std::fputs(usage, stderr);
        return 2;
    }
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName("Evrak");
    QCoreApplication::setApplicationName("evrak-bench");
    const QTemporaryDir scratch;
    qputenv("XDG_DATA_HOME", scratch.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    app::station::Settings::setPerson(QStringLiteral("Leyla"));
    const QString copy = scratch.filePath("copy.evrak");
    std::error_code error;
    std::filesystem::copy(argv[1], copy.toStdString(), std::filesystem::copy_options::recursive,
                          error);
    if (error) {
        std::fprintf(stderr, "%s: %s\n", argv[1], error.message().c_str());
        return 3;
    }
    run(copy, argc > 2 ? std::atoi(argv[2]) : 400);
    return 0;
}
