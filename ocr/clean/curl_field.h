// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ocr/clean/line_curves.h"

namespace ocr::clean {

/// By how much each point of a page stands below the place that it has when the lines are level:
/// y - below(x, y) is the same all along a line. A net of hat functions, zero down the middle of
/// the writing, so that the lines keep the distance that they have there.
class CurlField {
  public:
    /// Regularised least squares: as stiff as paper where the lines say nothing, going on straight
    /// beyond them; lines that disagree with their neighbours weigh ever less. In pixels of the
    /// curves. `curves`: not empty.
    CurlField(const std::vector<LineCurve> &curves, cv::Size page, double letterHeight);

    [[nodiscard]] double below(double x, double y) const;
    /// The part of the page that the curves cover.
    [[nodiscard]] const cv::Rect2d &text() const { return m_text; }
    /// How far lines are from level as they stand, apart from a common slope, in letter heights:
    /// what 85 of 100 points do not exceed.
    [[nodiscard]] double unevenness() const { return m_unevenness; }
    /// The share of that which the field takes away, 0 to 1 (of the squares).
    [[nodiscard]] double explained() const { return m_explained; }
    /// Whether no part of the page is folded over or squeezed to nothing.
    [[nodiscard]] bool isSound() const;

  private:
    void solve(const std::vector<LineCurve> &curves, const std::vector<double> &weights,
               double letterHeight);
    void addLine(const LineCurve &curve, std::vector<double>::const_iterator weight,
                 cv::Mat &normal, cv::Mat &right) const;
    void judge(const std::vector<LineCurve> &curves, double letterHeight);

    int m_columns = 0, m_rows = 0;
    double m_stepX = 1, m_stepY = 1;
    std::vector<double> m_nodes;
    cv::Rect2d m_text;
    double m_unevenness = 0, m_explained = 0;
};

} // namespace ocr::clean
