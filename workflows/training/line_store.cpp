// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/line_store.h"

#include <fstream>
#include <sstream>

#include "ocr/core/atomic_file.h"
#include "ocr/train/strip_file.h"

namespace workflows::training {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::train::TrainingLine;

namespace {

constexpr auto listName = "lines.tsv";
constexpr auto digestName = "digest.txt";

Result<std::monostate> writeStrips(const std::filesystem::path &folder,
                                   const std::vector<TrainingLine> &lines, const std::string &kind,
                                   std::ostream &list) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto name = kind + std::to_string(i) + ".png";
        if (auto done = ocr::train::writeStrip(folder / name, *lines[i].strip); !done)
            return done;
        list << name << '\t' << kind << '\t' << lines[i].source << '\t' << lines[i].text << '\n';
    }
    return std::monostate{};
}

std::string readDigest(const std::filesystem::path &folder) {
    std::ifstream file(folder / digestName);
    std::string digest;
    std::getline(file, digest);
    return digest;
}

} // namespace

Result<std::monostate> writeLines(const std::filesystem::path &folder, const LineSet &set,
                                  const std::string &digest) {
    std::filesystem::create_directories(folder);
    std::ostringstream list;
    if (auto done = writeStrips(folder, set.lines, "train", list); !done)
        return done;
    if (auto done = writeStrips(folder, set.heldOut, "held", list); !done)
        return done;
    if (auto done = ocr::core::writeFileAtomically(folder / digestName, digest + "\n"); !done)
        return done;
    return ocr::core::writeFileAtomically(folder / listName, list.str());
}

Result<LineSet> readLines(const std::filesystem::path &folder,
                          const std::optional<std::string> &digest) {
    std::ifstream list(folder / listName);
    if (!list)
        return fail(ErrorCode::inputMissing, (folder / listName).string(), "cannot be opened",
                    "train");
    if (digest && readDigest(folder) != *digest)
        return fail(ErrorCode::alreadyExists, folder.string(),
                    "holds lines that were gathered from something else: empty it to gather them "
                    "again",
                    "train");
    LineSet set;
    for (std::string row; std::getline(list, row);) {
        std::vector<std::string> cells(1);
        for (const char c : row)
            if (c == '\t' && cells.size() < 4)
                cells.emplace_back();
            else
                cells.back() += c;
        if (cells.size() != 4)
            return fail(ErrorCode::inputDamaged, (folder / listName).string(), row, "train");
        auto strip = ocr::train::readStrip(folder / cells[0]);
        if (!strip)
            return strip.error();
        (cells[1] == "held" ? set.heldOut : set.lines)
            .push_back({cells[2], std::move(*strip), cells[3]});
    }
    return set;
}

std::string readTexts(const std::filesystem::path &folder) {
    std::ifstream list(folder / listName);
    std::string texts;
    for (std::string row; std::getline(list, row);)
        texts += row.substr(row.rfind('\t') + 1) + '\n';
    return texts;
}

} // namespace workflows::training
