// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace workflows::catalogue {

/// A row's number that cannot be mistaken for another table's. 0 is no row.
template <typename Tag> struct Id {
    std::int64_t value = 0;
    auto operator<=>(const Id &) const = default;
    explicit operator bool() const { return value != 0; }
};

using MasterId = Id<struct MasterTag>;
using UnitId = Id<struct UnitTag>;
using PageId = Id<struct PageTag>;
using RegionId = Id<struct RegionTag>;
using LineId = Id<struct LineTag>;
using ReadingId = Id<struct ReadingTag>;
using ApartId = Id<struct ApartTag>;

} // namespace workflows::catalogue

template <typename Tag> struct std::hash<workflows::catalogue::Id<Tag>> {
    std::size_t operator()(workflows::catalogue::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
