// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace ocr::core {

/// Dots per inch of a scan; 0 where nobody knows.
struct Dpi {
    double value = 0;
    [[nodiscard]] bool isKnown() const { return value > 0; }
    auto operator<=>(const Dpi &) const = default;
};

struct Millimetres {
    double value = 0;
    [[nodiscard]] double toPixels(Dpi dpi) const { return value / 25.4 * dpi.value; }
};

/// An angle, clockwise positive as seen on the page (y points down).
struct Degrees {
    double value = 0;
};

/// How sure a reader is, 0 (guessed) to 1 (certain).
class Confidence {
  public:
    Confidence() = default;
    explicit Confidence(double value) : m_value(std::clamp(value, 0.0, 1.0)) {}
    [[nodiscard]] double value() const { return m_value; }
    auto operator<=>(const Confidence &) const = default;

  private:
    double m_value = 0;
};

} // namespace ocr::core
