// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workflows::describe {

/// The text of repositories.json, put into the program by the build.
extern const char *const shippedRepositories;

} // namespace workflows::describe
