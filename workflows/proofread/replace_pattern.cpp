// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/replace_pattern.h"

#include <algorithm>

#include <unicode/parseerr.h>
#include <unicode/regex.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "ocr/text/align.h"
#include "ocr/text/script.h"
#include "workflows/proofread/compare_readings.h"
#include "workflows/proofread/correct_line.h"

namespace workflows::proofread {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;

/// Of ICU's own clock, which ticks about once a millisecond.
constexpr std::int32_t longestMatch = 300;

constexpr const char16_t *besideWord = u"[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]";

std::string utf8(const icu::UnicodeString &text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

std::size_t bytesBefore(const icu::UnicodeString &text, std::int32_t at) {
    return utf8(text.tempSubString(0, at)).size();
}

/// The four letters i: which of them a person means who does not mind the case.
const char16_t *casesOf(UChar32 letter) {
    switch (letter) {
    case u'i':
        return u"(?-i:[iI\u0130])";
    case u'\u0131':
        return u"(?-i:[\u0131I])";
    case u'I':
        return u"(?-i:[Ii\u0131])";
    case u'\u0130':
        return u"(?-i:[\u0130i])";
    default:
        return nullptr;
    }
}

/// A pattern that finds the text as it is written.
icu::UnicodeString literally(const icu::UnicodeString &text, bool matchesCase) {
    icu::UnicodeString pattern;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 letter = text.char32At(at);
        if (const auto *cases = matchesCase ? nullptr : casesOf(letter)) {
            pattern.append(cases);
            continue;
        }
        const bool isPlain = letter >= 0x80 || u_isalnum(letter) || letter == u' ';
        if (!isPlain)
            pattern.append(u'\\');
        pattern.append(letter);
    }
    return pattern;
}

icu::UnicodeString quotedReplacement(const icu::UnicodeString &text) {
    icu::UnicodeString quoted;
    for (std::int32_t at = 0; at < text.length(); ++at) {
        if (text[at] == u'\\' || text[at] == u'$')
            quoted.append(u'\\');
        quoted.append(text[at]);
    }
    return quoted;
}

std::string whatIsWrong(UErrorCode status, const UParseError &place) {
    std::string detail;
    switch (status) {
    case U_REGEX_MISMATCHED_PAREN:
        detail = "a bracket is not closed, or closed without being opened";
        break;
    case U_REGEX_MISSING_CLOSE_BRACKET:
        detail = "a set of characters is not closed";
        break;
    case U_REGEX_RULE_SYNTAX:
        detail = "this sign makes no sense here";
        break;
    case U_REGEX_BAD_ESCAPE_SEQUENCE:
        detail = "a backslash stands before what it does not go with";
        break;
    case U_REGEX_LOOK_BEHIND_LIMIT:
        detail = "a look behind has no greatest length";
        break;
    default:
        detail = u_errorName(status);
    }
    return detail + ", at character " + std::to_string(std::max(place.offset, 0));
}

Result<icu::UnicodeString> taken(const std::string &text, const std::string &subject) {
    if (!ocr::text::isUtf8(text))
        return fail(ErrorCode::wrongUsage, subject, "not UTF-8");
    const auto characters = ocr::text::toCodePoints(text);
    if (characters.size() > longestQuery)
        return fail(ErrorCode::wrongUsage, subject,
                    "longer than " + std::to_string(longestQuery) + " characters");
    if (std::ranges::any_of(characters, [](char32_t c) { return c < 0x20 || c == 0x7F; }))
        return fail(ErrorCode::wrongUsage, subject, "control characters are in no text");
    return icu::UnicodeString::fromUTF8(ocr::text::toNfc(text));
}

UBool U_CALLCONV goesOn(const void *work, std::int32_t) {
    return !static_cast<const Work *>(work)->isStopped();
}

/// Why a match ended without an answer.
Error errorFrom(UErrorCode status) {
    switch (status) {
    case U_REGEX_TIME_OUT:
    case U_REGEX_STACK_OVERFLOW:
        return fail(ErrorCode::outOfTime, "pattern", "it has too many ways to match");
    case U_REGEX_STOPPED_BY_CALLER:
        return fail(ErrorCode::stopped, "find and replace");
    case U_INDEX_OUTOFBOUNDS_ERROR:
    case U_REGEX_INVALID_CAPTURE_GROUP_NAME:
        return fail(ErrorCode::wrongUsage, "replacement",
                    "it names a group that the pattern has not; the sign itself is \\$");
    default:
        return fail(ErrorCode::wrongUsage, "pattern", u_errorName(status));
    }
}

} // namespace

