// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include "app/station/main_window.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_panel.h"
#include "app/station/settings.h"
#include "app/station/workspace.h"
#include "ocr/core/provenance.h"
#include "tests/unit/workflows/catalogue/nested_units.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/station.h"

// How the station's window bears a collection of 100,000 pages, whose catalogue is made up.
namespace {

namespace fs = std::filesystem;
using app::station::MainWindow;
using app::station::bridge::PageFilter;
using app::station::pages::PageList;
using app::station::pages::PagePanel;
using workflows::catalogue::Catalogue;
using workflows::catalogue::Maker;
using workflows::catalogue::NewPage;
using workflows::catalogue::PageId;
using workflows::catalogue::Status;
using workflows::catalogue::UnitId;

constexpr const char *usage =
    "usage: evrak-bench-station DIR.evrak [PAGES [LINES]]\n"
    "Makes the collection where it is missing: PAGES (100000) of LINES (2) in files of 200, with\n"
    "thumbnails in its cache; opens it in the station's window, scrolls, filters, moves pages.\n";
constexpr int pagesOfFile = 200;
constexpr int filesOfFond = 25;
constexpr int thumbnailSide = 256;
constexpr int pictures = 64; ///< that differ; the others are links to them

template <typename T> T valueOf(ocr::core::Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", result.error().subject.c_str(),
                     result.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

ocr::page::PageText textOf(int number, int lines) {
    ocr::page::PageText page;
    page.masterSize = {2000, 3000};
    page.models = {{"tur", std::string(64, 'a')}};
    page.regions.resize(1);
    page.regions[0].outline = ocr::core::toPolygon({90, 90, 1800, 2800});
    for (int i = 0; i < lines; ++i) {
        ocr::page::TextLine line;
        line.layout.outline = ocr::core::toPolygon({100, 100 + i * 60, 1600, 40});
        line.layout.baseline = {{100, 130.0 + i * 60}, {1700, 130.0 + i * 60}};
        line.layout.script = static_cast<ocr::text::Script>(1 + number % 3);
        line.reading = {"sheet " + std::to_string(number) + " line " + std::to_string(i),
                        ocr::core::Confidence(0.8),
                        {},
                        "tur"};
        page.regions[0].lines.push_back(line);
    }
    return page;
}

UnitId unitOf(Catalogue &catalogue, int number) {
    static UnitId file;
    if (number % pagesOfFile == 0)
        file = valueOf(catalogue.unitFor("d. " + std::to_string(1 + number / pagesOfFile)));
    return file;
}

void putFilesInFonds(const fs::path &folder, int pages) {
    const int files = (pages + pagesOfFile - 1) / pagesOfFile;
    for (int from = 0; from < files; from += filesOfFond) {
        std::vector<UnitId> units;
        for (int file = from; file < std::min(files, from + filesOfFond); ++file)
            units.push_back(UnitId{file + 1});
        evrak_tests::putBelow(folder / "catalogue.sqlite", "fond",
                              "f. " + std::to_string(from / filesOfFond + 1), units);
    }
}

void addPage(Catalogue &catalogue, int number, int lines) {
    const auto sha = ocr::core::sha256(std::to_string(number));
    NewPage page{0, "Sheet " + std::to_string(number % pagesOfFile + 1), {}, {2000, 3000}, 300, {}};
    page.unit = unitOf(catalogue, number);
    if (number % 7 == 0)
        page.profile = "turkish-print";
    const auto added = valueOf(catalogue.addMaster(
        {sha, "masters/" + sha.substr(0, 2) + "/" + sha + ".jpg", "jpeg", 1000, "scan.jpg"},
        {page}));
    const PageId id = added.pages.front();
    if (number % 10 == 9)
        return; // unread
    valueOf(catalogue.storePageText(id, textOf(number, lines), std::to_string(number)));
    if (number % 10 < 3)
        valueOf(catalogue.setStatus(id, number % 10 == 0 ? Status::verified : Status::proofread,
                                    Maker::person, "A"));
}

void drawPicture(const fs::path &file, int number) {
    QImage image(thumbnailSide * 2 / 3, thumbnailSide, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(40, 20 + number % 30, 245));
    QPainter painter(&image);
    for (int line = 0; line < 28; ++line)
        painter.fillRect(14, 16 + line * 8, 100 + (line * 37 + number * 11) % 40, 3, Qt::darkGray);
    painter.end();
    image.save(QString::fromStdString(file.string()), "JPEG", 80);
}

void makeThumbnails(const fs::path &folder, int pages) {
    for (int number = 0; number < pages; ++number) {
        const auto name = [&](int of) {
            return folder / "cache" /
                   (ocr::core::sha256(std::to_string(of)) + "_0_" + std::to_string(thumbnailSide) +
                    ".jpeg");
        };
        if (number < pictures)
            drawPicture(name(number), number);
        else
            fs::create_symlink(name(number % pictures).filename(), name(number));
    }
}

void make(const fs::path &folder, int pages, int lines) {
    QElapsedTimer clock;
    clock.start();
    valueOf(workflows::Station::create(folder));
    const auto catalogue = valueOf(Catalogue::open(folder / "catalogue.sqlite"));
    constexpr int atOnce = 2000;
    for (int from = 0; from < pages; from += atOnce)
        valueOf(catalogue->atomically([&]() -> ocr::core::Result<std::monostate> {
            for (int number = from; number < std::min(pages, from + atOnce); ++number)
                addPage(*catalogue, number, lines);
            return std::monostate{};
        }));
    putFilesInFonds(folder, pages);
    makeThumbnails(folder, pages);
    std::printf("made %d pages of %d lines in %.1f s\n", pages, lines,
                double(clock.elapsed()) / 1000);
}

/// Megabytes of a line of /proc/self/status.
double megabytes(const char *field) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const auto &line : status.readAll().split('\n'))
            if (line.startsWith(field))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// Milliseconds until the condition holds, with the longest time in which the window did not
/// answer.
struct Wait {
    double whole = 0;
    double pause = 0;
};
Wait waitFor(const std::function<bool()> &isSo, int atMostMs = 60'000) {
    QElapsedTimer clock;
    clock.start();
    Wait wait;
    while (!isSo() && clock.elapsed() < atMostMs) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        wait.pause = std::max(wait.pause, double(turn.nsecsElapsed()) / 1e6);
    }
    wait.whole = double(clock.nsecsElapsed()) / 1e6;
    return wait;
}

