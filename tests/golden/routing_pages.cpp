// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/routing_pages.h"

#include <algorithm>

#include "ocr/core/atomic_file.h"
#include "ocr/engine/models.h"
#include "ocr/train/degrade.h"
#include "ocr/train/render_page.h"
#include "tests/golden/shared_scans.h"
#include "tests/golden/table.h"
#include "tests/specimens/write_image.h"

namespace tests::golden {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::Rect;
using ocr::core::Result;
using ocr::train::PagePainter;
using ocr::train::Random;

struct Paragraph {
    std::string text;
    std::string profile;
};

double areaOf(const Rect &box) {
    return box.isEmpty() ? 0 : static_cast<double>(box.width) * static_cast<double>(box.height);
}

std::string profileOf(const std::string &text) { return text.substr(0, text.find('/')); }

/// The paragraphs of a text in an order that the seed decides.
Result<std::vector<Paragraph>> paragraphsOf(const fs::path &texts, const std::string &name,
                                            Random &random) {
    const auto file = texts / (name + ".txt");
    std::vector<Paragraph> paragraphs;
    for (auto &line : split(contentOf(file), '\n'))
        paragraphs.push_back({std::move(line), profileOf(name)});
    if (paragraphs.empty())
        return ocr::core::fail(ErrorCode::inputMissing, file.string(), {}, "drawRoutingPages");
    for (std::size_t i = paragraphs.size(); i > 1; --i)
        std::swap(paragraphs[i - 1],
                  paragraphs[static_cast<std::size_t>(random.uniform(0, static_cast<double>(i)))]);
    return paragraphs;
}

/// As many as a page holds and some more, the texts taking turns at random.
Result<std::vector<Paragraph>> compose(const fs::path &texts, const std::vector<std::string> &names,
                                       Random &random) {
    std::vector<std::vector<Paragraph>> sources;
    for (const auto &name : names) {
        auto source = paragraphsOf(texts, name, random);
        if (!source)
            return source.error();
        sources.push_back(std::move(*source));
    }
    constexpr std::size_t enough = 14;
    std::vector<Paragraph> composed;
    std::vector<std::size_t> next(sources.size(), 0);
    while (composed.size() < enough) {
        const auto from =
            static_cast<std::size_t>(random.uniform(0, static_cast<double>(sources.size())));
        composed.push_back(sources[from][next[from]++ % sources[from].size()]);
    }
    return composed;
}

Result<RoutingPage> drawPage(const PagePainter &painter, const RoutingSet &set,
                             const std::vector<std::string> &names, std::uint64_t seed,
                             const fs::path &texts, const fs::path &folder) {
    Random random(seed, 7);
    const auto paragraphs = compose(texts, names, random);
    if (!paragraphs)
        return paragraphs.error();
    std::vector<std::string> written;
    for (const auto &paragraph : *paragraphs)
        written.push_back(paragraph.text);
    const auto design = ocr::train::randomDesign(written, set.press, random);
    const auto clean = painter.draw(design);
    if (!clean)
        return clean.error();
    const auto page = ocr::train::degrade(*clean, ocr::train::randomDamage(set.press, random));
    auto name = set.name + '-' + std::to_string(seed);
    if (!set.isMixed)
        name += '-' + names.front();
    std::ranges::replace(name, '/', '-');
    RoutingPage made{name, folder / (name + ".png"), {}};
    // In one column each block with room makes a region.
    const auto &regions = page.truth.regions;
    for (std::size_t i = 0; i < regions.size(); ++i)
        for (const auto &line : regions[i].lines)
            made.lines.push_back({ocr::core::boundingBox(line.layout.outline), line.reading.text,
                                  (*paragraphs)[i].profile});
    const auto image = specimens::encodeImage(*page.pixels, specimens::FileFormat::png, page.dpi);
    if (const auto stored = ocr::core::writeFileAtomically(made.image, image); !stored)
        return stored.error();
    return made;
}

} // namespace

Result<std::vector<RoutingPage>> drawRoutingPages(const RoutingSet &set, const fs::path &texts,
                                                  const fs::path &folder) {
    const auto painter = PagePainter::withFamilies(set.families);
    if (!painter)
        return painter.error();
    std::vector<std::vector<std::string>> groups;
    if (set.isMixed)
        groups.push_back(set.texts);
    else
        for (const auto &text : set.texts)
            groups.push_back({text});
    std::vector<RoutingPage> pages;
    for (const auto &group : groups)
        for (const auto seed : set.seeds) {
            auto page = drawPage(*painter, set, group, seed, texts, folder);
            if (!page)
                return page.error();
            pages.push_back(std::move(*page));
        }
    return pages;
}

Routing routingOf(const RoutedLine &line, const std::vector<std::string> &models,
                  const std::vector<ReadLine> &read) {
    const auto shared = [&](const ReadLine &other) {
        return areaOf(ocr::core::intersect(line.box, other.box));
    };
    const auto found = std::ranges::max_element(read, {}, shared);
    constexpr double half = 0.5;
    if (found == read.end() || shared(*found) < half * areaOf(line.box))
        return Routing::unread;
    const auto by = ocr::engine::splitModels(found->model);
    return !by.empty() && std::ranges::find(models, by.front()) != models.end() ? Routing::right
                                                                                : Routing::wrong;
}

} // namespace tests::golden
