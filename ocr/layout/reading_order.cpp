// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/reading_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace ocr::layout {

namespace {

using Items = std::vector<int>;

/// Two runs on one level that are further apart, in letter heights, stand in different places.
constexpr double widestGap = 14;

struct Span {
    double from;
    double to;
    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] double shared(const Span &other) const {
        return std::max(0.0, std::min(to, other.to) - std::max(from, other.from));
    }
};

/// The stretches that none of the spans covers, widest first.
std::vector<Span> findGaps(std::vector<Span> covered, double least) {
    std::sort(covered.begin(), covered.end(),
              [](const Span &a, const Span &b) { return a.from < b.from; });
    std::vector<Span> gaps;
    double reached = covered.empty() ? 0 : covered.front().to;
    for (const auto &span : covered) {
        if (span.from - reached >= least)
            gaps.push_back({reached, span.from});
        reached = std::max(reached, span.to);
    }
    std::sort(gaps.begin(), gaps.end(),
              [](const Span &a, const Span &b) { return a.length() > b.length(); });
    return gaps;
}

class Cutter {
  public:
    Cutter(const std::vector<LineRun> &runs, const Separators &rules, double letterHeight,
           text::Direction direction)
        : m_runs(runs), m_rules(rules), m_h(letterHeight), m_direction(direction) {}

    void cut(const Items &items, std::vector<LinesOfBlock> &blocks) const {
        if (items.empty())
            return;
        if (const auto place = findCut(items)) {
            auto [first, second] =
                place->isUpright ? splitAt(items, place->at) : splitBelow(items, place->at);
            if (place->isUpright && m_direction == text::Direction::rightToLeft)
                std::swap(first, second);
            if (!first.empty() && !second.empty()) {
                cut(first, blocks);
                cut(second, blocks);
                return;
            }
        }
        blocks.push_back(joinToLines(items));
    }

  private:
    /// Where to part the writing: beside a gutter or below a height.
    struct Place {
        bool isUpright;
        double at;
    };

    [[nodiscard]] std::optional<Place> findCut(const Items &items) const {
        if (const auto rule = findLevelRule(items))
            return Place{false, *rule};
        if (isRuledTable(items))
            return {};
        if (const auto rule = findRuledPlace(items))
            return rule;
        if (const auto gutter = findGutter(items))
            return Place{true, *gutter};
        if (const auto gap = findGapBetweenColumns(items))
            return Place{false, *gap};
        return {};
    }

    [[nodiscard]] const LineRun &run(int item) const {
        return m_runs[static_cast<std::size_t>(item)];
    }
    [[nodiscard]] Span across(int item) const { return {run(item).from, run(item).to}; }
    [[nodiscard]] double middleOf(int item) const {
        return run(item).middleAt((run(item).from + run(item).to) / 2);
    }
    [[nodiscard]] Span acrossAll(const Items &items) const {
        Span all = across(items.front());
        for (const int item : items)
            all = {std::min(all.from, run(item).from), std::max(all.to, run(item).to)};
        return all;
    }
    [[nodiscard]] Span downAll(const Items &items) const {
        Span all{1e9, -1e9};
        for (const int item : items)
            all = {std::min(all.from, middleOf(item)), std::max(all.to, middleOf(item))};
        return all;
    }

    /// The height of a rule from side to side that has writing above and below.
    [[nodiscard]] std::optional<double> findLevelRule(const Items &items) const {
        const auto width = acrossAll(items), height = downAll(items);
        constexpr double sideToSide = 0.8;
        for (const auto &rule : m_rules.level) {
            const double y = rule.y + rule.height / 2.0;
            const Span span{static_cast<double>(rule.x), static_cast<double>(rule.br().x)};
            if (y > height.from && y < height.to &&
                span.shared(width) >= sideToSide * width.length())
                return y;
        }
        return {};
    }

    [[nodiscard]] std::optional<double> findGutter(const Items &items) const {
        if (const auto ruled = findRuledPlace(items); ruled && ruled->isUpright)
            return ruled->at;
        std::vector<Span> covered;
        for (const int item : items)
            covered.push_back(across(item));
        for (const auto &gap : findGaps(std::move(covered), 0.8 * m_h)) {
            const double middle = (gap.from + gap.to) / 2;
            const auto [left, right] = splitAt(items, middle);
            if (isColumn(left) && isColumn(right) && standSideBySide(left, right) &&
                !isVerse(left, right))
                return middle;
        }
        return {};
    }

    /// Rules that stand one above the other are one: what it covers of the writing's height.
    [[nodiscard]] std::pair<double, Span> lengthOfRule(double x, const Span &height) const {
        double length = 0;
        Span reach{1e9, -1e9};
        for (const auto &rule : m_rules.upright) {
            const Span span{static_cast<double>(rule.y), static_cast<double>(rule.br().y)};
            if (std::abs(rule.x + rule.width / 2.0 - x) > 1.5 * m_h || span.shared(height) <= 0)
                continue;
            length += span.shared(height);
            reach = {std::min(reach.from, span.from), std::max(reach.to, span.to)};
        }
        return {length, reach};
    }

