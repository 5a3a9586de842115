// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/export_pages.h"

#include <array>
#include <functional>
#include <map>
#include <optional>

#include "ocr/clean/recipe.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/exchange/line_table.h"
#include "workflows/exchange/part_file.h"
#include "workflows/exchange/pdf.h"
#include "workflows/exchange/text.h"
#include "workflows/pipeline/worker.h"

namespace workflows::exchange {

using ocr::core::ErrorCode;
using ocr::core::fail;

namespace {

struct Target {
    PartFile &file;
    std::filesystem::path folder; ///< for what is put aside
    PdfImageSource image;
};

struct Format {
    const char *name;
    std::unique_ptr<PageWriter> (*makeWriter)(const Target &);
};

/// Every format there is; nothing else names them.
constexpr std::array formats{
    Format{"txt", [](const Target &to) { return makeTextWriter(to.file); }},
    Format{"pdf", [](const Target &to) { return makePdfWriter(to.file, to.folder, to.image); }},
    Format{"json", [](const Target &to) { return makeJsonWriter(to.file); }},
    Format{"csv", [](const Target &to) { return makeCsvWriter(to.file); }}};

const Format *findFormat(const std::string &name) {
    for (const Format &format : formats)
        if (name == format.name)
            return &format;
    return nullptr;
}

/// Whether no further page could be written either.
bool endsTheExport(ErrorCode code) {
    return code == ErrorCode::diskFull || code == ErrorCode::outputNotPermitted ||
           code == ErrorCode::outputFailed || code == ErrorCode::stopped;
}

/// The part of the master that a person set the page to be, as half of a spread is.
Result<std::optional<ocr::core::Rect>> areaOf(const catalogue::Catalogue &catalogue,
                                              const catalogue::PageRecord &page) {
    const auto clean = catalogue.clean(page.id);
    if (!clean)
        return clean.error();
    const auto recipe = clean->empty() ? Result<ocr::clean::Recipe>(ocr::clean::Recipe{})
                                       : ocr::clean::recipeFromJson(*clean);
    if (!recipe)
        return recipe.error();
    if (!recipe->area)
        return std::optional<ocr::core::Rect>{};
    return std::optional(
        ocr::core::intersect(ocr::core::boundingBox({recipe->area->begin(), recipe->area->end()}),
                             {0, 0, page.size.width, page.size.height}));
}

Result<std::monostate> exportPage(catalogue::Catalogue &catalogue,
                                  const catalogue::PageRecord &page, PageWriter &writer,
                                  const Work &work) {
    auto lines = catalogue.lines(page.id);
    if (!lines)
        return lines.error();
    auto area = areaOf(catalogue, page);
    if (!area)
        return area.error();
    return writer.add({page, *std::move(lines), *area}, work);
}

Result<ExportReport> exportAll(catalogue::Catalogue &catalogue,
                               const std::vector<catalogue::PageRecord> &pages, PageWriter &writer,
                               const Work &work) {
    ExportReport report;
    const Work silent{work.stop, {}}; // a page's own progress is not the export's
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, {}, {}, "export");
        auto done = exportPage(catalogue, pages[i], writer, silent);
        if (!done && endsTheExport(done.error().code))
            return done.error();
        if (done)
            ++report.pages;
        else
            report.failed.push_back({pages[i].id, pages[i].label, false, 0, done.error()});
        work.report(static_cast<double>(i + 1) / static_cast<double>(pages.size()));
    }
    if (report.pages == 0)
        return *report.failed.front().error;
    if (auto finished = writer.finish(silent); !finished)
        return finished.error();
    report.losses = writer.losses();
    return report;
}

/// An export there would lie among what a collection lives on, or take its place.
bool isInsideACollection(const std::filesystem::path &out,
                         const std::filesystem::path &collection) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    fs::path folder = fs::weakly_canonical(fs::absolute(targetOf(out)), ignored).parent_path();
    for (; folder.has_relative_path(); folder = folder.parent_path())
        if (fs::equivalent(folder, collection, ignored) ||
            (folder.extension() == ".evrak" && fs::exists(folder / "catalogue.sqlite", ignored)))
            return true;
    return false;
}

PdfImageSource imagesOf(const catalogue::Catalogue &catalogue, const std::filesystem::path &folder,
                        pipeline::Worker &worker) {
    return [&catalogue, &worker, folder](const catalogue::PageRecord &page,
                                         const Work &work) -> Result<pipeline::PdfImage> {
        auto master = catalogue.master(page.master);
        if (!master)
            return master.error();
        return worker.pdfImage(folder / master->file, page.frame, work);
    };
}

} // namespace

std::vector<std::string> exportFormats() {
    std::vector<std::string> names;
    for (const Format &format : formats)
        names.emplace_back(format.name);
    return names;
}

Result<ExportReport> exportPages(catalogue::Catalogue &catalogue,
                                 const std::filesystem::path &folder,
                                 const ExportSettings &settings, pipeline::Worker &worker,
                                 const Work &work) {
    const Format *format = findFormat(settings.format);
    if (!format)
        return fail(ErrorCode::wrongUsage, settings.format, "no such format", "export");
    if (settings.out.empty() || std::filesystem::is_directory(settings.out))
        return fail(ErrorCode::wrongUsage, settings.out.string(), "not the name of a file",
                    "export");
    if (settings.out != "-" && isInsideACollection(settings.out, folder))
        return fail(ErrorCode::wrongUsage, settings.out.string(),
                    "an export is not written into a collection", "export");
    auto pages = catalogue.pages(settings.pages);
    if (!pages)
        return pages.error();
    if (pages->empty())
        return fail(ErrorCode::wrongUsage, settings.out.string(), "no page matches", "export");

    auto file = PartFile::create(settings.out);
    if (!file)
        return file.error();
    const auto writer =
        format->makeWriter({*file, file->scratchFolder(), imagesOf(catalogue, folder, worker)});
    auto report = exportAll(catalogue, *pages, *writer, work);
    if (!report)
        return report;
    if (auto committed = file->commit(); !committed)
        return committed.error();
    return report;
}

} // namespace workflows::exchange
