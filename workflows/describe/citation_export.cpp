// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "workflows/describe/citation.h"

namespace workflows::describe {

namespace {

using nlohmann::ordered_json;

std::string archiveName(const CitedPaper &paper, const Repository *repository) {
    if (!repository)
        return paper.repository;
    for (const auto *language : {"en", "tr", "az", "ru", "fr"})
        if (const auto name = repository->names.find(language); name != repository->names.end())
            return name->second;
    return repository->code;
}

/// [[1918,5,28]], or two of them; null where the date is open or less than a year.
ordered_json dateParts(const std::string &edtf) {
    auto parts = ordered_json::array();
    for (std::size_t begin = 0; begin <= edtf.size();) {
        const auto end = std::min(edtf.find('/', begin), edtf.size());
        auto point = ordered_json::array();
        int value = 0;
        int digits = 0;
        for (std::size_t i = begin; i <= end; ++i) {
            const char c = i < end ? edtf[i] : '-';
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                ++digits;
            } else if (c == '-' || c == '~') {
                if (digits > 0)
                    point.push_back(value);
                value = digits = 0;
            } else {
                return {};
            }
        }
        if (point.empty())
            return {};
        parts.push_back(point);
        begin = end + 1;
    }
    return parts;
}

ordered_json itemOf(const CitedPaper &paper, std::size_t number, const Register &known) {
    const auto *repository = known.find(paper.repository);
    ordered_json item;
    item["id"] = "evrak-" + std::to_string(number);
    item["type"] = paper.periodical.empty() ? "manuscript" : "article-newspaper";
    const auto put = [&](const char *key, const std::string &value) {
        if (!value.empty())
            item[key] = value;
    };
    put("title", paper.title);
    put("number", paper.number);
    put("container-title", paper.periodical);
    put("issue", paper.issue);
    put("language", paper.language);
    if (!paper.author.empty())
        item["author"] = {{{"literal", paper.author}}};
    if (!paper.recipient.empty())
        item["recipient"] = {{{"literal", paper.recipient}}};
    if (!paper.edtf.empty()) {
        const auto parts = dateParts(paper.edtf);
        item["issued"] = parts.is_null() ? ordered_json{{"raw", paper.edtf}}
                                         : ordered_json{{"date-parts", parts}};
    } else if (!paper.date.empty()) {
        item["issued"] = {{"literal", paper.date}};
    }
    put("archive", archiveName(paper, repository));
    if (repository)
        put("archive-place", repository->place);
    put("archive_location", citeShelfmark(paper, styleOf(paper.repository, known), known));
    if (!paper.quotedVia.empty())
        put("note", "quoted via: " + paper.quotedVia);
    return item;
}

} // namespace

std::string toCslJson(const std::vector<CitedPaper> &papers, const Register &known) {
    auto items = ordered_json::array();
    for (std::size_t i = 0; i < papers.size(); ++i)
        items.push_back(itemOf(papers[i], i + 1, known));
    return items.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string toRis(const std::vector<CitedPaper> &papers, const Register &known) {
    std::string ris;
    for (const auto &paper : papers) {
        const auto *repository = known.find(paper.repository);
        const auto put = [&](const char *tag, std::string value) {
            if (value.empty())
                return;
            for (char &c : value)
                if (c == '\n' || c == '\r')
                    c = ' ';
            ris += std::string(tag) + "  - " + value + "\r\n";
        };
        put("TY", paper.periodical.empty() ? "MANSCPT" : "NEWS");
        put("TI", paper.title);
        put("AU", paper.author);
        put("T2", paper.periodical);
        put("IS", paper.issue);
        put("M1", paper.number);
        const bool hasYear =
            paper.edtf.size() >= 4 && paper.edtf.find_first_not_of("0123456789") >= 4;
        if (hasYear) {
            put("PY", paper.edtf.substr(0, 4));
            auto day = paper.edtf.substr(0, 10);
            for (char &c : day)
                c = c == '-' ? '/' : c;
            put("DA", paper.edtf.size() >= 10 ? day : std::string());
        }
        put("AR", archiveName(paper, repository));
        put("AV", citeShelfmark(paper, styleOf(paper.repository, known), known));
        put("LA", paper.language);
        put("N1",
            paper.date.empty() || paper.date == paper.edtf ? "" : "date as written: " + paper.date);
        put("N1", paper.quotedVia.empty() ? "" : "quoted via: " + paper.quotedVia);
        ris += "ER  - \r\n\r\n";
    }
    return ris;
}

} // namespace workflows::describe
