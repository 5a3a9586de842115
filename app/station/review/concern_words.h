// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/station/bridge/doubt_lists.h"

namespace app::station::review {

/// Why a line deserves a look, in words.
class ConcernWords {
    Q_DECLARE_TR_FUNCTIONS(ConcernWords)
  public:
    [[nodiscard]] static QString of(bridge::Concern concern);
    /// Of its most doubtful word.
    [[nodiscard]] static QString of(const bridge::DoubtfulLine &line);
};

/// The words of the line that are shown as doubtful: the worst, and those that come near it.
[[nodiscard]] QList<bridge::DoubtfulWord> doubtfulWords(const bridge::DoubtfulLine &line);

} // namespace app::station::review
