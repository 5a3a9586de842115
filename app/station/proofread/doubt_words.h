// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "app/station/bridge/values.h"

namespace app::station::proofread {

/// Why a character is marked, in words for people.
struct DoubtWords {
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
  public:
    /// One sentence, with what looks the same where that is known.
    [[nodiscard]] static QString of(const bridge::Doubt &doubt);
    /// All of a line, each once, under each other; empty for none.
    [[nodiscard]] static QString of(const bridge::Line &line);
};

} // namespace app::station::proofread
