// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <filesystem>
#include <string_view>
#include <variant>

#include "ocr/core/result.h"

namespace workflows::exchange {

/// Where a file written at `path` comes to lie: links are followed, also one that leads to nothing
/// yet.
[[nodiscard]] std::filesystem::path targetOf(const std::filesystem::path &path);

/// A file that is written beside its final place and takes it only when it is whole: until
/// `commit`, what was at `path` stays; without it, nothing is left. Pipes, devices and standard
/// output have no such place and are written straight.
class PartFile {
  public:
    PartFile() = default;
    PartFile(PartFile &&other) noexcept;
    PartFile &operator=(PartFile &&other) noexcept;
    ~PartFile();

    /// A link stays, and what it leads to is written; "-" is standard output. Waits for a reader
    /// of a pipe. Errors: inputIsFolder (`path` is one), diskFull, outputNotPermitted,
    /// outputFailed, stopped (a signal came while it waited).
    [[nodiscard]] static ocr::core::Result<PartFile> create(const std::filesystem::path &path);
    /// A file that is never committed, in `folder`.
    [[nodiscard]] static ocr::core::Result<PartFile>
    createScratch(const std::filesystem::path &folder);

    /// Where more files may be put aside for this one.
    [[nodiscard]] std::filesystem::path scratchFolder() const;

    /// Open for writing in order; a scratch file for reading and seeking too. Belongs to this
    /// object.
    [[nodiscard]] std::FILE *file() const { return m_file; }
    /// Errors: diskFull, outputFailed.
    [[nodiscard]] ocr::core::Result<std::monostate> write(std::string_view bytes);
    /// Writes through to the disk and renames. Errors: those of create.
    [[nodiscard]] ocr::core::Result<std::monostate> commit();
    /// What the last failed call on `file()` means, from errno.
    [[nodiscard]] ocr::core::Error error(int errorNumber) const;

  private:
    void discard();
    [[nodiscard]] ocr::core::Result<PartFile> openStraight(int descriptor);
    [[nodiscard]] ocr::core::Result<PartFile> openAside();

    std::FILE *m_file = nullptr;
    std::filesystem::path m_path;
    std::filesystem::path m_part; ///< empty where it is written straight
};

} // namespace workflows::exchange
