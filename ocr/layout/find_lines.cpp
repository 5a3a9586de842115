// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_lines.h"

#include <algorithm>
#include <cmath>

#include "ocr/layout/line_pass.h"

namespace ocr::layout {

namespace {

double medianHeight(const InkImage &image, const std::vector<int> &parts) {
    std::vector<int> heights;
    for (const int index : parts)
        heights.push_back(image.parts[static_cast<std::size_t>(index)].box.height);
    if (heights.empty())
        return 0;
    const auto at = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), at, heights.end());
    return *at;
}

/// How far the letters stand from the middle of their run (root mean square): where two lines were
/// taken for one, further than in any line.
double scatterOf(const InkImage &image, const LineRun &run) {
    double sum = 0, weight = 0;
    for (const int index : run.parts) {
        const auto &box = image.parts[static_cast<std::size_t>(index)].box;
        if (box.height < 0.5 * run.letterHeight)
            continue;
        const double away = box.y + box.height / 2.0 - run.middleAt(box.x + box.width / 2.0);
        sum += box.width * away * away;
        weight += box.width;
    }
    return std::sqrt(sum / std::max(1.0, weight));
}

/// The runs of the parts of suspicious runs, looked for at their own smaller size.
std::vector<LineRun> findAgainSmaller(const InkImage &image, const std::vector<LineRun> &runs) {
    std::vector<InkPart> parts;
    Taken isElsewhere(image.parts.size(), 1);
    for (const auto &run : runs)
        for (const auto *indices : {&run.parts, &run.touching})
            for (const int index : *indices) {
                parts.push_back(image.parts[static_cast<std::size_t>(index)]);
                isElsewhere[static_cast<std::size_t>(index)] = 0;
            }
    double h = estimateLetterHeight(parts, image.ink.size());
    if (const double pitch = estimateLinePitch(inkOf(image, isElsewhere)); pitch > 0)
        h = std::min(h, pitch / leastPitch);
    if (h <= 0)
        return {};
    // At this size they were taken for one line.
    double size = 0;
    for (const auto &run : runs)
        size = std::max(size, run.letterHeight);
    constexpr double clearlySmaller = 0.8;
    return LinePass(image, std::min(h, clearlySmaller * size)).find(isElsewhere);
}

struct KeptRuns {
    std::vector<char> old;
    std::vector<char> found;
};

/// Which of the old runs stay and which of those found anew take the place of others. Where little
/// of an old run is lost, it goes; one that shares a new run with one that stays, stays too.
KeptRuns keepOrReplace(const InkImage &image, const std::vector<LineRun> &old,
                       std::size_t foundCount, const std::vector<int> &newHome) {
    KeptRuns kept{std::vector<char>(old.size(), 0), std::vector<char>(foundCount, 1)};
    const auto homeOf = [&](int index) { return newHome[static_cast<std::size_t>(index)]; };
    const auto loses = [&](const LineRun &run) {
        double held = 0, lost = 0;
        for (const int index : run.parts) {
            const int area = image.parts[static_cast<std::size_t>(index)].area;
            const int home = homeOf(index);
            held += area;
            lost += home < 0 || !kept.found[static_cast<std::size_t>(home)] ? area : 0;
        }
        constexpr double little = 0.1;
        return lost > little * held;
    };
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (kept.old[i] || !loses(old[i]))
                continue;
            kept.old[i] = 1;
            hasChanged = true;
            for (const int index : old[i].parts)
                if (homeOf(index) >= 0)
                    kept.found[static_cast<std::size_t>(homeOf(index))] = 0;
        }
    }
    return kept;
}

