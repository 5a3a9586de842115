// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ocr/core/geometry.h"

namespace ocr::page {

/// A smooth bending of the plane: where each node of a regular grid goes, bilinear between the
/// nodes and carried on past the rim. Node (column, row) stands at (column * step, row * step).
struct Bend {
    int columns = 0;                 ///< nodes across, at least 2
    int rows = 0;                    ///< nodes down, at least 2
    double step = 1;                 ///< distance from node to node, in pixels of the clean image
    std::vector<core::PointF> nodes; ///< row by row
    [[nodiscard]] core::PointF map(core::PointF point) const;
    bool operator==(const Bend &) const = default;
};

/// The way from the pixels of a clean image to those of its master: first what undoes the
/// flattening of a curled page, where there was one, then the plane's crop, turn and perspective.
class PageMap {
  public:
    PageMap() = default;
    PageMap(const core::Homography &plane, std::optional<Bend> bend = {});

    [[nodiscard]] core::PointF toMaster(core::PointF clean) const;
    /// The reverse; a bend is inverted by iteration, to within a hundredth of a pixel where it is
    /// as gentle as paper's.
    [[nodiscard]] core::PointF fromMaster(core::PointF master) const;
    [[nodiscard]] const core::Homography &plane() const { return m_plane; }
    [[nodiscard]] const std::optional<Bend> &bend() const { return m_bend; }
    bool operator==(const PageMap &other) const {
        return m_plane == other.m_plane && m_bend == other.m_bend;
    }

  private:
    core::Homography m_plane; ///< unbent clean image -> master
    core::Homography m_back;  ///< its inverse
    std::optional<Bend> m_bend;
};

} // namespace ocr::page
