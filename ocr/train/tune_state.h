// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/train/fine_tune.h"

namespace ocr::train {

/// How far a tuning has come, kept in its folder after every measurement.
struct TuneState {
    std::string digest; ///< of what it is made from
    std::vector<TunePoint> curve;
    std::optional<TunePoint> judged; ///< the best point, measured on all held-out lines

    [[nodiscard]] int iteration() const { return curve.empty() ? 0 : curve.back().iteration; }
    /// The earliest of those with the least error on held-out lines; the curve must not be empty.
    [[nodiscard]] const TunePoint &best() const;
    /// Whether the settings ask for no more: all iterations done, or no better point for long.
    [[nodiscard]] bool isFinished(const TuneSettings &settings) const;
};

/// The digest of all that decides what comes out: lines, base and settings, but for how long to go
/// on (iterations, patience) and how often to measure. Errors: modelMissing (base).
[[nodiscard]] core::Result<std::string> digestOf(const std::vector<TrainingLine> &lines,
                                                 const std::vector<TrainingLine> &heldOut,
                                                 const TuneSettings &settings);

/// Nothing where the folder holds none. Error: inputDamaged.
[[nodiscard]] core::Result<std::optional<TuneState>> readState(const std::filesystem::path &folder);

/// Errors: as core::writeFileAtomically.
[[nodiscard]] core::Result<std::monostate> writeState(const std::filesystem::path &folder,
                                                      const TuneState &state);

} // namespace ocr::train
