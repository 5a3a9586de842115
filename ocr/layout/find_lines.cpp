// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/find_lines.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <opencv2/imgproc.hpp>

namespace ocr::layout {

namespace {

/// All measures in letter heights.
struct RunSettings {
    double along = 2.0;     ///< how far ink is smeared along the line (standard deviation)
    double across = 0.45;   ///< and across it
    double surround = 1.1;  ///< of the taller Gaussian that is taken away
    double tallest = 3.2;   ///< a part taller than this is no letter of the line
    double smallest = 0.25; ///< a part lower than this is a dot, an accent or a speck
    double own = 0.7;       ///< share of a part's ink on one ridge that makes it that line's own
    double touching = 0.15; ///< share from which it belongs to that line as well
    double reach = 0.9;     ///< how far above or below the middle a dot may lie, beyond a half
    double small = 0.7;     ///< runs of lower letters than this are looked at again
    double scattered = 0.5; ///< and runs whose letters stand further from the middle (mean square)
    double large = 1.6;     ///< parts higher than this that are on no line may be a heading
};

/// Which parts are on a line already, by index.
using Taken = std::vector<char>;

/// The ink of the parts that are not left out; CV_8UC1.
cv::Mat inkOf(const InkImage &image, const Taken &isLeftOut) {
    std::vector<unsigned char> values(image.parts.size() + 1, 0);
    for (std::size_t i = 0; i < image.parts.size(); ++i)
        values[static_cast<std::size_t>(image.parts[i].label)] = isLeftOut[i] ? 0 : 255;
    cv::Mat ink(image.ink.size(), CV_8UC1);
    for (int y = 0; y < ink.rows; ++y) {
        const int *label = image.labels.ptr<int>(y);
        auto *out = ink.ptr<unsigned char>(y);
        for (int x = 0; x < ink.cols; ++x)
            out[x] = values[static_cast<std::size_t>(label[x])];
    }
    return ink;
}

/// Finds the lines of letters of one size.
class LinePass {
  public:
    LinePass(const InkImage &image, double letterHeight) : m_image(image), m_h(letterHeight) {}

    /// Runs of the parts that are not taken; takes them.
    std::vector<LineRun> find(Taken &taken);

  private:
    [[nodiscard]] const cv::Rect &boxOf(int index) const {
        return m_image.parts[static_cast<std::size_t>(index)].box;
    }
    [[nodiscard]] bool isLetter(const InkPart &part) const;
    [[nodiscard]] cv::Mat findRidges(const Taken &taken);
    [[nodiscard]] cv::Vec3d fitMiddle(const LineRun &run) const;
    [[nodiscard]] bool isGutter(double from, double to, double y) const;
    [[nodiscard]] std::vector<LineRun> splitAtGaps(const LineRun &whole) const;
    void settleMiddle(LineRun &piece, const LineRun &whole) const;

