// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/set_layout.h"

#include <algorithm>
#include <cmath>

#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/carry_text.h"
#include "workflows/proofread/person_name.h"
#include "workflows/proofread/status_rules.h"

namespace workflows::proofread {

namespace {

using catalogue::Catalogue;
using catalogue::HandLine;
using catalogue::HandRegion;
using catalogue::LineId;
using catalogue::LineRecord;
using catalogue::PageId;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Polygon;
using ocr::core::Result;

/// Lines, shapes and order. What a reading finds out about a line is no part of it.
bool isSame(const std::vector<HandRegion> &a, const std::vector<HandRegion> &b) {
    const auto isSameLine = [](const HandLine &x, const HandLine &y) {
        return x.id == y.id && x.layout.outline == y.layout.outline;
    };
    return std::ranges::equal(a, b, [&](const HandRegion &x, const HandRegion &y) {
        return x.kind == y.kind && x.outline == y.outline &&
               std::ranges::equal(x.lines, y.lines, isSameLine);
    });
}

/// Whether nothing would be stored.
bool isUnchanged(const std::vector<HandRegion> &before, const std::vector<HandRegion> &wanted) {
    const auto isSameLine = [](const HandLine &x, const HandLine &y) {
        return x.layout == y.layout && y.madeFrom.empty();
    };
    return isSame(before, wanted) &&
           std::ranges::equal(before, wanted, [&](const HandRegion &x, const HandRegion &y) {
               return std::ranges::equal(x.lines, y.lines, isSameLine);
           });
}

/// Whether it has an extent and its middle lies on the page.
bool liesOn(ocr::core::Size page, const Polygon &outline) {
    const bool isFinite = std::ranges::all_of(outline, [](const auto &point) {
        return std::abs(point.x) < 1e6 && std::abs(point.y) < 1e6;
    });
    if (outline.size() < 3 || !isFinite)
        return false;
    const auto box = ocr::core::boundingBox(outline);
    const double x = box.x + box.width / 2.0, y = box.y + box.height / 2.0;
    return !box.isEmpty() && x >= 0 && y >= 0 && x <= page.width && y <= page.height;
}

/// The outlines that stand on the page, which are taken back as they are: a rule that a machine
/// found may have no height.
std::vector<Polygon> outlinesOf(const std::vector<HandRegion> &layout) {
    std::vector<Polygon> outlines;
    for (const auto &region : layout) {
        outlines.push_back(region.outline);
        for (const auto &line : region.lines)
            outlines.push_back(line.layout.outline);
    }
    return outlines;
}

Result<std::monostate> checkShapes(const catalogue::PageRecord &page,
                                   const std::vector<HandRegion> &before,
                                   const std::vector<HandRegion> &layout) {
    const auto refuse = [&](const char *what) {
        return fail(ErrorCode::notAllowed, page.label, what);
    };
    const auto known = outlinesOf(before);
    for (const auto &outline : outlinesOf(layout))
        if (std::ranges::find(known, outline) == known.end() && !liesOn(page.size, outline))
            return refuse("an outline is none, or lies outside the page");
    for (const auto &region : layout)
        for (const auto &line : region.lines) {
            const auto height = line.layout.letterHeight;
            if (!(height >= 0 && height < page.size.height))
                return refuse("letters of that height are none of this page");
        }
    return std::monostate{};
}

/// The lines that are named as sources of text. Errors: notFound, notAllowed.
Result<std::map<LineId, LineRecord>> findSources(const Catalogue &catalogue, PageId page,
                                                 const std::vector<HandRegion> &layout) {
    std::map<LineId, LineRecord> sources;
    for (const auto &region : layout)
        for (const auto &line : region.lines)
            for (const auto id : line.madeFrom) {
                const auto source = catalogue.line(id);
                if (!source)
                    return source.error();
                if (source->page != page)
                    return fail(ErrorCode::notAllowed, "line " + std::to_string(id.value),
                                "it is a line of another page");
                sources.emplace(id, *source);
            }
    return sources;
}

/// Whether the lines still say what was cut, and the cuts lie between characters.
Result<std::monostate> checkCuts(const std::vector<TextCut> &cuts,
                                 const std::map<LineId, LineRecord> &sources) {
    for (const auto &cut : cuts) {
        const auto subject = "line " + std::to_string(cut.line.value);
        const auto source = sources.find(cut.line);
        if (source == sources.end())
            return fail(ErrorCode::notAllowed, subject, "nothing is made of it");
        const auto &current = source->second.current;
        if (current.id != cut.seen)
            return fail(ErrorCode::conflict, subject, "its text was changed in between");
        const bool cutsCharacter =
            cut.at < current.text.size() &&
            (static_cast<unsigned char>(current.text[cut.at]) & 0xC0) == 0x80;
        if (cut.at > current.text.size() || cutsCharacter)
            return fail(ErrorCode::notAllowed, subject, "its text cannot be cut there");
    }
    return std::monostate{};
}

std::vector<catalogue::PlacedRegion> placed(const std::vector<HandRegion> &layout,
                                            const std::map<LineId, LineRecord> &sources,
                                            const std::vector<TextCut> &cuts) {
    std::vector<const HandLine *> lines;
    for (const auto &region : layout)
        for (const auto &line : region.lines)
            lines.push_back(&line);
    const auto texts = carryTexts(lines, sources, cuts);
    std::vector<catalogue::PlacedRegion> regions;
    std::size_t index = 0;
    for (const auto &region : layout) {
        regions.push_back({region.kind, region.outline});
        for (const auto &line : region.lines) {
            catalogue::PlacedLine made{line.id, line.layout};
            if (const auto &text = texts[index++]) {
                made.reading = text->reading;
                made.basedOn = text->basedOn;
            }
            regions.back().lines.push_back(std::move(made));
        }
    }
    return regions;
}

} // namespace

Result<std::vector<HandRegion>> setLayout(Catalogue &catalogue, PageId page,
                                          const std::vector<HandRegion> &layout,
                                          const std::vector<HandRegion> &basedOn,
                                          const std::string &by, const std::vector<TextCut> &cuts) {
    const auto name = personName(by, "page " + std::to_string(page.value));
    if (!name)
        return name.error();
    std::vector<HandRegion> stored;
    const auto done = catalogue.atomically([&]() -> Result<std::monostate> {
        const auto record = catalogue.page(page);
        if (!record)
            return record.error();
        const auto before = catalogue.layout(page);
        if (!before)
            return before.error();
        if (!isSame(*before, basedOn))
            return fail(ErrorCode::conflict, record->label, "its lines were changed in between");
        if (auto fits = checkShapes(*record, *before, layout); !fits)
            return fits;
        const auto isSet = catalogue.isLayoutSet(page);
        if (!isSet)
            return isSet.error();
        stored = *before;
        if (*isSet && isUnchanged(*before, layout))
            return std::monostate{};
        const auto sources = findSources(catalogue, page, layout);
        if (!sources)
            return sources.error();
        if (auto fits = checkCuts(cuts, *sources); !fits)
            return fits;
        auto after = catalogue.placeLayout(page, placed(layout, *sources, cuts), *name);
        if (!after)
            return after.error();
        stored = std::move(*after);
        return isSame(*before, stored) ? Result<std::monostate>(std::monostate{})
                                       : followEdit(catalogue, *record, *name);
    });
    if (!done)
        return done.error();
    return stored;
}

Result<std::monostate> releaseLayout(Catalogue &catalogue, PageId page, const std::string &by) {
    const auto name = personName(by, "page " + std::to_string(page.value));
    if (!name)
        return name.error();
    return catalogue.releaseLayout(page, *name);
}

} // namespace workflows::proofread
