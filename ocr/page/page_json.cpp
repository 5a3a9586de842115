// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace ocr::page {

using nlohmann::json;

namespace {

constexpr std::array<std::string_view, 10> regionNames{
    "paragraph", "heading", "header", "pageNumber", "footnote",
    "table",     "picture", "stamp",  "rule",       "noise"};
constexpr std::array<std::string_view, 4> pageNames{"text", "blank", "picture", "tooSmall"};

template <std::size_t n>
std::size_t indexOf(const std::array<std::string_view, n> &names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : static_cast<std::size_t>(found - names.begin());
}

/// Tenths of a pixel are as fine as geometry is known; more only swells what is stored.
double tenths(double value) { return static_cast<double>(std::llround(value * 10)) / 10; }

double hundredths(double value) { return static_cast<double>(std::llround(value * 100)) / 100; }

json pointsJson(const std::vector<core::PointF> &points) {
    json array = json::array();
    for (const auto &point : points)
        array.push_back({tenths(point.x), tenths(point.y)});
    return array;
}

/// A coordinate or length; what lies far beyond any image is nonsense that would overflow later.
double pixelsFrom(const json &value) {
    constexpr double farthest = 1e6;
    const double number = value.get<double>();
    if (!(std::abs(number) <= farthest))
        throw std::out_of_range("no pixel: " + value.dump());
    return number;
}

int sideFrom(const json &value) {
    const double side = pixelsFrom(value);
    if (side < 0)
        throw std::out_of_range("no length: " + value.dump());
    return static_cast<int>(side);
}

std::vector<core::PointF> pointsFrom(const json &array) {
    std::vector<core::PointF> points;
    for (const auto &point : array)
        points.push_back({pixelsFrom(point.at(0)), pixelsFrom(point.at(1))});
    return points;
}

Bend bendFrom(const json &value) {
    Bend bend{value.at("columns"), value.at("rows"), value.at("step"),
              pointsFrom(value.at("nodes"))};
    const bool isGrid = bend.columns >= 2 && bend.rows >= 2 && bend.step > 0 &&
                        bend.nodes.size() == static_cast<std::size_t>(bend.columns) *
                                                 static_cast<std::size_t>(bend.rows);
    if (!isGrid)
        throw std::out_of_range("no grid of nodes");
    return bend;
}

json wordsJson(const std::vector<Word> &words) {
    json array = json::array();
    for (const auto &word : words) {
        array.push_back({{"text", word.text},
                         {"box", {word.box.x, word.box.y, word.box.width, word.box.height}},
                         {"confidence", word.confidence.value()}});
        if (!word.alternatives.empty())
            array.back()["alternatives"] = word.alternatives;
        if (word.isListed)
            array.back()["isListed"] = *word.isListed;
    }
    return array;
}

std::vector<Word> wordsFrom(const json &array) {
    std::vector<Word> words;
    for (const auto &word : array) {
        const auto &box = word.at("box");
        words.push_back(
            {word.at("text"),
             {static_cast<int>(pixelsFrom(box.at(0))), static_cast<int>(pixelsFrom(box.at(1))),
              sideFrom(box.at(2)), sideFrom(box.at(3))},
             core::Confidence(word.at("confidence").get<double>()),
             word.value("alternatives", std::vector<std::string>{}),
             word.contains("isListed") ? std::optional(word.at("isListed").get<bool>())
                                       : std::nullopt});
    }
    return words;
}

json lineJson(const TextLine &line) {
    json value{{"text", line.reading.text},
               {"confidence", line.reading.confidence.value()},
               {"model", line.reading.model},
               {"direction", line.layout.direction == text::Direction::rightToLeft ? "rightToLeft"
                                                                                   : "leftToRight"},
               {"script", text::toString(line.layout.script)},
               {"letterHeight", tenths(line.layout.letterHeight)},
               {"outline", pointsJson(line.layout.outline)},
               {"baseline", pointsJson(line.layout.baseline)},
               {"words", wordsJson(line.reading.words)}};
    if (!line.layout.profile.empty())
        value["profile"] = line.layout.profile;
    return value;
}

TextLine lineFrom(const json &value) {
    TextLine line;
    line.reading.text = value.at("text");
    line.reading.confidence = core::Confidence(value.at("confidence").get<double>());
    line.reading.model = value.at("model");
    line.reading.words = wordsFrom(value.at("words"));
    line.layout.direction = value.at("direction") == "rightToLeft" ? text::Direction::rightToLeft
                                                                   : text::Direction::leftToRight;
    line.layout.script = text::scriptFrom(value.at("script").get<std::string>());
    line.layout.letterHeight = pixelsFrom(value.at("letterHeight"));
    line.layout.outline = pointsFrom(value.at("outline"));
    line.layout.baseline = pointsFrom(value.at("baseline"));
    line.layout.profile = value.value("profile", "");
    return line;
}

json regionJson(const TextRegion &region) {
    json lines = json::array();
    for (const auto &line : region.lines)
        lines.push_back(lineJson(line));
    return {{"kind", toString(region.kind)},
            {"outline", pointsJson(region.outline)},
            {"lines", std::move(lines)}};
}

PageText pageFrom(const json &value) {
    PageText page;
    const auto kind = indexOf(pageNames, value.at("kind").get<std::string>());
    page.kind = static_cast<PageKind>(kind);
    if (pageNames.at(kind) != value.at("kind").get<std::string>())
        throw std::invalid_argument("no kind of page: " + value.at("kind").dump());
    page.masterSize = {sideFrom(value.at("width")), sideFrom(value.at("height"))};
    page.profile = value.at("profile");
    page.recipe = value.at("recipe").dump();
    for (const auto &model : value.at("models"))
        page.models.push_back({model.at("name"), model.at("sha256")});
    for (const auto &region : value.at("regions")) {
        TextRegion made{regionKindFrom(region.at("kind").get<std::string>()),
                        pointsFrom(region.at("outline")),
                        {}};
        for (const auto &line : region.at("lines"))
            made.lines.push_back(lineFrom(line));
        page.regions.push_back(std::move(made));
    }
    page.warnings = value.at("warnings").get<std::vector<std::string>>();
    return page;
}

/// Runs `parse` over the text; whatever is wrong with it is the sender's fault.
template <typename Parse> auto parsed(std::string_view text, Parse parse) {
    using Value = decltype(parse(json()));
    try {
        return core::Result<Value>(parse(json::parse(text)));
    } catch (const std::exception &problem) {
        return core::Result<Value>(
            core::fail(core::ErrorCode::workerMisbehaved, "page", problem.what()));
    }
}

} // namespace

