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

class Cutter {
  public:
    Cutter(const std::vector<LineRun> &runs, double letterHeight, text::Direction direction)
        : m_runs(runs), m_h(letterHeight), m_direction(direction) {}

    void cut(const Items &items, std::vector<LinesOfBlock> &blocks) const {
        if (items.empty())
            return;
        if (const auto gutter = findGutter(items)) {
            auto [left, right] = splitAt(items, *gutter);
            if (m_direction == text::Direction::rightToLeft)
                std::swap(left, right);
            cut(left, blocks);
            cut(right, blocks);
            return;
        }
        if (const auto gap = findGapBetweenColumns(items)) {
            const auto [above, below] = splitBelow(items, *gap);
            cut(above, blocks);
            cut(below, blocks);
            return;
        }
        blocks.push_back(joinToLines(items));
    }

  private:
    struct Span {
        double from;
        double to;
    };

    [[nodiscard]] const LineRun &run(int item) const {
        return m_runs[static_cast<std::size_t>(item)];
    }
    [[nodiscard]] double middleOf(int item) const {
        return run(item).middleAt(run(item).box.x + run(item).box.width / 2.0, m_h);
    }

    /// The stretches that no run covers, widest first.
    [[nodiscard]] static std::vector<Span> findGaps(std::vector<Span> covered, double least) {
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
                  [](const Span &a, const Span &b) { return a.to - a.from > b.to - b.from; });
        return gaps;
    }

    [[nodiscard]] std::optional<double> findGutter(const Items &items) const {
        std::vector<Span> covered;
        for (const int item : items)
            covered.push_back(
                {static_cast<double>(run(item).box.x), static_cast<double>(run(item).box.br().x)});
        for (const auto &gap : findGaps(std::move(covered), 0.8 * m_h)) {
            const double middle = (gap.from + gap.to) / 2;
            const auto [left, right] = splitAt(items, middle);
            if (isColumn(left) && isColumn(right) && standSideBySide(left, right))
                return middle;
        }
        return {};
    }

    [[nodiscard]] std::pair<Items, Items> splitAt(const Items &items, double x) const {
        std::pair<Items, Items> sides;
        for (const int item : items)
            (run(item).box.x < x ? sides.first : sides.second).push_back(item);
        return sides;
    }

    [[nodiscard]] std::pair<Items, Items> splitBelow(const Items &items, double y) const {
        std::pair<Items, Items> sides;
        for (const int item : items)
            (middleOf(item) < y ? sides.first : sides.second).push_back(item);
        return sides;
    }

    [[nodiscard]] cv::Rect boxOf(const Items &items) const {
        cv::Rect box = run(items.front()).box;
        for (const int item : items)
            box |= run(item).box;
        return box;
    }

    /// Rows of a column of print reach from side to side; cells of a table do not. A wide column
    /// may be ragged, as dialogue and verse are.
    [[nodiscard]] bool isColumn(const Items &items) const {
        const auto lines = joinToLines(items);
        if (lines.size() < 4)
            return false;
        const auto box = boxOf(items);
        std::vector<double> fill;
        for (const auto &line : lines)
            fill.push_back(
                std::accumulate(line.begin(), line.end(), 0.0,
                                [&](double sum, int item) { return sum + run(item).box.width; }) /
                box.width);
        std::sort(fill.begin(), fill.end());
        const double half = fill[fill.size() / 2], quarter = fill[fill.size() * 3 / 4];
        return (box.width >= 9 * m_h && half >= 0.6) ||
               (box.width >= 16 * m_h && lines.size() >= 6 && quarter >= 0.6);
    }

    [[nodiscard]] bool standSideBySide(const Items &left, const Items &right) const {
        const auto a = boxOf(left), b = boxOf(right);
        const int shared = std::min(a.br().y, b.br().y) - std::max(a.y, b.y);
        return shared > 0.5 * std::min(a.height, b.height);
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
                  [&](int a, int b) { return run(a).box.x < run(b).box.x; });
        LinesOfBlock lines;
        for (const int item : items) {
            RunsOfLine *nearest = nullptr;
            double least = 0.55 * m_h;
            for (auto &line : lines) {
                const auto &last = run(line.back());
                const double gap = run(item).box.x - last.box.br().x;
                if (gap < -1.2 * m_h || gap > widestGap * m_h)
                    continue;
                const double distance =
                    std::abs(last.middleAt(last.to, m_h) - run(item).middleAt(run(item).from, m_h));
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
        return lines;
    }

    const std::vector<LineRun> &m_runs;
    double m_h;
    text::Direction m_direction;
};

} // namespace

std::vector<LinesOfBlock> orderRuns(const std::vector<LineRun> &runs, double letterHeight,
                                    text::Direction direction) {
    std::vector<LinesOfBlock> blocks;
    Items items(runs.size());
    std::iota(items.begin(), items.end(), 0);
    Cutter(runs, letterHeight, direction).cut(items, blocks);
    return blocks;
}

} // namespace ocr::layout
