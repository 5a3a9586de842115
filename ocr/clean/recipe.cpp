// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/recipe.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace ocr::clean {

using core::ErrorCode;
using core::fail;
using nlohmann::json;

std::string toJson(const Recipe &recipe) {
    return json{{"light", recipe.evensLight ? "even" : "keep"}, {"turn", recipe.turn.value}}.dump();
}

core::Result<Recipe> recipeFromJson(std::string_view text) {
    const auto refuse = [&](const std::string &why) {
        return fail(ErrorCode::wrongUsage, std::string(text), why, "recipe");
    };
    const auto value = json::parse(text, nullptr, false);
    if (!value.is_object())
        return refuse("a recipe is \"auto\", \"none\" or a JSON object");
    Recipe recipe;
    for (const auto &[key, entry] : value.items()) {
        if (key == "light" && (entry == "even" || entry == "keep"))
            recipe.evensLight = entry == "even";
        else if (key == "turn" && entry.is_number() && std::abs(entry.get<double>()) <= 360)
            recipe.turn.value = entry;
        else
            return refuse("cannot use \"" + key + "\": light is even or keep, turn is in degrees");
    }
    return recipe;
}

} // namespace ocr::clean
