// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/recipe.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace ocr::clean {

using core::ErrorCode;
using core::fail;
using core::PointF;
using nlohmann::json;

namespace {

using Corners = std::array<PointF, 4>;

/// Clockwise as seen, no corner dented and none on a line with its neighbours.
bool isConvex(const Corners &corners) {
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &a = corners[i], &b = corners[(i + 1) % 4], &c = corners[(i + 2) % 4];
        const double turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
        if (!(turn > 1))
            return false;
    }
    return true;
}

std::optional<Corners> cornersFrom(const json &value) {
    if (!value.is_array() || value.size() != 4)
        return {};
    Corners corners;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &point = value[i];
        if (!point.is_array() || point.size() != 2 || !point[0].is_number() ||
            !point[1].is_number())
            return {};
        corners[i] = {point[0], point[1]};
        if (std::abs(corners[i].x) > 1e6 || std::abs(corners[i].y) > 1e6)
            return {};
    }
    return isConvex(corners) ? std::optional(corners) : std::nullopt;
}

/// A step with two settings: its key, the word that switches it on, and where it is kept.
struct Choice {
    const char *key;
    const char *on;
    const char *off;
    bool Recipe::*member;
};
constexpr std::array<Choice, 4> choices{{{"ink", "colour", "grey", &Recipe::takesColourInk},
                                         {"light", "even", "keep", &Recipe::evensLight},
                                         {"verso", "fade", "keep", &Recipe::fadesVerso},
                                         {"curl", "flatten", "keep", &Recipe::flattens}}};

/// Whether the entry is one that recipes have; stores it.
bool take(Recipe &recipe, const std::string &key, const json &entry) {
    for (const auto &choice : choices)
        if (key == choice.key && (entry == choice.on || entry == choice.off)) {
            recipe.*choice.member = entry == choice.on;
            return true;
        }
    if (key == "turn" && entry.is_number() && std::abs(entry.get<double>()) <= 360) {
        recipe.turn.value = entry;
        return true;
    }
    if (key == "area") {
        recipe.area = cornersFrom(entry);
        return recipe.area.has_value();
    }
    return false;
}

} // namespace

bool Recipe::operator==(const Recipe &other) const {
    for (const auto &choice : choices)
        if (this->*choice.member != other.*choice.member)
            return false;
    return area == other.area && turn.value == other.turn.value;
}

std::string toJson(const Recipe &recipe) {
    json value{{"turn", recipe.turn.value}};
    for (const auto &choice : choices)
        value[choice.key] = recipe.*choice.member ? choice.on : choice.off;
    if (recipe.area) {
        value["area"] = json::array();
        for (const auto &corner : *recipe.area)
            value["area"].push_back({corner.x, corner.y});
    }
    return value.dump();
}

core::Result<Recipe> recipeFromJson(std::string_view text) {
    const auto refuse = [&](const std::string &why) {
        return fail(ErrorCode::wrongUsage, std::string(text), why, "recipe");
    };
    const auto value = json::parse(text, nullptr, false);
    if (!value.is_object())
        return refuse("a recipe is \"auto\", \"none\" or a JSON object");
    Recipe recipe;
    for (const auto &[key, entry] : value.items())
        if (!take(recipe, key, entry))
            return refuse("cannot use \"" + key +
                          "\": ink is colour or grey, light even or keep, verso fade or keep, curl "
                          "flatten or keep, turn is in degrees, area four corners [x, y] clockwise "
                          "from the page's top left");
    return recipe;
}

} // namespace ocr::clean
