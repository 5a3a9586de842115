// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/profiles.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "ocr/engine/models.h"
#include "ocr/text/fold_spelling.h"

namespace ocr::engine {

namespace fs = std::filesystem;
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

json parsed(std::istream &file) { return json::parse(file, nullptr, true, true); }

std::vector<Profile> oursIn(std::istream &file) {
    std::vector<Profile> profiles;
    const auto document = parsed(file);
    const auto alphabets = alphabetsIn(document);
    const auto folds = foldsIn(document);
    for (const auto &entry : document.at("profiles"))
        profiles.push_back(profileFrom(entry, alphabets, folds));
    return profiles;
}

std::vector<Profile>::const_iterator named(const std::vector<Profile> &profiles,
                                           const std::string &name) {
    return std::ranges::find(profiles, name, &Profile::name);
}

/// Puts those of the person behind ours that can be read with.
void addOwn(std::vector<Profile> &profiles, std::istream &file) {
    const auto ours = profiles;
    const auto document = parsed(file);
    for (const auto &entry : document.at("profiles")) {
        const std::string name = entry.at("name"), title = entry.at("title"),
                          like = entry.at("like");
        const auto models = entry.at("models").get<std::vector<std::string>>();
        const auto model = named(ours, like);
        const bool isReadable = !models.empty() && std::ranges::all_of(models, [](auto &each) {
            return static_cast<bool>(findModel(each));
        });
        if (!isReadable || model == ours.end() || named(profiles, name) != profiles.end())
            continue;
        auto own = *model;
        own.name = name;
        own.title = title;
        own.like = like;
        own.models = models;
        profiles.push_back(std::move(own));
    }
}

/// Nothing where there is no file.
template <typename Take> std::optional<core::Error> takeFrom(const fs::path &path, Take take) {
    std::ifstream file(path);
    try {
        if (file)
            take(file);
        return {};
    } catch (const std::exception &problem) {
        return core::Error{ErrorCode::inputDamaged, path.string(), problem.what(), "readProfiles"};
    }
}

} // namespace

core::Result<std::vector<Profile>> readProfiles() {
    std::vector<Profile> profiles;
    bool isThere = false;
    const auto own = ownModelFolder();
    for (const auto &folder : modelFolders()) {
        const auto path = folder / "profiles.json";
        if (isThere || folder == own || !fs::exists(path))
            continue;
        isThere = true;
        if (const auto damage = takeFrom(path, [&](auto &file) { profiles = oursIn(file); }))
            return *damage;
    }
    if (!isThere)
        return fail(ErrorCode::componentMissing, "profiles.json", "tessdata", "readProfiles");
    if (const auto damage =
            takeFrom(own / "profiles.json", [&](auto &file) { addOwn(profiles, file); }))
        return *damage;
    return profiles;
}

core::Result<Profile> findProfile(const std::string &name) {
    auto profiles = readProfiles();
    if (!profiles)
        return profiles.error();
    const auto found = named(*profiles, name);
    if (found != profiles->end())
        return *found;
    std::string names = "auto";
    for (const auto &profile : *profiles)
        names += ", " + profile.name;
    return fail(ErrorCode::unknownProfile, name, names, "findProfile");
}

} // namespace ocr::engine
