// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/profiles.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

#include "ocr/engine/models.h"

namespace ocr::engine {

using core::ErrorCode;
using core::fail;
using nlohmann::json;

namespace {

Profile profileFrom(const json &entry) {
    Profile profile;
    profile.name = entry.at("name");
    profile.title = entry.at("title");
    profile.script = text::scriptFrom(entry.at("script").get<std::string>());
    profile.direction = profile.script == text::Script::arabic ? text::Direction::rightToLeft
                                                               : text::Direction::leftToRight;
    profile.language = entry.at("language");
    profile.models = entry.at("models").get<std::vector<std::string>>();
    profile.clean = entry.value("clean", "auto");
    return profile;
}

} // namespace

core::Result<std::vector<Profile>> readProfiles() {
    for (const auto &folder : modelFolders()) {
        const auto path = folder / "profiles.json";
        std::ifstream file(path);
        if (!file)
            continue;
        try {
            std::vector<Profile> profiles;
            const auto document = json::parse(file, nullptr, true, true);
            for (const auto &entry : document.at("profiles"))
                profiles.push_back(profileFrom(entry));
            return profiles;
        } catch (const json::exception &problem) {
            return fail(ErrorCode::inputDamaged, path.string(), problem.what(), "readProfiles");
        }
    }
    return fail(ErrorCode::componentMissing, "profiles.json", "tessdata", "readProfiles");
}

core::Result<Profile> findProfile(const std::string &name) {
    auto profiles = readProfiles();
    if (!profiles)
        return profiles.error();
    const auto found = std::find_if(profiles->begin(), profiles->end(),
                                    [&](const Profile &profile) { return profile.name == name; });
    if (found != profiles->end())
        return *found;
    std::string names = "auto";
    for (const auto &profile : *profiles)
        names += ", " + profile.name;
    return fail(ErrorCode::unknownProfile, name, names, "findProfile");
}

} // namespace ocr::engine
