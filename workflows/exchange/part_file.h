// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <filesystem>
#include <string_view>
#include <variant>

#include "ocr/core/result.h"

namespace workflows::exchange {

/// A file that is written beside its final place and takes it only when it is whole: until
/// `commit`, what was at `path` stays; without it, nothing is left.
class PartFile {
  public:
    PartFile() = default;
    PartFile(PartFile &&other) noexcept;
    PartFile &operator=(PartFile &&other) noexcept;
    ~PartFile();

    /// Errors: inputIsFolder (`path` is one), diskFull, outputNotPermitted, outputFailed.
    [[nodiscard]] static ocr::core::Result<PartFile> create(const std::filesystem::path &path);
    /// A file that is never committed, in `folder`.
    [[nodiscard]] static ocr::core::Result<PartFile>
    createScratch(const std::filesystem::path &folder);

    /// Open for writing and reading; belongs to this object.
    [[nodiscard]] std::FILE *file() const { return m_file; }
    /// Errors: diskFull, outputFailed.
    [[nodiscard]] ocr::core::Result<std::monostate> write(std::string_view bytes);
    /// Writes through to the disk and renames. Errors: those of create.
    [[nodiscard]] ocr::core::Result<std::monostate> commit();
    /// What the last failed call on `file()` means, from errno.
    [[nodiscard]] ocr::core::Error error(int errorNumber) const;

  private:
    void discard();

    std::FILE *m_file = nullptr;
    std::filesystem::path m_path;
    std::filesystem::path m_part;
};

} // namespace workflows::exchange
