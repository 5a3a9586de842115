// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/page_json.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/line_match.h"
#include "workflows/catalogue/page_result.h"
#include "workflows/catalogue/rows.h"
#include "workflows/catalogue/set_layout.h"

namespace workflows::catalogue {

namespace {

using ocr::page::PageText;

struct OldLine {
    LineId id;
    RegionId region;
    ReadingId current;
    KnownLine known;
};

struct FreshLine {
    std::size_t region = 0;
    const ocr::page::TextLine *line = nullptr;
};

/// The steps of storing one page; all within one write.
class PageStoring {
  public:
    PageStoring(Database &database, PageId page, const PageText &text)
        : m_database(database), m_page(page), m_text(text) {
        for (std::size_t region = 0; region < text.regions.size(); ++region)
            for (const auto &line : text.regions[region].lines)
                m_fresh.push_back({region, &line});
    }

    StoredPageText replaceLines() {
        loadOldLines(false);
        const auto plan = makePlan();
        const auto regions = placeRegions(plan);
        StoredPageText stored;
        int ordinal = 0;
        for (const auto &place : plan.order) {
            ++ordinal;
            if (place.known < 0)
                insertLine(fresh(place), regions[fresh(place).region], ordinal);
            else if (place.fresh >= 0)
                updateLine(old(place), fresh(place), regions[fresh(place).region], ordinal);
            else
                m_database.run("UPDATE line SET ordinal = ? WHERE id = ?", ordinal, old(place).id);
            stored.kept += place.known >= 0 && old(place).known.mustStay ? 1 : 0;
        }
        for (const auto gone : plan.gone)
            retireLine(m_database, m_old[gone].id);
        stored.lines = ordinal;
        stored.retired = static_cast<int>(plan.gone.size());
        return stored;
    }

    /// For a page that people vouched for: the machine's readings are kept beside theirs.
    StoredPageText addBeside() {
        loadOldLines(true);
        for (const auto &place : makePlan().order)
            if (place.known >= 0 && place.fresh >= 0)
                insertReading(m_database, old(place).id, readingOf(fresh(place)), {});
        return {static_cast<int>(m_old.size()), static_cast<int>(m_old.size()), 0, false};
    }

  private:
    [[nodiscard]] const OldLine &old(const LinePlace &place) const {
        return m_old[static_cast<std::size_t>(place.known)];
    }
    [[nodiscard]] const FreshLine &fresh(const LinePlace &place) const {
        return m_fresh[static_cast<std::size_t>(place.fresh)];
    }

    void loadOldLines(bool allMustStay) {
        auto row = m_database.statement("SELECT id, region_id, current_id, is_person, outline "
                                        "FROM line WHERE page_id = ? AND is_retired = 0 "
                                        "ORDER BY ordinal, id",
                                        m_page);
        while (row.executeStep())
            m_old.push_back({{row.getColumn(0).getInt64()},
                             {row.getColumn(1).getInt64()},
                             {row.getColumn(2).getInt64()},
                             {pointsIn(row, 4), allMustStay || row.getColumn(3).getInt() != 0}});
    }

    [[nodiscard]] LinePlan makePlan() const {
        std::vector<KnownLine> known;
        for (const auto &line : m_old)
            known.push_back(line.known);
        std::vector<ocr::core::Polygon> outlines;
        for (const auto &line : m_fresh)
            outlines.push_back(line.line->layout.outline);
        return planLines(known, outlines);
    }

    /// The row of each region of the new layout: one that is there already, or a new one. Those of
    /// before are retired unless a line stays in them.
    std::vector<RegionId> placeRegions(const LinePlan &plan) {
        std::vector<RegionId> regions;
        for (std::size_t i = 0; i < m_text.regions.size(); ++i)
            regions.push_back(findOrInsertRegion(m_text.regions[i], static_cast<int>(i) + 1));
        std::vector<RegionId> needed = regions;
        for (const auto &place : plan.order)
            if (place.known >= 0 && place.fresh < 0)
                needed.push_back(old(place).region);
        std::vector<RegionId> retired;
        auto row = m_database.statement(
            "SELECT id FROM region WHERE page_id = ? AND is_retired = 0", m_page);
        while (row.executeStep())
            if (const RegionId region{row.getColumn(0).getInt64()};
                std::ranges::find(needed, region) == needed.end())
                retired.push_back(region);
        for (const auto region : retired)
            m_database.run("UPDATE region SET is_retired = 1 WHERE id = ?", region);
        return regions;
    }

