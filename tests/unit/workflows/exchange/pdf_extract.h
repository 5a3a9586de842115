// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "workflows/catalogue/records.h"
#include "workflows/exchange/pdf_document.h"

namespace specimens {

/// What a command prints; fails the test where it does not end with 0.
std::string outputOf(const std::string &command);

/// Non-empty lines, NFC, without U+202A to U+202E and form feeds.
std::vector<std::string> comparableLines(const std::string &text);

/// Lines one below the other on a page of 2480 x 3508 pixels, each word in a box as wide as its
/// length asks for, right-to-left lines from the right edge.
std::vector<workflows::catalogue::LineRecord> layLines(const std::vector<std::string> &texts);

/// A one-bit white image.
workflows::pipeline::PdfImage whitePage(ocr::core::Size size);

/// A PDF of these pages, in `folder`.
std::filesystem::path makePdf(const std::filesystem::path &folder,
                              const std::vector<std::vector<std::string>> &pages);

/// A new folder that is removed at the end.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

} // namespace specimens
