// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/learned_changes.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ocr/text/align.h"

namespace workflows::proofread {

namespace {

constexpr std::size_t mostRead = 2;
constexpr std::size_t mostWritten = 3;
/// Fewer say nothing.
constexpr int leastMet = 2;
constexpr double leastShare = 0.6;
/// Texts that differ in more than this share of their characters.
constexpr double mostApart = 0.4;

/// Stand for the edges of a text, and for surroundings that may be any; no text holds them.
constexpr char32_t edge = U'\x02';
constexpr char32_t any = U'\x03';

/// A stretch of the text, with what stands around it, from the narrowest to the widest.
std::array<std::u32string, 4> keysOf(const std::u32string &text, std::size_t at,
                                     std::size_t length) {
    const char32_t before = at > 0 ? text[at - 1] : edge;
    const char32_t behind = at + length < text.size() ? text[at + length] : edge;
    const auto stretch = text.substr(at, length);
    return {before + stretch + behind, before + stretch + any, any + stretch + behind,
            any + stretch + any};
}

struct Change {
    std::size_t at = 0;
    std::size_t length = 0;
    std::u32string with;
};

std::vector<Change> changesOf(const std::u32string &read, const std::u32string &written) {
    std::vector<Change> changes;
    std::size_t at = 0;
    bool isOpen = false;
    for (const auto &pair : ocr::text::align(read, written)) {
        const bool isKept =
            pair.a >= 0 && pair.b >= 0 &&
            read[static_cast<std::size_t>(pair.a)] == written[static_cast<std::size_t>(pair.b)];
        if (!isKept) {
            if (!isOpen)
                changes.push_back({at, 0, {}});
            changes.back().length += pair.a >= 0;
            if (pair.b >= 0)
                changes.back().with += written[static_cast<std::size_t>(pair.b)];
        }
        isOpen = !isKept;
        at += pair.a >= 0;
    }
    return changes;
}

std::string utf8(const std::u32string &characters) {
    std::string text;
    for (const char32_t character : characters)
        text += ocr::text::toUtf8(character);
    return text;
}

} // namespace

void LearnedChanges::learnGap(const std::u32string &read, std::size_t at, std::size_t length,
                              const std::u32string *written) {
    for (auto &key : keysOf(read, at, length)) {
        auto &count = m_counts[std::move(key)];
        if (written)
            ++count.changed[*written];
        else
            ++count.left;
    }
}

void LearnedChanges::learn(std::string_view read, std::string_view written) {
    const auto from = ocr::text::toCodePoints(read), to = ocr::text::toCodePoints(written);
    if (from.empty() || to.empty() ||
        static_cast<double>(ocr::text::editDistance(from, to)) >
            mostApart * static_cast<double>(std::max(from.size(), to.size())))
        return;
    const auto changes = changesOf(from, to);
    for (const auto &change : changes)
        if (change.length <= mostRead && change.with.size() <= mostWritten &&
            change.with.find(catalogue::illegibleSign) == change.with.npos)
            learnGap(from, change.at, change.length, &change.with);
    // All else was seen and left.
    auto next = changes.begin();
    for (std::size_t at = 0; at <= from.size(); ++at) {
        while (next != changes.end() && next->at + next->length < at)
            ++next;
        for (std::size_t length = 0; length <= std::min(mostRead, from.size() - at); ++length) {
            const bool isTouched = std::any_of(next, changes.end(), [&](const Change &change) {
                return change.at <= at + length && at <= change.at + change.length;
            });
            if (!isTouched)
                learnGap(from, at, length, nullptr);
        }
    }
}

std::vector<LearnedChange> LearnedChanges::find(std::string_view text) const {
    const auto characters = ocr::text::toCodePoints(text);
    std::vector<LearnedChange> found;
    std::size_t byte = 0;
    const auto judge = [&](std::size_t at, std::size_t length) -> std::optional<LearnedChange> {
        const auto keys = keysOf(characters, at, length);
        // Something that is put in needs to be known by what stands beside it.
        for (std::size_t i = 0; i < keys.size() - (length == 0); ++i) {
            const auto count = m_counts.find(keys[i]);
            if (count == m_counts.end())
                continue;
            int changed = 0, most = 0;
            const std::u32string *with = nullptr;
            for (const auto &[written, times] : count->second.changed) {
                changed += times;
                if (times > most || (times == most && with && written < *with)) {
                    most = times;
                    with = &written;
                }
            }
            const int met = changed + count->second.left;
            if (met < leastMet)
                continue;
            if (!with || most < leastShare * met)
                return {};
            return LearnedChange{byte, utf8(characters.substr(at, length)).size(), utf8(*with),
                                 most, met - most};
        }
        return {};
    };
    for (std::size_t at = 0; at <= characters.size();) {
        std::optional<LearnedChange> best;
        std::size_t taken = 0;
        for (std::size_t length = 0; length <= std::min(mostRead, characters.size() - at); ++length)
            if (auto change = judge(at, length);
                change && (!best || change->changed > best->changed)) {
                best = std::move(change);
                taken = length;
            }
        if (best)
            found.push_back(*best);
        const auto step = std::max<std::size_t>(best ? taken : 0, 1);
        byte += utf8(characters.substr(at, std::min(step, characters.size() - at))).size();
        at += step;
    }
    return found;
}

} // namespace workflows::proofread
