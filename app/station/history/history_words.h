// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/station/bridge/history.h"

namespace app::station::history {

/// Who and when, in words.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
  public:
    [[nodiscard]] static QString who(bridge::Maker maker, const QString &by);
    /// In the time of this place.
    [[nodiscard]] static QString when(const QDateTime &at);
    /// Who, when, and how sure a model was.
    [[nodiscard]] static QString about(const bridge::Version &version);
    [[nodiscard]] static QString side(const bridge::Side &side);
};

} // namespace app::station::history
