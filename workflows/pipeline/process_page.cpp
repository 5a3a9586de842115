// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/process_page.h"

#include <algorithm>
#include <map>

#include "ocr/clean/check_fit.h"
#include "ocr/clean/clean_page.h"
#include "ocr/engine/models.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/layout/analyse_layout.h"
#include "ocr/recognize/recognize_page.h"
#include "workflows/pipeline/hand_layout.h"
#include "workflows/pipeline/read_plan.h"

namespace workflows::pipeline {

using ocr::core::Result;
using ocr::core::Work;
using ocr::engine::Model;
using ocr::engine::TesseractEngine;
using ocr::page::PageKind;
using ocr::page::PageText;
using ocr::text::Direction;
using ocr::text::Script;

namespace {

/// Pages with a shorter side than this hold no line that could be read.
constexpr int smallestSide = 24;

Script scriptOf(const std::vector<ocr::page::TextRegion> &regions) {
    std::string text;
    for (const auto &region : regions)
        for (const auto &line : region.lines)
            text += line.reading.text + ' ';
    return ocr::text::estimateScript(text);
}

/// A page with only its longest lines: enough to tell the script by.
ocr::page::PageLayout sampleOf(const ocr::page::PageLayout &layout, std::size_t lines) {
    ocr::page::Region region;
    for (const auto &from : layout.regions)
        region.lines.insert(region.lines.end(), from.lines.begin(), from.lines.end());
    const auto width = [](const auto &line) { return ocr::core::boundingBox(line.outline).width; };
    std::stable_sort(region.lines.begin(), region.lines.end(),
                     [&](const auto &a, const auto &b) { return width(a) > width(b); });
    region.lines.resize(std::min(lines, region.lines.size()));
    return {{region}};
}

Result<ocr::page::CleanImage> cleaned(const ocr::page::PageImage &image, const std::string &clean,
                                      const Work &work) {
    ocr::clean::Recipe recipe;
    if (clean == "auto") {
        recipe = ocr::clean::chooseRecipe(image);
    } else if (clean != "none") {
        const auto given = ocr::clean::recipeFromJson(clean);
        if (!given)
            return given.error();
        recipe = *given;
    }
    if (const auto fits = ocr::clean::checkFit(recipe, image.size()); !fits)
        return fits.error();
    return ocr::clean::cleanPage(image, recipe, work);
}

std::string scriptModelOf(Script script) {
    const auto &names = scriptModels();
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &name) {
        return isOf(Model{name, {}, {}}, script);
    });
    return found == names.end() ? std::string() : *found;
}

void note(PageText &page, const Model &model) {
    if (std::ranges::find(page.models, model.name, &ocr::page::ModelUsed::name) ==
        page.models.end())
        page.models.push_back({model.name, model.sha256});
}

} // namespace

struct PageReader::Impl {
    std::map<std::string, std::unique_ptr<TesseractEngine>> engines; ///< by checksum

    Result<TesseractEngine *> engineFor(const Model &model) {
        auto &engine = engines[model.sha256];
        if (!engine) {
            auto loaded = TesseractEngine::load({model});
            if (!loaded)
                return loaded.error();
            engine = std::move(*loaded);
        }
        return engine.get();
    }

    Result<std::vector<TesseractEngine *>> enginesFor(const std::vector<Model> &models) {
        std::vector<TesseractEngine *> all;
        for (const auto &model : models) {
            const auto engine = engineFor(model);
            if (!engine)
                return engine.error();
            all.push_back(*engine);
        }
        return all;
    }

