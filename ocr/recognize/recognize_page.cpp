// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/recognize_page.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <variant>

#include "ocr/recognize/line_strip.h"
#include "ocr/text/script.h"

namespace ocr::recognize {

using core::Result;
using engine::TesseractEngine;

namespace {

/// Below this a second opinion is worth its time.
constexpr double unsure = 0.72;
/// Lines that all candidates read, and lines that the best few read after that.
constexpr std::size_t firstRound = 2, secondRound = 7;
constexpr std::size_t finalists = 3;
/// Second opinions in a row that may change nothing before they are given up.
constexpr int patience = 6;

class PageRecognizer {
  public:
    PageRecognizer(const page::CleanImage &image, const page::CleanImage *withoutRules,
                   const Readers &readers, const core::Work &work)
        : m_image(image), m_withoutRules(withoutRules), m_readers(readers), m_work(work) {}

    /// Puts the candidate first that is surest of a few long lines; the one that is named first
    /// weighs a little more.
    Result<std::monostate> chooseReader(const page::PageLayout &layout) {
        constexpr double favour = 0.06;
        m_scores[m_readers.candidates.front()] += favour * (firstRound + secondRound);
        const auto sample = longLines(layout, firstRound + secondRound);
        const std::size_t half = std::min(firstRound, sample.size());
        if (const auto done = rank({sample.begin(), sample.begin() + half}); !done)
            return done.error();
        auto &candidates = m_readers.candidates;
        candidates.resize(std::min(candidates.size(), finalists));
        return rank({sample.begin() + half, sample.end()});
    }

    /// Finds out whether the page was squeezed sideways: where hardly anything can be read as it
    /// stands, strips are drawn as much wider as the reader is clearly surer of.
    Result<std::monostate> chooseStretch(const page::PageLayout &layout) {
        constexpr double hardlyRead = 0.4, clearly = 0.05;
        const auto sample = longLines(layout, secondRound);
        double most = 0;
        for (const double stretch : {1.0, 1.5, 2.0, 2.5}) {
            double sum = 0;
            for (const auto *line : sample) {
                const auto strip = cutStrip(*m_image.pixels, *line, stretch);
                auto &reader = *m_readers.candidates.front();
                const auto text =
                    stretch == 1 ? readOnce(reader, *line, strip) : readWith(reader, strip);
                if (!text)
                    return text.error();
                sum += text->confidence.value();
            }
            const double sureness = sample.empty() ? 1 : sum / static_cast<double>(sample.size());
            if (stretch == 1 && sureness >= hardlyRead)
                break;
            if (stretch == 1 || sureness > most + clearly) {
                most = sureness;
                m_stretch = stretch;
            }
        }
        return std::monostate{};
    }

    Result<page::TextLine> read(const page::LayoutLine &line) {
        const auto strip = cutStrip(*m_image.pixels, line, m_stretch);
        auto *reader = m_readers.candidates.front();
        auto best = readOnce(*reader, line, strip);
        if (!best)
            return best.error();
        if (best->confidence.value() < unsure && m_vain < patience) {
            bool isBetter = false;
            for (auto *engine : secondOpinions()) {
                auto text = readOnce(*engine, line, strip);
                if (!text)
                    return text.error();
                if (text->confidence.value() > best->confidence.value() + 0.05) {
                    best = std::move(text);
                    reader = engine;
                    isBetter = true;
                }
            }
            m_vain = isBetter ? 0 : m_vain + 1;
        }
        if (const auto looked = lookAgain(*reader, line, *best); !looked)
            return looked.error();
        if (const auto looked = lookWithoutRules(*reader, line, strip, *best); !looked)
            return looked.error();
        if (auto *engine = readerOf(line.script, best->text)) {
            best = readWith(*engine, strip);
            if (!best)
                return best.error();
        }
        page::TextLine result;
        result.reading = std::move(*best);
        for (auto &word : result.reading.words)
            word.box = m_image.toMasterBox(word.box);
        result.layout = line;
        result.layout.outline = m_image.toMasterPolygon(line.outline);
        result.layout.baseline = m_image.toMasterPolygon(line.baseline);
        result.layout.letterHeight = heightInMaster(line);
        result.layout.script = text::estimateScript(result.reading.text);
        if (result.layout.script != text::Script::unknown)
            result.layout.direction = text::directionOf(result.reading.text);
        return result;
    }

