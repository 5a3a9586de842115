// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_file.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "ocr/text/script.h"

namespace app::cli {

using ocr::core::ErrorCode;
using ocr::core::fail;

ocr::core::Result<std::string> readTextFile(const std::filesystem::path &path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return fail(ErrorCode::inputMissing, path.string());
    if (std::filesystem::is_directory(path, ignored))
        return fail(ErrorCode::inputIsFolder, path.string());
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::inputNotPermitted, path.string());
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!ocr::text::isUtf8(text))
        return fail(ErrorCode::inputDamaged, path.string(), "not UTF-8");
    return text;
}

} // namespace app::cli
