// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawn_collection.h"

#include <stdexcept>

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include "tests/ui/sample_collection.h"
#include "workflows/catalogue/catalogue.h"

namespace tests::ui {
namespace {

using namespace workflows;
constexpr int width = 1200;
constexpr int height = 900;
constexpr int margin = 100;
constexpr int lineHeight = 80;
constexpr int letterHeight = 18;

template <typename T> T sure(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

/// Draws the line from its edge and tells what a model would say of it.
ocr::page::TextLine draw(QPainter &painter, const DrawnCollection::DrawnPage &page, int row,
                         int slope) {
    const QFontMetrics metrics(painter.font());
    const double fall = double(slope) / (width - 2 * margin);
    const int baseline = 120 + row * lineHeight;
    ocr::page::TextLine line;
    line.layout.letterHeight = letterHeight;
    if (page.isRightToLeft) {
        line.layout.direction = ocr::text::Direction::rightToLeft;
        line.layout.script = ocr::text::Script::arabic;
    }
    QStringList texts;
    int x = page.isRightToLeft ? width - margin : margin;
    for (QString word : page.lines[row].split(u' ')) {
        const bool isPoor = word.endsWith(u'~');
        if (isPoor)
            word.chop(1);
        const int room = metrics.horizontalAdvance(word);
        const int left = page.isRightToLeft ? x - room : x;
        const int y = baseline + qRound((left - margin) * fall);
        painter.drawText(left, y, word);
        line.reading.words.push_back({word.toStdString(),
                                      {left, y - 30, room, 40},
                                      ocr::core::Confidence(isPoor ? 0.3 : 0.95)});
        texts.append(word);
        x = page.isRightToLeft ? left - 30 : left + room + 30;
    }
    const double left = page.isRightToLeft ? x + 30 : margin;
    const double right = page.isRightToLeft ? width - margin : x - 30;
    const auto at = [&](double where) { return baseline + (where - margin) * fall; };
    line.layout.baseline = {{left, at(left)}, {right, at(right)}};
    line.layout.outline = {{left, at(left) - 34},
                           {right, at(right) - 34},
                           {right, at(right) + 12},
                           {left, at(left) + 12}};
    line.reading.text = texts.join(u' ').toStdString();
    line.reading.confidence = ocr::core::Confidence(0.8);
    return line;
}

void addDrawn(catalogue::Catalogue &catalogue, const QString &folder,
              const DrawnCollection::DrawnPage &page, int slope) {
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(245);
    ocr::page::PageText text;
    text.masterSize = {width, height};
    text.models = {{page.isRightToLeft ? "ota" : "tur", std::string(64, 'a')}};
    ocr::page::TextRegion region;
    region.outline = ocr::core::toPolygon({50, 50, width - 100, height - 100});
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(36);
    painter.setFont(font);
    painter.setPen(Qt::black);
    if (page.isRightToLeft)
        painter.setLayoutDirection(Qt::RightToLeft);
    for (int row = 0; row < page.lines.size(); ++row) {
        region.lines.push_back(draw(painter, page, row, slope));
        region.lines.back().reading.model = text.models[0].name;
    }
    painter.end();
    text.regions = {region};
    sure(catalogue.storePageText(addPage(catalogue, folder, page.label, image), text, "first"));
}

} // namespace

QList<DrawnCollection::DrawnPage> DrawnCollection::threeScripts() {
    return {{"latin",
             false,
             {"Heyet dün Bakü’ye vardı", "Üyeler bug~ toplanacak", "Defterde 302 ad yaz1lıdır~"}},
            {"cyrillic", false, {"Совет собрался вчера", "В списке 302 имени~ всего"}},
            {"arabic", true, {"بو كون هوا كوزلدر", "يارين يغمور~ وار"}}};
}

DrawnCollection::DrawnCollection(const QList<DrawnPage> &pages, int slope) {
    sure(Station::create(folder().toStdString()));
    const auto catalogue =
        sure(catalogue::Catalogue::open((folder() + "/catalogue.sqlite").toStdString()));
    for (const auto &page : pages)
        addDrawn(*catalogue, folder(), page, slope);
}

std::unique_ptr<Station> DrawnCollection::reopened() const {
    return sure(Station::open(folder().toStdString()));
}

QStringList DrawnCollection::texts(int ordinal) const {
    const auto station = reopened();
    const auto page = sure(station->pages({}, ordinal - 1, 1)).at(0).id;
    QStringList texts;
    for (const auto &line : sure(station->lines(page)))
        texts.append(QString::fromStdString(line.current.text));
    return texts;
}

} // namespace tests::ui
