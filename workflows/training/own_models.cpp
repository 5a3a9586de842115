// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/own_models.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "ocr/core/atomic_file.h"
#include "ocr/core/provenance.h"
#include "ocr/engine/models.h"
#include "ocr/engine/profiles.h"
#include "workflows/training/line_store.h"
#include "workflows/training/own_profile.h"

namespace workflows::training {

namespace fs = std::filesystem;
using nlohmann::json;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

constexpr auto noteName = "training.json";

TrainingState stateFrom(const std::string &name) {
    for (const auto state : {TrainingState::refused, TrainingState::better, TrainingState::adopted})
        if (name == toString(state))
            return state;
    return TrainingState::begun;
}

/// Whole or not at all, whatever was there before.
Result<std::monostate> copyModel(const fs::path &from, const fs::path &to) {
    std::ifstream file(from, std::ios::binary);
    if (!file)
        return fail(ErrorCode::inputMissing, from.string(), "cannot be opened", "adopt");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    if (error)
        return ocr::core::writeErrorFor(to.parent_path(), error.value());
    return ocr::core::writeFileAtomically(to, bytes.str());
}

} // namespace

std::string_view toString(TrainingState state) {
    switch (state) {
    case TrainingState::begun:
        return "begun";
    case TrainingState::refused:
        return "refused";
    case TrainingState::better:
        return "better";
    case TrainingState::adopted:
        return "adopted";
    }
    return {};
}

Result<std::monostate> checkOwnName(const std::string &name) {
    const auto isPlain = [](unsigned char c) { return std::isalnum(c) || c == '_' || c == '-'; };
    if (name.empty() || !std::ranges::all_of(name, isPlain))
        return fail(ErrorCode::wrongUsage, name,
                    "a model's name has Latin letters, digits, _ and - only", "train");
    const auto own = ocr::engine::ownModelFolder();
    for (const auto &folder : ocr::engine::modelFolders()) {
        std::error_code ignored;
        const bool isOwn = fs::equivalent(folder, own, ignored);
        if (!isOwn && fs::exists(folder / (name + ".traineddata"), ignored))
            return fail(ErrorCode::alreadyExists, name,
                        "a model of this name comes with Evrak or with Tesseract", "train");
    }
    const auto profile = ocr::engine::findProfile(name);
    if (name == "auto" || (profile && !profile->isOwn()))
        return fail(ErrorCode::alreadyExists, name, "a profile of this name comes with Evrak",
                    "train");
    return std::monostate{};
}

fs::path trainingsFolder() {
    const auto models = ocr::engine::ownModelFolder();
    return models.empty() ? models : models.parent_path() / "training";
}

fs::path folderForTraining(const fs::path &collection, const std::string &name) {
    constexpr std::size_t enough = 8;
    std::error_code ignored;
    const auto place = fs::weakly_canonical(collection, ignored).string();
    return trainingsFolder() / (name + "-" + ocr::core::sha256(place).substr(0, enough));
}

Result<std::monostate> writeNote(const TrainingNote &note) {
    const json object{{"collection", note.collection.string()},
                      {"name", note.name},
                      {"base", note.base},
                      {"pages", note.pages},
                      {"status", note.status},
                      {"state", toString(note.state)}};
    return ocr::core::writeFileAtomically(
        note.folder / noteName, object.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

std::optional<TrainingNote> readNote(const fs::path &folder) {
    std::ifstream file(folder / noteName);
    const auto object = json::parse(file, nullptr, false);
    try {
        return TrainingNote{folder,
                            object.at("collection").get<std::string>(),
                            object.at("name"),
                            object.at("base"),
                            object.at("pages"),
                            object.at("status"),
                            stateFrom(object.at("state"))};
    } catch (const json::exception &) {
        return {};
    }
}

std::vector<TrainingNote> findTrainings(const fs::path &collection) {
    std::vector<TrainingNote> found;
    std::error_code none;
    const auto place = fs::weakly_canonical(collection, none);
    for (const auto &entry : fs::directory_iterator(trainingsFolder(), none))
        if (auto note = readNote(entry.path()); note && note->collection == place)
            found.push_back(std::move(*note));
    std::ranges::sort(found, {}, &TrainingNote::name);
    return found;
}

Result<fs::path> adoptModel(const fs::path &folder) {
    auto note = readNote(folder);
    const auto own = ocr::engine::ownModelFolder();
    if (!note || !fs::exists(folder / (note->name + ".traineddata")))
        return fail(ErrorCode::inputMissing, folder.string(),
                    "holds no model that was found better than its base", "adopt");
    if (own.empty())
        return fail(ErrorCode::outputNotPermitted, "HOME", "is not set", "adopt");
    if (const auto named = checkOwnName(note->name); !named)
        return named.error();
    const std::string file = note->name + ".traineddata", card = note->name + ".card.md";
    // The model before its profile: a profile without its model is none.
    for (const auto &part : {fs::path("float") / file, fs::path(card), fs::path(file)})
        if (const auto copied = copyModel(folder / part, own / part); !copied)
            return copied.error();
    const auto written = writeOwnProfile(note->name, fs::path(note->base).stem().string(),
                                         note->name + " (" + note->collection.stem().string() + ")",
                                         readTexts(folder / "lines"));
    if (!written)
        return written.error();
    note->state = TrainingState::adopted;
    if (const auto noted = writeNote(*note); !noted)
        return noted.error();
    return own / file;
}

} // namespace workflows::training