struct ReplacePattern::Impl {
    std::unique_ptr<icu::RegexMatcher> matcher;
    icu::UnicodeString replacement;
};

ReplacePattern::ReplacePattern(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ReplacePattern::~ReplacePattern() = default;
ReplacePattern::ReplacePattern(ReplacePattern &&) noexcept = default;
ReplacePattern &ReplacePattern::operator=(ReplacePattern &&) noexcept = default;

Result<ReplacePattern> ReplacePattern::compile(const ReplaceQuery &query) {
    if (query.find.empty())
        return fail(ErrorCode::wrongUsage, "find", "nothing to find");
    const auto find = taken(query.find, "find");
    if (!find)
        return find.error();
    const auto replacement = taken(query.replacement, "replacement");
    if (!replacement)
        return replacement.error();
    auto pattern = query.isPattern ? *find : literally(*find, query.matchesCase);
    // A pattern is checked alone first, so that what is wrong is told of what was typed.
    for (const bool isWhole : {false, true}) {
        if (isWhole && !query.isWholeWords)
            break;
        if (isWhole)
            pattern = icu::UnicodeString(u"(?<!") + besideWord + u")(?:" + pattern + u")(?!" +
                      besideWord + u")";
        UParseError place{};
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::RegexPattern> compiled(icu::RegexPattern::compile(
            pattern, query.matchesCase ? 0 : UREGEX_CASE_INSENSITIVE, place, status));
        if (U_FAILURE(status))
            return fail(ErrorCode::wrongUsage, "pattern", whatIsWrong(status, place));
    }
    auto impl = std::make_unique<Impl>();
    UErrorCode status = U_ZERO_ERROR;
    impl->matcher = std::make_unique<icu::RegexMatcher>(
        pattern, query.matchesCase ? 0 : UREGEX_CASE_INSENSITIVE, status);
    impl->matcher->setTimeLimit(longestMatch, status);
    if (U_FAILURE(status))
        return fail(ErrorCode::wrongUsage, "pattern", u_errorName(status));
    impl->replacement = query.isPattern ? *replacement : quotedReplacement(*replacement);
    return ReplacePattern(std::move(impl));
}

Result<std::optional<ReplacedText>> ReplacePattern::replaceIn(const std::string &text,
                                                              const Work &work) const {
    const auto before = icu::UnicodeString::fromUTF8(text);
    auto &matcher = *m_impl->matcher;
    UErrorCode status = U_ZERO_ERROR;
    matcher.reset(before);
    matcher.setMatchCallback(goesOn, &work, status);
    icu::UnicodeString after;
    std::vector<TextChange> changes;
    std::int32_t end = 0;
    while (matcher.find(status)) {
        const auto from = matcher.start(status);
        const auto to = matcher.end(status);
        const auto begin = after.length() + from - end;
        matcher.appendReplacement(after, m_impl->replacement, status);
        if (U_FAILURE(status))
            break;
        end = to;
        if (after.length() > static_cast<std::int32_t>(longestLine))
            return fail(ErrorCode::notAllowed, "text", "longer than a line can be");
        const auto beginA = bytesBefore(before, from);
        const auto beginB = bytesBefore(after, begin);
        changes.push_back(
            {beginA, bytesBefore(before, to) - beginA, beginB, utf8(after).size() - beginB});
    }
    if (U_FAILURE(status))
        return errorFrom(status);
    if (changes.empty())
        return std::optional<ReplacedText>();
    matcher.appendTail(after);
    auto accepted = acceptableText(utf8(after));
    if (!accepted)
        return accepted.error();
    if (*accepted == text)
        return std::optional<ReplacedText>();
    // What is stored may be composed and trimmed, and then stands elsewhere.
    if (*accepted != utf8(after))
        changes = compareTexts(text, *accepted);
    return std::optional<ReplacedText>({std::move(*accepted), std::move(changes)});
}

} // namespace workflows::proofread
