// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/clean/check_fit.h"

#include <algorithm>
#include <cmath>

namespace ocr::clean {

core::Result<std::monostate> checkFit(const Recipe &recipe, core::Size image) {
    if (!recipe.area)
        return std::monostate{};
    const auto refuse = [&](const std::string &why) {
        return core::fail(core::ErrorCode::wrongUsage, toJson(recipe), why, "recipe");
    };
    // A corner that is dragged or computed may lie a little over the edge.
    constexpr double beyond = 0.1, shortest = 24;
    const double rim = beyond * std::max(image.width, image.height);
    const auto &area = *recipe.area;
    for (std::size_t i = 0; i < area.size(); ++i) {
        const auto &corner = area[i], &next = area[(i + 1) % area.size()];
        if (corner.x < -rim || corner.y < -rim || corner.x > image.width + rim ||
            corner.y > image.height + rim)
            return refuse("the area reaches far beyond the image of " +
                          std::to_string(image.width) + " x " + std::to_string(image.height) +
                          " pixels");
        if (std::hypot(next.x - corner.x, next.y - corner.y) < shortest)
            return refuse("the area has a side of less than 24 pixels");
    }
    const auto inside = core::intersect(core::boundingBox({area.begin(), area.end()}),
                                        {0, 0, image.width, image.height});
    if (inside.width < shortest || inside.height < shortest)
        return refuse("the area lies outside the image of " + std::to_string(image.width) + " x " +
                      std::to_string(image.height) + " pixels");
    return std::monostate{};
}

} // namespace ocr::clean
