// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include "app/station/bridge/values.h"

namespace app::station::look {

/// How a page's status is told to people: a word and a colour that is readable on the palette.
class StatusLook {
    Q_DECLARE_TR_FUNCTIONS(StatusLook)
  public:
    [[nodiscard]] static QString name(bridge::Status status);
    [[nodiscard]] static QColor colour(bridge::Status status);
};

} // namespace app::station::look
