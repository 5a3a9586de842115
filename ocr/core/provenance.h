// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "ocr/core/result.h"

namespace ocr::core {

/// SHA-256 (FIPS 180-4) over pieces of bytes, given as 64 lower-case hex digits.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(std::string_view bytes);
    /// The digest of all that was added; the object takes no more after it.
    [[nodiscard]] std::string finish();

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

[[nodiscard]] std::string sha256(std::string_view bytes);

/// The digest of a file's bytes. Errors: inputMissing, inputIsFolder, inputNotPermitted,
/// inputDamaged (the disk gives a read error).
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path &path);

} // namespace ocr::core
