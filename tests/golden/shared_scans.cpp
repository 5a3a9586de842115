// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/shared_scans.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace tests::golden {

namespace fs = std::filesystem;

fs::path findSharedScans() {
    const char *named = std::getenv("EVRAK_SHARED");
    const fs::path shared = named != nullptr && *named != '\0' ? named : EVRAK_SHARED_BESIDE;
    if (fs::is_directory(shared / "scans"))
        return shared / "scans";
    std::puts("SKIPPED: ../shared/scans is not here");
    return {};
}

fs::path findImage(const fs::path &folder, const std::string &name, const std::string &extension) {
    if (!fs::exists(folder / (name + extension)))
        return {};
    for (const char *ending : {".png", ".jpg", ".jpeg", ".tif", ".tiff"})
        if (fs::path image = folder / (name + ending); fs::exists(image))
            return image;
    return {};
}

std::string contentOf(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace tests::golden
