// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/describe/citation.h"

#include <algorithm>
#include <array>
#include <map>

#include "workflows/describe/sheets.h"

namespace workflows::describe {

namespace {

constexpr std::array<std::pair<CitationStyle, std::string_view>, 6> names{
    {{CitationStyle::az, "az"},
     {CitationStyle::ruGost, "ru-gost"},
     {CitationStyle::tr, "tr"},
     {CitationStyle::trCompact, "tr-compact"},
     {CitationStyle::authorDate, "author-date"},
     {CitationStyle::plain, "plain"}}};

/// A level's word in a style.
struct LevelWord {
    std::string_view key;
    std::string_view az, ru, tr;
};
constexpr std::array<LevelWord, 8> levelWords{{{"fond", "f.", "Ф.", "Fon No:"},
                                               {"collection", "kol.", "Колл.", "Koleksiyon:"},
                                               {"inventory", "siy.", "Оп.", "Liste No:"},
                                               {"box", "qutu", "П.", "Kutu No:"},
                                               {"file", "iş", "Д.", "Dosya No:"},
                                               {"item", "sıra", "№", "Sıra No:"},
                                               {"piece", "əlavə", "Прил.", "Lef:"},
                                               {"sheets", "v.", "Л.", "s."}}};

const LevelWord &wordOf(const std::string &key) {
    static const LevelWord unknown{"", "", "", ""};
    const auto *found = std::ranges::find(levelWords, key, &LevelWord::key);
    return found == levelWords.end() ? unknown : *found;
}

/// Turkish archives name one level by several words: a gömlek is a file in one, an item in another.
std::string turkishWord(const std::string &key, const Repository *repository) {
    if (repository)
        if (const auto own = repository->words.find(key);
            own != repository->words.end() && !own->second.empty()) {
            std::string word = own->second.front();
            if (word == "kutu" || word == "dosya" || word == "belge")
                word[0] = static_cast<char>(word[0] - 'a' + 'A');
            else if (word.starts_with("gömlek"))
                word = "Gömlek";
            else if (word.starts_with("sıra"))
                word = "Sıra";
            return word + " No:";
        }
    return std::string(wordOf(key).tr);
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

/// Versos as the language writes them.
std::string sheetsIn(const std::string &sheets, std::string_view verso, std::string_view dash) {
    auto ranges = parseSheets(sheets);
    if (!ranges)
        return sheets;
    std::string text;
    const auto label = [&](const Sheet &sheet) {
        auto side = sheet;
        side.side = Side::unsaid;
        return formatSheet(side) + (sheet.side == Side::verso ? std::string(verso) : std::string());
    };
    for (const auto &[first, last] : *ranges) {
        text += (text.empty() ? "" : ", ") + label(first);
        if (last != first)
            text += std::string(dash) + label(last);
    }
    return text;
}

std::string nameOf(const CitedPaper &paper, CitationStyle style, const Repository *repository) {
    if (!repository)
        return paper.repository;
    if (style != CitationStyle::ruGost)
        return repository->code;
    // Russian studies cite by the Cyrillic acronym.
    const auto isCyrillic = [](const std::string &name) {
        return name.size() >= 2 && static_cast<unsigned char>(name[0]) >= 0xD0 &&
               static_cast<unsigned char>(name[0]) <= 0xD1 && name.find(' ') == name.npos;
    };
    const auto acronym = std::ranges::find_if(repository->aliases, isCyrillic);
    if (acronym != repository->aliases.end())
        return *acronym;
    const auto named = repository->names.find("ru");
    return named == repository->names.end() ? repository->code : named->second;
}

std::string joined(const std::vector<std::string> &parts, std::string_view sign) {
    std::string text;
    for (const auto &part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : std::string(sign)) + part;
    return text;
}

std::string compact(const CitedPaper &paper) {
    std::string text;
    for (std::size_t i = 0; i < paper.levels.size(); ++i)
        text += (i == 0 ? "" : i == 1 ? "/" : "-") + paper.levels[i].value;
    return text;
}

std::string inAzerbaijani(const CitedPaper &paper, const std::string &name) {
    std::vector<std::string> parts{name};
    for (const auto &level : paper.levels)
        parts.push_back(joined({std::string(wordOf(level.key).az), level.value}, " "));
    if (!paper.sheets.empty())
        parts.push_back("v. " + sheetsIn(paper.sheets, " arxa", "-"));
    return joined(parts, ", ");
}

std::string inRussian(const CitedPaper &paper, const std::string &name) {
    std::vector<std::string> parts{name};
    for (const auto &level : paper.levels)
        parts.push_back(joined({std::string(wordOf(level.key).ru), level.value}, " "));
    if (!paper.sheets.empty())
        parts.push_back("Л. " + sheetsIn(paper.sheets, " об.", "–"));
    return replaced(joined(parts, ". "), "..", ".");
}

std::string inTurkish(const CitedPaper &paper, const std::string &name,
                      const Repository *repository) {
    std::vector<std::string> parts{name};
    for (const auto &level : paper.levels)
        parts.push_back(joined({turkishWord(level.key, repository), level.value}, " "));
    if (!paper.sheets.empty())
        parts.push_back("s. " + sheetsIn(paper.sheets, "b", "-"));
    return joined(parts, ", ");
}

} // namespace

std::string_view toString(CitationStyle style) {
    return std::ranges::find(names, style, &decltype(names)::value_type::first)->second;
}

std::optional<CitationStyle> citationStyleFrom(std::string_view name) {
    const auto *found = std::ranges::find(names, name, &decltype(names)::value_type::second);
    if (found == names.end())
        return {};
    return found->first;
}

std::vector<std::string> citationStyles() {
    std::vector<std::string> all;
    for (const auto &[style, name] : names)
        all.emplace_back(name);
    return all;
}

CitationStyle styleOf(const std::string &code, const Register &known) {
    const auto *repository = known.find(code);
    if (!repository)
        return CitationStyle::plain;
    if (repository->country == "AZ")
        return CitationStyle::az;
    if (repository->country == "TR")
        return repository->notation.empty() ? CitationStyle::tr : CitationStyle::trCompact;
    return repository->country == "RU" ? CitationStyle::ruGost : CitationStyle::plain;
}

std::string citeShelfmark(const CitedPaper &paper, CitationStyle style, const Register &known) {
    const auto *repository = known.find(paper.repository);
    const auto name = nameOf(paper, style, repository);
    switch (style) {
    case CitationStyle::az:
        return inAzerbaijani(paper, name);
    case CitationStyle::ruGost:
        return inRussian(paper, name);
    case CitationStyle::trCompact:
        if (repository && !repository->notation.empty())
            return joined({name, compact(paper)}, ", ");
        return inTurkish(paper, name, repository);
    case CitationStyle::tr:
        return inTurkish(paper, name, repository);
    case CitationStyle::authorDate: {
        std::vector<std::string> values;
        for (const auto &level : paper.levels)
            values.push_back(level.value);
        return joined({name, joined(values, "/"), paper.sheets}, ", ");
    }
    case CitationStyle::plain:
        break;
    }
    return formatShelfmark(
        {repository ? name : std::string(), name, paper.levels, paper.sheets, {}, {}});
}

std::string cite(const CitedPaper &paper, CitationStyle style, const Register &known) {
    const auto mark = citeShelfmark(paper, style, known);
    if (style == CitationStyle::plain)
        return mark;
    if (style == CitationStyle::authorDate)
        return "(" + joined({mark, paper.date.empty() ? paper.edtf : paper.date}, ", ") + ")";
    const auto number = paper.number.empty() || paper.number.find("№") == 0 ||
                                paper.number.find_first_of("NnNo") == 0
                            ? paper.number
                            : "№ " + paper.number;
    const auto matter =
        paper.periodical.empty()
            ? joined({paper.author, paper.title}, ", ")
            : joined({paper.author, paper.title, paper.periodical, paper.issue}, ", ");
    const auto head = joined({matter, number, paper.date}, ", ");
    // GOST parts the paper from where it lies by two strokes.
    std::string text =
        style == CitationStyle::ruGost ? joined({head, mark}, " // ") : joined({head, mark}, ", ");
    if (!paper.quotedVia.empty())
        text += style == CitationStyle::ruGost ? ". Цит. по: " + paper.quotedVia
                : style == CitationStyle::az   ? "; sitat gətirilib: " + paper.quotedVia
                                               : "; aktaran: " + paper.quotedVia;
    return text.ends_with('.') ? text : text + ".";
}

std::vector<SheetWarning> checkSheets(const std::vector<PlacedSheet> &sheets) {
    std::vector<SheetWarning> warnings;
    std::map<std::pair<std::string, std::string>, std::string> titles; // by file and sheet
    for (const auto &placed : sheets) {
        const auto sheet = parseSheet(placed.sheet);
        if (!sheet || placed.document.empty())
            continue;
        const auto range = parseSheets(placed.range);
        if (range && !range->empty() && !isWithin(*sheet, *range))
            warnings.push_back({SheetWarningKind::outsideDocument,
                                placed.page,
                                placed.sheet,
                                placed.document,
                                {}});
        const auto [known, isNew] =
            titles.emplace(std::pair(placed.file, formatSheet(*sheet)), placed.document);
        if (!isNew && known->second != placed.document)
            warnings.push_back({SheetWarningKind::underTwoTitles, placed.page, placed.sheet,
                                placed.document, known->second});
    }
    return warnings;
}

} // namespace workflows::describe