    RegionId findOrInsertRegion(const ocr::page::TextRegion &region, int ordinal) {
        const auto kind = ocr::page::toString(region.kind);
        const auto outline = ocr::page::toJson(region.outline);
        const RegionId known{m_database.number(
            "SELECT id FROM region WHERE page_id = ? AND is_retired = 0 AND ordinal = ? "
            "AND kind = ? AND outline = ?",
            m_page, ordinal, kind, outline)};
        if (known)
            return known;
        m_database.run("INSERT INTO region (page_id, ordinal, kind, outline) VALUES (?, ?, ?, ?)",
                       m_page, ordinal, kind, outline);
        return {m_database.lastRow()};
    }

    [[nodiscard]] NewReading readingOf(const FreshLine &fresh) const {
        return machineReading(fresh.line->reading, m_text);
    }

    void insertLine(const FreshLine &fresh, RegionId region, int ordinal) {
        const auto &layout = fresh.line->layout;
        m_database.run("INSERT INTO line (page_id, region_id, ordinal, direction, script, outline, "
                       "baseline, letter_height, profile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       m_page, region, ordinal, nameOf(layout.direction),
                       ocr::text::toString(layout.script), ocr::page::toJson(layout.outline),
                       ocr::page::toJson(layout.baseline), layout.letterHeight, layout.profile);
        const LineId line{m_database.lastRow()};
        makeCurrent(m_database, line, insertReading(m_database, line, readingOf(fresh), {}),
                    fresh.line->reading.text);
    }

    /// A line that was found again. A person's keeps its shape and text, the machine's reading is
    /// kept beside it.
    void updateLine(const OldLine &line, const FreshLine &fresh, RegionId region, int ordinal) {
        const auto reading = insertReading(m_database, line.id, readingOf(fresh), {});
        m_database.run("UPDATE line SET region_id = ?, ordinal = ? WHERE id = ?", region, ordinal,
                       line.id);
        if (line.known.mustStay)
            return;
        const auto &layout = fresh.line->layout;
        m_database.run("UPDATE line SET direction = ?, script = ?, outline = ?, baseline = ?, "
                       "letter_height = ?, is_script_set = 0 WHERE id = ?",
                       nameOf(layout.direction), ocr::text::toString(layout.script),
                       ocr::page::toJson(layout.outline), ocr::page::toJson(layout.baseline),
                       layout.letterHeight, line.id);
        makeCurrent(m_database, line.id, reading, fresh.line->reading.text);
    }

    Database &m_database;
    PageId m_page;
    const PageText &m_text;
    std::vector<FreshLine> m_fresh;
    std::vector<OldLine> m_old;
};

} // namespace

Result<StoredPageText> Catalogue::storePageText(PageId page, const PageText &text,
                                                const std::string &fingerprint, SameResult same) {
    auto &database = m_impl->database;
    return database.write([&]() -> Result<StoredPageText> {
        const auto before = findStatus(database, page);
        if (!before)
            return missing("page", page);
        if (same == SameResult::leave && hasPageResult(database, page, fingerprint))
            return StoredPageText{.wasThereBefore = true};
        PageStoring storing(database, page, text);
        notePageResult(database, page, text, fingerprint);
        // Lines that a person set are not put aside by a layout found without them.
        if (before->isVouchedFor() || catalogue::isLayoutSet(database, page))
            return storing.addBeside();
        const auto stored = storing.replaceLines();
        refreshPage(database, page);
        noteReadStatus(database, page, *before, text, stored.lines);
        return stored;
    });
}

Result<std::optional<std::string>> Catalogue::pageFingerprint(PageId page) const {
    auto &database = m_impl->database;
    return database.read([&]() -> Result<std::optional<std::string>> {
        auto row =
            database.statement("SELECT fingerprint FROM page_result WHERE page_id = ?", page);
        return row.executeStep() ? std::optional(row.getColumn(0).getString()) : std::nullopt;
    });
}

} // namespace workflows::catalogue
