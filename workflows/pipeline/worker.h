// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/page/image_file.h"
#include "ocr/page/page_map.h"
#include "ocr/page/page_text.h"
#include "ocr/page/strip_pixels.h"
#include "workflows/pipeline/process_page.h"

namespace workflows::pipeline {

struct WorkerLimits {
    std::int64_t memoryBytes = 4'000'000'000;      ///< RLIMIT_AS of the child
    std::chrono::milliseconds timePerJob{180'000}; ///< wall clock; then it is killed
    ocr::page::ImageLimits image;
    int retries = 1; ///< further tries after a crash or a time-out
};

/// One page of an image file, as the header and the decoder tell.
struct FrameInfo {
    int frame = 0;
    ocr::core::Size size; ///< upright, after orientation
    double dpi = 0;
    bool isBilevel = false;
};

struct FileInfo {
    std::string format;
    std::vector<FrameInfo> frames;
};

/// A page before and after its cleanup, of one size and in one frame.
struct CleanPreviewImages {
    ocr::page::EncodedImage before; ///< cropped, turned and flattened, the ink as it came in
    ocr::page::EncodedImage after;  ///< as it is read
    std::string recipe;             ///< what was carried out, JSON
    /// From a frame of `frameSize` that both fill, the clean image's, to the master.
    ocr::page::PageMap map;
    ocr::core::Size frameSize;
};

/// An image ready to stand in a PDF as one XObject, passed through where the format allows.
struct PdfImage {
    std::string filter;   ///< "DCTDecode", "JPXDecode", "CCITTFaxDecode", "FlateDecode"
    std::string stream;   ///< the bytes of the stream
    ocr::core::Size size; ///< as stored, before orientation
    int bitsPerComponent = 8;
    int components = 1;          ///< 1 grey, 3 RGB, 4 CMYK
    bool isInverted = false;     ///< Adobe CMYK, or 1-bit with 1 = black
    bool blackIs1 = false;       ///< of CCITT
    int pngPredictorColumns = 0; ///< over 0: Flate with PNG predictor 15
    std::string palette;         ///< RGB triples where the image is indexed
    int orientation = 1;         ///< EXIF 1 to 8: how to turn it for showing
    bool passedThrough = false;
};

/// A page of a PDF as an image file.
struct ExtractedPage {
    std::string format; ///< as ocr::page::ImageHeader::format
    std::string bytes;
    double dpi = 0;
};

/// A line of ReadRecipe::layout as the recogniser is given it: grey, dark on light.
struct LineStrip {
    int line = 0; ///< its place among all lines of the layout, from 0
    ocr::page::StripPixels pixels;
};

/// A child process that decodes foreign image bytes and reads pages: `evrak worker`, started with
/// OMP_THREAD_LIMIT=1, limits and no privileges. Asked one job at a time over a pipe; belongs to
/// one thread. A child that died or hung is replaced by the next job. Jobs answer with the errors
/// of what they do, and with workerCrashed, outOfTime, outOfMemory, workerMisbehaved, stopped.
class Worker {
  public:
    /// `program` is the evrak binary (or a double in tests); see findWorkerProgram().
    Worker(std::filesystem::path program, WorkerLimits limits = {});
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// How many pages the file holds, from its headers alone.
    [[nodiscard]] ocr::core::Result<int> countFrames(const std::filesystem::path &image,
                                                     const ocr::core::Work &work);
    /// Decodes every page of it.
    [[nodiscard]] ocr::core::Result<FileInfo> inspect(const std::filesystem::path &image,
                                                      const ocr::core::Work &work);
    [[nodiscard]] ocr::core::Result<ocr::page::PageText> read(const std::filesystem::path &image,
                                                              int frame, const ReadRecipe &recipe,
                                                              const ocr::core::Work &work);
    [[nodiscard]] ocr::core::Result<ocr::page::EncodedImage>
    preview(const std::filesystem::path &image, int frame, int maxSide,
            const ocr::core::Work &work);
    /// What `recipe` makes of the page, at most `maxSide` pixels on the longer side (0: full size).
    [[nodiscard]] ocr::core::Result<CleanPreviewImages>
    cleanPreview(const std::filesystem::path &image, int frame, const ReadRecipe &recipe,
                 int maxSide, const ocr::core::Work &work);
    /// The lines of `recipe.layout`, to train on; those that cannot be cut out are left out.
    [[nodiscard]] ocr::core::Result<std::vector<LineStrip>>
    cutLines(const std::filesystem::path &image, int frame, const ReadRecipe &recipe,
             const ocr::core::Work &work);
    [[nodiscard]] ocr::core::Result<PdfImage> pdfImage(const std::filesystem::path &image,
                                                       int frame, const ocr::core::Work &work);
    [[nodiscard]] ocr::core::Result<int> countPdfPages(const std::filesystem::path &pdf,
                                                       const ocr::core::Work &work);
    /// The image of a page, from 0, as it is embedded, or the page drawn.
    [[nodiscard]] ocr::core::Result<ExtractedPage>
    extractPdfPage(const std::filesystem::path &pdf, int page, const ocr::core::Work &work);

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The child's end: serves jobs from descriptor `in` to descriptor `out` until `in` closes.
/// Returns the exit code of the process.
int serveWorker(int in, int out);

/// The evrak binary: EVRAK_WORKER where set, else `evrak` beside the running program, else on PATH.
/// Error: componentMissing.
[[nodiscard]] ocr::core::Result<std::filesystem::path> findWorkerProgram();

} // namespace workflows::pipeline
