// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/sign_names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <map>
#include <sstream>

#include "ocr/text/script.h"

namespace ocr::engine {

namespace {

/// How many numbers too high signs may be named.
constexpr std::ptrdiff_t shift = 2;
/// What is less likely against the sign that was read is noise.
constexpr double leastChance = 0.03;

/// The text of one component of a traineddata file: a count, as many offsets, the components.
std::string readComponent(const std::filesystem::path &model, std::size_t index) {
    constexpr std::int32_t mostComponents = 64;
    std::ifstream file(model, std::ios::binary);
    std::int32_t count = 0;
    file.read(reinterpret_cast<char *>(&count), sizeof count);
    if (!file || count <= static_cast<std::int32_t>(index) || count > mostComponents)
        return {};
    std::vector<std::int64_t> offsets(static_cast<std::size_t>(count));
    file.read(reinterpret_cast<char *>(offsets.data()),
              static_cast<std::streamsize>(offsets.size() * sizeof offsets[0]));
    file.seekg(0, std::ios::end);
    std::int64_t end = file.tellg();
    const auto begin = offsets[index];
    if (!file || begin <= 0 || begin >= end)
        return {};
    for (const auto offset : offsets)
        if (offset > begin)
            end = std::min(end, offset);
    std::string text(static_cast<std::size_t>(end - begin), '\0');
    file.seekg(begin);
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    return file ? text : std::string();
}

} // namespace

std::vector<std::string> readSigns(const std::filesystem::path &model) {
    constexpr std::size_t lstmUnicharset = 21;
    std::istringstream lines(readComponent(model, lstmUnicharset));
    std::vector<std::string> signs;
    std::string line;
    std::getline(lines, line); // how many
    while (std::getline(lines, line))
        signs.push_back(line.substr(0, line.find(' ')));
    if (!signs.empty())
        signs.front() = " ";
    return signs;
}

std::string SignNames::meant(const std::string &name, const std::string &empty) const {
    if (empty.empty())
        return name;
    const auto found = std::ranges::find(m_signs, name);
    const auto place = found - m_signs.begin();
    if (found == m_signs.end() || place < shift)
        return {};
    return m_signs[static_cast<std::size_t>(place - shift)];
}

std::vector<SignChance> SignNames::choices(const std::string &text,
                                           const std::vector<Column> &columns,
                                           const std::string &empty) const {
    std::map<std::string, double> most;
    for (const auto &column : columns)
        for (const auto &[name, probability] : column)
            if (name != empty)
                most[name] = std::max(most[name], static_cast<double>(probability));
    double own = 0;
    std::vector<SignChance> others;
    for (const auto &[name, probability] : most) {
        const auto sign = meant(name, empty);
        if (sign == text)
            own = probability;
        else if (!sign.empty() && sign != " " && text::isUtf8(sign))
            others.push_back({sign, probability});
    }
    if (own <= 0)
        return {};
    for (auto &other : others)
        other.chance /= other.chance + own;
    // Nothing stands there as far as no column is sure of it.
    constexpr double unsure = 0.7, hardly = 0.5;
    if (own < unsure)
        others.push_back({{}, (1 - own) * hardly});
    std::erase_if(others, [](const SignChance &other) { return other.chance < leastChance; });
    std::ranges::stable_sort(others, std::greater{}, &SignChance::chance);
    return others;
}

std::string SignNames::emptyName(const std::vector<const std::vector<Column> *> &signs) {
    std::map<std::string, double> sums;
    for (const auto *columns : signs)
        for (const auto &column : *columns)
            for (const auto &[name, probability] : column)
                sums[name] += static_cast<double>(probability);
    const auto most =
        std::ranges::max_element(sums, {}, [](const auto &entry) { return entry.second; });
    return most == sums.end() ? std::string() : most->first;
}

} // namespace ocr::engine