    /// Whether a rule from side to side keeps what is above from what is below on both sides of x:
    /// then another rule must part the writing first.
    [[nodiscard]] bool isCrossedByRule(double x, const Span &height) const {
        return std::any_of(m_rules.level.begin(), m_rules.level.end(), [&](const cv::Rect &rule) {
            constexpr double reach = 6;
            return rule.x < x - reach * m_h && rule.br().x > x + reach * m_h &&
                   rule.y > height.from && rule.y < height.to;
        });
    }

    /// Where the longest upright rule parts the writing: at its side, or first above or below it
    /// where headings or paragraphs reach over its end.
    [[nodiscard]] std::optional<Place> findRuledPlace(const Items &items) const {
        const auto width = acrossAll(items), height = downAll(items);
        std::optional<Place> best;
        double longest = std::max(0.35 * height.length(), 6 * m_h);
        for (const auto &rule : m_rules.upright) {
            const double x = rule.x + rule.width / 2.0;
            if (x < width.from + 2 * m_h || x > width.to - 2 * m_h)
                continue;
            const auto [length, reach] = lengthOfRule(x, height);
            if (length <= longest)
                continue;
            std::size_t through = 0;
            Span free{-1e9, 1e9}; // of runs that cross the rule's line beyond its ends
            for (const int item : items) {
                if (run(item).from > x - m_h || run(item).to < x + m_h)
                    continue;
                const double y = middleOf(item);
                if (y < reach.from + m_h)
                    free.from = std::max(free.from, y + 0.7 * run(item).letterHeight);
                else if (y > reach.to - m_h)
                    free.to = std::min(free.to, y - 0.7 * run(item).letterHeight);
                else
                    ++through;
            }
            const auto [left, right] = splitAt(items, x);
            if (through > items.size() / 50 || left.empty() || right.empty() ||
                isCrossedByRule(x, height))
                continue;
            const bool isCapped = free.from > height.from || free.to < height.to;
            // A short rule between columns that go on without it proves nothing.
            if (!isCapped && length < 0.7 * height.length())
                continue;
            longest = length;
            best = isCapped ? Place{false, free.from > height.from ? free.from : free.to}
                            : Place{true, x};
        }
        return best;
    }

    [[nodiscard]] std::pair<Items, Items> splitAt(const Items &items, double x) const {
        std::pair<Items, Items> sides;
        for (const int item : items)
            ((run(item).from + run(item).to) / 2 < x ? sides.first : sides.second).push_back(item);
        return sides;
    }

    [[nodiscard]] std::pair<Items, Items> splitBelow(const Items &items, double y) const {
        std::pair<Items, Items> sides;
        for (const int item : items)
            (middleOf(item) < y ? sides.first : sides.second).push_back(item);
        return sides;
    }

    /// How far the lines reach over the width of their column, fullest first.
    [[nodiscard]] std::vector<double> fillOf(const LinesOfBlock &lines, double width) const {
        std::vector<double> fill;
        for (const auto &line : lines)
            fill.push_back(
                std::accumulate(line.begin(), line.end(), 0.0,
                                [&](double sum, int item) { return sum + across(item).length(); }) /
                width);
        std::sort(fill.rbegin(), fill.rend());
        return fill;
    }

    /// Rows of a column of print reach from side to side; cells of a table do not. A wide column
    /// may be ragged, as dialogue and verse are.
    [[nodiscard]] bool isColumn(const Items &items) const {
        const auto lines = joinToLines(items);
        if (lines.size() < 4)
            return false;
        const double width = acrossAll(items).length();
        const auto fill = fillOf(lines, width);
        const double half = fill[fill.size() / 2], quarter = fill[fill.size() / 4];
        return (width >= 9 * m_h && half >= 0.6) ||
               (width >= 16 * m_h && lines.size() >= 6 && quarter >= 0.6);
    }

    [[nodiscard]] bool standSideBySide(const Items &left, const Items &right) const {
        const auto a = downAll(left), b = downAll(right);
        return a.shared(b) > 0.5 * std::min(a.length(), b.length());
    }

    /// Verse of Arabic, Persian and Ottoman print stands in two half-lines, which are one line:
    /// each half faces another and both are spread to the same width, where columns of prose have
    /// the short last lines of paragraphs.
    [[nodiscard]] bool isVerse(const Items &left, const Items &right) const {
        if (m_direction != text::Direction::rightToLeft)
            return false;
        const auto a = joinToLines(left), b = joinToLines(right);
        const auto facing = std::count_if(a.begin(), a.end(), [&](const RunsOfLine &line) {
            return std::any_of(b.begin(), b.end(), [&](const RunsOfLine &other) {
                const auto &end = run(line.back()), &start = run(other.front());
                return std::abs(end.middleAt(end.to) - start.middleAt(start.from)) < 0.75 * m_h;
            });
        });
        // In a few lines one may stand out by a note's number or a long stroke.
        constexpr double nearlyAll = 0.85;
        const auto rows = static_cast<double>(std::max(a.size(), b.size()));
        if (static_cast<double>(facing) < std::min(nearlyAll * rows, rows - 1))
            return false;
        const auto isSpread = [&](const LinesOfBlock &lines) {
            std::vector<double> widths;
            for (const auto &line : lines)
                widths.push_back(run(line.back()).to - run(line.front()).from);
            std::sort(widths.begin(), widths.end());
            const double usual = widths[widths.size() / 2];
            const auto isShort = [&](double width) { return width < 0.8 * usual; };
            return std::count_if(widths.begin(), widths.end(), isShort) <=
                   std::max<std::ptrdiff_t>(1, std::ssize(widths) / 12);
        };
        return isSpread(a) && isSpread(b);
    }

