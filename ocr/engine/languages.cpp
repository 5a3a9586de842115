// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/languages.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>

#include "ocr/core/provenance.h"
#include "ocr/engine/models.h"

namespace ocr::engine {

namespace fs = std::filesystem;

namespace {

core::Result<LanguageTable> readTable(const fs::path &file) {
    const auto digest = core::sha256OfFile(file);
    if (!digest)
        return digest.error();
    std::ifstream in(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    auto languages = text::Languages::fromTable(bytes.str());
    if (!languages)
        return core::fail(languages.error().code, file.string(), languages.error().detail,
                          "readLanguages");
    return LanguageTable{std::make_shared<const text::Languages>(std::move(*languages)), *digest};
}

} // namespace

core::Result<LanguageTable> readLanguages() {
    static std::mutex mutex;
    static std::map<std::string, LanguageTable> known;
    for (const auto &folder : modelFolders()) {
        const auto file = folder / "languages.tsv";
        std::error_code error;
        const auto written = fs::last_write_time(file, error);
        if (error)
            continue;
        const auto key = file.string() + '\n' + std::to_string(written.time_since_epoch().count());
        const std::lock_guard lock(mutex);
        if (const auto found = known.find(key); found != known.end())
            return found->second;
        auto table = readTable(file);
        if (table)
            known.emplace(key, *table);
        return table;
    }
    return core::fail(core::ErrorCode::componentMissing, "languages.tsv", "tessdata",
                      "readLanguages");
}

} // namespace ocr::engine