double millisecondsOf(const std::function<void()> &task) {
    QElapsedTimer clock;
    clock.start();
    task();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Waits until its view has drawn rows.
class Painted : public QObject {
  public:
    explicit Painted(QWidget *viewport) { viewport->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool isPainted = false;
};

void print(const char *what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return times[std::min(times.size() - 1, std::size_t(part * double(times.size())))];
    };
    std::printf("%-46s median %6.1f ms   p95 %6.1f ms   longest %6.1f ms\n", what, at(0.5),
                at(0.95), times.back());
}

/// Each step is drawn, with all that came meanwhile.
void scroll(PageList *list, const char *what, const std::function<void(int)> &step, int steps) {
    std::vector<double> times;
    for (int number = 0; number < steps; ++number) {
        times.push_back(millisecondsOf([&] {
            step(number);
            list->viewport()->repaint();
            QCoreApplication::processEvents();
        }));
    }
    print(what, times);
}

void scrollAll(PageList *list) {
    auto *bar = list->verticalScrollBar();
    scroll(
        list, "  wheel, 600 steps",
        [&](int) { bar->setValue(bar->value() + 3 * bar->singleStep()); }, 600);
    scroll(
        list, "  page by page, 300 steps",
        [&](int) { bar->setValue(bar->value() + bar->pageStep()); }, 300);
    scroll(
        list, "  to anywhere, 300 steps",
        [&](int step) {
            bar->setValue(int(double(bar->maximum()) * double(step * 7919 % 1000) / 1000));
        },
        300);
    scroll(
        list, "  keys, 400 rows down",
        [&](int) {
            list->selectionModel()->setCurrentIndex(
                list->model()->index(list->currentIndex().row() + 1, 0),
                QItemSelectionModel::ClearAndSelect);
        },
        400);
}

void filterAll(PagePanel *panel) {
    const auto pages = panel->model()->ids().size();
    const auto tryOne = [&](const char *what, const PageFilter &filter) {
        bool isThere = false;
        auto *model = panel->model();
        const auto link = QObject::connect(model, &QAbstractItemModel::modelReset,
                                           [&isThere] { isThere = true; });
        double asked = 0;
        const auto wait = waitFor([&] {
            if (asked == 0)
                asked = millisecondsOf([&] { model->setFilter(filter); });
            return isThere;
        });
        QObject::disconnect(link);
        std::printf("%-46s %6d pages after %6.1f ms, longest pause %6.1f ms\n", what,
                    model->rowCount(), wait.whole + asked, std::max(wait.pause, asked));
    };
    PageFilter status;
    status.status = Status::proofread;
    tryOne("  by status", status);
    PageFilter script;
    script.script = app::station::bridge::Script::arabic;
    tryOne("  by script", script);
    PageFilter label;
    label.label = QStringLiteral("heet 17");
    tryOne("  by label", label);
    PageFilter all = label;
    all.status = Status::read;
    all.script = app::station::bridge::Script::latin;
    all.profile = QString();
    tryOne("  by label, status, script and profile", all);
    PageFilter unit;
    unit.unit = UnitId{pages / pagesOfFile + 1};
    tryOne("  by fond", unit);
    tryOne("  all again", {});
}

void moveAll(PagePanel *panel) {
    const auto last = panel->model()->ids().size() - 1;
    const auto time = [&](const char *what, int from, int to) {
        auto *list = panel->list();
        list->selectionModel()->setCurrentIndex(panel->model()->index(from),
                                                QItemSelectionModel::ClearAndSelect);
        const double there = millisecondsOf([&] { emit list->dropped(to); });
        const double back = millisecondsOf([&] { panel->undo(); });
        std::printf("%-46s %6.1f ms, back %6.1f ms\n", what, there, back);
    };
    time("  a page by one place", 500, 502);
    time("  a page by 100 places", 500, 601);
    time("  a page from the last place to the first", int(last), 0);
}

} // namespace