    /// Whether no line of a sample, taken evenly over the page, holds anything that could be words:
    /// noise or a photograph, on which many lines would be read in vain.
    Result<bool> isHopeless(const page::PageLayout &layout) {
        std::vector<const page::LayoutLine *> lines;
        for (const auto &region : layout.regions)
            for (const auto &line : region.lines)
                lines.push_back(&line);
        constexpr std::size_t sample = 12;
        if (lines.size() <= 2 * sample)
            return false;
        for (std::size_t i = 0; i < sample; ++i) {
            const auto &line = *lines[(2 * i + 1) * lines.size() / (2 * sample)];
            const auto text = readOnce(*m_readers.candidates.front(), line,
                                       cutStrip(*m_image.pixels, line, m_stretch));
            if (!text)
                return text.error();
            constexpr double words = 0.45;
            constexpr int letters = 4;
            if (text->confidence.value() > words && text::countLetters(text->text) >= letters)
                return false;
        }
        return true;
    }

  private:
    /// Word boxes in pixels of the clean image.
    Result<page::LineText> readWith(TesseractEngine &engine, const LineStrip &strip) const {
        if (strip.grey.empty())
            return page::LineText{};
        auto text = engine.readStrip(strip.grey, m_work);
        if (text)
            for (auto &word : text->words)
                word.box = strip.toPage(word.box);
        return text;
    }

    /// The same, remembered: lines of a sample are read again when their turn comes. `strip` is cut
    /// with the page's stretch.
    Result<page::LineText> readOnce(TesseractEngine &engine, const page::LayoutLine &line,
                                    const LineStrip &strip) {
        const auto key = std::tuple(&engine, &line, m_stretch);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        auto text = readWith(engine, strip);
        if (text)
            m_known.emplace(key, *text);
        return text;
    }

    /// Reads a line that is not sure from a wider strip too and keeps the surer reading: crowded
    /// and narrow print gains by it.
    Result<std::monostate> lookAgain(TesseractEngine &reader, const page::LayoutLine &line,
                                     page::LineText &best) {
        constexpr double sure = 0.8, wider = 1.18, clearly = 0.03;
        if (best.confidence.value() >= sure || m_vainLooks >= 3 * patience)
            return std::monostate{};
        auto text = readWith(reader, cutStrip(*m_image.pixels, line, m_stretch * wider));
        if (!text)
            return text.error();
        const bool isBetter = text->confidence.value() > best.confidence.value() + clearly;
        m_vainLooks = isBetter ? 0 : m_vainLooks + 1;
        if (isBetter)
            best = std::move(*text);
        return std::monostate{};
    }

    /// Reads a line through which a rule goes, or under it, without the rule too, and keeps the
    /// surer reading: what was taken for a rule may have been a letter's long stroke.
    Result<std::monostate> lookWithoutRules(TesseractEngine &reader, const page::LayoutLine &line,
                                            const LineStrip &seen, page::LineText &best) {
        if (!m_withoutRules)
            return std::monostate{};
        const auto strip = cutStrip(*m_withoutRules->pixels, line, m_stretch);
        if (strip.grey.size() == seen.grey.size() &&
            cv::norm(strip.grey, seen.grey, cv::NORM_L1) == 0)
            return std::monostate{};
        auto text = readWith(reader, strip);
        if (!text)
            return text.error();
        constexpr double clearly = 0.03;
        if (text->confidence.value() > best.confidence.value() + clearly)
            best = std::move(*text);
        return std::monostate{};
    }

    /// Who reads the line's script, where that is known and not the one that was read.
    [[nodiscard]] TesseractEngine *readerOf(text::Script script, const std::string &read) const {
        const auto found = m_readers.ofScript.find(script);
        const bool isAsKnown =
            script == text::Script::unknown || text::estimateScript(read) == script;
        return isAsKnown || found == m_readers.ofScript.end() ? nullptr : found->second;
    }

    [[nodiscard]] double heightInMaster(const page::LayoutLine &line) const {
        const auto box = core::boundingBox(line.outline);
        const double x = box.x + box.width / 2.0, y = box.y + box.height / 2.0;
        const auto low = m_image.map.toMaster({x, y});
        const auto high = m_image.map.toMaster({x, y - line.letterHeight});
        return std::hypot(high.x - low.x, high.y - low.y);
    }

    /// Sorts the candidates by what they made of the lines so far.
    Result<std::monostate> rank(const std::vector<const page::LayoutLine *> &lines) {
        auto &candidates = m_readers.candidates;
        if (candidates.size() < 2)
            return std::monostate{};
        for (const auto *line : lines) {
            const auto strip = cutStrip(*m_image.pixels, *line);
            for (auto *engine : candidates) {
                const auto text = readOnce(*engine, *line, strip);
                if (!text)
                    return text.error();
                m_scores[engine] += text->confidence.value();
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&](auto *a, auto *b) { return m_scores[a] > m_scores[b]; });
        return std::monostate{};
    }