/// Small print comes out as two lines taken for one: such runs are taken apart and looked for again
/// at their own size; what comes back must hold nearly all that they held.
void findSmallPrint(const InkImage &image, std::vector<LineRun> &runs, Taken &taken) {
    constexpr std::size_t enough = 6;
    const auto isSmall = [&](const LineRun &run) {
        return run.parts.size() >= enough &&
               (medianHeight(image, run.parts) < RunSettings{}.small * run.letterHeight ||
                scatterOf(image, run) > RunSettings{}.scattered * run.letterHeight);
    };
    const auto middle =
        std::partition(runs.begin(), runs.end(), [&](const LineRun &run) { return !isSmall(run); });
    const std::vector<LineRun> small(middle, runs.end());
    if (small.empty())
        return;
    const auto found = findAgainSmaller(image, small);
    std::vector<int> newHome(image.parts.size(), -1);
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const int index : found[i].parts)
            newHome[static_cast<std::size_t>(index)] = static_cast<int>(i);
    runs.erase(middle, runs.end());
    const auto isKept = keepOrReplace(image, small, found.size(), newHome);
    for (std::size_t i = 0; i < small.size(); ++i)
        if (isKept.old[i])
            runs.push_back(small[i]);
        else // what is lost goes to the nearest line
            for (const int index : small[i].parts)
                taken[static_cast<std::size_t>(index)] =
                    newHome[static_cast<std::size_t>(index)] >= 0;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (isKept.found[i])
            runs.push_back(found[i]);
}

/// Headings and mastheads: runs of what is too large to be a letter of the text and on no line yet.
std::vector<LineRun> findLarger(const InkImage &image, Taken &taken) {
    constexpr int sizes = 3;
    constexpr std::size_t letters = 3;
    std::vector<LineRun> runs;
    for (int i = 0; i < sizes; ++i) {
        std::vector<InkPart> parts;
        for (std::size_t p = 0; p < image.parts.size(); ++p)
            if (!taken[p] && image.parts[p].box.height > RunSettings{}.large * image.letterHeight)
                parts.push_back(image.parts[p]);
        const double h = estimateLetterHeight(parts, image.ink.size());
        if (h <= 0)
            break;
        Taken isElsewhere = taken;
        for (std::size_t p = 0; p < image.parts.size(); ++p)
            if (image.parts[p].box.height < 0.45 * h || image.parts[p].box.height > 2.5 * h)
                isElsewhere[p] = 1;
        const auto before = runs.size();
        for (auto &run : LinePass(image, h).find(isElsewhere)) {
            for (const int index : run.parts)
                taken[static_cast<std::size_t>(index)] = 1;
            if (run.parts.size() >= letters)
                runs.push_back(std::move(run));
        }
        if (runs.size() == before)
            break;
    }
    return runs;
}

/// Finds the runs near a height quickly.
class RunsByHeight {
  public:
    RunsByHeight(const std::vector<LineRun> &runs, int pageHeight, double band)
        : m_band(band), m_bands(static_cast<std::size_t>(pageHeight / band) + 1) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const double reach = 1.5 * runs[i].letterHeight;
            const auto last = bandOf(runs[i].box.br().y + reach);
            for (auto b = bandOf(runs[i].box.y - reach); b <= last; ++b)
                m_bands[b].push_back(i);
        }
    }
    [[nodiscard]] const std::vector<std::size_t> &at(double y) const { return m_bands[bandOf(y)]; }

  private:
    [[nodiscard]] std::size_t bandOf(double y) const {
        return std::min(m_bands.size() - 1, static_cast<std::size_t>(std::max(0.0, y) / m_band));
    }
    double m_band;
    std::vector<std::vector<std::size_t>> m_bands;
};

/// A row of a few thin figures between full lines makes no ridge beside theirs: what is as high as
/// a letter and lies on no line is looked for once more, alone.
void findSparseLines(const InkImage &image, std::vector<LineRun> &runs, Taken &taken) {
    constexpr double lowest = 0.5, away = 0.8;
    const RunsByHeight byHeight(runs, image.ink.rows, 2 * image.letterHeight);
    Taken isElsewhere = taken;
    for (std::size_t i = 0; i < image.parts.size(); ++i) {
        const auto &box = image.parts[i].box;
        const double x = box.x + box.width / 2.0, y = box.y + box.height / 2.0;
        const auto &near = byHeight.at(y);
        const bool isOnLine = std::any_of(near.begin(), near.end(), [&](std::size_t r) {
            const auto &run = runs[r];
            return x > run.from - run.letterHeight && x < run.to + run.letterHeight &&
                   std::abs(y - run.middleAt(x)) < away * run.letterHeight;
        });
        if (isOnLine || box.height < lowest * image.letterHeight)
            isElsewhere[i] = 1;
    }
    const auto found = LinePass(image, image.letterHeight).find(isElsewhere);
    constexpr std::size_t letters = 4;
    for (const auto &run : found) {
        std::size_t onLevel = 0;
        for (const auto &other : found)
            if (std::abs(other.middleAt(other.from) - run.middleAt(run.from)) <
                0.5 * away * run.letterHeight)
                onLevel += other.parts.size();
        if (onLevel < letters)
            continue;
        for (const int index : run.parts)
            taken[static_cast<std::size_t>(index)] = 1;
        runs.push_back(run);
    }
}

