// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/profiles.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "ocr/engine/models.h"
#include "ocr/text/fold_spelling.h"

namespace ocr::engine {

using core::ErrorCode;
using core::fail;
using nlohmann::json;

namespace {

using Named = std::map<std::string, std::string>;

[[noreturn]] void refuse(const std::string &what) { throw std::invalid_argument(what); }

/// Alphabets by name, without the blanks that part their letters.
Named alphabetsIn(const json &document) {
    Named alphabets;
    const auto section = document.value("alphabets", json::object());
    for (const auto &[name, letters] : section.items()) {
        auto text = letters.get<std::string>();
        std::erase(text, ' ');
        if (text.empty())
            refuse("the alphabet " + name + " has no letters");
        alphabets.emplace(name, std::move(text));
    }
    return alphabets;
}

/// Lists of rules by name, each sound.
Named foldsIn(const json &document) {
    Named folds;
    const auto section = document.value("folds", json::object());
    for (const auto &[name, rules] : section.items()) {
        std::string text;
        for (const auto &rule : rules)
            text += rule.get<std::string>() + ";\n";
        if (const auto sound = text::SpellingFold::make(text); !sound)
            refuse("the fold " + name + ": " + sound.error().detail);
        folds.emplace(name, std::move(text));
    }
    return folds;
}

/// What the profile names of these, one after another.
std::string gathered(const Named &known, const json &entry, const char *field) {
    std::string text;
    for (const auto &name : entry.value(field, std::vector<std::string>{})) {
        const auto found = known.find(name);
        if (found == known.end())
            refuse(std::string(field) + " of " + entry.at("name").get<std::string>() +
                   " names what is not there: " + name);
        text += found->second;
    }
    return text;
}

Profile profileFrom(const json &entry, const Named &alphabets, const Named &folds) {
    Profile profile;
    profile.name = entry.at("name");
    profile.title = entry.at("title");
    profile.script = text::scriptFrom(entry.at("script").get<std::string>());
    profile.direction = profile.script == text::Script::arabic ? text::Direction::rightToLeft
                                                               : text::Direction::leftToRight;
    profile.language = entry.at("language");
    profile.models = entry.at("models").get<std::vector<std::string>>();
    const auto clean = entry.value("clean", json("auto"));
    profile.clean = clean.is_string() ? clean.get<std::string>() : clean.dump();
    profile.alphabet = gathered(alphabets, entry, "alphabet");
    profile.folds = gathered(folds, entry, "folds");
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
            const auto alphabets = alphabetsIn(document);
            const auto folds = foldsIn(document);
            for (const auto &entry : document.at("profiles"))
                profiles.push_back(profileFrom(entry, alphabets, folds));
            return profiles;
        } catch (const std::exception &problem) {
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
