// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/repositories.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <nlohmann/json.hpp>

#include "ocr/text/fold.h"
#include "workflows/describe/shipped_tables.h"

namespace workflows::describe {

namespace {

using nlohmann::json;
using ocr::core::ErrorCode;
using ocr::core::fail;

Repository repositoryFrom(const json &one) {
    Repository repository;
    repository.code = one.at("code").get<std::string>();
    repository.country = one.value("country", "");
    repository.place = one.value("place", "");
    repository.notation = one.value("notation", "");
    repository.levels = one.at("levels").get<std::vector<std::string>>();
    repository.names = one.at("names").get<std::map<std::string, std::string>>();
    repository.aliases = one.value("aliases", std::vector<std::string>{});
    repository.words = one.value("words", LevelWords{});
    return repository;
}

} // namespace

const Register &Register::shipped() {
    static const Register shipped = [] {
        auto read = Register().with(shippedRepositories, "repositories.json");
        EVRAK_ASSERT(read.has_value());
        return *read;
    }();
    return shipped;
}

ocr::core::Result<Register> Register::with(const std::filesystem::path &file) const {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::inputMissing, file.string());
    return with(std::string(std::istreambuf_iterator<char>(stream), {}), file.string());
}

ocr::core::Result<Register> Register::with(const std::string &text,
                                           const std::string &subject) const {
    Register more = *this;
    try {
        const auto all = json::parse(text);
        if (all.contains("levels"))
            for (const auto &[level, words] : all.at("levels").get<LevelWords>())
                more.m_words[level].insert(more.m_words[level].end(), words.begin(), words.end());
        std::vector<Repository> own;
        for (const auto &one : all.at("repositories"))
            own.push_back(repositoryFrom(one));
        more.m_repositories.insert(more.m_repositories.begin(), own.begin(), own.end());
    } catch (const json::exception &error) {
        return fail(ErrorCode::inputDamaged, subject, error.what());
    }
    return more;
}

const Repository *Register::find(std::string_view name) const {
    const auto wanted = ocr::text::foldForSearch(name).text;
    const auto is = [&](const std::string &other) {
        return ocr::text::foldForSearch(other).text == wanted;
    };
    for (const auto &repository : m_repositories)
        if (is(repository.code) || std::ranges::any_of(repository.aliases, is) ||
            std::ranges::any_of(repository.names,
                                [&](const auto &named) { return is(named.second); }))
            return &repository;
    return nullptr;
}

} // namespace workflows::describe
