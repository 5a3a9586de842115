// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker.h"

#include <cstdlib>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "workflows/pipeline/worker_process.h"
#include "workflows/pipeline/worker_wire.h"

namespace workflows::pipeline {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;

struct Worker::Impl {
    fs::path program;
    WorkerLimits limits;
    std::optional<WorkerProcess> process; ///< none before the first job and after a mishap

    template <typename T>
    Result<T> tryOnce(const std::string &bytes, const Work &work,
                      Result<T> (*understand)(Message)) {
        try {
            if (!process)
                process.emplace(program, limits.memoryBytes);
        } catch (const std::system_error &problem) {
            return fail(ErrorCode::outOfMemory, {}, problem.what(), "worker");
        }
        auto answer = process->ask(bytes, limits.timePerJob, work.stop);
        if (!answer) {
            process.reset();
            return answer.error();
        }
        auto result = understand(std::move(*answer));
        // One that talks nonsense, or has come to the end of its memory, is not asked again.
        if (!result && (result.error().code == ErrorCode::workerMisbehaved ||
                        result.error().code == ErrorCode::outOfMemory))
            process.reset();
        return result;
    }

    /// Asks until there is an answer, at most 1 + retries times.
    template <typename T>
    Result<T> ask(Request request, const Work &work, Result<T> (*understand)(Message)) {
        const std::string subject = request.image.string();
        if (work.isStopped())
            return fail(ErrorCode::stopped, subject);
        request.limits = limits.image;
        const std::string bytes = encode(toMessage(request));
        for (int triesLeft = limits.retries;; --triesLeft) {
            auto result = tryOnce(bytes, work, understand);
            if (result)
                return result;
            auto error = result.error();
            const bool mayPass = error.code == ErrorCode::workerCrashed ||
                                 error.code == ErrorCode::outOfTime ||
                                 error.code == ErrorCode::workerMisbehaved;
            if (mayPass && triesLeft > 0)
                continue;
            if (error.subject.empty())
                error.subject = subject;
            return error;
        }
    }
};

Worker::Worker(fs::path program, WorkerLimits limits)
    : m_impl(new Impl{std::move(program), limits, {}}) {}
Worker::~Worker() = default;

Result<int> Worker::countFrames(const fs::path &image, const Work &work) {
    return m_impl->ask<int>({.job = "countFrames", .image = image}, work,
                            [](Message answer) { return frameCountFrom(answer); });
}

Result<FileInfo> Worker::inspect(const fs::path &image, const Work &work) {
    return m_impl->ask<FileInfo>({.job = "inspect", .image = image}, work,
                                 [](Message answer) { return fileInfoFrom(answer); });
}

Result<ocr::page::PageText> Worker::read(const fs::path &image, int frame, const ReadRecipe &recipe,
                                         const Work &work) {
    return m_impl->ask<ocr::page::PageText>(
        {.job = "read", .image = image, .frame = frame, .recipe = recipe}, work,
        [](Message answer) { return pageTextFrom(answer); });
}

Result<ocr::page::EncodedImage> Worker::preview(const fs::path &image, int frame, int maxSide,
                                                const Work &work) {
    return m_impl->ask<ocr::page::EncodedImage>(
        {.job = "preview", .image = image, .frame = frame, .maxSide = maxSide}, work,
        &encodedImageFrom);
}

Result<CleanPreviewImages> Worker::cleanPreview(const fs::path &image, int frame,
                                                const ReadRecipe &recipe, int maxSide,
                                                const Work &work) {
    return m_impl->ask<CleanPreviewImages>({.job = "cleanPreview",
                                            .image = image,
                                            .frame = frame,
                                            .maxSide = maxSide,
                                            .recipe = recipe},
                                           work, &cleanPreviewFrom);
}

Result<std::vector<LineStrip>> Worker::cutLines(const fs::path &image, int frame,
                                                const ReadRecipe &recipe, const Work &work) {
    return m_impl->ask<std::vector<LineStrip>>(
        {.job = "cutLines", .image = image, .frame = frame, .recipe = recipe}, work,
        &lineStripsFrom);
}

Result<PdfImage> Worker::pdfImage(const fs::path &image, int frame, const Work &work) {
    return m_impl->ask<PdfImage>({.job = "pdfImage", .image = image, .frame = frame}, work,
                                 &pdfImageFrom);
}

Result<int> Worker::countPdfPages(const fs::path &pdf, const Work &work) {
    return m_impl->ask<int>({.job = "countPdfPages", .image = pdf}, work,
                            [](Message answer) { return frameCountFrom(answer); });
}

Result<ExtractedPage> Worker::extractPdfPage(const fs::path &pdf, int page, const Work &work) {
    return m_impl->ask<ExtractedPage>({.job = "extractPdfPage", .image = pdf, .frame = page}, work,
                                      &extractedPageFrom);
}

Result<fs::path> findWorkerProgram() {
    const auto isProgram = [](const fs::path &path) {
        std::error_code ignored;
        return fs::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
    };
    if (const char *named = std::getenv("EVRAK_WORKER"); named && *named) {
        if (isProgram(named))
            return fs::path(named);
        return fail(ErrorCode::componentMissing, named, "EVRAK_WORKER names no program", "worker");
    }
    std::error_code ignored;
    const fs::path self = fs::read_symlink("/proc/self/exe", ignored);
    if (const fs::path beside = self.parent_path() / "evrak"; isProgram(beside))
        return beside;
    const char *path = std::getenv("PATH");
    for (std::string_view rest = path ? path : ""; !rest.empty();) {
        const auto end = rest.find(':');
        const fs::path candidate = fs::path(rest.substr(0, end)) / "evrak";
        if (candidate.is_absolute() && isProgram(candidate))
            return candidate;
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return fail(ErrorCode::componentMissing, "evrak", "neither beside this program nor on PATH",
                "worker");
}

} // namespace workflows::pipeline
