// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <cstdio>
#include <filesystem>

#include <QApplication>
#include <QCollator>
#include <QDirIterator>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_list.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"
#include "tests/bench/desk_script.h"

// How many keys a proofreader needs who presses no key too many, through the real window.
namespace {

using app::station::MainWindow;
using app::station::proofread::LineList;
using tests::bench::Tally;

constexpr const char *usage =
    "usage: evrak-bench-desk-keys DIR.evrak TRUTH [PAGES]\n"
    "Proofreads the first PAGES (50) pages of a copy of the collection by keys alone. TRUTH holds\n"
    "a text file for each page, a printed line a line, in the order of the pages by their names.\n";

QStringList textFiles(const QString &folder) {
    QStringList files;
    QDirIterator all(folder, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    QCollator natural;
    natural.setNumericMode(true);
    std::sort(files.begin(), files.end(), natural);
    return files;
}

QStringList linesIn(const QString &file) {
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(text.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The open page, line by line; Enter after each.
Tally mendPage(MainWindow &window, const QStringList &truth) {
    const auto *list = window.findChild<LineList *>();
    QStringList read;
    for (const auto &line : window.workspace()->desk()->model()->lines())
        read.append(line.text);
    Tally page;
    const auto matched = tests::bench::matchLines(read, truth);
    for (int row = 0; row < matched.size(); ++row) {
        if (list->currentIndex().row() != row)
            break;
        if (matched[row].isEmpty())
            ++page.withoutTruth;
        else
            page += tests::bench::mendLine(matched[row].simplified());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    return page;
}

void print(const char *name, const Tally &tally) {
    std::printf("%-28s %4d lines (%d without truth)  %4d wrong words  %5d characters to change  "
                "%5d keys  %5.2f beyond\n",
                name, tally.lines, tally.withoutTruth, tally.words, tally.changes, tally.keys,
                tally.beyond());
}

int run(const QString &folder, const QString &truthFolder, int pages) {
    const QStringList truths = textFiles(truthFolder);
    MainWindow window;
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    window.openCollection(folder);
    if (!window.collection() ||
        window.workspace()->pageList()->model()->rowCount() > truths.size()) {
        std::fputs("the pages of the collection and the files of the truth do not match\n", stderr);
        return 1;
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Tally all;
    pages = std::min(pages, int(truths.size()));
    for (int page = 0; page < pages; ++page) {
        const auto tally = mendPage(window, linesIn(truths[page]));
        print(qPrintable(truths[page].mid(truthFolder.size() + 1)), tally);
        all += tally;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    print("all", all);
    std::printf("%d lines by what was offered for them, %d places by an alternative, %d by typing "
                "over what F2 selected, %d letter by letter; %d lines typed anew; Enter for each "
                "line besides\n",
                all.learned, all.taken, all.typedOver, all.edited, all.typedAnew);
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3 || argc > 4) {
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
    return run(copy, QString::fromLocal8Bit(argv[2]), argc > 3 ? std::atoi(argv[3]) : 50);
}
