// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace ocr::core {

/// Handed last to every stage: may it go on, and how far is it. Copies share the same stop.
/// `progress` gets 0 to 1 and is called on the thread that does the work.
struct Work {
    std::stop_token stop;
    std::function<void(double)> progress;

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    void report(double done) const {
        if (progress)
            progress(done);
    }
};

} // namespace ocr::core
