// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/catalogue/records.h"

namespace workflows::catalogue {

/// Which pages a list shows; everything given must hold.
struct PageQuery {
    std::string label{}; ///< contained in it, both folded as for search
    std::optional<Status> status{};
    std::optional<ocr::text::Script> script{}; ///< that a line of the page is in
    std::optional<std::string> profile{};      ///< that was picked; empty: none was
    std::optional<UnitId> unit{}; ///< with the units below it; no row: pages without a unit
    std::optional<std::int64_t> fromOrdinal{}; ///< that place in the collection and behind it
};

/// A unit with its place in the tree.
struct UnitNode {
    UnitId id;
    UnitId parent; ///< none at the top
    std::string name;
    std::string level; ///< free-form: "fond", "file"
};

/// How many pages of a status lie in a unit itself.
struct UnitTally {
    UnitId unit; ///< none: not described
    Status status = Status::unread;
    std::int64_t pages = 0;
};

/// How many pages there would be if one part of a query were another: each is counted with all
/// conditions but its own. What has no page is left out.
struct PageTally {
    std::vector<std::pair<Status, std::int64_t>> byStatus;
    std::vector<std::pair<std::string, std::int64_t>> byProfile;
    std::vector<std::pair<ocr::text::Script, std::int64_t>> byScript;
    std::vector<UnitTally> byUnit;
};

/// What lists of pages are made of, however many there are: ids in order, counts by group, the tree
/// of units, and the order in which people put the pages. A connection of its own to a catalogue;
/// belongs to the thread that opened it, and fails as Catalogue does.
class PageLists {
  public:
    /// Errors as of Catalogue::open.
    [[nodiscard]] static ocr::core::Result<std::unique_ptr<PageLists>>
    open(const std::filesystem::path &file);
    ~PageLists();
    PageLists(const PageLists &) = delete;
    PageLists &operator=(const PageLists &) = delete;

    /// In the order of the collection; 100,000 take milliseconds where nothing, a status, a profile
    /// or a unit is asked for.
    [[nodiscard]] ocr::core::Result<std::vector<PageId>> ids(const PageQuery &query) const;
    /// In the order asked for; those that are no more are left out.
    [[nodiscard]] ocr::core::Result<std::vector<PageRecord>>
    pages(const std::vector<PageId> &ids) const;
    /// Of 100,000 pages it takes a tenth of a second.
    [[nodiscard]] ocr::core::Result<PageTally> tally(const PageQuery &query) const;
    /// All of the tree, each once.
    [[nodiscard]] ocr::core::Result<std::vector<UnitNode>> units() const;
    /// These pages take the places that they hold among themselves, in this order. Errors:
    /// notFound, notAllowed where one is named twice.
    [[nodiscard]] ocr::core::Result<std::monostate> arrange(const std::vector<PageId> &order);

  private:
    struct Impl;
    explicit PageLists(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace workflows::catalogue