/// Runs of tall letters may be pieces of a heading; those that are not stay what they were.
void findLargePrint(const InkImage &image, std::vector<LineRun> &runs, Taken &taken) {
    const auto middle = std::partition(runs.begin(), runs.end(), [&](const LineRun &run) {
        return medianHeight(image, run.parts) <= 1.9 * image.letterHeight;
    });
    const std::vector<LineRun> tall(middle, runs.end());
    runs.erase(middle, runs.end());
    for (const auto &run : tall)
        for (const int index : run.parts)
            taken[static_cast<std::size_t>(index)] = 0;
    const auto larger = findLarger(image, taken);
    Taken isLarger(image.parts.size(), 0);
    for (const auto &run : larger)
        for (const int index : run.parts)
            isLarger[static_cast<std::size_t>(index)] = 1;
    for (const auto &run : tall) {
        if (std::any_of(run.parts.begin(), run.parts.end(),
                        [&](int index) { return isLarger[static_cast<std::size_t>(index)] != 0; }))
            continue;
        runs.push_back(run);
        for (const int index : run.parts)
            taken[static_cast<std::size_t>(index)] = 1;
    }
    runs.insert(runs.end(), larger.begin(), larger.end());
}

/// Dots, accents and commas go to the run whose middle passes nearest.
void takeInMarks(const InkImage &image, std::vector<LineRun> &runs, const Taken &taken) {
    const RunsByHeight byHeight(runs, image.ink.rows, 2 * image.letterHeight);
    std::vector<std::size_t> home(image.parts.size(), runs.size());
    for (std::size_t i = 0; i < image.parts.size(); ++i) {
        const auto &part = image.parts[i];
        if (taken[i])
            continue;
        const double x = part.box.x + part.box.width / 2.0;
        const double y = part.box.y + part.box.height / 2.0;
        double least = 1;
        for (const auto r : byHeight.at(y)) {
            const double h = runs[r].letterHeight;
            const bool isSpeck = part.area < 0.01 * h * h;
            if (isSpeck || part.box.height > 1.7 * h || part.box.width > 3 * h ||
                x < runs[r].from - 1.5 * h || x > runs[r].to + 1.5 * h)
                continue;
            const double distance =
                std::abs(y - runs[r].middleAt(x)) / ((0.5 + RunSettings{}.reach) * h);
            if (distance < least) {
                least = distance;
                home[i] = r;
            }
        }
    }
    for (std::size_t i = 0; i < home.size(); ++i)
        if (home[i] < runs.size())
            runs[home[i]].parts.push_back(static_cast<int>(i));
    for (auto &run : runs)
        for (const int index : run.parts)
            run.box |= image.parts[static_cast<std::size_t>(index)].box;
}

} // namespace

double LineRun::middleAt(double x) const {
    const double u = (std::clamp(x, from, to) - origin) / letterHeight;
    return middle[0] + middle[1] * u + middle[2] * u * u;
}

std::vector<LineRun> findLineRuns(const InkImage &image) {
    if (image.letterHeight <= 0)
        return {};
    Taken taken(image.parts.size(), 0);
    auto runs = LinePass(image, image.letterHeight).find(taken);
    constexpr int sizes = 3;
    for (int i = 0; i < sizes; ++i)
        findSmallPrint(image, runs, taken);
    findLargePrint(image, runs, taken);
    findSparseLines(image, runs, taken);
    takeInMarks(image, runs, taken);
    return runs;
}

} // namespace ocr::layout
