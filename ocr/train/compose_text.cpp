// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/compose_text.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <utility>

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "ocr/text/align.h"
#include "ocr/text/script.h"

namespace ocr::train {

namespace {

using core::ErrorCode;
using core::fail;

std::vector<std::string> columnsOf(const std::string &line, bool byBlank) {
    std::vector<std::string> columns(1);
    for (const char c : line)
        if (c == '\t' || (byBlank && c == ' '))
            columns.emplace_back();
        else if (c != '\r')
            columns.back() += c;
    return columns;
}

std::string upper(const std::string &text, const std::string &locale, bool onlyFirst) {
    auto whole = icu::UnicodeString::fromUTF8(text);
    const auto end = onlyFirst ? whole.moveIndex32(0, 1) : whole.length();
    auto head = whole.tempSubString(0, end);
    head.toUpper(icu::Locale(locale.c_str()));
    whole.replace(0, end, head);
    std::string utf8;
    whole.toUTF8String(utf8);
    return utf8;
}

/// One of the choices, the first as likely as all others together where `favoursFirst`.
const std::string &oneOf(const std::vector<std::string> &choices, Random &random,
                         bool favoursFirst = true) {
    if (favoursFirst && random.uniform() < 0.5)
        return choices.front();
    return choices[static_cast<std::size_t>(random.uniform(0, double(choices.size())))];
}

char32_t smallOf(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }

bool holds(const std::string &text, char32_t letter) {
    return text::toCodePoints(text).find(letter) != std::u32string::npos;
}

int between(Random &random, int low, int high) {
    return low + static_cast<int>(random.uniform() * (high - low + 1));
}

} // namespace

std::string respelled(const std::string &text, const std::map<std::string, std::string> &letters) {
    if (letters.empty())
        return text;
    std::string made;
    for (const char32_t c : text::toCodePoints(text)) {
        const auto letter = text::toUtf8(c);
        const auto found = letters.find(letter);
        made += found == letters.end() ? letter : found->second;
    }
    return made;
}

std::string withPrintedMarks(const std::string &text) {
    constexpr std::u32string_view closing = U".,;:!?،؛؟»)]", opening = U"«([";
    const bool isArabic = text::estimateScript(text) == text::Script::arabic;
    const auto points = text::toCodePoints(text);
    std::u32string made;
    for (std::size_t i = 0; i < points.size(); ++i) {
        char32_t c = points[i];
        const bool isClosing = closing.find(c) != closing.npos;
        if (isClosing && made.empty() && i + 1 < points.size() && points[i + 1] == U' ')
            continue;
        const bool isInNumber = !made.empty() && made.back() < 0x80 && u_isdigit(made.back());
        if (isArabic && !isInNumber)
            c = c == U',' ? U'،' : c == U';' ? U'؛' : c == U'?' ? U'؟' : c;
        if (c == U' ' && (made.empty() || opening.find(made.back()) != opening.npos))
            continue;
        if (isClosing && !made.empty() && made.back() == U' ')
            made.pop_back();
        made += c;
    }
    std::string utf8;
    for (const char32_t c : made)
        utf8 += text::toUtf8(c);
    return utf8;
}

/// Lists in small letters have no word with a rare capital; it is made of one with the small.
void TextComposer::Words::chooseRareLetters(const std::u32string &wanted) {
    for (const char32_t c : wanted)
        if (const auto small = rare.find(smallOf(c)); small != rare.end())
            rare.try_emplace(c, small->second);
    for (const char32_t c : wanted)
        if (rare.contains(c))
            rareLetters.push_back(c);
}

core::Result<TextComposer> TextComposer::open(const ComposeSettings &settings) {
    TextComposer made;
    made.m_settings = settings;
    const auto allowed = text::toCodePoints(settings.allowed);
    const std::set<char32_t> alphabet(allowed.begin(), allowed.end());
    const auto letters = text::toCodePoints(settings.letters);
    std::set<char32_t> wanted(letters.begin(), letters.end());
    for (const char32_t c : letters)
        wanted.insert(smallOf(c));
    for (const auto &list : settings.lists) {
        std::ifstream file(list.file);
        if (!file)
            return fail(ErrorCode::inputMissing, list.file.string(), "cannot be opened", "train");
        Words words;
        words.share = list.share;
        words.isWords = list.isWords;
        double sum = 0;
        for (std::string line; std::getline(file, line);) {
            const auto columns = columnsOf(line, list.isWords);
            if (columns.size() <= static_cast<std::size_t>(std::max(list.column, list.countColumn)))
                continue;
            auto text = text::toNfc(columns[static_cast<std::size_t>(list.column)]);
            if (list.isRespelled)
                text = respelled(text, settings.respell);
            if (!list.isWords)
                text = withPrintedMarks(text);
            double count = 1;
            if (list.countColumn >= 0)
                count = std::atof(columns[static_cast<std::size_t>(list.countColumn)].c_str());
            const auto points = text::toCodePoints(text);
            if (text.empty() || (list.countColumn >= 0 && count < list.minCount) ||
                (!alphabet.empty() &&
                 !std::ranges::all_of(points, [&](char32_t c) { return alphabet.contains(c); })))
                continue;
            for (const char32_t c : std::set<char32_t>(points.begin(), points.end()))
                if (wanted.contains(c))
                    words.rare[c].push_back(words.text.size());
            if (list.isWords)
                made.m_byCount.emplace_back(count * list.share, text);
            words.text.push_back(std::move(text));
            words.upTo.push_back(sum += std::sqrt(std::max(count, 1.0)));
        }
        if (words.text.empty())
            return fail(ErrorCode::inputDamaged, list.file.string(), "has no usable line", "train");
        words.chooseRareLetters(letters);
        made.m_lists.push_back(std::move(words));
    }
    if (made.m_lists.empty())
        return fail(ErrorCode::wrongUsage, "texts", "no list of texts is given", "train");
    made.m_isArabic =
        text::estimateScript(made.m_lists.front().text.front() +
                             made.m_lists.front().text.back()) == text::Script::arabic;
    std::ranges::stable_sort(made.m_byCount, std::greater{},
                             &std::pair<double, std::string>::first);
    return made;
}

std::string TextComposer::word(const Words &from, Random &random) const {
    constexpr double rareShare = 0.25, capitalShare = 0.3, initialShare = 0.5;
    if (!from.rareLetters.empty() && random.uniform() < rareShare) {
        const char32_t letter = from.rareLetters[static_cast<std::size_t>(
            between(random, 0, static_cast<int>(from.rareLetters.size()) - 1))];
        const auto &places = from.rare.at(letter);
        const auto &rare = from.text[places[static_cast<std::size_t>(
            random.uniform(0, static_cast<double>(places.size())))]];
        const bool isCapital = !m_isArabic && random.uniform() < capitalShare;
        if (!isCapital && holds(rare, letter))
            return rare;
        const auto initial = upper(rare, m_settings.locale, true);
        return holds(initial, letter) && random.uniform() < initialShare
                   ? initial
                   : upper(rare, m_settings.locale, false);
    }
    const auto at = std::ranges::lower_bound(from.upTo, random.uniform(0, from.upTo.back())) -
                    from.upTo.begin();
    return from.text[std::min(static_cast<std::size_t>(at), from.text.size() - 1)];
}

std::string TextComposer::number(Random &random) const {
    const auto digits = text::toCodePoints(m_settings.digits);
    const auto draw = [&](int count) {
        std::string made;
        for (int i = 0; i < count; ++i)
            made +=
                text::toUtf8(digits[static_cast<std::size_t>(between(random, i == 0 ? 1 : 0, 9))]);
        return made;
    };
    switch (between(random, 0, 7)) {
    case 0:
        return text::toUtf8(digits[1]) +
               text::toUtf8(digits[static_cast<std::size_t>(between(random, 8, 9))]) + draw(2);
    case 1:
        return draw(between(random, 1, 2)) + "." + draw(1) + "." + draw(4);
    case 2:
        return draw(between(random, 1, 3)) + (m_isArabic ? "٬" : ",") + draw(between(random, 1, 3));
    case 3:
        return draw(between(random, 1, 2)) + "-" + draw(2);
    case 4:
        return draw(2) + (random.uniform() < 0.5 ? "%" : "/") + (random.uniform() < 0.5 ? "" : "");
    case 5:
        return draw(between(random, 3, 6));
    default:
        return draw(between(random, 1, 2));
    }
}

std::string TextComposer::sentence(const Words &from, Random &random) const {
    if (!from.isWords)
        return from.text[static_cast<std::size_t>(
            random.uniform(0, static_cast<double>(from.text.size())))];
    static const std::vector<std::string> marks{",", ",", ";", ":", " —", " -"};
    static const std::vector<std::string> arabicMarks{"،", "،", "؛", " :", " —", " -"};
    static const std::vector<std::string> ends{".", ".", "!", "?", ":", "...", ";"};
    static const std::vector<std::string> arabicEnds{".", ".", "!", "؟", ":", "..", "؛"};
    static const std::vector<std::pair<std::string, std::string>> quotes{
        {"«", "»"}, {"(", ")"}, {"„", "“"}, {"\"", "\""}, {"[", "]"}};
    const int count = between(random, 4, 14);
    const bool shouts = !m_isArabic && random.uniform() < 0.08;
    std::string made;
    for (int i = 0; i < count; ++i) {
        std::string next;
        if (const double kind = random.uniform(); kind < 0.07)
            next = number(random);
        else if (kind < 0.085 && !m_isArabic)
            next = oneOf({"№ ", "№", "§ "}, random) + number(random);
        else
            next = word(from, random);
        if (shouts)
            next = upper(next, m_settings.locale, false);
        else if (i == 0 || random.uniform() < 0.12)
            next = upper(next, m_settings.locale, true);
        else if (random.uniform() < 0.03)
            next = upper(next, m_settings.locale, false);
        if (random.uniform() < 0.05) {
            const auto &[open, close] = quotes[static_cast<std::size_t>(
                between(random, 0, static_cast<int>(m_isArabic ? 1 : quotes.size() - 1)))];
            next = open;
            next += i + 1 == count || random.uniform() < 0.5
                        ? word(from, random)
                        : word(from, random) + " " + word(from, random);
            next += close;
        }
        if (i + 1 < count && random.uniform() < 0.1)
            next += oneOf(m_isArabic ? arabicMarks : marks, random);
        made += (made.empty() ? "" : " ") + next;
    }
    return made + oneOf(m_isArabic ? arabicEnds : ends, random);
}

std::string TextComposer::paragraph(Random &random) const {
    double all = 0;
    for (const auto &list : m_lists)
        all += list.share;
    std::string made;
    for (int i = between(random, 2, 6); i > 0; --i) {
        double at = random.uniform(0, all);
        const auto list = std::ranges::find_if(m_lists, [&](const Words &words) {
            at -= words.share;
            return at <= 0;
        });
        made += (made.empty() ? "" : " ") +
                sentence(list == m_lists.end() ? m_lists.back() : *list, random);
    }
    return text::toNfc(made);
}

std::vector<std::string> TextComposer::dictionary(std::size_t count) const {
    std::vector<std::string> words;
    std::set<std::string> seen;
    for (const auto &[weight, word] : m_byCount)
        if (words.size() < count && seen.insert(word).second)
            words.push_back(word);
    return words;
}

} // namespace ocr::train
