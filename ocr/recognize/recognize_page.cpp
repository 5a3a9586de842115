// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/recognize/recognize_page.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <variant>

#include <opencv2/core.hpp>

#include "ocr/recognize/foreign_parts.h"
#include "ocr/recognize/legible.h"
#include "ocr/recognize/line_reader.h"
#include "ocr/recognize/line_strip.h"
#include "ocr/recognize/rank_readers.h"
#include "ocr/recognize/second_opinions.h"
#include "ocr/recognize/word_evidence.h"
#include "ocr/text/align.h"
#include "ocr/text/script.h"

namespace ocr::recognize {

using core::Result;
using engine::TesseractEngine;

namespace {

/// Below this a second opinion is worth its time, and so is it for lines that stand out by so much
/// from what is usual on the page.
constexpr double unsure = 0.72, standsOut = 0.09;
/// Second opinions in a row that may change nothing before they are given up.
constexpr int patience = 6;
/// What a reader that is surer by 1 weighs against words, as a natural logarithm.
constexpr double ofSureness = 40;

/// A line's reading so far.
struct Best {
    page::LineText text;
    TesseractEngine *reader;
    bool isForeign = false; ///< in another script than the page

    [[nodiscard]] double sureness() const { return text.confidence.value(); }
};

class PageRecognizer {
  public:
    PageRecognizer(const page::CleanImage &image, const page::CleanImage *withoutRules,
                   const Readers &readers, const core::Work &work)
        : m_image(image), m_withoutRules(withoutRules), m_readers(readers), m_work(work),
          m_reader(*image.pixels, readers.memory ? *readers.memory : m_memory, m_work),
          m_words(readers.languages) {}

    /// Puts the candidate first that is surest of a few long lines.
    Result<std::monostate> chooseReader(const page::PageLayout &layout) {
        constexpr double favour = 0.06;
        constexpr std::size_t finalists = 3;
        const auto ranked = rankReaders(m_readers.candidates, favour, layout, m_reader);
        if (!ranked)
            return ranked.error();
        m_readers.candidates.clear();
        for (const auto &one : *ranked)
            if (m_readers.candidates.size() < finalists)
                m_readers.candidates.push_back(one.reader);
        const double usual = ranked->front().usual;
        m_doubtful = std::max(unsure, usual - standsOut);
        constexpr double leastForeign = 0.6, muchLess = 0.2;
        m_foreign = std::min(leastForeign, usual - muchLess);
        return std::monostate{};
    }

