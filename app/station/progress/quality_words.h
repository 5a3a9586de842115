// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/station/bridge/quality.h"

namespace app::station::progress {

/// How good a text is, in words and figures.
class QualityWords {
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
  public:
    /// "12 (5–31)"; a dash where nothing is known.
    [[nodiscard]] static QString estimate(const std::optional<bridge::Estimate> &estimate);
    /// Of a hundred characters; a dash where nothing is known.
    [[nodiscard]] static QString rate(const std::optional<double> &rate);
    /// What is known of the whole collection, and what must be done to know more.
    [[nodiscard]] static QString summary(const bridge::Survey &survey);
};

} // namespace app::station::progress
