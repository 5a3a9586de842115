// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace app::cli {

/// An option that is given must say something: an unset variable of a shell must not mean the
/// default.
[[nodiscard]] inline CLI::Validator notEmpty() {
    return {[](std::string &value) {
                return value.find_first_not_of(" \t\n") == std::string::npos
                           ? std::string("it is given but empty")
                           : std::string();
            },
            "", "not empty"};
}

} // namespace app::cli
