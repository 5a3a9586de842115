// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker.h"

#include <array>
#include <cerrno>
#include <exception>
#include <new>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "workflows/intake/pdf_source.h"
#include "workflows/pipeline/clean_preview.h"
#include "workflows/pipeline/page_strips.h"
#include "workflows/pipeline/process_page.h"
#include "workflows/pipeline/worker_confine.h"
#include "workflows/pipeline/worker_pdf_image.h"
#include "workflows/pipeline/worker_wire.h"

namespace workflows::pipeline {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

/// Decodes every frame, not only the headers: a scan that ends half-way is to be found out when it
/// is taken in, while the original is at hand.
Result<Message> inspect(const fs::path &path, const ocr::page::ImageLimits &limits) {
    const auto header = ocr::page::readImageHeader(path, limits);
    if (!header)
        return header.error();
    FileInfo info{header->format, {}};
    for (int frame = 0; frame < header->frames; ++frame) {
        const auto image = ocr::page::readImage(path, frame, limits);
        if (!image)
            return image.error();
        info.frames.push_back({frame, image->size(), image->dpi().value, image->isBilevel()});
    }
    return toMessage(info);
}

Result<Message> countFrames(const fs::path &path, const ocr::page::ImageLimits &limits) {
    const auto header = ocr::page::readImageHeader(path, limits);
    if (!header)
        return header.error();
    return frameCountMessage(header->frames);
}

Result<Message> read(PageReader &reader, const fs::path &path, int frame, const ReadRecipe &recipe,
                     const ocr::page::ImageLimits &limits) {
    const auto image = ocr::page::readImage(path, frame, limits);
    if (!image)
        return image.error();
    const auto page = reader.read(*image, recipe, {});
    if (!page)
        return page.error();
    return toMessage(*page);
}

Result<Message> preview(const fs::path &path, int frame, int maxSide,
                        const ocr::page::ImageLimits &limits) {
    const auto image = ocr::page::readImage(path, frame, limits);
    if (!image)
        return image.error();
    auto encoded = ocr::page::encodePreview(*image, maxSide);
    if (!encoded)
        return encoded.error();
    return toMessage(std::move(*encoded));
}

Result<Message> previewCleaning(PageReader &reader, const Request &request) {
    const auto image = ocr::page::readImage(request.image, request.frame, request.limits);
    if (!image)
        return image.error();
    auto images = makeCleanPreview(reader, *image, request.recipe, request.maxSide);
    if (!images)
        return images.error();
    return toMessage(std::move(*images));
}

Result<Message> cutLines(PageReader &reader, const Request &request) {
    const auto image = ocr::page::readImage(request.image, request.frame, request.limits);
    if (!image)
        return image.error();
    const auto strips = cutSetLines(reader, *image, request.recipe, {});
    if (!strips)
        return strips.error();
    return toMessage(*strips);
}

Result<Message> countPdfPages(const fs::path &path) {
    const auto pages = intake::listPdfPages(path);
    if (!pages)
        return pages.error();
    return frameCountMessage(static_cast<int>(pages->size()));
}

Result<Message> extractPdfPage(const fs::path &path, int index) {
    auto page = intake::extractPdfPage(path, index);
    if (!page)
        return page.error();
    return toMessage(
        ExtractedPage{std::move(page->format), std::move(page->bytes), page->dpi.value});
}

Result<Message> doJob(PageReader &reader, const Request &request) {
    const auto &[job, path, frame, maxSide, recipe, limits] = request;
    if (job == "countFrames")
        return countFrames(path, limits);
    if (job == "inspect")
        return inspect(path, limits);
    if (job == "read")
        return read(reader, path, frame, recipe, limits);
    if (job == "preview")
        return preview(path, frame, maxSide, limits);
    if (job == "cleanPreview")
        return previewCleaning(reader, request);
    if (job == "cutLines")
        return cutLines(reader, request);
    if (job == "countPdfPages")
        return countPdfPages(path);
    if (job == "extractPdfPage")
        return extractPdfPage(path, frame);
    if (job == "pdfImage") {
        auto image = makePdfImage(path, frame, limits);
        if (!image)
            return image.error();
        return toMessage(std::move(*image));
    }
    return fail(ErrorCode::internal, path.string(), "no such job: " + job, "worker");
}

/// Whatever happens becomes an answer.
Message answerTo(const Message &message, PageReader &reader) {
    const auto outcome = [&]() -> Result<Message> {
        try {
            const auto request = requestFrom(message);
            if (!request)
                return request.error();
            return doJob(reader, *request);
        } catch (const std::bad_alloc &) {
            return fail(ErrorCode::outOfMemory, message.payload, {}, "worker");
        } catch (const std::length_error &problem) {
            return fail(ErrorCode::outOfMemory, message.payload, problem.what(), "worker");
        } catch (const std::exception &problem) {
            return fail(ErrorCode::internal, message.payload, problem.what(), "worker");
        }
    }();
    return outcome ? *outcome : toMessage(outcome.error());
}

bool writeAll(int out, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(out, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return true;
}

} // namespace

int serveWorker(int in, int out) {
    confineToReading();
    // A library that prints to standard output would break the messages: that goes to the log.
    const int answers = ::fcntl(out, F_DUPFD_CLOEXEC, 3);
    if (answers < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return 1;
    PageReader reader;
    MessageBuffer requests;
    std::array<char, 1 << 16> buffer{};
    for (;;) {
        const auto count = ::read(in, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 ? 0 : 1;
        requests.add({buffer.data(), static_cast<std::size_t>(count)});
        for (;;) {
            const auto request = requests.take();
            if (!request)
                return 2;
            if (!*request)
                break;
            if (!writeAll(answers, encode(answerTo(**request, reader))))
                return 1;
        }
    }
}

} // namespace workflows::pipeline