    /// Finds the script of the page from a few lines and fills the plan with what reads it.
    Result<Plan> decide(Plan plan, const ocr::page::CleanImage &image,
                        const ocr::page::PageLayout &layout, const Work &work) {
        const auto models = findModels(scriptModels());
        if (!models)
            return models.error();
        const auto engines = enginesFor(*models);
        if (!engines)
            return engines.error();
        const auto sample = ocr::recognize::recognizePage(image, sampleOf(layout, 4),
                                                          {*engines, {}, false, {}}, work);
        if (!sample)
            return sample.error();
        const auto script = scriptOf(*sample);
        std::vector<std::string> names;
        for (const auto &profile : profilesOf(script == Script::unknown ? Script::latin : script)) {
            plan.direction = profile.direction;
            for (const auto &name : profile.models)
                if (std::find(names.begin(), names.end(), name) == names.end())
                    names.push_back(name);
        }
        auto found = findModels(names);
        if (!found)
            return found.error();
        plan.models = std::move(*found);
        for (const auto &model : *models)
            if (!isOf(model, script))
                plan.otherModels.push_back(model);
        return plan;
    }

    /// Who reads the scripts that a person set on lines, and notes their models on the page. A
    /// script whose model is not on this machine is left to the page's reader.
    std::map<Script, TesseractEngine *> readersOf(const ocr::page::PageLayout &layout,
                                                  PageText &page) {
        std::map<Script, TesseractEngine *> readers;
        for (const auto &region : layout.regions)
            for (const auto &line : region.lines)
                readers.emplace(line.script, nullptr);
        readers.erase(Script::unknown);
        for (auto &[script, reader] : readers) {
            const auto model = ocr::engine::findModel(scriptModelOf(script));
            const auto engine = model ? engineFor(*model) : Result<TesseractEngine *>(nullptr);
            if (!engine || !*engine)
                continue;
            reader = *engine;
            note(page, *model);
        }
        std::erase_if(readers, [](const auto &entry) { return !entry.second; });
        return readers;
    }

    /// Lays the page out again where the script turned out to run the other way.
    Result<PageText> recognize(PageText page, Plan plan, const ocr::page::CleanImage &image,
                               ocr::page::PageLayout layout, const Work &work) {
        if (plan.models.empty()) {
            auto decided = decide(plan, image, layout, work);
            if (!decided)
                return decided.error();
            if (decided->direction != plan.direction && !plan.keepsLayout) {
                auto again = ocr::layout::analyseLayout(image, {decided->direction}, work);
                if (!again)
                    return again.error();
                layout = std::move(*again);
            }
            plan = std::move(*decided);
        }
        const auto engines = enginesFor(plan.models);
        const auto others = enginesFor(plan.otherModels);
        if (!engines || !others)
            return engines ? others.error() : engines.error();
        auto regions = ocr::recognize::recognizePage(
            image, layout, {*engines, *others, plan.keepsLayout, readersOf(layout, page)}, work);
        if (!regions)
            return regions.error();
        for (const auto *models : {&plan.models, &plan.otherModels})
            for (const auto &model : *models)
                note(page, model);
        page.regions = std::move(*regions);
        if (page.regions.empty())
            page.kind = PageKind::blank;
        return page;
    }
};

PageReader::PageReader() : m_impl(std::make_unique<Impl>()) {}
PageReader::~PageReader() = default;

Result<PageText> PageReader::read(const ocr::page::PageImage &image, const ReadRecipe &recipe,
                                  const Work &work) {
    const auto plan = planFor(recipe);
    if (!plan)
        return plan.error();
    PageText page;
    page.masterSize = image.size();
    page.profile = plan->profile;
    if (std::min(image.size().width, image.size().height) < smallestSide) {
        page.kind = PageKind::tooSmall;
        return page;
    }
    const auto clean = cleaned(image, plan->clean, work);
    if (!clean)
        return clean.error();
    page.recipe = clean->recipe;
    const auto layout = recipe.layout ? handLayoutIn(*clean, *recipe.layout)
                                      : ocr::layout::analyseLayout(*clean, {plan->direction}, work);
    if (!layout)
        return layout.error();
    if (layout->regions.empty()) {
        page.kind = PageKind::blank;
        return page;
    }
    return m_impl->recognize(std::move(page), *plan, *clean, *layout, work);
}

Result<ocr::page::CleanImage> PageReader::clean(const ocr::page::PageImage &image,
                                                const ReadRecipe &recipe, const Work &work) {
    const auto plan = planFor(recipe);
    if (!plan)
        return plan.error();
    return cleaned(image, plan->clean, work);
}

} // namespace workflows::pipeline
