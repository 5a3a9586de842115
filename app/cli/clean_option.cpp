// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clean_option.h"

#include "app/cli/text_file.h"

namespace app::cli {

ocr::core::Result<std::string> readCleanOption(const std::string &value) {
    if (value == "auto" || value == "none" || value.starts_with('{') || value.starts_with('['))
        return value;
    return readTextFile(value);
}

} // namespace app::cli
