// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/line_table.h"

#include <nlohmann/json.hpp>

#include "ocr/page/page_json.h"
#include "workflows/exchange/marks_lost.h"
#include "workflows/exchange/part_file.h"

namespace workflows::exchange {

using catalogue::LineRecord;
using nlohmann::json;
using ocr::core::Rect;
using ocr::core::Result;
using ocr::core::Work;

namespace {

class CsvWriter : public PageWriter {
  public:
    explicit CsvWriter(PartFile &file) : m_file(file) {}

    Result<std::monostate> add(const ExportedPage &page, const Work &) override {
        std::string text = std::exchange(m_head, {});
        m_marks.add(page.lines);
        for (const LineRecord &line : page.lines) {
            const Rect box = ocr::core::boundingBox(line.layout.outline);
            for (const std::string &field :
                 {std::to_string(page.page.ordinal), csvField(page.page.label),
                  std::string(catalogue::toString(page.page.status)), std::to_string(line.ordinal),
                  std::to_string(line.region.value),
                  std::string(ocr::page::toString(line.regionKind)), csvField(line.current.text),
                  std::string(catalogue::toString(line.current.maker)), csvField(line.current.by),
                  json(line.current.confidence).dump(), std::to_string(box.x),
                  std::to_string(box.y), std::to_string(box.width)})
                text += field + ',';
            text += std::to_string(box.height) + "\r\n";
        }
        return m_file.write(text);
    }
    Result<std::monostate> finish(const Work &) override {
        return m_file.write(std::exchange(m_head, {}));
    }
    std::vector<std::string> losses() const override {
        std::vector<std::string> losses{
            "images, places of words, outlines and baselines, earlier readings"};
        for (auto &marks : m_marks.losses())
            losses.push_back(std::move(marks));
        return losses;
    }

  private:
    PartFile &m_file;
    MarksLost m_marks;
    std::string m_head =
        "page,label,status,line,region,kind,text,maker,by,confidence,x,y,width,height\r\n";
};

json toJson(const Rect &box) { return {box.x, box.y, box.width, box.height}; }

json toJson(const std::vector<ocr::core::PointF> &points) {
    json list = json::array();
    for (const auto &point : points)
        list.push_back({point.x, point.y});
    return list;
}

/// Places are counted in characters (code points) of the text, from 0.
json toJson(const std::vector<catalogue::TextMark> &marks) {
    json list = json::array();
    for (const auto &mark : marks)
        list.push_back({{"kind", catalogue::toString(mark.kind)},
                        {"at", mark.from},
                        {"length", mark.length},
                        {"extent", mark.extent}});
    return list;
}

json toJson(const LineRecord &line) {
    json words = json::array();
    for (const auto &word : line.current.words)
        words.push_back({{"text", word.text},
                         {"box", toJson(word.box)},
                         {"confidence", word.confidence.value()}});
    const bool isRight = line.layout.direction == ocr::text::Direction::rightToLeft;
    return {{"line", line.ordinal},
            {"region", line.region.value},
            {"kind", ocr::page::toString(line.regionKind)},
            {"direction", isRight ? "rtl" : "ltr"},
            {"script", ocr::text::toString(line.layout.script)},
            {"outline", toJson(line.layout.outline)},
            {"baseline", toJson(line.layout.baseline)},
            {"text", line.current.text},
            {"marks", toJson(line.current.marks)},
            {"maker", catalogue::toString(line.current.maker)},
            {"by", line.current.by},
            {"confidence", line.current.confidence},
            {"words", std::move(words)}};
}

class JsonWriter : public PageWriter {
  public:
    explicit JsonWriter(PartFile &file) : m_file(file) {}

    Result<std::monostate> add(const ExportedPage &page, const Work &) override {
        json lines = json::array();
        for (const LineRecord &line : page.lines)
            lines.push_back(toJson(line));
        const json object{{"ordinal", page.page.ordinal},
                          {"label", page.page.label},
                          {"status", catalogue::toString(page.page.status)},
                          {"width", page.page.size.width},
                          {"height", page.page.size.height},
                          {"dpi", page.page.dpi},
                          {"lines", std::move(lines)}};
        return m_file.write(std::exchange(m_before, ",\n") + object.dump());
    }
    Result<std::monostate> finish(const Work &) override {
        return m_file.write((m_before == opening ? opening : "") + std::string("\n]}\n"));
    }
    std::vector<std::string> losses() const override {
        return {"images, earlier readings, alternatives of words"};
    }

  private:
    static constexpr const char *opening = "{\"pages\": [\n";
    PartFile &m_file;
    std::string m_before = opening;
};

} // namespace

std::string csvField(const std::string &value) {
    if (value.find_first_of(",\"\r\n") == std::string::npos)
        return value;
    std::string quoted = "\"";
    for (char c : value)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::unique_ptr<PageWriter> makeCsvWriter(PartFile &file) {
    return std::make_unique<CsvWriter>(file);
}

std::unique_ptr<PageWriter> makeJsonWriter(PartFile &file) {
    return std::make_unique<JsonWriter>(file);
}

} // namespace workflows::exchange
