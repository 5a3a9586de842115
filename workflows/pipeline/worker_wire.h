// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "ocr/core/result.h"
#include "workflows/pipeline/worker.h"

namespace workflows::pipeline {

/// What goes over the pipe, both ways: one line of JSON whose "payload" says how many bytes follow
/// it, then exactly these. Paths and image bytes travel as payload, since they need not be UTF-8;
/// the layout and the picked lines, which may be long, follow the path.
struct Message {
    std::string header; ///< a JSON object on one line, without "payload"
    std::string payload;
};

/// As bytes for the pipe.
[[nodiscard]] std::string encode(const Message &message);

/// Collects what comes out of the pipe, piece by piece.
class MessageBuffer {
  public:
    static constexpr std::size_t maxHeader = 1 << 20;
    static constexpr std::size_t maxPayload = std::size_t{1} << 31;

    void add(std::string_view bytes) { m_bytes.append(bytes); }
    /// The first whole message; nothing as long as it is incomplete. Error: workerMisbehaved where
    /// the bytes are no message; nothing sensible can follow on this pipe.
    [[nodiscard]] ocr::core::Result<std::optional<Message>> take();

  private:
    std::string m_bytes;
    std::optional<std::string> m_header; ///< once its line is whole
    std::size_t m_payload = 0;
};

struct Request {
    std::string job; ///< "countFrames", "inspect", "read", "preview", "cleanPreview",
                     ///< "cutLines", "pdfImage", "countPdfPages", "extractPdfPage"
    std::filesystem::path image;
    int frame = 0;
    int maxSide = 0;        ///< of preview and cleanPreview
    ReadRecipe recipe = {}; ///< of read, cleanPreview and cutLines
    ocr::page::ImageLimits limits = {};
};

/// Text that is not UTF-8 is replaced by U+FFFD.
[[nodiscard]] Message toMessage(const Request &request);
[[nodiscard]] Message toMessage(const ocr::core::Error &error);
[[nodiscard]] Message frameCountMessage(int frames);
[[nodiscard]] Message toMessage(const FileInfo &info);
[[nodiscard]] Message toMessage(const ocr::page::PageText &page);
[[nodiscard]] Message toMessage(ocr::page::EncodedImage image);
[[nodiscard]] Message toMessage(CleanPreviewImages images);
[[nodiscard]] Message toMessage(const std::vector<LineStrip> &strips);
[[nodiscard]] Message toMessage(PdfImage image);
[[nodiscard]] Message toMessage(ExtractedPage page);

/// The reverse: what the message holds, or the error that it tells, or workerMisbehaved where it
/// makes no sense.
[[nodiscard]] ocr::core::Result<Request> requestFrom(const Message &message);
[[nodiscard]] ocr::core::Result<int> frameCountFrom(const Message &message);
[[nodiscard]] ocr::core::Result<FileInfo> fileInfoFrom(const Message &message);
[[nodiscard]] ocr::core::Result<ocr::page::PageText> pageTextFrom(const Message &message);
[[nodiscard]] ocr::core::Result<ocr::page::EncodedImage> encodedImageFrom(Message message);
[[nodiscard]] ocr::core::Result<CleanPreviewImages> cleanPreviewFrom(Message message);
[[nodiscard]] ocr::core::Result<std::vector<LineStrip>> lineStripsFrom(Message message);
[[nodiscard]] ocr::core::Result<PdfImage> pdfImageFrom(Message message);
[[nodiscard]] ocr::core::Result<ExtractedPage> extractedPageFrom(Message message);

} // namespace workflows::pipeline