int main(int argc, char *argv[]) {
    if (argc < 2 || argc > 4) {
        std::fputs(usage, stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", "offscreen").toUtf8());
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("Evrak"));
    QCoreApplication::setApplicationName(QStringLiteral("evrak-bench-station"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    app::station::Settings::setPerson(QStringLiteral("A"));
    const fs::path folder = argv[1];
    if (!fs::exists(folder / "catalogue.sqlite"))
        make(folder, argc > 2 ? std::atoi(argv[2]) : 100'000, argc > 3 ? std::atoi(argv[3]) : 2);

    MainWindow window;
    window.show();
    waitFor([&] { return window.isVisible(); });
    waitFor([] { return false; }, 300); // what the window does on its own is done
    std::printf("resident before opening                        %6.0f MB\n", megabytes("VmRSS"));
    auto *panel = window.workspace()->pagePanel();
    auto *list = panel->list();
    Painted painted(list->viewport());
    double opening = 0;
    const auto drawing = waitFor([&] {
        if (opening == 0) {
            opening = millisecondsOf(
                [&] { window.openCollection(QString::fromStdString(folder.string())); });
            painted.isPainted = false;
        }
        return painted.isPainted;
    });
    std::printf("from opening to the drawn list                 %6.0f ms\n",
                opening + drawing.whole);
    bool isCounted = false;
    QObject::connect(panel, &PagePanel::counted, [&isCounted] { isCounted = true; });
    const auto counting = waitFor([&] { return isCounted; });
    std::printf("until the tree has its numbers                 %6.0f ms more, longest pause "
                "%.1f ms\n",
                counting.whole, counting.pause);
    waitFor([] { return false; }, 2000);

    std::printf("the list\n");
    scrollAll(list);
    std::printf("the grid\n");
    list->setGrid(true);
    list->verticalScrollBar()->setValue(0);
    scrollAll(list);
    list->setGrid(false);
    std::printf("filters\n");
    filterAll(panel);
    std::printf("order\n");
    moveAll(panel);
    std::printf("resident at the end %.0f MB, at most %.0f MB\n", megabytes("VmRSS"),
                megabytes("VmHWM"));
    return 0;
}
