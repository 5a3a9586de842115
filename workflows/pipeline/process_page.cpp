// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/process_page.h"

#include <algorithm>
#include <map>

#include "ocr/clean/check_fit.h"
#include "ocr/clean/clean_page.h"
#include "ocr/clean/rules.h"
#include "ocr/engine/languages.h"
#include "ocr/engine/models.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/layout/page_kind.h"
#include "ocr/recognize/recognize_page.h"
#include "ocr/recognize/sample_page.h"
#include "workflows/pipeline/hand_layout.h"
#include "workflows/pipeline/lay_out.h"
#include "workflows/pipeline/read_plan.h"

namespace workflows::pipeline {

using ocr::core::Result;
using ocr::core::Work;
using ocr::engine::Model;
using ocr::engine::TesseractEngine;
using ocr::page::PageKind;
using ocr::page::PageText;
using ocr::recognize::Readers;
using ocr::recognize::Share;
using ocr::text::Direction;
using ocr::text::Script;

namespace {

/// Pages with a shorter side than this hold no line that could be read.
constexpr int smallestSide = 24;

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

/// The height of small letters in most lines, in pixels of the layout; 0 for no lines.
double usualHeight(const ocr::page::PageLayout &layout) {
    std::vector<double> heights;
    for (const auto &region : layout.regions)
        for (const auto &line : region.lines)
            heights.push_back(line.letterHeight);
    if (heights.empty())
        return 0;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// A page made ready in one way, with its lines.
struct View {
    ocr::page::CleanImage image;
    ocr::page::PageLayout layout;
    std::optional<double> fold{}; ///< of a spread, as findFold gives it
    std::shared_ptr<ocr::recognize::Memory> memory = std::make_shared<ocr::recognize::Memory>();
};

/// `looksForSpread`: not where a person has said what the page is.
Result<View> viewOf(const ocr::page::PageImage &image, const ocr::clean::Recipe &recipe,
                    Direction direction, bool looksForSpread, const Work &work) {
    if (const auto fits = ocr::clean::checkFit(recipe, image.size()); !fits)
        return fits.error();
    auto clean = ocr::clean::cleanPage(image, recipe, work);
    if (!clean)
        return clean.error();
    const auto fold = looksForSpread ? findFold(image, recipe, *clean) : std::nullopt;
    auto layout = layOut(*clean, fold, direction, work);
    if (!layout)
        return layout.error();
    return View{std::move(*clean), std::move(*layout), fold};
}

/// The recipes that a setting comes to, the likeliest first; one where it is given.
Result<std::vector<ocr::clean::Recipe>> recipesFor(const ocr::page::PageImage &image,
                                                   const std::string &clean) {
    if (clean == "auto")
        return ocr::clean::chooseRecipes(image);
    if (clean == "none")
        return std::vector<ocr::clean::Recipe>(1);
    const auto given = ocr::clean::recipeFromJson(clean);
    if (!given)
        return given.error();
    return std::vector{*given};
}

/// What else may be tried on a page that reads badly: each step the other way, and each way up.
std::vector<ocr::clean::Recipe> otherRecipes(const ocr::page::PageImage &image,
                                             const ocr::clean::Recipe &recipe) {
    auto others = ocr::clean::chooseRecipes(image, 0);
    std::erase(others, recipe);
    auto other = recipe;
    other.evensLight = !recipe.evensLight && !image.isBilevel();
    others.push_back(other);
    other = recipe;
    other.fadesVerso = false;
    others.push_back(other);
    other = recipe;
    other.flattens = false;
    others.push_back(other);
    std::erase(others, recipe);
    return others;
}

/// How sure the readers are of what they read, a letter counting as a letter; 0 for no text.
double surenessOf(const std::vector<ocr::page::TextRegion> &regions) {
    double sum = 0, letters = 0;
    for (const auto &region : regions)
        for (const auto &line : region.lines) {
            const auto length = static_cast<double>(line.reading.text.size());
            sum += length * line.reading.confidence.value();
            letters += length;
        }
    return letters > 0 ? sum / letters : 0;
}

/// A page without a line of text is what its picture shows.
Result<PageText> withKind(Result<PageText> page, const ocr::page::PageImage &image,
                          const Work &work) {
    if (!page || std::ranges::any_of(page->regions,
                                     [](const auto &region) { return !region.lines.empty(); }))
        return page;
    if (!page->regions.empty()) {
        page->kind = PageKind::picture; // or a seal
        return page;
    }
    ocr::clean::Recipe plain;
    plain.area = ocr::clean::recipeFromJson(page->recipe)->area;
    const auto picture = ocr::clean::cleanPage(image, plain, work);
    if (!picture)
        return picture.error();
    page->kind = ocr::layout::kindWithoutText(*picture);
    return page;
}

void addNew(std::vector<std::string> &names, const std::string &name) {
    if (std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

void note(PageText &page, const std::string &name) {
    const auto model = ocr::engine::findModel(name);
    if (model &&
        std::ranges::find(page.models, name, &ocr::page::ModelUsed::name) == page.models.end())
        page.models.push_back({model->name, model->sha256});
}

/// The models that were asked about every line, and those that readings are from.
void noteModels(PageText &page, const std::vector<ocr::page::TextRegion> &regions,
                const Plan &plan) {
    for (const auto &model : plan.models)
        note(page, model.name);
    for (const auto &region : regions)
        for (const auto &line : region.lines)
            for (const auto &name : ocr::engine::splitModels(line.reading.model))
                note(page, name);
}

} // namespace

struct PageReader::Impl {
    std::map<std::string, std::unique_ptr<TesseractEngine>> engines; ///< by checksum
    std::shared_ptr<const ocr::text::Languages> knownLanguages;

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

    Result<std::vector<TesseractEngine *>> enginesNamed(const std::vector<std::string> &names) {
        const auto models = findModels(names);
        return models ? enginesFor(*models) : models.error();
    }

    /// Those who speak for the scripts, in the order of allScripts.
    Result<std::vector<TesseractEngine *>> leads() {
        std::vector<std::string> names;
        for (const auto script : allScripts())
            names.push_back(leadModelOf(script));
        return enginesNamed(names);
    }

    struct Sureness {
        std::string model;
        double value;
    };

    /// How sure models are of the page, the surest first.
    Result<std::vector<Sureness>> rank(const std::vector<std::string> &names, const View &view,
                                       const Work &work) {
        const auto engines = enginesNamed(names);
        if (!engines)
            return engines.error();
        const auto ranked =
            ocr::recognize::rankReaders(view.image, view.layout, *engines, *view.memory, work);
        if (!ranked)
            return ranked.error();
        std::vector<Sureness> found;
        for (const auto &one : *ranked)
            found.push_back({names[static_cast<std::size_t>(
                                 std::ranges::find(*engines, one.reader) - engines->begin())],
                             one.sureness});
        return found;
    }

    /// Who reads the languages of the page, as the lead of its script finds its words.
    Result<std::vector<Share>> sharesOf(Script script, const View &view, const Work &work) {
        const auto lead = enginesNamed({leadModelOf(script)});
        if (!lead)
            return lead.error();
        return ocr::recognize::readersByWords(view.image, view.layout, *lead->front(), languages(),
                                              *view.memory, work);
    }

    /// Null where there is no table of them.
    const ocr::text::Languages *languages() {
        if (const auto table = ocr::engine::readLanguages())
            knownLanguages = table->languages;
        return knownLanguages.get();
    }

    /// Finds the script of the page by those who speak for the scripts, then the profiles by the
    /// languages of its words and by the first model of each, and fills the plan with what reads
    /// the page.
    Result<Plan> decide(Plan plan, const View &view, const Work &work) {
        std::vector<std::string> leads;
        for (const auto script : allScripts())
            leads.push_back(leadModelOf(script));
        const auto ranked = rank(leads, view, work);
        if (!ranked)
            return ranked.error();
        plan.script = *std::ranges::find(allScripts(), ranked->front().model, leadModelOf);
        auto profiles = profilesOf(plan.script);
        const auto shares = sharesOf(plan.script, view, work);
        if (!shares)
            return shares.error();
        keepAsked(profiles, *shares);
        std::vector<std::string> heads, names;
        for (const auto &profile : profiles)
            addNew(heads, profile.models.front());
        const auto found = rank(heads, view, work);
        if (!found)
            return found.error();
        constexpr double nearly = 0.02, sure = 0.82; // where none is sure, all are tried
        const double best = found->front().value;
        for (const auto &profile : profiles) {
            plan.direction = profile.direction;
            const auto own = std::ranges::find(*found, profile.models.front(), &Sureness::model);
            if (own->value >= best - nearly || best < sure)
                for (const auto &name : profile.models)
                    addNew(names, name);
        }
        putFirst(names, *shares);
        auto models = findModels(names);
        if (!models)
            return models.error();
        plan.models = std::move(*models);
        for (const auto &head : heads)
            if (std::ranges::find(names, head) == names.end())
                plan.alternatives.push_back(head);
        for (const auto other : allScripts())
            if (other != plan.script)
                plan.otherScripts.push_back(other);
        return plan;
    }

    /// How sure the plan's readers, or those of whole scripts, are of a few long lines.
    Result<double> trySample(const View &view, const std::vector<Model> &models, const Work &work) {
        const auto engines = models.empty() ? leads() : enginesFor(models);
        if (!engines)
            return engines.error();
        constexpr std::size_t lines = 4;
        const auto sample = ocr::recognize::recognizePage(
            view.image, sampleOf(view.layout, lines),
            {.candidates = *engines, .keepsAllLines = true, .memory = view.memory.get()}, work);
        if (!sample)
            return sample.error();
        return surenessOf(*sample);
    }

    /// The view of the recipe that reads best by a sample; the first unless another is clearly
    /// better.
    Result<View> chooseView(const ocr::page::PageImage &image,
                            const std::vector<ocr::clean::Recipe> &recipes, const Plan &plan,
                            const Work &work) {
        const bool isOurs = plan.clean == "auto";
        auto best = viewOf(image, recipes.front(), plan.direction, isOurs, work);
        if (!best || recipes.size() == 1)
            return best;
        auto sureness = trySample(*best, plan.models, work);
        for (std::size_t i = 1; i < recipes.size() && sureness; ++i) {
            auto other = viewOf(image, recipes[i], plan.direction, isOurs, work);
            if (!other)
                return other.error();
            const auto there = trySample(*other, plan.models, work);
            if (!there)
                return there.error();
            constexpr double clearly = 0.05;
            if (*there > *sureness + clearly) {
                sureness = there;
                best = std::move(other);
            }
        }
        if (!sureness)
            return sureness.error();
        return best;
    }

    /// Who reads the page by the plan, and the lines of which a person set the script or picked the
    /// profile. What is not on this machine is left to the page's reader.
    Result<Readers> readersFor(const Plan &plan, const ocr::page::PageLayout &layout) {
        Readers readers;
        auto engines = enginesFor(plan.models);
        if (!engines)
            return engines.error();
        readers.candidates = std::move(*engines);
        readers.keepsAllLines = plan.keepsLayout;
        auto alternatives = enginesNamed(plan.alternatives);
        if (!alternatives)
            return alternatives.error();
        readers.alternatives = std::move(*alternatives);
        if (plan.script != Script::unknown) {
            readers.languages = languages();
            readers.named = [this](const std::string &name) -> Result<TesseractEngine *> {
                const auto engine = enginesNamed({name});
                return engine ? Result<TesseractEngine *>(engine->front()) : engine.error();
            };
        }
        for (const auto script : plan.otherScripts) {
            const auto lead = enginesNamed({leadModelOf(script)});
            if (!lead)
                return lead.error();
            readers.others.push_back({script, lead->front(), [this, script] {
                                          return enginesNamed(lineModelsOf(script));
                                      }});
        }
        for (const auto &region : layout.regions)
            for (const auto &line : region.lines) {
                if (const auto lead = enginesNamed({leadModelOf(line.script)});
                    lead && line.script != Script::unknown)
                    readers.ofScript.emplace(line.script, lead->front());
                if (line.profile.empty() || readers.ofProfile.contains(line.profile))
                    continue;
                const auto profile = ocr::engine::findProfile(line.profile);
                if (const auto own = profile ? enginesNamed(profile->models) : profile.error(); own)
                    readers.ofProfile.emplace(line.profile, *own);
            }
        return readers;
    }

    /// Lays the page out again where the script turned out to run the other way.
    Result<PageText> recognize(PageText page, Plan plan, const View &view, const Work &work) {
        const auto &image = view.image;
        auto layout = view.layout;
        if (plan.models.empty()) {
            auto decided = decide(plan, view, work);
            if (!decided)
                return decided.error();
            if (decided->direction != plan.direction && !plan.keepsLayout) {
                auto again = layOut(image, view.fold, decided->direction, work);
                if (!again)
                    return again.error();
                layout = std::move(*again);
            }
            plan = std::move(*decided);
        }
        putPicks(layout, image, plan.picked);
        auto readers = readersFor(plan, layout);
        if (!readers)
            return readers.error();
        readers->memory = view.memory.get();
        const auto cleared = ocr::clean::withoutRules(image, usualHeight(layout));
        auto regions = ocr::recognize::recognizePage(image, layout, *readers, work,
                                                     cleared ? &*cleared : nullptr);
        if (!regions)
            return regions.error();
        noteModels(page, *regions, plan);
        page.regions = std::move(*regions);
        if (page.regions.empty())
            page.kind = PageKind::blank;
        return page;
    }

    Result<PageText> readView(PageText page, const Plan &plan, const View &view, const Work &work) {
        page.recipe = view.image.recipe;
        if (view.layout.regions.empty()) {
            page.kind = PageKind::blank;
            return page;
        }
        return recognize(std::move(page), plan, view, work);
    }

    /// Reads the lines that a person has set.
    Result<PageText> readSetLines(PageText page, const Plan &plan,
                                  const ocr::page::PageImage &image,
                                  const ocr::clean::Recipe &recipe,
                                  const ocr::page::PageLayout &lines, const Work &work) {
        if (const auto fits = ocr::clean::checkFit(recipe, image.size()); !fits)
            return fits.error();
        auto clean = ocr::clean::cleanPage(image, recipe, work);
        if (!clean)
            return clean.error();
        auto layout = handLayoutIn(*clean, lines);
        if (!layout)
            return layout.error();
        return readView(std::move(page), plan, {std::move(*clean), std::move(*layout)}, work);
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
    const auto recipes = recipesFor(image, plan->clean);
    if (!recipes)
        return recipes.error();
    if (recipe.layout)
        return m_impl->readSetLines(std::move(page), *plan, image, recipes->front(), *recipe.layout,
                                    work);
    const auto view = m_impl->chooseView(image, *recipes, *plan, work);
    if (!view)
        return view.error();
    auto read = m_impl->readView(page, *plan, *view, work);
    // A page that reads badly may have been made ready in the wrong way.
    constexpr double doubtful = 0.55;
    if (!read || plan->clean != "auto" || view->layout.regions.empty() ||
        surenessOf(read->regions) > doubtful)
        return withKind(std::move(read), image, work);
    auto others = otherRecipes(image, *ocr::clean::recipeFromJson(view->image.recipe));
    others.insert(others.begin(), *ocr::clean::recipeFromJson(view->image.recipe));
    const auto better = m_impl->chooseView(image, others, *plan, work);
    if (!better)
        return better.error();
    if (better->image.recipe != view->image.recipe)
        read = m_impl->readView(page, *plan, *better, work);
    return withKind(std::move(read), image, work);
}

Result<ocr::page::CleanImage> PageReader::clean(const ocr::page::PageImage &image,
                                                const ReadRecipe &recipe, const Work &work) {
    const auto plan = planFor(recipe);
    if (!plan)
        return plan.error();
    const auto recipes = recipesFor(image, plan->clean);
    if (!recipes)
        return recipes.error();
    auto view = m_impl->chooseView(image, *recipes, *plan, work);
    if (!view)
        return view.error();
    return std::move(view->image);
}

} // namespace workflows::pipeline
