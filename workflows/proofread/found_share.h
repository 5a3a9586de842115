// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "workflows/outcomes.h"

namespace workflows::proofread {

/// What two readings by people found on the same lines, in characters that they changed.
struct FoundTwice {
    std::int64_t lines = 0;
    std::int64_t apart = 0;      ///< found by either of two who read apart, counted for each
    std::int64_t both = 0;       ///< of these, found alike by the other one
    std::int64_t first = 0;      ///< found by a first reader whose text another one then read
    std::int64_t afterwards = 0; ///< found by that other one
};
FoundTwice &operator+=(FoundTwice &sum, const FoundTwice &more);

/// Readers of a line that are told apart: none to three.
inline constexpr std::size_t readerCounts = 4;
/// Errors that people found, by how many of them have read the lines since the machine.
using FoundByReaders = std::array<std::int64_t, readerCounts>;

/// The share of errors that one reader finds, with all that is uncertain about it.
///
/// Two who read apart each find a share of the same errors, so what both found stands to what one
/// found as the share to one (Lincoln 1930, Petersen 1896; for inspections Eick, Loader, Long,
/// Votta and Vander Wiel, "Estimating software fault content before coding", ICSE 1992). Of two in
/// sequence the second meets what the first left (removal method; Seber and Le Cren, J. Animal
/// Ecology 36, 1967). Both are one likelihood of the share, given that an error was found at all;
/// with Jeffreys' prior it is weighed on a grid. How many errors were missed is negative binomial
/// for a known share, and that is mixed over the grid (Bayesian capture and recapture; Castledine,
/// Biometrika 68, 1981).
///
/// All errors are taken for equally hard to find. Where some are harder, as is likely, more are
/// left than this says (Chao, Biometrics 43, 1987).
class FoundShare {
  public:
    /// None before anybody found anything on lines that were read twice.
    [[nodiscard]] static std::optional<FoundShare> from(const FoundTwice &found);

    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double variance() const { return m_variance; }
    /// Errors that are left where these were found and mended. The interval holds the number in 95
    /// of 100 cases.
    [[nodiscard]] Estimate left(const FoundByReaders &found) const;

  private:
    struct Point {
        double share = 0;
        double weight = 0; ///< all together 1
    };
    std::vector<Point> m_points;
    double m_mean = 0;
    double m_variance = 0;
};

/// Student's t for 95 %, two-sided.
[[nodiscard]] double studentReach(std::int64_t degreesOfFreedom);

/// The interval of a positive number that is lognormal with that mean and variance. `reach`: in
/// standard deviations.
[[nodiscard]] Estimate lognormalWithin(double mean, double variance, double reach);

} // namespace workflows::proofread
