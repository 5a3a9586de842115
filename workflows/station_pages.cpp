// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "ocr/core/provenance.h"
#include "ocr/page/page_json.h"
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

/// What lies beside the images of a cleaned page: the recipe that was carried out, and where the
/// page stands.
std::string noteOf(const std::string &recipe, const PageFrame &frame) {
    return nlohmann::json{{"recipe", recipe},
                          {"map", toJson(frame.map)},
                          {"width", frame.size.width},
                          {"height", frame.size.height}}
        .dump();
}

/// The preview with what its note says; nothing where that is none of ours.
std::optional<CleanPreview> fromNote(const std::string &note, CleanPreview preview) {
    try {
        const auto value = nlohmann::json::parse(note);
        const auto recipe = ocr::clean::recipeFromJson(value.at("recipe").get<std::string>());
        const auto map = ocr::page::pageMapFromJson(value.at("map").get<std::string>());
        if (!recipe || !map)
            return {};
        preview.recipe = *recipe;
        preview.frame = {*map, {value.at("width"), value.at("height")}};
        return preview;
    } catch (const nlohmann::json::exception &) {
        return {};
    }
}

/// What a recipe says about where the page is, alone.
ocr::clean::Recipe placeOf(const ocr::clean::Recipe &recipe) {
    ocr::clean::Recipe place;
    place.area = recipe.area;
    place.turn = recipe.turn;
    return place;
}

/// The whole master, turned by as many quarters as the recipe of a reading, which may be empty.
ocr::clean::Recipe turnOf(const std::string &json, ocr::core::Size size) {
    const auto recipe = ocr::clean::recipeFromJson(json);
    if (!recipe || !recipe->area)
        return {};
    const auto isNearer = [](ocr::core::PointF a, ocr::core::PointF b) {
        return a.x + a.y < b.x + b.y;
    };
    const auto &area = *recipe->area;
    const auto first = std::min_element(area.begin(), area.end(), isNearer) - area.begin();
    if (first == 0)
        return {};
    const double right = size.width, bottom = size.height;
    ocr::clean::Recipe turned;
    turned.area = {{{0, 0}, {right, 0}, {right, bottom}, {0, bottom}}};
    std::rotate(turned.area->begin(), turned.area->end() - first, turned.area->end());
    return turned;
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

Result<PagePicture> Station::scan(PageId page, int maxSide) const {
    const auto record = m_impl->catalogue->page(page);
    const auto master = m_impl->masterOf(page);
    if (!record || !master)
        return record ? master.error() : record.error();
    const PageFrame frame{{}, record->size};
    const auto name =
        master->sha256 + "_" + std::to_string(record->frame) + "_" + std::to_string(maxSide);
    if (auto file = findImage(m_impl->folder / cacheName / name))
        return PagePicture{*file, frame};
    const auto worker = m_impl->findWorker();
    if (!worker)
        return worker.error();
    const auto image =
        (*worker)->preview(m_impl->folder / master->file, record->frame, maxSide, Work{});
    if (!image)
        return image.error();
    const auto file = m_impl->keep(name + "." + image->format, image->bytes);
    if (!file)
        return file.error();
    return PagePicture{*file, frame};
}

Result<PagePicture> Station::preview(PageId page, int maxSide) const {
    const auto record = m_impl->catalogue->page(page);
    const auto set = clean(page);
    const auto read = m_impl->catalogue->cleanAsRead(page);
    if (!record || !set || !read)
        return !record ? record.error() : !set ? set.error() : read.error();
    const auto place = *set ? placeOf(**set) : turnOf(*read, record->size);
    if (place == ocr::clean::Recipe{})
        return scan(page, maxSide);
    const auto made = cleanPreview(page, place, maxSide, Work{});
    if (!made)
        return made.error();
    return PagePicture{made->before, made->frame};
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
    if (before && after)
        if (auto known = fromNote(textOf(fs::path(path) += ".json"), {*before, *after, {}, {}}))
            return *known;
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
    const PageFrame frame{made->map, made->frameSize};
    auto fileBefore = m_impl->keep(name + "_before." + made->before.format, made->before.bytes);
    auto fileAfter = m_impl->keep(name + "_after." + made->after.format, made->after.bytes);
    const auto fileNote = m_impl->keep(name + ".json", noteOf(made->recipe, frame));
    if (!fileBefore || !fileAfter || !fileNote)
        return !fileBefore ? fileBefore.error() : !fileAfter ? fileAfter.error() : fileNote.error();
    return CleanPreview{*fileBefore, *fileAfter, *done, frame};
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
                                                   const std::string &by,
                                                   const std::vector<TextCut> &cuts) {
    return proofread::setLayout(*m_impl->catalogue, page, layout, basedOn, by, cuts);
}

Result<Done> Station::releaseLayout(PageId page, const std::string &by) {
    return asDone(proofread::releaseLayout(*m_impl->catalogue, page, by));
}

Result<PageId> Station::splitPage(PageId page, const ocr::clean::Recipe &first,
                                  const ocr::clean::Recipe &second, const std::string &by) {
    return proofread::splitPage(*m_impl->catalogue, page, first, second, by);
}

Result<Done> Station::mergePages(PageId first, PageId second, const std::string &by,
                                 MergedOrder order) {
    return asDone(proofread::mergePages(*m_impl->catalogue, first, second, by, order));
}

} // namespace workflows
