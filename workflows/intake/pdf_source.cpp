// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/pdf_source.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>
#include <new>
#include <optional>
#include <variant>

#include <png.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "workflows/intake/pdf_page_image.h"

namespace workflows::intake {

using ocr::core::Dpi;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

namespace {

constexpr double maxSidePixels = 20'000;

Result<std::monostate> findFault(const std::filesystem::path &path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return fail(ErrorCode::inputMissing, path.string());
    if (std::filesystem::is_directory(status))
        return fail(ErrorCode::inputIsFolder, path.string());
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::inputNotPermitted, path.string());
    if (file.peek() == std::ifstream::traits_type::eof())
        return fail(ErrorCode::inputEmpty, path.string());
    return {};
}

/// Runs `use` on the opened file; qpdf throws where it cannot go on.
template <typename T, typename Use> Result<T> withPdf(const std::filesystem::path &path, Use use) {
    if (auto fine = findFault(path); !fine)
        return fine.error();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(path.c_str());
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (pages.empty())
            return fail(ErrorCode::inputDamaged, path.string(), "no pages");
        return use(pages);
    } catch (const QPDFExc &error) {
        const bool isLocked = error.getErrorCode() == qpdf_e_password;
        return fail(isLocked ? ErrorCode::inputEncrypted : ErrorCode::inputDamaged, path.string(),
                    error.getMessageDetail());
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::outOfMemory, path.string());
    } catch (const std::exception &error) {
        return fail(ErrorCode::inputDamaged, path.string(), error.what());
    }
}

/// A page whose own content is broken is drawn, which copes with more.
std::optional<PdfPageImage> findImage(const QPDFPageObjectHelper &page) {
    try {
        return findPageImage(page);
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

PdfPageInfo describe(QPDFPageObjectHelper page) {
    const auto box = page.getCropBox().getArrayAsRectangle();
    PdfPageInfo info{box.urx - box.llx, box.ury - box.lly, findImage(page).has_value()};
    auto rotate = page.getAttribute("/Rotate", false);
    if (rotate.isInteger() && rotate.getIntValue() % 180 != 0)
        std::swap(info.widthPoints, info.heightPoints);
    return info;
}

bool isGrey(const poppler::image &image) {
    const char *row = image.const_data();
    for (int y = 0; y < image.height(); ++y, row += image.bytes_per_row())
        for (int x = 0; x < 3 * image.width(); x += 3)
            if (row[x] != row[x + 1] || row[x] != row[x + 2])
                return false;
    return true;
}

std::string toPng(const poppler::image &image) {
    const bool grey = isGrey(image);
    const auto width = static_cast<std::size_t>(image.width());
    const std::size_t samples = grey ? 1 : 3;
    std::string pixels(width * static_cast<std::size_t>(image.height()) * samples, '\0');
    for (std::size_t y = 0; y < static_cast<std::size_t>(image.height()); ++y) {
        const char *row = image.const_data() + y * static_cast<std::size_t>(image.bytes_per_row());
        for (std::size_t i = 0; i < width * samples; ++i)
            pixels[y * width * samples + i] = row[grey ? 3 * i : i];
    }
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = static_cast<png_uint_32>(image.width());
    png.height = static_cast<png_uint_32>(image.height());
    png.format = grey ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(png);
    std::string bytes(size, '\0');
    if (!png_image_write_to_memory(&png, bytes.data(), &size, 0, pixels.data(), 0, nullptr))
        return {};
    bytes.resize(size);
    return bytes;
}

Result<PdfPageFile> drawPage(const std::filesystem::path &path, int index, const PdfPageInfo &info,
                             Dpi dpi) {
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_file(path.string()));
    if (!document)
        return fail(ErrorCode::inputDamaged, path.string());
    if (document->is_locked())
        return fail(ErrorCode::inputEncrypted, path.string());
    const std::unique_ptr<poppler::page> page(document->create_page(index));
    if (!page)
        return fail(ErrorCode::inputDamaged, path.string(), "page " + std::to_string(index + 1));
    const double side = std::max(info.widthPoints, info.heightPoints) / 72;
    const double used = std::min(dpi.value, maxSidePixels / std::max(side, 0.01));
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_rgb24);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(page.get(), used, used);
    if (!image.is_valid())
        return fail(ErrorCode::inputDamaged, path.string(), "page " + std::to_string(index + 1));
    PdfPageFile file{"png", toPng(image), {used}, false};
    if (file.bytes.empty())
        return fail(ErrorCode::outOfMemory, path.string());
    return file;
}

} // namespace

Result<std::vector<PdfPageInfo>> listPdfPages(const std::filesystem::path &path) {
    return withPdf<std::vector<PdfPageInfo>>(path, [](const auto &pages) {
        std::vector<PdfPageInfo> infos;
        for (const QPDFPageObjectHelper &page : pages)
            infos.push_back(describe(page));
        return infos;
    });
}

Result<PdfPageFile> extractPdfPage(const std::filesystem::path &path, int index, Dpi dpi) {
    return withPdf<PdfPageFile>(path, [&](const auto &pages) -> Result<PdfPageFile> {
        if (index < 0 || index >= static_cast<int>(pages.size()))
            return fail(ErrorCode::notFound, path.string(), "page " + std::to_string(index + 1));
        const QPDFPageObjectHelper &page = pages[static_cast<std::size_t>(index)];
        if (const auto image = findImage(page))
            if (auto file = takeOver(*image))
                return *std::move(file);
        return drawPage(path, index, describe(page), dpi);
    });
}

} // namespace workflows::intake
