// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/file_source.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>

namespace workflows::intake {

namespace fs = std::filesystem;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The digits at the front, which are taken off, without leading zeros.
std::string_view takeNumber(std::string_view &text) {
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    auto number = text.substr(0, length);
    text.remove_prefix(length);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

bool hasScanExtension(const fs::path &path) {
    static constexpr std::array extensions{".tif", ".tiff", ".jpg", ".jpeg", ".jpe",
                                           ".png", ".webp", ".jp2", ".bmp",  ".pnm",
                                           ".pbm", ".pgm",  ".ppm", ".pdf"};
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), lowered);
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

bool isScan(const fs::path &path) {
    if (hasScanExtension(path))
        return true;
    std::array<char, 16> first{};
    std::ifstream file(path, std::ios::binary);
    file.read(first.data(), first.size());
    return beginsLikeAScan({first.data(), static_cast<std::size_t>(file.gcount())});
}

void addFolder(const fs::path &folder, std::vector<fs::path> &found) {
    std::error_code problem;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem))
        entries.push_back(*entry);
    if (problem) {
        found.push_back(folder);
        return;
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return isNaturallyBefore(a.path().filename().native(), b.path().filename().native());
    });
    for (const auto &entry : entries) {
        std::error_code ignored;
        if (entry.path().filename().native().starts_with('.'))
            continue;
        if (entry.is_directory(ignored)) {
            // A link may lead back to where we came from.
            if (!entry.is_symlink(ignored) && !isCollection(entry.path()))
                addFolder(entry.path(), found);
        } else if (entry.is_regular_file(ignored) && isScan(entry.path())) {
            found.push_back(entry.path());
        }
    }
}

} // namespace

bool isNaturallyBefore(std::string_view a, std::string_view b) {
    std::string_view restA = a, restB = b;
    while (!restA.empty() && !restB.empty()) {
        if (isDigit(restA.front()) && isDigit(restB.front())) {
            const auto numberA = takeNumber(restA), numberB = takeNumber(restB);
            if (numberA.size() != numberB.size())
                return numberA.size() < numberB.size();
            if (numberA != numberB)
                return numberA < numberB;
            continue;
        }
        const auto letterA = static_cast<unsigned char>(lowered(restA.front()));
        const auto letterB = static_cast<unsigned char>(lowered(restB.front()));
        if (letterA != letterB)
            return letterA < letterB;
        restA.remove_prefix(1);
        restB.remove_prefix(1);
    }
    if (restA.empty() != restB.empty())
        return restA.empty();
    return a < b;
}

bool isCollection(const fs::path &path) {
    std::error_code ignored;
    const auto folder = path.has_filename() ? path : path.parent_path();
    return folder.extension() == ".evrak" && fs::exists(folder / "catalogue.sqlite", ignored);
}

bool beginsLikeAScan(std::string_view bytes) {
    using namespace std::string_view_literals;
    static constexpr std::array beginnings{"II*\0"sv,          "MM\0*"sv,
                                           "II+\0"sv,          "MM\0+"sv,
                                           "\xff\xd8\xff"sv,   "\x89PNG\r\n\x1a\n"sv,
                                           "\0\0\0\x0cjP  "sv, "%PDF-"sv};
    const bool isWebP = bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP");
    return isWebP || std::any_of(beginnings.begin(), beginnings.end(),
                                 [&](auto beginning) { return bytes.starts_with(beginning); });
}

std::vector<fs::path> findFiles(const std::vector<fs::path> &paths) {
    std::vector<fs::path> found;
    for (const auto &path : paths) {
        std::error_code ignored;
        if (fs::is_directory(path, ignored) && !isCollection(path))
            addFolder(path, found);
        else
            found.push_back(path);
    }
    return found;
}

} // namespace workflows::intake
