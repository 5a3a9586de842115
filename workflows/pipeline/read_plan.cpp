// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/read_plan.h"

#include <algorithm>
#include <set>

#include "ocr/clean/recipe.h"
#include "ocr/core/provenance.h"
#include "ocr/engine/languages.h"

namespace workflows::pipeline {

using ocr::core::Result;
using ocr::engine::Model;
using ocr::text::Direction;
using ocr::text::Script;

namespace {

/// Raised by hand when the chain reads pages differently, so that stored results are redone.
constexpr int chainVersion = 8;

/// The way in which a model's script runs, as the profiles that use it say.
Direction directionOf(const std::string &model) {
    static const std::set<std::string> ofNoProfile{"ara", "fas", "heb", "kur_ara", "pus",
                                                   "snd", "uig", "urd", "yid",     "script/Arabic"};
    if (ofNoProfile.contains(model))
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
    plan.picked = recipe.picked;
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

const std::vector<Script> &allScripts() {
    static const std::vector<Script> scripts{Script::latin, Script::cyrillic, Script::arabic};
    return scripts;
}

std::string leadModelOf(Script script) {
    return script == Script::cyrillic ? "rus_petr1708"
           : script == Script::arabic ? "ota"
                                      : "aze_baku1926";
}

std::vector<std::string> lineModelsOf(Script script) {
    std::vector<std::string> names;
    for (const auto &profile : profilesOf(script))
        for (std::size_t i = 0; i < std::min<std::size_t>(2, profile.models.size()); ++i)
            if (std::ranges::find(names, profile.models[i]) == names.end())
                names.push_back(profile.models[i]);
    return names;
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

void keepAsked(std::vector<ocr::engine::Profile> &profiles,
               const std::vector<ocr::recognize::Share> &shares) {
    auto asked = profiles;
    for (auto &profile : asked)
        std::erase_if(profile.models, [&](const auto &model) {
            return std::ranges::find(shares, model, &ocr::recognize::Share::reader) == shares.end();
        });
    std::erase_if(asked, [](const auto &profile) { return profile.models.empty(); });
    if (!asked.empty())
        profiles = std::move(asked);
}

void putFirst(std::vector<std::string> &names, const std::vector<ocr::recognize::Share> &shares) {
    const auto lettersOf = [&](const std::string &name) {
        const auto share = std::ranges::find(shares, name, &ocr::recognize::Share::reader);
        return share == shares.end() ? 0 : share->letters;
    };
    const auto most = std::ranges::max_element(names, {}, lettersOf);
    if (most != names.end() && lettersOf(*most) > 2 * lettersOf(names.front()))
        std::rotate(names.begin(), most, most + 1);
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
        if (const auto languages = ocr::engine::readLanguages())
            hash.add("languages " + languages->sha256 + '\n');
        for (const auto script : allScripts())
            for (const auto &profile : profilesOf(script))
                for (const auto &name : profile.models)
                    if (const auto model = ocr::engine::findModel(name))
                        hash.add(model->name + ' ' + model->sha256 + '\n');
    }
    return hash.finish();
}

} // namespace workflows::pipeline
