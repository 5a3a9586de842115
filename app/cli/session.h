// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/stop_on_signal.h"
#include "app/cli/wording.h"
#include "ocr/core/result.h"
#include "ocr/core/work.h"

namespace app::cli {

/// What every command has at hand: the stop, the two outputs, and how far it is.
class Session {
  public:
    /// From the first call on, Ctrl-C stops the work and not the program.
    [[nodiscard]] ocr::core::Work work();

    /// To standard output, in UTF-8 whatever the locale. Where nobody reads it any more it is
    /// dropped, and the work goes on.
    void print(std::string_view text);
    /// To standard error, with "evrak: " before it.
    void say(std::string_view text);
    /// Says what the error is and gives the exit code of a command that it ends.
    [[nodiscard]] int fail(const ocr::core::Error &error);
    /// After several pages or files: 0 without errors, 1 where some succeeded, else the first
    /// error's own code.
    [[nodiscard]] static int exitCodeAfter(const std::vector<ocr::core::Error> &errors,
                                           bool someSucceeded);

    /// Shown on standard error where that is a terminal, or where --progress was given.
    void showProgress(std::size_t done, std::size_t total, std::string_view subject);

    /// Flushes standard output; gives what went wrong with it but for a reader that left.
    [[nodiscard]] bool finishOutput();

    bool wantsProgress = false; ///< --progress
    std::function<int()> run;   ///< the command that was asked for

  private:
    void clearProgress();

    std::optional<StopOnSignal> m_stop;
    bool m_hasProgressLine = false;
    bool m_outputFailed = false;
};

} // namespace app::cli
