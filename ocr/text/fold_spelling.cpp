// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/fold_spelling.h"

#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/parseerr.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace ocr::text {

namespace {

icu::UnicodeString composed(const icu::UnicodeString &text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto *form = icu::Normalizer2::getNFCInstance(status);
    auto made = form->normalize(text, status);
    EVRAK_ASSERT(U_SUCCESS(status));
    return made;
}

std::string toUtf8(const icu::UnicodeString &text) {
    std::string utf8;
    return text.toUTF8String(utf8);
}

} // namespace

struct SpellingFold::Impl {
    std::unique_ptr<icu::Transliterator> rules;
};

SpellingFold::SpellingFold(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SpellingFold::SpellingFold(SpellingFold &&) noexcept = default;
SpellingFold &SpellingFold::operator=(SpellingFold &&) noexcept = default;
SpellingFold::~SpellingFold() = default;

core::Result<SpellingFold> SpellingFold::make(std::string_view rules) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    const auto text = icu::UnicodeString::fromUTF8({rules.data(), static_cast<int>(rules.size())});
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createFromRules(
        "Evrak", composed(text), UTRANS_FORWARD, where, status));
    if (U_FAILURE(status) || !made)
        return core::fail(core::ErrorCode::inputDamaged, "fold rules",
                          std::string(u_errorName(status)) + " behind \"" +
                              toUtf8(where.preContext) + "\" before \"" +
                              toUtf8(where.postContext) + "\"",
                          "SpellingFold");
    return SpellingFold(std::make_unique<Impl>(Impl{std::move(made)}));
}

std::string SpellingFold::apply(std::string_view utf8) const {
    auto text =
        composed(icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int>(utf8.size())}));
    m_impl->rules->transliterate(text);
    return toUtf8(composed(text));
}

} // namespace ocr::text
