// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

#include "ocr/core/result.h"

namespace workflows::intake {

/// A file copied beside the masters, on disk but under no name of its own yet. Removed with the
/// object unless it was put in its place.
class CopiedFile {
  public:
    ~CopiedFile();
    CopiedFile(CopiedFile &&other) noexcept;
    CopiedFile &operator=(CopiedFile &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] const std::string &sha256() const { return m_sha256; }
    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

    /// Renames it to masters/ab/SHA.EXT below the collection, read-only, and gives that name
    /// relative to the collection. Errors: diskFull, outputNotPermitted, outputFailed.
    [[nodiscard]] ocr::core::Result<std::filesystem::path>
    putInPlace(const std::filesystem::path &collection, const std::string &extension);

  private:
    friend class MasterWriter;
    explicit CopiedFile(std::filesystem::path path);

    std::filesystem::path m_path;
    std::string m_sha256;
    std::int64_t m_bytes = 0;
};

/// Copies a file into the collection while hashing what is copied, so that the hash is that of the
/// copy. Errors: wrongUsage (a collection), inputMissing, inputIsFolder, inputNotPermitted,
/// inputEmpty, inputNotAnImage (no regular file), inputDamaged (the disk gives a read error),
/// stopped, diskFull, outputNotPermitted, outputFailed.
[[nodiscard]] ocr::core::Result<CopiedFile>
copyIntoCollection(const std::filesystem::path &source, const std::filesystem::path &collection,
                   const std::stop_token &stop);

/// The same for bytes at hand.
[[nodiscard]] ocr::core::Result<CopiedFile>
writeIntoCollection(std::string_view bytes, const std::filesystem::path &collection);

/// Removes what copies of processes that died left beside the masters.
void removeLeftCopies(const std::filesystem::path &collection);

} // namespace workflows::intake
