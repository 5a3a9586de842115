// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/training/gather_lines.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "ocr/clean/recipe.h"
#include "ocr/engine/models.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/page/image_file.h"
#include "ocr/train/ground_truth.h"
#include "ocr/train/random_design.h"
#include "workflows/pipeline/page_strips.h"

namespace workflows::training {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Rect;
using ocr::core::Result;
using ocr::core::Work;
using ocr::recognize::CutLine;
using ocr::train::DrawnPage;
using ocr::train::Press;
using ocr::train::Random;
using ocr::train::TrainingLine;

namespace {

/// A drawn page stands upright and fills its sheet: nothing to find out but its light.
pipeline::ReadRecipe recipeForDrawn(const ocr::page::PageImage &image) {
    ocr::clean::Recipe plain;
    plain.evensLight = !image.isBilevel();
    pipeline::ReadRecipe recipe;
    recipe.clean = ocr::clean::toJson(plain);
    return recipe;
}

double share(const Rect &a, const Rect &b) {
    const auto common = ocr::core::intersect(a, b);
    const double both = double(common.width) * common.height;
    return both / (double(a.width) * a.height + double(b.width) * b.height - both);
}

std::string textForModels(const std::string &text, ocr::text::Script script) {
    return script == ocr::text::Script::arabic ? ocr::train::arabicPrintCodes(text)
                                               : ocr::text::toNfc(text);
}

/// The strips that hold exactly one line of the truth, with its text.
void takeDrawnLines(const std::vector<CutLine> &strips, const DrawnPage &page,
                    const std::string &source, ocr::text::Script script,
                    std::vector<TrainingLine> &lines) {
    constexpr double same = 0.6, sameWidth = 0.03;
    for (const auto &strip : strips) {
        const auto box = ocr::core::boundingBox(strip.line.outline);
        for (const auto &region : page.truth.regions)
            for (const auto &line : region.lines) {
                const auto truth = ocr::core::boundingBox(line.layout.outline);
                const double wider = double(box.width) / std::max(1, truth.width) - 1;
                if (share(box, truth) > same && std::abs(wider) < sameWidth)
                    lines.push_back(
                        {source, strip.strip, textForModels(line.reading.text, script)});
            }
    }
}

/// Typefaces that are ready to draw, made once.
class Faces {
  public:
    Result<ocr::train::PagePainter *> painter(const std::string &families) {
        auto &painter = m_painters[families];
        if (!painter) {
            std::vector<std::string> names;
            std::istringstream parts(families);
            for (std::string name; std::getline(parts, name, '+');)
                names.push_back(name);
            auto made = ocr::train::PagePainter::withFamilies(names);
            if (!made)
                return made.error();
            painter = std::make_unique<ocr::train::PagePainter>(std::move(*made));
        }
        return painter.get();
    }