    [[nodiscard]] std::vector<TesseractEngine *> secondOpinions() const {
        auto engines = m_readers.others;
        const auto finalistCount = std::min(finalists, m_readers.candidates.size());
        engines.insert(engines.begin(), m_readers.candidates.begin() + 1,
                       m_readers.candidates.begin() + static_cast<std::ptrdiff_t>(finalistCount));
        return engines;
    }

    static std::vector<const page::LayoutLine *> longLines(const page::PageLayout &layout,
                                                           std::size_t count) {
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
        const std::size_t skipped = lines.size() > 3 * count ? 2 : 0;
        lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(skipped));
        lines.resize(std::min(lines.size(), count));
        return lines;
    }

    const page::CleanImage &m_image;
    const page::CleanImage *m_withoutRules; ///< null where there are none
    Readers m_readers;
    const core::Work &m_work;
    std::map<TesseractEngine *, double> m_scores;
    std::map<std::tuple<TesseractEngine *, const page::LayoutLine *, double>, page::LineText>
        m_known;
    double m_stretch = 1; ///< how much wider than on the page letters are drawn
    int m_vain = 0;       ///< second opinions in a row that changed nothing
    int m_vainLooks = 0;  ///< second looks in a row that changed nothing
};

/// How sure the page's reader is of most lines of a fair length.
double usualConfidence(const std::vector<page::TextRegion> &regions) {
    constexpr int fairLength = 8;
    std::vector<double> values;
    for (const auto &region : regions)
        for (const auto &line : region.lines)
            if (text::countLetters(line.reading.text) >= fairLength)
                values.push_back(line.reading.confidence.value());
    constexpr double least = 0.5; // a page of nothing but doubtful lines is no measure
    if (values.empty())
        return 1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return std::max(least, *middle);
}

/// Stains and handwriting that were taken for a line come out as a few signs nobody is sure of; the
/// fewer signs, the surer they have to be, beside what is usual on the page.
bool isLegible(const page::LineText &reading, double usual, bool isWellSet) {
    if (reading.text.empty())
        return false;
    const auto letters = static_cast<double>(text::countLetters(reading.text));
    constexpr double fullLine = 12;
    const double least = isWellSet && letters >= fullLine ? 0.12 : 0.28;
    return reading.confidence.value() >= usual * (least + 0.55 * std::exp((1 - letters) / 5));
}

/// Whether a line is one of several of the same size in its region, as stains are not.
bool isWellSet(const page::TextLine &line, const page::TextRegion &region) {
    constexpr int several = 5;
    constexpr double alike = 0.3;
    const double height = line.layout.letterHeight;
    return std::count_if(region.lines.begin(), region.lines.end(), [&](const auto &other) {
               return std::abs(other.layout.letterHeight - height) < alike * height;
           }) > several;
}

/// Takes out what is not legible; regions that held lines and hold none now go too.
void dropIllegible(std::vector<page::TextRegion> &regions) {
    const double usual = usualConfidence(regions);
    std::erase_if(regions, [&](page::TextRegion &region) {
        const bool hadLines = !region.lines.empty();
        if (region.kind == page::RegionKind::pageNumber && !region.lines.empty() &&
            text::countDigits(region.lines.front().reading.text) > 0)
            return false; // two signs are never sure
        const auto whole = region;
        std::erase_if(region.lines, [&](const auto &line) {
            return !isLegible(line.reading, usual, isWellSet(line, whole));
        });
        return hadLines && region.lines.empty();
    });
}

} // namespace

Result<std::vector<page::TextRegion>> recognizePage(const page::CleanImage &image,
                                                    const page::PageLayout &layout,
                                                    const Readers &readers, const core::Work &work,
                                                    const page::CleanImage *withoutRules) {
    EVRAK_ASSERT(!readers.candidates.empty());
    PageRecognizer recognizer(image, withoutRules, readers, work);
    if (const auto chosen = recognizer.chooseReader(layout); !chosen)
        return chosen.error();
    if (const auto chosen = recognizer.chooseStretch(layout); !chosen)
        return chosen.error();
    const auto isHopeless = recognizer.isHopeless(layout);
    if (!isHopeless)
        return isHopeless.error();
    if (*isHopeless && !readers.keepsAllLines)
        return std::vector<page::TextRegion>{};
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
            work.report(static_cast<double>(++done) / static_cast<double>(total));
            read.lines.push_back(std::move(*text));
        }
        regions.push_back(std::move(read));
    }
    if (!readers.keepsAllLines)
        dropIllegible(regions);
    return regions;
}

} // namespace ocr::recognize
