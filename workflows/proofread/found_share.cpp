// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/found_share.h"

#include <algorithm>
#include <cmath>

namespace workflows::proofread {

namespace {

constexpr int gridPoints = 121;
/// Of each tail of 95 %.
constexpr double tail = 0.025;
/// Above it the number that is missed is lognormal enough.
constexpr double countedUpTo = 60;

/// Errors that both found, that one found of two who read apart, and that the first and the second
/// found of two in sequence.
struct Trials {
    double both = 0;
    double single = 0;
    double first = 0;
    double second = 0;
};

Trials trialsOf(const FoundTwice &found) {
    return {static_cast<double>(found.both) / 2, static_cast<double>(found.apart - found.both),
            static_cast<double>(found.first), static_cast<double>(found.afterwards)};
}

/// Each error was found by somebody, else nobody would know of it.
double logLikelihood(const Trials &trials, double share) {
    const double hit = std::log(share), miss = std::log1p(-share), met = std::log(2 - share);
    return trials.both * (hit - met) + trials.single * (miss - met) - trials.first * met +
           trials.second * (miss - met) - (hit + miss) / 2;
}

/// Mean and variance of the errors that are missed, for a known share.
struct Missed {
    double mean = 0;
    double variance = 0;
};

Missed missedAt(double share, const FoundByReaders &found) {
    Missed missed;
    // Half an error more keeps the interval open where none was found (Jeffreys).
    double more = 0.5;
    for (std::size_t readers = readerCounts - 1; readers > 0; --readers) {
        if (found[readers] == 0 && (readers > 1 || more == 0))
            continue;
        const double miss = std::pow(1 - share, static_cast<double>(readers));
        const double number = static_cast<double>(found[readers]) + std::exchange(more, 0);
        missed.mean += number * miss / (1 - miss);
        missed.variance += number * miss / ((1 - miss) * (1 - miss));
    }
    return missed;
}

/// Adds the negative binomial probabilities of 0, 1, 2, ...
void addCounts(const Missed &missed, double weight, std::vector<double> &chances) {
    const double success = missed.mean / missed.variance;
    const double number = missed.mean * success / (1 - success);
    double chance = std::exp(number * std::log(success));
    for (std::size_t count = 0; count < chances.size(); ++count) {
        chances[count] += weight * chance;
        chance *= (number + static_cast<double>(count)) / (static_cast<double>(count) + 1) *
                  (1 - success);
    }
}

double normalBelow(double x) { return std::erfc(-x / std::sqrt(2.0)) / 2; }

/// The smallest number below which a share of it lies, where numbers below `end` are likely.
template <typename Below> double quantile(const Below &below, double share, double end) {
    double low = 0, high = end;
    while (below(high) < share)
        high *= 2;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (below(middle) < share ? low : high) = middle;
    }
    return high;
}

double quantileOf(const std::vector<double> &chances, double share) {
    double below = 0;
    for (std::size_t count = 0; count < chances.size(); ++count)
        if ((below += chances[count]) >= share)
            return static_cast<double>(count);
    return static_cast<double>(chances.size());
}

} // namespace

FoundTwice &operator+=(FoundTwice &sum, const FoundTwice &more) {
    sum.lines += more.lines;
    sum.apart += more.apart;
    sum.both += more.both;
    sum.first += more.first;
    sum.afterwards += more.afterwards;
    return sum;
}

std::optional<FoundShare> FoundShare::from(const FoundTwice &found) {
    const auto trials = trialsOf(found);
    const double all = trials.both + trials.single + trials.first;
    if (all <= 0)
        return std::nullopt;
    const double hits = 2 * trials.both + std::max(0.0, trials.first - trials.second);
    const double about = (hits + 0.5) / (2 * trials.both + trials.single + trials.first + 1);
    const double off = 7 * std::sqrt(about * (1 - about) / all) + 3 / (all + 5);
    const double low = std::max(0.0, about - off), high = std::min(1.0, about + off);
    FoundShare share;
    double highest = -1e300;
    for (int i = 0; i < gridPoints; ++i) {
        const double at = low + (high - low) * (i + 0.5) / gridPoints;
        share.m_points.push_back({at, logLikelihood(trials, at)});
        highest = std::max(highest, share.m_points.back().weight);
    }
    double sum = 0;
    for (auto &point : share.m_points)
        sum += point.weight = std::exp(point.weight - highest);
    for (auto &point : share.m_points)
        share.m_mean += (point.weight /= sum) * point.share;
    for (const auto &point : share.m_points)
        share.m_variance +=
            point.weight * (point.share - share.m_mean) * (point.share - share.m_mean);
    return share;
}

Estimate FoundShare::left(const FoundByReaders &found) const {
    Estimate estimate;
    for (std::size_t readers = 1; readers < readerCounts; ++readers) {
        const double miss = std::pow(1 - m_mean, static_cast<double>(readers));
        estimate.value += static_cast<double>(found[readers]) * miss / (1 - miss);
    }
    std::vector<Missed> missed;
    double mean = 0, square = 0;
    for (const auto &point : m_points) {
        missed.push_back(missedAt(point.share, found));
        mean += point.weight * missed.back().mean;
        square += point.weight * (missed.back().variance + missed.back().mean * missed.back().mean);
    }
    const double end = mean + 12 * std::sqrt(std::max(0.0, square - mean * mean)) + 12;
    if (mean <= countedUpTo) {
        std::vector<double> chances(static_cast<std::size_t>(end));
        for (std::size_t i = 0; i < missed.size(); ++i)
            addCounts(missed[i], m_points[i].weight, chances);
        estimate.low = quantileOf(chances, tail);
        estimate.high = quantileOf(chances, 1 - tail);
    } else {
        const auto below = [&](double number) {
            double sum = 0;
            for (std::size_t i = 0; i < missed.size(); ++i) {
                const double spread =
                    std::log1p(missed[i].variance / (missed[i].mean * missed[i].mean));
                const double middle = std::log(missed[i].mean) - spread / 2;
                sum += m_points[i].weight *
                       normalBelow((std::log(number + 0.5) - middle) / std::sqrt(spread));
            }
            return sum;
        };
        estimate.low = quantile(below, tail, end);
        estimate.high = quantile(below, 1 - tail, end);
    }
    return estimate;
}

double studentReach(std::int64_t degreesOfFreedom) {
    constexpr std::array few{12.71, 4.30, 3.18, 2.78, 2.57, 2.45};
    constexpr double z = 1.95996;
    if (degreesOfFreedom <= static_cast<std::int64_t>(few.size()))
        return few[static_cast<std::size_t>(std::max<std::int64_t>(1, degreesOfFreedom)) - 1];
    const auto n = static_cast<double>(degreesOfFreedom);
    return z + (z * z * z + z) / (4 * n) +
           (5 * std::pow(z, 5) + 16 * std::pow(z, 3) + 3 * z) / (96 * n * n);
}

Estimate lognormalWithin(double mean, double variance, double reach) {
    if (mean <= 0)
        return {};
    const double spread = std::sqrt(std::log1p(variance / (mean * mean)));
    const double middle = std::log(mean) - spread * spread / 2;
    return {mean, std::exp(middle - reach * spread), std::exp(middle + reach * spread)};
}

} // namespace workflows::proofread
