// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "app/station/bridge/values.h"

namespace app::station::jobs {

/// How a job is told to people.
struct JobWords {
    Q_DECLARE_TR_FUNCTIONS(JobPanel)
  public:
    [[nodiscard]] static QString title(const bridge::Job &job);
    /// Of a finished one.
    [[nodiscard]] static QString ending(const bridge::Job &job);
    /// How far, how fast, how long still.
    [[nodiscard]] static QString speed(const bridge::Job &job);
    /// One line: what it is and how it stands.
    [[nodiscard]] static QString state(const bridge::Job &job);

  private:
    static QString timeLeft(double seconds);
};

} // namespace app::station::jobs
