// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ocr::train {

/// SplitMix64 (Steele, Lea, Flood 2014) with our own distributions: those of the standard library
/// differ from one library to the next, and a seed must mean the same page everywhere.
class Random {
  public:
    /// `stream` keeps the draws of one purpose apart from those of another under the same seed.
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(seed * 0x9E3779B97F4A7C15U + stream * 0xD1B54A32D192ED03U) {}

    [[nodiscard]] std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// At least 0, below 1.
    [[nodiscard]] double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    [[nodiscard]] double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Close to normal, mean 0, standard deviation 1, never beyond 3.5: the sum of four 16-bit
    /// draws, cheap enough for every pixel of a page.
    [[nodiscard]] float normal() {
        const std::uint64_t bits = next();
        const auto sum = static_cast<std::int32_t>((bits & 0xFFFFU) + (bits >> 16U & 0xFFFFU) +
                                                   (bits >> 32U & 0xFFFFU) + (bits >> 48U));
        return static_cast<float>(sum - 131070) * (1.0F / 37837.2F);
    }

  private:
    std::uint64_t m_state;
};

} // namespace ocr::train
