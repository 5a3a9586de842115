// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/own_profile.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include <nlohmann/json.hpp>

#include "ocr/core/atomic_file.h"
#include "ocr/engine/models.h"
#include "ocr/text/align.h"

namespace workflows::training {

using nlohmann::json;
using ocr::core::Result;
using ocr::engine::Profile;

const Profile &profileLike(const std::vector<Profile> &ours, const std::string &base,
                           const std::string &texts) {
    const auto isOfBase = [&](const Profile &profile) {
        return !profile.models.empty() && profile.models.front() == base;
    };
    const bool isAnyOfBase = std::ranges::any_of(ours, isOfBase);
    const auto written = ocr::text::toCodePoints(texts);
    const Profile *best = nullptr;
    std::pair<std::ptrdiff_t, std::ptrdiff_t> most;
    for (const auto &profile : ours) {
        if (isAnyOfBase && !isOfBase(profile))
            continue;
        const auto letters = ocr::text::toCodePoints(profile.alphabet);
        const auto known = std::ranges::count_if(
            written, [&](char32_t c) { return letters.find(c) != std::u32string::npos; });
        const std::pair fit(known, -static_cast<std::ptrdiff_t>(letters.size()));
        if (!best || fit > most) {
            best = &profile;
            most = fit;
        }
    }
    return *best;
}

Result<std::monostate> writeOwnProfile(const std::string &model, const std::string &base,
                                       const std::string &title, const std::string &texts) {
    const auto all = ocr::engine::readProfiles();
    if (!all)
        return all.error();
    std::vector<Profile> ours;
    std::ranges::remove_copy_if(*all, std::back_inserter(ours), &Profile::isOwn);
    // A model that was made from one of the person's own is for what that one is for.
    const auto parent = std::ranges::find_if(*all, [&](const Profile &profile) {
        return profile.isOwn() && profile.models.front() == base;
    });
    const auto origin = std::ranges::find(ours, parent == all->end() ? std::string() : parent->like,
                                          &Profile::name);
    const auto &like = origin == ours.end() ? profileLike(ours, base, texts) : *origin;

    const auto path = ocr::engine::ownModelFolder() / "profiles.json";
    std::ifstream file(path);
    auto document = file ? json::parse(file, nullptr, true, true) : json::object();
    auto profiles = json::array();
    for (const auto &entry : document.value("profiles", json::array()))
        if (entry.at("name") != model)
            profiles.push_back(entry);
    auto models = like.models;
    models.insert(models.begin(), model);
    profiles.push_back(
        {{"name", model}, {"title", title}, {"like", like.name}, {"models", models}});
    document["profiles"] = profiles;
    return ocr::core::writeFileAtomically(path, document.dump(2) + "\n");
}

} // namespace workflows::training