    /// Rules that stand close together make cells, which are read row by row.
    [[nodiscard]] bool isRuledTable(const Items &items) const {
        const auto width = acrossAll(items), height = downAll(items);
        std::vector<double> places;
        for (const auto &rule : m_rules.upright) {
            const Span span{static_cast<double>(rule.y), static_cast<double>(rule.br().y)};
            const double x = rule.x + rule.width / 2.0;
            if (span.shared(height) > 0.3 * height.length() && x > width.from && x < width.to)
                places.push_back(x);
        }
        std::sort(places.begin(), places.end());
        constexpr double narrowestCell = 1.2, widestCell = 9;
        int cells = 0;
        for (std::size_t i = 1; i < places.size(); ++i)
            cells += places[i] - places[i - 1] > narrowestCell * m_h &&
                     places[i] - places[i - 1] < widestCell * m_h;
        return cells >= 2;
    }

    /// A height at which to cut so that columns show above or below; widest gaps first.
    [[nodiscard]] std::optional<double> findGapBetweenColumns(const Items &items) const {
        std::vector<Span> covered;
        for (const int item : items)
            covered.push_back({middleOf(item) - 0.6 * m_h, middleOf(item) + 0.6 * m_h});
        auto gaps = findGaps(std::move(covered), 0.2 * m_h);
        constexpr std::size_t worthTrying = 24;
        gaps.resize(std::min(gaps.size(), worthTrying));
        for (const auto &gap : gaps) {
            const double y = (gap.from + gap.to) / 2;
            const auto [above, below] = splitBelow(items, y);
            if (above.empty() || below.empty())
                continue;
            if (findGutter(above) || findGutter(below))
                return y;
        }
        return {};
    }

    /// Runs on one level, left to right, make a line.
    [[nodiscard]] LinesOfBlock joinToLines(Items items) const {
        std::sort(items.begin(), items.end(),
                  [&](int a, int b) { return run(a).from < run(b).from; });
        LinesOfBlock lines;
        for (const int item : items) {
            RunsOfLine *nearest = nullptr;
            double least = 1;
            for (auto &line : lines) {
                const auto &last = run(line.back());
                const double gap = run(item).from - last.to;
                if (gap < -1.2 * m_h || gap > widestGap * m_h)
                    continue;
                // The middle of a single word is but roughly known.
                const bool isShort = std::min(across(item).length(), last.to - last.from) <
                                     6 * run(item).letterHeight;
                const double distance =
                    std::abs(last.middleAt(last.to) - run(item).middleAt(run(item).from)) /
                    ((isShort ? 0.75 : 0.55) * run(item).letterHeight);
                if (distance < least) {
                    least = distance;
                    nearest = &line;
                }
            }
            if (nearest)
                nearest->push_back(item);
            else
                lines.push_back({item});
        }
        std::sort(lines.begin(), lines.end(), [&](const RunsOfLine &a, const RunsOfLine &b) {
            return middleOf(a.front()) < middleOf(b.front());
        });
        orderWithinRows(lines);
        return lines;
    }

    /// Lines that stand far apart on one level follow the direction of reading.
    void orderWithinRows(LinesOfBlock &lines) const {
        const auto isRightToLeft = m_direction == text::Direction::rightToLeft;
        for (std::size_t from = 0, to = 0; from < lines.size(); from = to) {
            const double level = middleOf(lines[from].front());
            while (to < lines.size() && middleOf(lines[to].front()) < level + 0.6 * m_h)
                ++to;
            std::sort(lines.begin() + static_cast<std::ptrdiff_t>(from),
                      lines.begin() + static_cast<std::ptrdiff_t>(to),
                      [&](const RunsOfLine &a, const RunsOfLine &b) {
                          return (run(a.front()).from < run(b.front()).from) != isRightToLeft;
                      });
        }
    }

    const std::vector<LineRun> &m_runs;
    const Separators &m_rules;
    double m_h;
    text::Direction m_direction;
};

} // namespace

std::vector<LinesOfBlock> orderRuns(const std::vector<LineRun> &runs, const Separators &rules,
                                    double letterHeight, text::Direction direction) {
    std::vector<LinesOfBlock> blocks;
    Items items(runs.size());
    std::iota(items.begin(), items.end(), 0);
    Cutter(runs, rules, letterHeight, direction).cut(items, blocks);
    return blocks;
}

} // namespace ocr::layout
