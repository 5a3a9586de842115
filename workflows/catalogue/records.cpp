// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/records.h"

#include <algorithm>
#include <array>

namespace workflows::catalogue {

namespace {

constexpr std::array<std::string_view, 6> statusNames{"unread",   "read",  "proofread",
                                                      "verified", "blank", "problem"};
constexpr std::array<std::string_view, 3> makerNames{"machine", "person", "imported"};

constexpr std::array<std::string_view, 4> markNames{"illegible", "unclear", "supplied", "struck"};

template <typename Enum, std::size_t count>
std::optional<Enum> find(const std::array<std::string_view, count> &names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view toString(Status status) {
    return statusNames.at(static_cast<std::size_t>(status));
}
std::optional<Status> statusFrom(std::string_view name) { return find<Status>(statusNames, name); }
std::string_view toString(Maker maker) { return makerNames.at(static_cast<std::size_t>(maker)); }
std::optional<Maker> makerFrom(std::string_view name) { return find<Maker>(makerNames, name); }
std::string_view toString(MarkKind kind) { return markNames.at(static_cast<std::size_t>(kind)); }
std::optional<MarkKind> markKindFrom(std::string_view name) {
    return find<MarkKind>(markNames, name);
}

} // namespace workflows::catalogue
