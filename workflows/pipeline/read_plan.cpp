// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/read_plan.h"

#include <algorithm>

#include "ocr/clean/recipe.h"
#include "ocr/core/provenance.h"

namespace workflows::pipeline {

using ocr::core::Result;
using ocr::engine::Model;
using ocr::text::Direction;
using ocr::text::Script;

namespace {

/// Raised by hand when the chain reads pages differently, so that stored results are redone.
constexpr int chainVersion = 4;

/// The way in which a model's script runs, as the profiles that use it say.
Direction directionOf(const std::string &model) {
    if (model == "script/Arabic") // of no profile
        return Direction::rightToLeft;
    const auto profiles = ocr::engine::readProfiles();
    if (profiles)
        for (const auto &profile : *profiles)
            if (std::find(profile.models.begin(), profile.models.end(), model) !=
                profile.models.end())
                return profile.direction;
    return Direction::leftToRight;
}

} // namespace

Result<std::vector<Model>> findModels(const std::vector<std::string> &names) {
    std::vector<Model> models;
    for (const auto &name : names) {
        auto model = ocr::engine::findModel(name);
        if (!model)
            return model.error();
        models.push_back(std::move(*model));
    }
    return models;
}

Result<Plan> planFor(const ReadRecipe &recipe) {
    Plan plan;
    plan.clean = recipe.clean;
    plan.keepsLayout = recipe.layout.has_value();
    std::vector<std::string> names = ocr::engine::splitModels(recipe.models);
    if (!recipe.profile.empty() && recipe.profile != "auto") {
        const auto profile = ocr::engine::findProfile(recipe.profile);
        if (!profile)
            return profile.error();
        plan.profile = profile->name;
        plan.direction = profile->direction;
        if (names.empty())
            names = profile->models;
        if (plan.clean == "auto")
            plan.clean = profile->clean;
    } else if (!names.empty()) {
        plan.direction = directionOf(names.front());
    }
    if (plan.clean != "auto" && plan.clean != "none")
        if (const auto given = ocr::clean::recipeFromJson(plan.clean); !given)
            return given.error();
    auto models = findModels(names);
    if (!models)
        return models.error();
    plan.models = std::move(*models);
    return plan;
}

const std::vector<std::string> &scriptModels() {
    static const std::vector<std::string> models{"script/Latin", "script/Cyrillic", "ota"};
    return models;
}

bool isOf(const Model &scriptModel, Script script) {
    return (script == Script::latin && scriptModel.name == "script/Latin") ||
           (script == Script::cyrillic && scriptModel.name == "script/Cyrillic") ||
           (script == Script::arabic && scriptModel.name == "ota");
}

std::vector<ocr::engine::Profile> profilesOf(Script script) {
    std::vector<ocr::engine::Profile> fitting;
    const auto all = ocr::engine::readProfiles();
    if (!all)
        return fitting;
    std::copy_if(all->begin(), all->end(), std::back_inserter(fitting),
                 [&](const auto &profile) { return profile.script == script && !profile.isOwn(); });
    return fitting;
}

int versionOfChain() { return chainVersion; }

Result<std::string> fingerprintOf(const ReadRecipe &recipe) {
    const auto plan = planFor(recipe);
    if (!plan)
        return plan.error();
    ocr::core::Sha256 hash;
    hash.add("chain " + std::to_string(chainVersion) + '\n' + plan->profile + '\n' + plan->clean +
             '\n');
    for (const auto &model : plan->models)
        hash.add(model.name + ' ' + model.sha256 + '\n');
    if (plan->models.empty()) {
        for (const auto script : {Script::latin, Script::cyrillic, Script::arabic})
            for (const auto &profile : profilesOf(script))
                for (const auto &name : profile.models)
                    if (const auto model = ocr::engine::findModel(name))
                        hash.add(model->name + ' ' + model->sha256 + '\n');
    }
    return hash.finish();
}

} // namespace workflows::pipeline