std::string_view toString(RegionKind kind) {
    return regionNames.at(static_cast<std::size_t>(kind));
}

RegionKind regionKindFrom(std::string_view name) {
    return static_cast<RegionKind>(indexOf(regionNames, name));
}

std::string toJson(const PageText &page, int indent) {
    json models = json::array();
    for (const auto &model : page.models)
        models.push_back({{"name", model.name}, {"sha256", model.sha256}});
    json regions = json::array();
    for (const auto &region : page.regions)
        regions.push_back(regionJson(region));
    const json recipe = json::parse(page.recipe.empty() ? "{}" : page.recipe);
    const json value{{"kind", pageNames.at(static_cast<std::size_t>(page.kind))},
                     {"width", page.masterSize.width},
                     {"height", page.masterSize.height},
                     {"profile", page.profile},
                     {"recipe", recipe},
                     {"models", std::move(models)},
                     {"regions", std::move(regions)},
                     {"warnings", page.warnings}};
    return value.dump(indent);
}

core::Result<PageText> pageTextFromJson(std::string_view text) {
    return parsed(text, [](const json &value) { return pageFrom(value); });
}

std::string toJson(const std::vector<core::PointF> &points) { return pointsJson(points).dump(); }

core::Result<std::vector<core::PointF>> pointsFromJson(std::string_view text) {
    return parsed(text, [](const json &value) { return pointsFrom(value); });
}

std::string toJson(const std::vector<Word> &words) { return wordsJson(words).dump(); }

core::Result<std::vector<Word>> wordsFromJson(std::string_view text) {
    return parsed(text, [](const json &value) { return wordsFrom(value); });
}

std::string toJson(const PageMap &map) {
    json value{{"plane", map.plane().values()}};
    if (const auto &bend = map.bend()) {
        json nodes = json::array();
        for (const auto &node : bend->nodes)
            nodes.push_back({hundredths(node.x), hundredths(node.y)});
        value["bend"] = {{"columns", bend->columns},
                         {"rows", bend->rows},
                         {"step", bend->step},
                         {"nodes", std::move(nodes)}};
    }
    return value.dump();
}

core::Result<PageMap> pageMapFromJson(std::string_view text) {
    return parsed(text, [](const json &value) {
        const core::Homography plane(value.at("plane").get<std::array<double, 9>>());
        return value.contains("bend") ? PageMap(plane, bendFrom(value.at("bend"))) : PageMap(plane);
    });
}

} // namespace ocr::page
