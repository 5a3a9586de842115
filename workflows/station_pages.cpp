// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <sstream>

#include "ocr/core/provenance.h"
#include "workflows/pipeline/process_page.h"
#include "workflows/proofread/set_layout.h"
#include "workflows/proofread/split_page.h"
#include "workflows/station_impl.h"

// The pages themselves: how they look, how they are cleaned and laid out, and what part of a
// master they are.
namespace workflows {

namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// The file with that name and any of the extensions of a preview.
std::optional<fs::path> findImage(const fs::path &name) {
    std::error_code error;
    for (const auto *extension : {".jpeg", ".png"})
        if (auto file = fs::path(name) += extension; fs::exists(file, error))
            return file;
    return {};
}

std::string textOf(const fs::path &file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// What a cleaned page is kept under: all that it is made from.
std::string nameOf(const std::string &sha256, const PageRecord &page, const std::string &clean,
                   int maxSide) {
    const auto profile = clean == "auto" ? page.profile : std::string();
    return sha256 + "_" + std::to_string(page.frame) + "_" + std::to_string(maxSide) + "_" +
           ocr::core::sha256(clean + '\n' + profile + '\n' +
                             std::to_string(pipeline::versionOfChain()))
               .substr(0, 16);
}

} // namespace

Result<pipeline::Worker *> Station::Impl::findWorker() {
    if (!worker) {
        auto program = pipeline::findWorkerProgram();
        if (!program)
            return program.error();
        worker = std::make_unique<pipeline::Worker>(*program);
    }
    return worker.get();
}

Result<catalogue::MasterRecord> Station::Impl::masterOf(PageId page) const {
    const auto record = catalogue->page(page);
    if (!record)
        return record.error();
    return catalogue->master(record->master);
}

Result<fs::path> Station::Impl::keep(const std::string &name, const std::string &bytes) const {
    std::error_code error;
    const auto cache = folder / cacheName;
    fs::create_directories(cache, error);
    if (error)
        return fail(error == std::errc::no_space_on_device ? ErrorCode::diskFull
                                                           : ErrorCode::outputNotPermitted,
                    cache.string(), error.message());
    const auto file = cache / name;
    if (auto written = ocr::page::writeFileAtomically(file, bytes); !written)
        return written.error();
    return file;
}

Result<fs::path> Station::preview(PageId page, int maxSide) const {
    const auto record = m_impl->catalogue->page(page);
    const auto master = m_impl->masterOf(page);
    if (!record || !master)
        return record ? master.error() : record.error();
    const auto name =
        master->sha256 + "_" + std::to_string(record->frame) + "_" + std::to_string(maxSide);
    if (auto file = findImage(m_impl->folder / cacheName / name))
        return *file;
    const auto worker = m_impl->findWorker();
    if (!worker)
        return worker.error();
    const auto image =
        (*worker)->preview(m_impl->folder / master->file, record->frame, maxSide, Work{});
    if (!image)
        return image.error();
    return m_impl->keep(name + "." + image->format, image->bytes);
}

Result<std::optional<ocr::clean::Recipe>> Station::clean(PageId page) const {
    const auto json = m_impl->catalogue->clean(page);
    if (!json)
        return json.error();
    if (json->empty())
        return std::optional<ocr::clean::Recipe>{};
    auto recipe = ocr::clean::recipeFromJson(*json);
    if (!recipe)
        return recipe.error();
    return std::optional(*recipe);
}

Result<Done> Station::setClean(const std::vector<PageId> &pages,
                               const std::optional<ocr::clean::Recipe> &recipe,
                               const std::string &by) {
    return asDone(proofread::setClean(*m_impl->catalogue, pages, recipe, by));
}

Result<CleanPreview> Station::cleanPreview(PageId page,
                                           const std::optional<ocr::clean::Recipe> &recipe,
                                           int maxSide, const Work &work) const {
    const auto record = m_impl->catalogue->page(page);
    const auto master = m_impl->masterOf(page);
    if (!record || !master)
        return record ? master.error() : record.error();
    const auto clean = recipe ? toJson(*recipe) : std::string("auto");
    const auto name = nameOf(master->sha256, *record, clean, maxSide);
    const auto path = m_impl->folder / cacheName / name;
    const auto before = findImage(fs::path(path) += "_before");
    const auto after = findImage(fs::path(path) += "_after");
    // Written last, so that whoever finds it finds the images too.
    const auto note = textOf(fs::path(path) += ".json");
    if (before && after)
        if (const auto done = ocr::clean::recipeFromJson(note))
            return CleanPreview{*before, *after, *done};
    const auto worker = m_impl->findWorker();
    if (!worker)
        return worker.error();
    pipeline::ReadRecipe asked;
    asked.clean = clean;
    if (!recipe && !record->profile.empty())
        asked.profile = record->profile;
    const auto made =
        (*worker)->cleanPreview(m_impl->folder / master->file, record->frame, asked, maxSide, work);
    if (!made)
        return made.error();
    const auto done = ocr::clean::recipeFromJson(made->recipe);
    if (!done)
        return done.error();
    auto fileBefore = m_impl->keep(name + "_before." + made->before.format, made->before.bytes);
    auto fileAfter = m_impl->keep(name + "_after." + made->after.format, made->after.bytes);
    const auto fileNote = m_impl->keep(name + ".json", made->recipe);
    if (!fileBefore || !fileAfter || !fileNote)
        return !fileBefore ? fileBefore.error() : !fileAfter ? fileAfter.error() : fileNote.error();
    return CleanPreview{*fileBefore, *fileAfter, *done};
}

Result<std::vector<HandRegion>> Station::layout(PageId page) const {
    return m_impl->catalogue->layout(page);
}

Result<bool> Station::isLayoutSet(PageId page) const {
    return m_impl->catalogue->isLayoutSet(page);
}

Result<std::vector<HandRegion>> Station::setLayout(PageId page,
                                                   const std::vector<HandRegion> &layout,
                                                   const std::vector<HandRegion> &basedOn,
                                                   const std::string &by) {
    return proofread::setLayout(*m_impl->catalogue, page, layout, basedOn, by);
}

Result<Done> Station::releaseLayout(PageId page, const std::string &by) {
    return asDone(proofread::releaseLayout(*m_impl->catalogue, page, by));
}

Result<PageId> Station::splitPage(PageId page, const ocr::clean::Recipe &first,
                                  const ocr::clean::Recipe &second, const std::string &by) {
    return proofread::splitPage(*m_impl->catalogue, page, first, second, by);
}

Result<Done> Station::mergePages(PageId first, PageId second, const std::string &by) {
    return asDone(proofread::mergePages(*m_impl->catalogue, first, second, by));
}

} // namespace workflows
