// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/models.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <map>
#include <mutex>
#include <set>
#include <sstream>

#include "ocr/core/provenance.h"

namespace ocr::engine {

namespace fs = std::filesystem;

namespace {

/// The Debian package of a model: "aze_cyrl" -> tesseract-ocr-aze-cyrl.
std::string packageOf(const std::string &name) {
    static const std::map<std::string, std::string> scripts{
        {"Arabic", "tesseract-ocr-script-arab"},
        {"Cyrillic", "tesseract-ocr-script-cyrl"},
        {"Latin", "tesseract-ocr-script-latn"}};
    const auto base = name.substr(name.rfind('/') + 1);
    if (const auto script = scripts.find(base); script != scripts.end())
        return script->second;
    std::string package = "tesseract-ocr-" + base;
    std::replace(package.begin(), package.end(), '_', '-');
    return package;
}

/// A file is hashed once a run: the same five megabytes are asked about with every page.
core::Result<std::string> cachedSha256(const fs::path &file) {
    static std::mutex mutex;
    static std::map<std::string, std::string> known;
    std::error_code ignored;
    const auto stamp = fs::last_write_time(file, ignored).time_since_epoch().count();
    const auto key = file.string() + '\n' + std::to_string(stamp);
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    auto digest = core::sha256OfFile(file);
    if (digest)
        known.emplace(key, *digest);
    return digest;
}

/// A name is a plain word, so that no path slips out of the folders.
bool isModelName(const std::string &name) {
    return !name.empty() && name.find("..") == std::string::npos && name.front() != '/' &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) {
               return std::isalnum(c) || c == '_' || c == '-' || c == '/' || c == '.';
           });
}

} // namespace

fs::path ownModelFolder() {
    if (const char *place = std::getenv("XDG_DATA_HOME"); place && *place == '/')
        return fs::path(place) / "evrak/tessdata";
    if (const char *home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".local/share/evrak/tessdata";
    return {};
}

std::vector<fs::path> modelFolders() {
    std::vector<fs::path> folders;
    const auto add = [&](const fs::path &folder) {
        std::error_code ignored;
        if (!folder.empty() && fs::is_directory(folder, ignored))
            folders.push_back(folder);
    };
    if (const char *ours = std::getenv("EVRAK_TESSDATA"))
        add(ours);
    std::error_code ignored;
    const auto program = fs::read_symlink("/proc/self/exe", ignored);
    add(program.parent_path() / "../share/evrak/tessdata");
    add(EVRAK_SOURCE_TESSDATA);
    add(ownModelFolder());
    if (const char *prefix = std::getenv("TESSDATA_PREFIX"))
        add(prefix);
    add("/usr/share/tesseract-ocr/5/tessdata");
    return folders;
}

core::Result<Model> findModel(const std::string &name) {
    if (!isModelName(name))
        return core::fail(core::ErrorCode::wrongUsage, name, "no name of a model", "findModel");
    for (const auto &folder : modelFolders()) {
        // Debian lays "script/Cyrillic" flat beside the languages.
        for (const auto &file : {folder / (name + ".traineddata"),
                                 folder / (fs::path(name).filename().string() + ".traineddata")}) {
            std::error_code ignored;
            if (!fs::is_regular_file(file, ignored))
                continue;
            auto digest = cachedSha256(file);
            if (!digest)
                return digest.error();
            return Model{name, file, *digest};
        }
    }
    return core::fail(core::ErrorCode::modelMissing, name, packageOf(name), "findModel");
}

core::Result<Model> findFloatModel(const std::string &name) {
    for (const auto &folder : modelFolders()) {
        const auto file = folder / "float" / (name + ".traineddata");
        std::error_code ignored;
        if (!isModelName(name) || !fs::is_regular_file(file, ignored))
            continue;
        auto digest = cachedSha256(file);
        if (!digest)
            return digest.error();
        return Model{name, file, *digest};
    }
    std::string others;
    for (const auto &known : floatModels())
        others += (others.empty() ? "" : ", ") + known;
    return core::fail(core::ErrorCode::modelMissing, name,
                      "no float model of this name; there are: " + others, "findModel");
}

std::vector<std::string> floatModels() {
    std::set<std::string> names;
    for (const auto &folder : modelFolders()) {
        std::error_code none;
        for (const auto &entry : fs::directory_iterator(folder / "float", none))
            if (entry.path().extension() == ".traineddata" &&
                isModelName(entry.path().stem().string()))
                names.insert(entry.path().stem().string());
    }
    return {names.begin(), names.end()};
}

std::vector<std::string> splitModels(const std::string &joined) {
    std::vector<std::string> names;
    std::istringstream parts(joined);
    for (std::string name; std::getline(parts, name, '+');)
        if (!name.empty())
            names.push_back(name);
    return names;
}

} // namespace ocr::engine