    const InkImage &m_image;
    double m_h;
    RunSettings m_settings;
    cv::Mat m_gutters;   ///< CV_8UC1, 255 between columns, on a smaller copy
    double m_factor = 1; ///< to that copy
};

bool LinePass::isLetter(const InkPart &part) const {
    // Holes for binding are black discs.
    const bool isSolid =
        part.area > 0.68 * part.box.area() && std::min(part.box.width, part.box.height) > 1.3 * m_h;
    return !isSolid && part.box.height >= m_settings.smallest * m_h &&
           part.box.height <= m_settings.tallest * m_h && part.box.width <= 30 * m_h &&
           part.box.width >= 0.08 * m_h;
}

/// Ridges of writing, labelled from 1; CV_32SC1.
cv::Mat LinePass::findRidges(const Taken &taken) {
    Taken isLeftOut = taken;
    for (std::size_t i = 0; i < m_image.parts.size(); ++i)
        if (!isLetter(m_image.parts[i]))
            isLeftOut[i] = 1;
    const auto letters = inkOf(m_image, isLeftOut);
    // Smooth fields need no full resolution: five pixels a letter are plenty.
    const double factor = std::min(1.0, 5.0 / m_h);
    cv::Mat small, field, narrow, tall, ridges;
    cv::resize(letters, small, {}, factor, factor, cv::INTER_AREA);
    small.convertTo(field, CV_32F, 1.0 / 255);
    const double unit = m_h * factor;
    cv::GaussianBlur(field, narrow, {}, m_settings.along * unit, m_settings.across * unit);
    cv::GaussianBlur(field, tall, {}, m_settings.along * unit, m_settings.surround * unit);
    ridges = (narrow - tall) > 0.012;
    m_gutters = findGutters(small, unit);
    m_factor = factor;
    for (const auto &rule : m_image.rules.upright) {
        const cv::Point reach(1, 1);
        const cv::Point from(cvFloor(rule.x * factor), cvFloor(rule.y * factor));
        const cv::Point to(cvCeil(rule.br().x * factor), cvCeil(rule.br().y * factor));
        ridges(cv::Rect(from - reach, to + reach) & cv::Rect({}, ridges.size())).setTo(0);
    }
    cv::Mat labels, stats, centres, full;
    cv::connectedComponentsWithStats(ridges, labels, stats, centres, 4);
    labels.convertTo(labels, CV_32F);
    cv::resize(labels, full, m_image.ink.size(), 0, 0, cv::INTER_NEAREST);
    full.convertTo(full, CV_32S);
    return full;
}

/// How a part's ink lies on the ridges: pixels by ridge.
using Homes = std::vector<std::map<int, int>>;

Homes findHomes(const InkImage &image, const cv::Mat &ridges) {
    Homes counts(image.parts.size() + 1);
    for (int y = 0; y < ridges.rows; ++y) {
        const int *label = image.labels.ptr<int>(y);
        const int *ridge = ridges.ptr<int>(y);
        for (int x = 0; x < ridges.cols; ++x)
            if (label[x] && ridge[x])
                ++counts[static_cast<std::size_t>(label[x])][ridge[x]];
    }
    return counts;
}

/// The parabola through the middles of the parts, each weighing as its width.
cv::Vec3d LinePass::fitMiddle(const LineRun &run) const {
    const double length = run.box.width / m_h;
    const int degree = length < 4 ? 0 : length < 25 ? 1 : 2;
    cv::Mat normal = cv::Mat::zeros(degree + 1, degree + 1, CV_64F);
    cv::Mat right = cv::Mat::zeros(degree + 1, 1, CV_64F);
    for (const int index : run.parts) {
        const auto &box = boxOf(index);
        const double u = (box.x + box.width / 2.0 - run.origin) / m_h;
        const double y = box.y + box.height / 2.0;
        const double weight = box.width;
        const double powers[3] = {1, u, u * u};
        for (int i = 0; i <= degree; ++i) {
            for (int j = 0; j <= degree; ++j)
                normal.at<double>(i, j) += weight * powers[i] * powers[j];
            right.at<double>(i) += weight * powers[i] * y;
        }
    }
    cv::Mat solution;
    cv::solve(normal, right, solution, cv::DECOMP_SVD);
    cv::Vec3d middle(0, 0, 0);
    for (int i = 0; i <= degree; ++i)
        middle[i] = solution.at<double>(i);
    return middle;
}

/// Whether a gutter passes between two letters of a line at height y.
bool LinePass::isGutter(double from, double to, double y) const {
    const int row = std::clamp(cvRound(y * m_factor), 0, m_gutters.rows - 1);
    const auto *values = m_gutters.ptr<unsigned char>(row);
    for (int x = std::max(0, cvCeil(from * m_factor)); x <= cvFloor(to * m_factor); ++x)
        if (x < m_gutters.cols && values[x])
            return true;
    return false;
}

/// The whole line tells better where the middle runs than a piece of it does, unless lines of two
/// columns that do not quite meet were taken for one.
void LinePass::settleMiddle(LineRun &piece, const LineRun &whole) const {
    piece.letterHeight = m_h;
    piece.from = piece.box.x;
    piece.to = piece.box.br().x;
    piece.middle = whole.middle;
    piece.origin = whole.origin;
    double away = 0, weight = 0;
    for (const int index : piece.parts) {
        const auto &box = boxOf(index);
        away += box.width * (box.y + box.height / 2.0 - piece.middleAt(box.x + box.width / 2.0));
        weight += box.width;
    }
    constexpr double apart = 0.3, longEnough = 8;
    if (std::abs(away) > apart * m_h * weight && piece.to - piece.from > longEnough * m_h) {
        piece.origin = piece.from;
        piece.middle = fitMiddle(piece);
    }
}

/// Cuts a run where its letters stand further apart than words do, and at gutters.
std::vector<LineRun> LinePass::splitAtGaps(const LineRun &whole) const {
    auto byLeft = whole.parts;
    std::sort(byLeft.begin(), byLeft.end(), [&](int a, int b) { return boxOf(a).x < boxOf(b).x; });
    std::vector<LineRun> pieces;
    for (const int index : byLeft) {
        const auto box = boxOf(index);
        constexpr double wordGap = 1.7;
        const int end = pieces.empty() ? 0 : pieces.back().box.br().x;
        if (pieces.empty() || box.x - end > wordGap * m_h ||
            (box.x > end && isGutter(end, box.x, whole.middleAt(box.x)))) {
            pieces.emplace_back();
            pieces.back().box = box;
        }
        pieces.back().box |= box;
        pieces.back().parts.push_back(index);
    }
    for (const int index : whole.touching) {
        const auto box = boxOf(index);
        const double x = box.x + box.width / 2.0;
        auto nearest = std::min_element(pieces.begin(), pieces.end(), [&](auto &a, auto &b) {
            const auto away = [&](const LineRun &run) {
                return std::max<double>({0.0, run.box.x - x, x - run.box.br().x});
            };
            return away(a) < away(b);
        });
        nearest->touching.push_back(index);
    }
    for (auto &piece : pieces)
        settleMiddle(piece, whole);
    return pieces;
}

std::vector<LineRun> LinePass::find(Taken &taken) {
    const auto homes = findHomes(m_image, findRidges(taken));
    std::map<int, LineRun> byRidge;
    for (std::size_t i = 0; i < m_image.parts.size(); ++i) {
        const auto &home = homes[static_cast<std::size_t>(m_image.parts[i].label)];
        if (home.empty() || taken[i] || !isLetter(m_image.parts[i]))
            continue;
        taken[i] = 1;
        int sum = 0;
        for (const auto &[ridge, pixels] : home)
            sum += pixels;
        for (const auto &[ridge, pixels] : home) {
            auto &run = byRidge[ridge];
            if (pixels >= m_settings.own * sum) {
                run.box = run.parts.empty() ? m_image.parts[i].box : run.box | m_image.parts[i].box;
                run.parts.push_back(static_cast<int>(i));
            } else if (pixels >= m_settings.touching * sum) {
                run.touching.push_back(static_cast<int>(i));
            }
        }
    }
    std::vector<LineRun> runs;
    for (auto &[ridge, run] : byRidge) {
        if (run.parts.empty())
            continue;
        run.origin = run.from = run.box.x;
        run.to = run.box.br().x;
        run.letterHeight = m_h;
        run.middle = fitMiddle(run);
        for (auto &piece : splitAtGaps(run))
            runs.push_back(std::move(piece));
    }
    return runs;
}

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
    // At the usual size they were taken for one line.
    constexpr double clearlySmaller = 0.8;
    return LinePass(image, std::min(h, clearlySmaller * image.letterHeight)).find(isElsewhere);
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
        constexpr double little = 0.03;
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
void findSmallPrint(const InkImage &image, std::vector<LineRun> &runs) {
    constexpr std::size_t enough = 6;
    const double usual = image.letterHeight;
    const auto isSmall = [&](const LineRun &run) {
        return run.parts.size() >= enough &&
               (medianHeight(image, run.parts) < RunSettings{}.small * usual ||
                scatterOf(image, run) > RunSettings{}.scattered * usual);
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
            if (isSpeck || part.box.height > 1.2 * h || part.box.width > 3 * h ||
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
    findSmallPrint(image, runs);
    findLargePrint(image, runs, taken);
    takeInMarks(image, runs, taken);
    return runs;
}

} // namespace ocr::layout
