// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/station/bridge/values.h"

/// A layout as it stands in the frame in which its page is shown, cut out and upright, and the way
/// back to the pixels of the master, in which it is stored.
namespace app::station::clean {

using bridge::Layout;
using bridge::PageFrame;

/// Whether the frame is the master itself.
[[nodiscard]] bool isMaster(const PageFrame &frame);

[[nodiscard]] Layout inFrame(const Layout &stored, const PageFrame &frame);

/// The edited layout of a frame in pixels of the master. `shown` is what was edited, and `stored`
/// what that was made from: what the edit left as it was keeps its points to the last digit. The
/// rest follows a bent page along its edges and stays within the master.
[[nodiscard]] Layout inMaster(const Layout &edited, const Layout &shown, const Layout &stored,
                              const PageFrame &frame, const QSize &master);

} // namespace app::station::clean
