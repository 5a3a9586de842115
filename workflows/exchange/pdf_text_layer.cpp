// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/pdf_text_layer.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "workflows/exchange/pdf_line_places.h"
#include "workflows/exchange/pdf_line_writer.h"
#include "workflows/exchange/pdf_reading_order.h"

namespace workflows::exchange {

namespace {

using catalogue::LineRecord;
using ocr::core::Rect;

/// A line with what the text layer needs to know of it.
struct Line {
    std::u32string text;
    Rect box;
    std::vector<Rect> words; ///< empty where they are not known for each word
    double baseline = 0;     ///< y in pixels of the master
    double fontSize = 0;     ///< pixels
    catalogue::RegionId region;
};

double medianOf(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double baselineOf(const LineRecord &line, const Rect &box) {
    const auto &points = line.layout.baseline;
    if (points.empty())
        return box.y + 0.8 * box.height;
    double sum = 0;
    for (const auto &point : points)
        sum += point.y;
    return sum / static_cast<double>(points.size());
}

Line toLine(const LineRecord &record, const PdfPageFrame &frame) {
    Line line;
    line.text = toPdfText(record.current.text);
    line.region = record.region;
    line.box = ocr::core::boundingBox(record.layout.outline);
    const auto words = std::count(line.text.begin(), line.text.end(), U' ') + 1;
    if (words == static_cast<std::ptrdiff_t>(record.current.words.size()))
        for (const auto &word : record.current.words) {
            line.words.push_back(word.box);
            line.box = ocr::core::unite(line.box, word.box);
        }
    if (line.box.isEmpty()) // a text without a place stands at the head of the page
        line.box = {0, 0, frame.pixels.width, std::max(1, frame.pixels.height / 50)};
    line.baseline = baselineOf(record, line.box);
    return line;
}

/// One size for the lines of a region, in steps, because extractors see another block in another
/// size: three quarters of the usual height of a line, but less than the usual way to the next.
void chooseFontSizes(std::vector<Line> &lines) {
    std::map<catalogue::RegionId, std::pair<std::vector<double>, std::vector<double>>> seen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto &[heights, pitches] = seen[lines[i].region];
        heights.push_back(lines[i].box.height);
        if (i > 0 && lines[i - 1].region == lines[i].region)
            if (lines[i].baseline > lines[i - 1].baseline)
                pitches.push_back(lines[i].baseline - lines[i - 1].baseline);
    }
    for (Line &line : lines) {
        const auto &[heights, pitches] = seen[line.region];
        double size = 0.75 * medianOf(heights);
        if (!pitches.empty())
            size = std::min(size, 0.9 * medianOf(pitches));
        constexpr double step = 1.2;
        line.fontSize = std::pow(step, std::floor(std::log(std::max(size, 1.0)) / std::log(step)));
    }
}

} // namespace

std::string pdfTextLayer(const std::vector<LineRecord> &records, const PdfPageFrame &frame,
                         PdfFont &font) {
    std::vector<Line> lines;
    std::vector<std::u32string> texts;
    for (const LineRecord &record : records) {
        Line line = toLine(record, frame);
        if (line.text.empty())
            continue;
        texts.push_back(line.text);
        lines.push_back(std::move(line));
    }
    if (lines.empty())
        return {};
    chooseFontSizes(lines);
    const auto [direction, balance] = pageDirection(texts);
    int startMarks = balance;
    PdfLineWriter writer(frame, font);
    for (const Line &line : lines) {
        PdfLine glyphs = arrangeLine(line.text, direction, startMarks);
        auto places = placeGlyphs(glyphs, line.box, line.words, line.fontSize);
        if (!writer.startsNewLine(glyphs, places, line.baseline)) {
            glyphs = arrangeLine(line.text, direction, 1);
            places = placeGlyphs(glyphs, line.box, line.words, line.fontSize);
        }
        writer.write(glyphs, places, line.baseline);
        startMarks = 0;
    }
    return writer.finish();
}

} // namespace workflows::exchange