  private:
    std::map<std::string, std::unique_ptr<ocr::train::PagePainter>> m_painters;
};

struct Drawing {
    const TrainRecipe &recipe;
    std::map<std::string, std::string> meant; ///< the letter that another's shape stands for
    const ocr::train::TextComposer &composer;
    Faces &faces;
    pipeline::PageReader &reader;
    const Work &work;
};

/// Takes out the paragraphs with letters for which the painter has no shape; false where that
/// leaves none or helps nothing.
bool dropUnwritable(std::vector<std::string> &paragraphs, const ocr::core::Error &error) {
    const auto missing = ocr::text::toCodePoints(error.detail.substr(error.detail.rfind(' ') + 1));
    const auto dropped = std::erase_if(paragraphs, [&](const std::string &paragraph) {
        const auto letters = ocr::text::toCodePoints(paragraph);
        return std::ranges::any_of(
            missing, [&](char32_t c) { return letters.find(c) != std::u32string::npos; });
    });
    return error.code == ErrorCode::componentMissing && dropped > 0 && !paragraphs.empty();
}

bool isTypewriter(const TrainRecipe &recipe, const std::string &family) {
    const auto names = [&](const std::vector<std::string> &list) {
        return std::ranges::find(list, family) != list.end();
    };
    return names(recipe.typewriters) || names(recipe.heldOutTypewriters);
}

/// One worn page in the typeface; its lines are added.
Result<std::monostate> drawPage(Drawing &to, const std::string &family, Random &random,
                                std::vector<TrainingLine> &lines) {
    const auto press = isTypewriter(to.recipe, family) ? Press::typewriter : Press::letterpress;
    const auto painter = to.faces.painter(family);
    if (!painter)
        return painter.error();
    std::vector<std::string> paragraphs;
    constexpr int enough = 10;
    for (int i = 0; i < enough; ++i)
        paragraphs.push_back(to.composer.paragraph(random));
    const auto damage = ocr::train::randomDamage(press, random);
    constexpr double otherShare = 0.1;
    if (!to.recipe.otherShapes.empty() && random.uniform() < otherShare)
        for (auto &paragraph : paragraphs)
            paragraph = ocr::train::respelled(paragraph, to.recipe.otherShapes);
    auto drawn = (*painter)->draw(ocr::train::randomDesign(paragraphs, press, random));
    // What the typeface cannot write is left to others.
    for (int again = 0; !drawn && again < enough && dropUnwritable(paragraphs, drawn.error());
         ++again)
        drawn = (*painter)->draw(ocr::train::randomDesign(paragraphs, press, random));
    if (!drawn)
        return drawn.error();
    const auto page = ocr::train::degrade(*drawn, damage);
    constexpr double readable = 0.65;
    if (damage.bilevel && ocr::train::inkLeft(*drawn, page) < readable)
        return std::monostate{};
    const ocr::page::PageImage image(page.pixels, page.dpi, damage.bilevel);
    const auto strips =
        pipeline::cutPage(to.reader, image, recipeForDrawn(image), to.recipe.direction(), to.work);
    if (!strips)
        return strips.error();
    const auto known = lines.size();
    takeDrawnLines(*strips, page, "drawn in " + family, to.recipe.script, lines);
    for (auto line = lines.begin() + static_cast<std::ptrdiff_t>(known); line != lines.end();
         ++line)
        line->text = ocr::train::respelled(line->text, to.meant);
    return std::monostate{};
}

/// So many lines, the typefaces in turn; one that lacks letters of a page is passed over.
Result<std::monostate> drawSome(Drawing &to, const std::vector<std::string> &families, int count,
                                std::uint64_t stream, std::vector<TrainingLine> &lines) {
    Random random(to.recipe.seed, stream);
    std::size_t turn = 0, failures = 0;
    while (static_cast<int>(lines.size()) < count && !families.empty()) {
        if (to.work.isStopped())
            return fail(ErrorCode::stopped, to.recipe.name, "", "train");
        const auto before = lines.size();
        const auto done = drawPage(to, families[turn++ % families.size()], random, lines);
        if (!done &&
            (done.error().code != ErrorCode::componentMissing || failures > 20 * families.size()))
            return done;
        failures = lines.size() == before ? failures + 1 : 0; // in a row
        if (failures > 1000)
            return fail(ErrorCode::internal, to.recipe.name, "no line of drawn pages is found",
                        "train");
        to.work.report(double(lines.size()) / count);
    }
    if (static_cast<int>(lines.size()) > count)
        lines.resize(static_cast<std::size_t>(count));
    return std::monostate{};
}

Result<std::string> readText(const std::filesystem::path &file) {
    std::ifstream stream(file);
    if (!stream)
        return fail(ErrorCode::inputMissing, file.string(), "cannot be opened", "train");
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

struct Scan {
    std::filesystem::path image;
    std::string name;
    std::string transcription;
};

/// The images of a set with a transcription beside them, by name.
Result<std::vector<Scan>> scansOf(const ScanSet &set, const std::filesystem::path &material) {
    static const std::set<std::string> endings{".tif", ".tiff", ".png", ".jpg", ".jpeg"};
    std::vector<Scan> scans;
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(material / set.folder, problem)) {
        const auto name = entry.path().stem().string();
        auto text = entry.path();
        text.replace_extension(".txt");
        if (!name.starts_with(set.only) || !endings.contains(entry.path().extension().string()) ||
            !std::filesystem::exists(text))
            continue;
        auto transcription = readText(text);
        if (!transcription)
            return transcription.error();
        scans.push_back({entry.path(), name, std::move(*transcription)});
    }
    if (scans.empty())
        return fail(ErrorCode::inputMissing, (material / set.folder).string(),
                    "holds no image \"" + set.only + "...\" with its text", "train");
    std::ranges::sort(scans, {}, &Scan::name);
    return scans;
}

/// The lines of one page or of one line's image, with what its transcription says.
Result<std::vector<TrainingLine>> linesOf(const Scan &scan, const ScanSet &set,
                                          const TrainRecipe &recipe, pipeline::PageReader &reader,
                                          ocr::engine::TesseractEngine *engine, const Work &work) {
    const auto image = ocr::page::readImage(scan.image);
    if (!image)
        return image.error();
    pipeline::ReadRecipe readRecipe;
    readRecipe.models = set.isLines ? "" : set.reader;
    const auto strips = pipeline::cutPage(reader, *image, readRecipe, recipe.direction(), work);
    if (!strips)
        return strips.error();
    std::vector<TrainingLine> lines;
    if (set.isLines) {
        if (strips->size() == 1)
            lines.push_back({scan.name, strips->front().strip,
                             textForModels(scan.transcription, recipe.script)});
        return lines;
    }
    std::vector<std::string> read;
    for (const auto &strip : *strips) {
        const auto line = engine->readStrip(*strip.strip, work);
        if (!line)
            return line.error();
        read.push_back(line->text);
    }
    const auto texts = ocr::train::matchLines(read, scan.transcription, set.minSimilarity);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (texts[i])
            lines.push_back(
                {scan.name, (*strips)[i].strip,
                 textForModels(set.isEdited ? ocr::train::asPrinted(*texts[i], read[i]) : *texts[i],
                               recipe.script)});
    return lines;
}

/// White space at the ends and in runs is not printed.
void tidy(std::vector<TrainingLine> &lines) {
    for (auto &line : lines) {
        std::istringstream words(line.text);
        std::string text;
        for (std::string word; words >> word;)
            text += (text.empty() ? "" : " ") + word;
        line.text = text;
    }
    std::erase_if(lines, [](const auto &line) { return line.text.empty(); });
}

} // namespace

Result<LineSet> drawLines(const TrainRecipe &recipe, const Work &work) {
    LineSet set;
    if (recipe.drawnLines <= 0)
        return set;
    const auto composer = ocr::train::TextComposer::open(recipe.texts);
    if (!composer)
        return composer.error();
    Faces faces;
    pipeline::PageReader reader;
    Drawing to{recipe, {}, *composer, faces, reader, work};
    for (const auto &[letter, shape] : recipe.otherShapes)
        to.meant.emplace(shape, letter);
    auto families = recipe.families;
    families.insert(families.end(), recipe.typewriters.begin(), recipe.typewriters.end());
    if (auto done = drawSome(to, families, recipe.drawnLines, 1, set.lines); !done)
        return done.error();
    auto unseen = recipe.heldOutFamilies;
    unseen.insert(unseen.end(), recipe.heldOutTypewriters.begin(), recipe.heldOutTypewriters.end());
    if (auto done = drawSome(to, unseen, recipe.heldOutDrawnLines, 2, set.heldOut); !done)
        return done.error();
    tidy(set.lines);
    tidy(set.heldOut);
    return set;
}

Result<LineSet> cutScans(const TrainRecipe &recipe, const std::filesystem::path &material,
                         const HeldOut &heldOut, const Work &work) {
    LineSet set;
    pipeline::PageReader reader;
    for (const auto &scans : recipe.scans) {
        std::unique_ptr<ocr::engine::TesseractEngine> engine;
        if (!scans.isLines) {
            const auto model = ocr::engine::findModel(scans.reader);
            if (!model)
                return model.error();
            auto loaded = ocr::engine::TesseractEngine::load({*model});
            if (!loaded)
                return loaded.error();
            engine = std::move(*loaded);
        }
        const auto found = scansOf(scans, material);
        if (!found)
            return found.error();
        std::size_t done = 0;
        for (const auto &scan : *found) {
            auto lines = linesOf(scan, scans, recipe, reader, engine.get(), work);
            if (!lines)
                return lines.error();
            const bool isHeld = heldOut.holds(scans.folder, scan.name);
            for (int i = 0; i < (isHeld ? 1 : std::max(1, scans.repeat)); ++i)
                (isHeld ? set.heldOut : set.lines)
                    .insert((isHeld ? set.heldOut : set.lines).end(), lines->begin(), lines->end());
            work.report(double(++done) / double(found->size()));
        }
    }
    tidy(set.lines);
    tidy(set.heldOut);
    return set;
}

} // namespace workflows::training
