// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workflows::describe {

/// The texts of repositories.json and date_words.json, put into the program by the build.
extern const char *const shippedRepositories;
extern const char *const shippedDateWords;

} // namespace workflows::describe
