// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/recognize_page.h"

#include <algorithm>
#include <variant>

#include "ocr/recognize/line_strip.h"
#include "ocr/text/script.h"

namespace ocr::recognize {

using core::Result;
using engine::TesseractEngine;

namespace {

/// Below this a second opinion is worth its time.
constexpr double unsure = 0.72;
/// How many lines decide which engine reads the page.
constexpr std::size_t sampleSize = 4;

class PageRecognizer {
  public:
    PageRecognizer(const page::CleanImage &image, std::vector<TesseractEngine *> engines,
                   const core::Work &work)
        : m_image(image), m_engines(std::move(engines)), m_work(work) {}

    /// Puts the engine first that is surest of a few long lines.
    Result<std::monostate> chooseEngine(const page::PageLayout &layout) {
        if (m_engines.size() < 2)
            return std::monostate{};
        const auto sample = longLines(layout);
        std::vector<std::pair<double, TesseractEngine *>> ranks;
        for (auto *engine : m_engines) {
            double sum = 0;
            for (const auto *line : sample) {
                const auto text = readWith(*engine, cutStrip(*m_image.pixels, *line));
                if (!text)
                    return text.error();
                sum += text->confidence.value();
            }
            ranks.emplace_back(sum, engine);
        }
        std::stable_sort(ranks.begin(), ranks.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        for (std::size_t i = 0; i < ranks.size(); ++i)
            m_engines[i] = ranks[i].second;
        return std::monostate{};
    }

    Result<page::TextLine> read(const page::LayoutLine &line) const {
        page::TextLine result;
        const auto strip = cutStrip(*m_image.pixels, line);
        for (auto *engine : m_engines) {
            auto text = readWith(*engine, strip);
            if (!text)
                return text.error();
            if (engine == m_engines.front() || text->confidence > result.reading.confidence)
                result.reading = std::move(*text);
            if (result.reading.confidence.value() >= unsure)
                break;
        }
        for (auto &word : result.reading.words)
            word.box = m_image.toMasterBox(strip.toPage(word.box));
        result.layout = line;
        result.layout.outline = m_image.toMasterPolygon(line.outline);
        result.layout.baseline = m_image.toMasterPolygon(line.baseline);
        result.layout.script = text::estimateScript(result.reading.text);
        if (result.layout.script != text::Script::unknown)
            result.layout.direction = text::directionOf(result.reading.text);
        return result;
    }

  private:
    Result<page::LineText> readWith(TesseractEngine &engine, const LineStrip &strip) const {
        if (strip.grey.empty())
            return page::LineText{};
        return engine.readStrip(strip.grey, m_work);
    }

    static std::vector<const page::LayoutLine *> longLines(const page::PageLayout &layout) {
        std::vector<const page::LayoutLine *> lines;
        for (const auto &region : layout.regions)
            for (const auto &line : region.lines)
                lines.push_back(&line);
        const auto length = [](const page::LayoutLine *line) {
            return core::boundingBox(line->outline).width;
        };
        std::stable_sort(lines.begin(), lines.end(),
                         [&](auto *a, auto *b) { return length(a) > length(b); });
        // The very longest often are two lines of neighbouring columns run together.
        const std::size_t skipped = lines.size() > 3 * sampleSize ? sampleSize / 2 : 0;
        lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(skipped));
        lines.resize(std::min(lines.size(), sampleSize));
        return lines;
    }

    const page::CleanImage &m_image;
    std::vector<TesseractEngine *> m_engines;
    const core::Work &m_work;
};

/// Stains and handwriting that were taken for a line come out as a few signs nobody is sure of.
bool isLegible(const page::LineText &reading) {
    if (reading.text.empty())
        return false;
    const bool hasLetters = text::estimateScript(reading.text) != text::Script::unknown;
    return reading.confidence.value() >= (hasLetters ? 0.25 : 0.35);
}

} // namespace

Result<std::vector<page::TextRegion>> recognizePage(const page::CleanImage &image,
                                                    const page::PageLayout &layout,
                                                    const std::vector<TesseractEngine *> &engines,
                                                    const core::Work &work) {
    EVRAK_ASSERT(!engines.empty());
    PageRecognizer recognizer(image, engines, work);
    if (const auto chosen = recognizer.chooseEngine(layout); !chosen)
        return chosen.error();
    std::size_t total = 0, done = 0;
    for (const auto &region : layout.regions)
        total += region.lines.size();
    std::vector<page::TextRegion> regions;
    for (const auto &region : layout.regions) {
        page::TextRegion read{region.kind, image.toMasterPolygon(region.outline), {}};
        for (const auto &line : region.lines) {
            if (work.isStopped())
                return core::fail(core::ErrorCode::stopped, "page", {}, "recognizePage");
            auto text = recognizer.read(line);
            if (!text)
                return text.error();
            if (isLegible(text->reading))
                read.lines.push_back(std::move(*text));
            work.report(static_cast<double>(++done) / static_cast<double>(total));
        }
        if (!read.lines.empty())
            regions.push_back(std::move(read));
    }
    return regions;
}

} // namespace ocr::recognize
