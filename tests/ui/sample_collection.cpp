// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_collection.h"

#include <stdexcept>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

#include "ocr/core/provenance.h"
#include "workflows/catalogue/catalogue.h"

namespace tests::ui {
namespace {

using namespace workflows;
constexpr int width = 600;
constexpr int height = 800;
constexpr int lineHeight = 60;

template <typename T> T sure(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

QImage drawnPage(int lines, int shade) {
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(shade);
    QPainter painter(&image);
    for (int line = 0; line < lines; ++line)
        painter.fillRect(60, 60 + line * lineHeight, 420, 30, Qt::black);
    return image;
}

ocr::page::PageText textOf(const QStringList &lines, bool isArabic) {
    ocr::page::PageText page;
    page.masterSize = {width, height};
    page.models = {{isArabic ? "ota" : "aze_baku1926", std::string(64, 'a')}};
    ocr::page::TextRegion region;
    region.outline = ocr::core::toPolygon({50, 50, 500, lineHeight * int(lines.size())});
    for (int row = 0; row < lines.size(); ++row) {
        ocr::page::TextLine line;
        line.layout.outline = ocr::core::toPolygon({60, 55 + row * lineHeight, 480, 40});
        line.layout.baseline = {{60, 90.0 + row * lineHeight}, {540, 90.0 + row * lineHeight}};
        if (isArabic) {
            line.layout.direction = ocr::text::Direction::rightToLeft;
            line.layout.script = ocr::text::Script::arabic;
        }
        line.reading = {
            lines[row].toStdString(), ocr::core::Confidence(0.8), {}, page.models[0].name};
        region.lines.push_back(line);
    }
    page.regions = {region};
    return page;
}

} // namespace

PageId addPage(catalogue::Catalogue &catalogue, const QString &folder, const std::string &label,
               const QImage &image) {
    const QString aside = folder + "/masters/aside.png";
    image.save(aside);
    const auto sha = sure(ocr::core::sha256OfFile(aside.toStdString()));
    const std::string file = "masters/" + sha.substr(0, 2) + "/" + sha + ".png";
    QDir(folder).mkpath("masters/" + QString::fromStdString(sha.substr(0, 2)));
    QFile::rename(aside, folder + "/" + QString::fromStdString(file));
    const auto size = QFile(folder + "/" + QString::fromStdString(file)).size();
    const auto added =
        sure(catalogue.addMaster({sha, file, "png", size, label + ".png"},
                                 {{0, label, {}, {image.width(), image.height()}, 150, {}}}));
    return added.pages.front();
}

SampleCollection::SampleCollection() {
    sure(Station::create(folder().toStdString()));
    const auto catalogue = sure(catalogue::Catalogue::open(catalogueFile().toStdString()));
    const auto turkish = addPage(*catalogue, folder(), "tutanak", drawnPage(3, 250));
    const auto ottoman = addPage(*catalogue, folder(), "gazete", drawnPage(3, 245));
    addPage(*catalogue, folder(), "okunmamış", drawnPage(3, 240));
    sure(catalogue->storePageText(
        turkish,
        textOf({"Heyet dün Bakü’ye vardı", "Üyeler bugün toplanacak", "Defterde 302 ad yazılıdır"},
               false),
        "first"));
    sure(catalogue->storePageText(ottoman, textOf({"بو كون هوا كوزلدر", "يارين يغمور وار"}, true),
                                  "first"));
    drawnPage(4, 235).save(looseScan());
}

QString SampleCollection::looseScan() const { return m_dir.filePath("yeni «sayfa» ٣.png"); }

std::unique_ptr<Station> SampleCollection::reopened() const {
    return sure(Station::open(folder().toStdString()));
}

PageRecord SampleCollection::page(int ordinal) const {
    return sure(reopened()->pages({}, ordinal - 1, 1)).at(0);
}

QStringList SampleCollection::texts(int ordinal) const {
    QStringList texts;
    for (const auto &line : sure(reopened()->lines(page(ordinal).id)))
        texts.append(QString::fromStdString(line.current.text));
    return texts;
}

std::vector<ReadingRecord> SampleCollection::readings(int ordinal, int line) const {
    const auto station = reopened();
    return sure(station->readings(sure(station->lines(page(ordinal).id)).at(line).id));
}

void SampleCollection::readAgain(int ordinal, const QStringList &lines) const {
    const auto catalogue = sure(catalogue::Catalogue::open(catalogueFile().toStdString()));
    sure(catalogue->storePageText(page(ordinal).id, textOf(lines, ordinal == 2), "again"));
}

void SampleCollection::giveAlternatives(int ordinal, int line, const QString &word,
                                        const QStringList &alternatives) const {
    const auto record = sure(reopened()->lines(page(ordinal).id)).at(line);
    catalogue::NewReading reading{.maker = catalogue::Maker::machine,
                                  .by = record.current.by,
                                  .text = record.current.text,
                                  .confidence = 0.8};
    int x = 60;
    for (const auto &part : QString::fromStdString(reading.text).split(u' ')) {
        reading.words.push_back(
            {part.toStdString(), {x, 60, 90, 30}, ocr::core::Confidence(part == word ? 0.5 : 0.9)});
        if (part == word)
            for (const auto &other : alternatives)
                reading.words.back().alternatives.push_back(other.toStdString());
        x += 100;
    }
    const auto catalogue = sure(catalogue::Catalogue::open(catalogueFile().toStdString()));
    sure(catalogue->addReading(record.id, reading));
}

void makeLargeCollection(const QString &folder, int pages) {
    sure(Station::create(folder.toStdString()));
    const auto catalogue =
        sure(catalogue::Catalogue::open((folder + "/catalogue.sqlite").toStdString()));
    std::vector<catalogue::NewPage> all;
    for (int number = 0; number < pages; ++number)
        all.push_back(
            {number, "sheet " + std::to_string(number + 1), {}, {width, height}, 150, {}});
    sure(catalogue->addMaster({std::string(64, '0'), "masters/00/none.tif", "tiff", 1, "none.tif"},
                              all));
}

} // namespace tests::ui
