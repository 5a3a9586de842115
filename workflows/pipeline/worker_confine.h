// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workflows::pipeline {

/// Takes from this thread, and from all that it starts, what reading a page does not need: writing,
/// making and removing files, running programs, and TCP. Through Landlock (landlock(7)) as far as
/// the kernel has it. Gives whether it has; without it the process is as it was.
bool confineToReading();

} // namespace workflows::pipeline