    /// Finds out whether the page was squeezed sideways: where hardly anything can be read as it
    /// stands, strips are drawn as much wider as the reader is clearly surer of.
    Result<std::monostate> chooseStretch(const page::PageLayout &layout) {
        constexpr double hardlyRead = 0.4, clearly = 0.05;
        constexpr std::size_t lines = 7;
        const auto sample = longLines(layout, lines);
        double most = 0;
        for (const double stretch : {1.0, 1.5, 2.0, 2.5}) {
            double sum = 0;
            for (const auto *line : sample) {
                const auto text = m_reader.read(first(), *line, stretch);
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
        (void)m_reader.takeReadings(); // of samples and of the line before
        const auto picked = m_readers.ofProfile.find(line.profile);
        auto best =
            picked == m_readers.ofProfile.end() ? readFreely(line) : readWith(picked->second, line);
        if (!best)
            return best.error();
        page::TextLine result;
        result.reading = std::move(best->text);
        addOpinions(result.reading, m_reader.takeReadings());
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
            const auto text = m_reader.read(first(), line, m_stretch);
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
    [[nodiscard]] TesseractEngine &first() const { return *m_readers.candidates.front(); }

    /// The surest of the readers, the first of them favoured.
    Result<Best> readWith(const std::vector<TesseractEngine *> &readers,
                          const page::LayoutLine &line) {
        Best best{{}, readers.front()};
        for (auto *engine : readers) {
            auto text = m_reader.read(*engine, line, m_stretch);
            if (!text)
                return text.error();
            constexpr double clearly = 0.05;
            if (engine == readers.front() || text->confidence.value() > best.sureness() + clearly) {
                best.text = std::move(*text);
                best.reader = engine;
            }
        }
        return best;
    }

    /// By the page's reader, and by others where that one is not sure, or where the words are none
    /// of its language.
    Result<Best> readFreely(const page::LayoutLine &line) {
        auto read = readAsTheLineBefore(line);
        if (!read)
            return read.error();
        auto &best = *read;
        if (const auto asked = askByWords(line, best); !asked)
            return asked.error();
        if (const auto asked = askOthers(line, best); !asked)
            return asked.error();
        m_before = best.reader;
        if (const auto looked = lookAgain(line, best); !looked)
            return looked.error();
        if (const auto looked = lookWithoutRules(line, best); !looked)
            return looked.error();
        if (const auto looked = lookAtParts(line, best); !looked)
            return looked.error();
        if (const auto turned = turnRound(line, best); !turned)
            return turned.error();
        if (auto *engine = readerOf(line.script, best.text.text)) {
            auto known = m_reader.read(*engine, line, m_stretch);
            if (!known)
                return known.error();
            best.text = std::move(*known);
        }
        return best;
    }

    /// By the reader of the line before, as languages and scripts run on; where that one is not
    /// sure, or the words are none of its language, by the page's reader too.
    Result<Best> readAsTheLineBefore(const page::LayoutLine &line) {
        auto text = m_reader.read(first(), line, m_stretch);
        if (!text)
            return text.error();
        Best best{std::move(*text), &first()};
        if (!m_before || m_before == &first())
            return best;
        constexpr double nearby = 2;
        const auto adopted = adoptIfBetter(*m_before, line, -nearby, best);
        if (!adopted)
            return adopted.error();
        return best;
    }

    /// What speaks for a second reading of a line: its words, and by how much its reader is surer;
    /// a natural logarithm.
    [[nodiscard]] double judge(const Best &one, const page::LineText &other,
                               const TesseractEngine &reader) const {
        constexpr double most = 12;
        const auto words =
            m_words.balance({one.text.text, one.reader->name()}, {other.text, reader.name()});
        return std::clamp(words, -most, most) +
               ofSureness * (other.confidence.value() - one.sureness());
    }

    /// Has the line read by one more reader, and keeps that reading where more than `least` speaks
    /// for it.
    Result<std::monostate> adoptIfBetter(TesseractEngine &engine, const page::LayoutLine &line,
                                         double least, Best &best) {
        auto text = m_reader.read(engine, line, m_stretch);
        if (!text)
            return text.error();
        if (judge(best, *text, engine) > least)
            best = {std::move(*text), &engine, m_foreigners.contains(&engine)};
        return std::monostate{};
    }

    /// Where the words are in a language of another reader, that one is asked.
    Result<std::monostate> askByWords(const page::LayoutLine &line, Best &best) {
        constexpr double clearly = 3, ofNoWords = -3.2;
        const bool isOfPage = best.reader == &first();
        if (isOfPage && best.sureness() < m_foreign &&
            m_words.fluencyOf(best.text.text).value_or(0) < ofNoWords)
            return std::monostate{};
        const auto advice = m_words.adviceOn(best.text.text, best.reader->name());
        if (!advice || advice->lead < clearly || !m_readers.named)
            return std::monostate{};
        const auto engine = m_readers.named(advice->reader);
        if (!engine)
            return engine.error();
        if (best.isForeign)
            m_foreigners.insert(*engine);
        return adoptIfBetter(**engine, line, isOfPage ? clearly : 0, best);
    }

    Result<std::monostate> askOthers(const page::LayoutLine &line, Best &best) {
        if (mayBeForeign(best) && m_vainScripts < patience) {
            const auto asked = askOtherScripts(line, best);
            if (!asked)
                return asked;
            m_vainScripts = best.isForeign ? 0 : m_vainScripts + 1;
        }
        if (best.sureness() >= m_doubtful || best.isForeign || m_vain >= patience)
            return std::monostate{};
        const auto before = best.reader;
        const auto &candidates = m_readers.candidates;
        constexpr double clearly = 0.05;
        std::vector<TesseractEngine *> readers(candidates.begin() + 1, candidates.end());
        constexpr int shorter = patience / 2; // many may be asked
        if (best.sureness() < m_foreign || m_vain < shorter)
            readers.insert(readers.end(), m_readers.alternatives.begin(),
                           m_readers.alternatives.end());
        const auto asked = ask(readers, line, clearly, best);
        m_vain = best.reader != before ? 0 : m_vain + 1;
        return asked;
    }

    /// Whether a line may be in another script: hardly read, and what was read is no words.
    [[nodiscard]] bool mayBeForeign(const Best &best) const {
        constexpr double ofWords = -2.6, ofNone = -3.6;
        const auto fluency = m_words.fluencyOf(best.text.text);
        if (!fluency)
            return best.sureness() < m_foreign;
        return best.sureness() < (*fluency < ofNone ? m_doubtful : m_foreign) && *fluency < ofWords;
    }

    /// Keeps what one of them reads clearly more surely, the words having their say.
    Result<std::monostate> ask(const std::vector<TesseractEngine *> &readers,
                               const page::LayoutLine &line, double clearly, Best &best) {
        // Sureness of a word or two tells little.
        constexpr double fair = 40;
        const double letters = std::max(1, text::countLetters(best.text.text));
        const double few = m_words.isKnowing() ? std::max(1.0, fair / letters) : 1;
        for (auto *engine : readers) {
            if (!m_words.mayRead(engine->name(), best.text.text))
                continue;
            auto text = m_reader.read(*engine, line, m_stretch);
            if (!text)
                return text.error();
            if (judge(best, *text, *engine) > ofSureness * clearly * few) {
                best.text = std::move(*text);
                best.reader = engine;
            }
        }
        return std::monostate{};
    }

    /// Each script has one who speaks for it; the rest are asked where that one is right.
    Result<std::monostate> askOtherScripts(const page::LayoutLine &line, Best &best) {
        constexpr double clearly = 0.1;
        const ScriptReaders *found = nullptr;
        for (const auto &other : m_readers.others) {
            auto text = m_reader.read(*other.lead, line, m_stretch);
            if (!text)
                return text.error();
            if (text->confidence.value() > best.sureness() + clearly &&
                text::estimateScript(text->text) == other.script) {
                best = {std::move(*text), other.lead, true};
                found = &other;
                m_foreigners.insert(other.lead);
            }
        }
        if (found && m_words.isKnowing())
            return askByWords(line, best);
        if (!found || !found->all)
            return std::monostate{};
        const auto all = found->all();
        return all ? ask(*all, line, 0.02, best) : all.error();
    }

    /// Reads a line that is not sure from a wider strip too and keeps the surer reading: crowded
    /// and narrow print gains by it.
    Result<std::monostate> lookAgain(const page::LayoutLine &line, Best &best) {
        constexpr double sure = 0.8, wider = 1.18, clearly = 0.03;
        if (best.sureness() >= sure || m_vainLooks >= 3 * patience)
            return std::monostate{};
        auto text = m_reader.read(*best.reader, cutStrip(*m_image.pixels, line, m_stretch * wider));
        if (!text)
            return text.error();
        const bool isBetter = text->confidence.value() > best.sureness() + clearly;
        m_vainLooks = isBetter ? 0 : m_vainLooks + 1;
        if (isBetter)
            best.text = std::move(*text);
        return std::monostate{};
    }

    /// Reads a line through which a rule goes, or under it, without the rule too, and keeps the
    /// surer reading: what was taken for a rule may have been a letter's long stroke.
    Result<std::monostate> lookWithoutRules(const page::LayoutLine &line, Best &best) {
        if (!m_withoutRules)
            return std::monostate{};
        const auto &seen = m_reader.strip(line, m_stretch);
        const auto strip = cutStrip(*m_withoutRules->pixels, line, m_stretch);
        if (strip.grey.size() == seen.grey.size() &&
            cv::norm(strip.grey, seen.grey, cv::NORM_L1) == 0)
            return std::monostate{};
        auto text = m_reader.read(*best.reader, strip);
        if (!text)
            return text.error();
        constexpr double clearly = 0.03;
        if (text->confidence.value() > best.sureness() + clearly)
            best.text = std::move(*text);
        return std::monostate{};
    }

    /// Words and numbers in another script than the rest of the line.
    Result<std::monostate> lookAtParts(const page::LayoutLine &line, Best &best) {
        constexpr double surely = 0.75, hardlyRead = 0.2;
        if (m_readers.others.empty() || best.text.words.empty() || best.sureness() < hardlyRead)
            return std::monostate{};
        const auto &strip = m_reader.strip(line, m_stretch);
        for (const auto &part : weakParts(best.text, strip)) {
            if (m_vainParts >= patience)
                break;
            ++m_vainParts;
            std::optional<page::LineText> surest;
            for (auto *reader : readersOfParts(best)) {
                auto text = m_reader.readPart(*reader, strip, part.from, part.to);
                if (!text)
                    return text.error();
                const bool holdsWords = text::countLetters(text->text) >= 2;
                if (holdsWords && text->confidence.value() > surely &&
                    (!surest || text->confidence.value() > surest->confidence.value()))
                    surest = std::move(*text);
            }
            if (surest) {
                best.text = replaced(best.text, part, *surest);
                m_vainParts = 0;
            }
        }
        return std::monostate{};
    }

    /// Where most words turned out to be in another script, that one's reader is the line's, and
    /// the few others are parts.
    Result<std::monostate> turnRound(const page::LayoutLine &line, Best &best) {
        const auto script = text::estimateScript(best.text.text);
        const auto other = std::ranges::find_if(m_readers.others, [&](const auto &readers) {
            return readers.script == script && readers.lead->name() != best.reader->name() &&
                   best.text.model.find('+' + readers.lead->name()) != std::string::npos;
        });
        if (other == m_readers.others.end())
            return std::monostate{};
        auto text = m_reader.read(*other->lead, line, m_stretch);
        if (!text)
            return text.error();
        Best turned{std::move(*text), other->lead, true};
        if (const auto looked = lookAtParts(line, turned); !looked)
            return looked;
        constexpr double nearly = 0.2;
        if (turned.sureness() > best.sureness() - nearly) {
            best = std::move(turned);
            m_foreigners.insert(best.reader);
            m_before = best.reader;
        }
        return std::monostate{};
    }

    /// The leads of the scripts that the line is not in.
    [[nodiscard]] std::vector<TesseractEngine *> readersOfParts(const Best &best) const {
        const auto script = text::estimateScript(best.text.text);
        std::vector<TesseractEngine *> leads;
        for (const auto &other : m_readers.others)
            if (other.script != script)
                leads.push_back(other.lead);
        if (best.isForeign)
            leads.push_back(&first());
        return leads;
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

    const page::CleanImage &m_image;
    const page::CleanImage *m_withoutRules; ///< null where there are none
    Readers m_readers;
    const core::Work &m_work;
    Memory m_memory; ///< where the caller keeps none
    LineReader m_reader;
    double m_stretch = 1; ///< how much wider than on the page letters are drawn
    double m_doubtful = unsure;
    double m_foreign = 0;  ///< below this a line may be in another script
    int m_vain = 0;        ///< second opinions in a row that changed nothing
    int m_vainScripts = 0; ///< the same, of other scripts
    int m_vainParts = 0;   ///< the same, of words
    int m_vainLooks = 0;   ///< second looks in a row that changed nothing
    WordEvidence m_words;
    TesseractEngine *m_before = nullptr;      ///< who read the line before
    std::set<TesseractEngine *> m_foreigners; ///< who read another script than the page's
};

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
