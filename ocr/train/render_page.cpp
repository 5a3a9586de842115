// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/render_page.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include <fontconfig/fontconfig.h>
#include <opencv2/core.hpp>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include "ocr/text/script.h"
#include "ocr/train/random.h"

namespace ocr::train {
namespace {

using core::Error;
using core::ErrorCode;
using core::fail;
using core::Rect;
using core::Result;

template <auto release> struct Release {
    template <typename T> void operator()(T *object) const { release(object); }
};
template <typename T> using GOwned = std::unique_ptr<T, Release<g_object_unref>>;
/// A font map of ours; Pango 1.50 keeps its configuration for ever unless told to let go.
struct ReleaseFontMap {
    void operator()(PangoFontMap *map) const {
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), nullptr);
        g_object_unref(map);
    }
};
using FontMap = std::unique_ptr<PangoFontMap, ReleaseFontMap>;
using Config = std::unique_ptr<FcConfig, Release<FcConfigDestroy>>;
using Pattern = std::unique_ptr<FcPattern, Release<FcPatternDestroy>>;
using FontSet = std::unique_ptr<FcFontSet, Release<FcFontSetDestroy>>;
using FontDescription = std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>>;
using LayoutIter = std::unique_ptr<PangoLayoutIter, Release<pango_layout_iter_free>>;
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using Cairo = std::unique_ptr<cairo_t, Release<cairo_destroy>>;

std::string packageOf(const std::string &family) {
    static const std::map<std::string, std::string> packages{
        {"Amiri", "fonts-hosny-amiri"},           {"GNUTypewriter", "fonts-gnutypewriter"},
        {"Old Standard TT", "fonts-oldstandard"}, {"PT Serif", "fonts-paratype"},
        {"Liberation Mono", "fonts-liberation"},  {"Liberation Serif", "fonts-liberation"},
        {"Noto Serif", "fonts-noto-core"},        {"Noto Naskh Arabic", "fonts-noto-core"}};
    const auto found = packages.find(family);
    return found == packages.end() ? "no package is known for it" : "package " + found->second;
}

/// Adds the files of one family as the machine's own configuration knows them; false for none.
bool addFamily(FcConfig *only, const std::string &family) {
    const Pattern pattern(
        FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family.c_str(), nullptr));
    const std::unique_ptr<FcObjectSet, Release<FcObjectSetDestroy>> wanted(
        FcObjectSetBuild(FC_FILE, nullptr));
    const FontSet fonts(FcFontList(nullptr, pattern.get(), wanted.get()));
    bool added = false;
    for (int i = 0; i < fonts->nfont; ++i) {
        FcChar8 *file = nullptr;
        if (FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file) == FcResultMatch)
            added |= FcConfigAppFontAddFile(only, file) == FcTrue;
    }
    return added;
}

/// A box of type that takes lines from top to bottom: one column, a heading's room or a margin.
struct Frame {
    double x = 0;
    double width = 0;
    double y = 0; ///< top of the next line
    double bottom = 0;
};

/// What is drawn on, and where the flow of the text has come to.
struct Sheet {
    const PageDesign &design;
    cairo_t *cairo;
    Frame whole;                ///< between the margins; y moves down with blocks across columns
    std::vector<Frame> columns; ///< those not yet full, in reading order
    double columnWidth = 0;
    bool inColumns = false;
    DrawnPage page;
};

struct Cluster {
    int index; ///< byte in the text of the block
    PangoRectangle ink;
};

/// One line of a laid out block, everything in Pango units from the layout's origin.
struct Line {
    PangoLayoutLine *line;
    int x;
    int baseline;
    std::vector<Cluster> clusters;
};

std::vector<Line> linesOf(PangoLayout *layout) {
    std::vector<Line> lines;
    const LayoutIter iter(pango_layout_get_iter(layout));
    do {
        PangoLayoutLine *line = pango_layout_iter_get_line_readonly(iter.get());
        if (lines.empty() || lines.back().line != line) {
            PangoRectangle logical;
            pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
            lines.push_back({line, logical.x, pango_layout_iter_get_baseline(iter.get()), {}});
        }
        if (pango_layout_iter_get_run_readonly(iter.get()) != nullptr) {
            Cluster cluster{pango_layout_iter_get_index(iter.get()), {}};
            pango_layout_iter_get_cluster_extents(iter.get(), &cluster.ink, nullptr);
            lines.back().clusters.push_back(cluster);
        }
    } while (pango_layout_iter_next_cluster(iter.get()));
    return lines;
}

Rect toPixels(const PangoRectangle &ink, double originX, double originY) {
    const auto left = static_cast<int>(std::floor(originX + ink.x / double(PANGO_SCALE)));
    const auto top = static_cast<int>(std::floor(originY + ink.y / double(PANGO_SCALE)));
    const auto right =
        static_cast<int>(std::ceil(originX + (ink.x + ink.width) / double(PANGO_SCALE)));
    const auto bottom =
        static_cast<int>(std::ceil(originY + (ink.y + ink.height) / double(PANGO_SCALE)));
    return {left, top, right - left, bottom - top};
}

/// The text as it stands in print: a soft hyphen is seen only where the line breaks at it.
std::string printed(std::string text) {
    static const std::string softHyphen = "\u00AD";
    const bool isBroken = text.ends_with(softHyphen);
    for (auto at = text.find(softHyphen); at != std::string::npos; at = text.find(softHyphen, at))
        text.erase(at, softHyphen.size());
    return isBroken ? text + '-' : text;
}

/// Words of a line in logical order with the boxes of their ink.
std::vector<page::Word> wordsOf(const Line &line, const std::string &text, double originX,
                                double originY) {
    const auto begin = static_cast<std::size_t>(line.line->start_index);
    const std::size_t end = begin + static_cast<std::size_t>(line.line->length);
    std::vector<page::Word> words;
    for (auto from = text.find_first_not_of(" \n", begin); from < end;) {
        const std::size_t to = std::min(text.find_first_of(" \n", from), end);
        page::Word word{printed(text.substr(from, to - from)), {}, core::Confidence(1)};
        for (const Cluster &cluster : line.clusters) {
            const auto index = static_cast<std::size_t>(cluster.index);
            if (index >= from && index < to && cluster.ink.width > 0)
                word.box = core::unite(word.box, toPixels(cluster.ink, originX, originY));
        }
        words.push_back(std::move(word));
        from = text.find_first_not_of(" \n", to);
    }
    return words;
}

page::TextLine truthOf(std::vector<page::Word> words, double baseline) {
    page::TextLine line;
    Rect ink;
    for (const page::Word &word : words) {
        line.reading.text += (line.reading.text.empty() ? "" : " ") + word.text;
        ink = core::unite(ink, word.box);
    }
    line.layout.outline = core::toPolygon(ink);
    line.layout.baseline = {{double(ink.x), baseline}, {double(ink.right()), baseline}};
    line.layout.direction = text::directionOf(line.reading.text);
    line.layout.script = text::estimateScript(line.reading.text);
    line.reading.confidence = core::Confidence(1);
    line.reading.words = std::move(words);
    return line;
}

void closeRegion(page::TextRegion &region) {
    std::vector<core::PointF> points;
    for (const page::TextLine &line : region.lines)
        points.insert(points.end(), line.layout.outline.begin(), line.layout.outline.end());
    region.outline = core::toPolygon(core::boundingBox(points));
}

void appendRegion(Sheet &sheet, page::TextRegion &region) {
    if (region.lines.empty())
        return;
    closeRegion(region);
    sheet.page.truth.regions.push_back(std::move(region));
    region.lines.clear();
}

/// Sets each letter a little off its place; must come before the lines are measured.
void shakeLetters(PangoLayout *layout, double distance, Random random) {
    const auto offset = [&] { return static_cast<int>(random.uniform(-distance, distance)); };
    for (GSList *line = pango_layout_get_lines(layout); line != nullptr; line = line->next)
        for (GSList *run = static_cast<PangoLayoutLine *>(line->data)->runs; run != nullptr;
             run = run->next) {
            PangoGlyphString *glyphs = static_cast<PangoLayoutRun *>(run->data)->glyphs;
            for (int i = 0; i < glyphs->num_glyphs; ++i) {
                glyphs->glyphs[i].geometry.x_offset += offset() / 2;
                glyphs->glyphs[i].geometry.y_offset += offset();
            }
        }
}

std::optional<Error> findMissingLetter(PangoLayout *layout, const std::string &families) {
    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return std::nullopt;
    std::string letters;
    for (const Line &line : linesOf(layout))
        for (GSList *run = line.line->runs; run != nullptr; run = run->next) {
            const PangoGlyphString *glyphs = static_cast<PangoLayoutRun *>(run->data)->glyphs;
            for (int i = 0; i < glyphs->num_glyphs; ++i)
                if ((glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 &&
                    glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY) {
                    char utf8[8] = {};
                    g_unichar_to_utf8(glyphs->glyphs[i].glyph & ~PANGO_GLYPH_UNKNOWN_FLAG, utf8);
                    letters += utf8;
                }
        }
    return fail(ErrorCode::componentMissing, families, "no glyph for " + letters, "render_page");
}

void setAlignment(PangoLayout *layout, Alignment alignment) {
    pango_layout_set_justify(layout, alignment == Alignment::justified);
    pango_layout_set_alignment(layout, alignment == Alignment::centred ? PANGO_ALIGN_CENTER
                                       : alignment == Alignment::end   ? PANGO_ALIGN_RIGHT
                                                                       : PANGO_ALIGN_LEFT);
}

void underline(PangoLayout *layout) {
    const std::unique_ptr<PangoAttrList, Release<pango_attr_list_unref>> list(
        pango_attr_list_new());
    pango_attr_list_insert(list.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    pango_layout_set_attributes(layout, list.get());
}

double inPixels(double points, core::Dpi dpi) { return points / 72 * dpi.value; }

bool runsFromRight(const PageDesign &design) {
    const auto first =
        std::find_if(design.blocks.begin(), design.blocks.end(), [](const TextBlock &block) {
            return block.kind != page::RegionKind::pageNumber && !block.isAcrossColumns;
        });
    return first != design.blocks.end() &&
           text::directionOf(first->text) == text::Direction::rightToLeft;
}

Sheet openSheet(const PageDesign &design, cairo_t *cairo) {
    const core::Dpi dpi = design.dpi;
    const double left = design.marginLeft.toPixels(dpi);
    const Frame whole{left,
                      design.pageWidth.toPixels(dpi) - left - design.marginRight.toPixels(dpi),
                      design.marginTop.toPixels(dpi),
                      design.pageHeight.toPixels(dpi) - design.marginBottom.toPixels(dpi)};
    Sheet sheet{design, cairo, whole, {}, 0, false, {}};
    const double gap = design.columnGap.toPixels(dpi);
    sheet.columnWidth = (whole.width - gap * (design.columns - 1)) / design.columns;
    return sheet;
}

/// Opens the columns below what stands across them.
void beginColumns(Sheet &sheet) {
    const PageDesign &design = sheet.design;
    const Frame &whole = sheet.whole;
    const double gap = design.columnGap.toPixels(design.dpi);
    const bool fromRight = runsFromRight(design);
    for (int i = 0; i < design.columns; ++i) {
        const int place = fromRight ? design.columns - 1 - i : i;
        const double x = whole.x + place * (sheet.columnWidth + gap);
        sheet.columns.push_back({x, sheet.columnWidth, whole.y, whole.bottom});
        if (!design.hasColumnRule || place == 0)
            continue;
        cairo_set_line_width(sheet.cairo, inPixels(0.5, design.dpi));
        cairo_move_to(sheet.cairo, x - gap / 2, whole.y);
        cairo_line_to(sheet.cairo, x - gap / 2, whole.bottom);
        cairo_stroke(sheet.cairo);
    }
    sheet.inColumns = true;
}

/// A block on its way to the paper.
struct SetType {
    page::RegionKind kind;
    const std::string &text;
    double pitch; ///< from baseline to baseline in pixels
};

/// Puts the lines into the first frame, and when it is full takes it away and goes on in the next.
void drawLines(Sheet &sheet, PangoLayout *layout, const SetType &type, std::vector<Frame> &frames) {
    page::TextRegion region{type.kind, {}, {}};
    for (const Line &line : linesOf(layout)) {
        while (!frames.empty() && frames.front().y + type.pitch > frames.front().bottom) {
            appendRegion(sheet, region);
            frames.erase(frames.begin());
        }
        if (frames.empty()) {
            ++sheet.page.linesLeftOver;
            continue;
        }
        Frame &frame = frames.front();
        const double baseline = frame.y + 0.75 * type.pitch;
        cairo_move_to(sheet.cairo, frame.x + line.x / double(PANGO_SCALE), baseline);
        pango_cairo_show_layout_line(sheet.cairo, line.line);
        auto words =
            wordsOf(line, type.text, frame.x, baseline - line.baseline / double(PANGO_SCALE));
        if (!words.empty())
            region.lines.push_back(truthOf(std::move(words), baseline));
        frame.y += type.pitch;
    }
    appendRegion(sheet, region);
}

} // namespace

struct PagePainter::Impl {
    FontMap fonts;
    std::string families;

    [[nodiscard]] GOwned<PangoContext> makeContext(core::Dpi dpi) const;
    [[nodiscard]] GOwned<PangoLayout> layOut(const PageDesign &design, PangoContext *context,
                                             const TextBlock &block, const std::string &text,
                                             double width) const;
    [[nodiscard]] std::optional<Error> drawBlock(Sheet &sheet, PangoContext *context,
                                                 const TextBlock &block,
                                                 std::uint64_t number) const;
};

GOwned<PangoContext> PagePainter::Impl::makeContext(core::Dpi dpi) const {
    GOwned<PangoContext> context(pango_font_map_create_context(fonts.get()));
    // Nothing of the machine's locale or desktop settings may reach the page.
    pango_context_set_language(context.get(), pango_language_from_string("und"));
    pango_cairo_context_set_resolution(context.get(), dpi.value);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    return context;
}

GOwned<PangoLayout> PagePainter::Impl::layOut(const PageDesign &design, PangoContext *context,
                                              const TextBlock &block, const std::string &text,
                                              double width) const {
    GOwned<PangoLayout> layout(pango_layout_new(context));
    const FontDescription font(pango_font_description_new());
    pango_font_description_set_family(font.get(), families.c_str());
    pango_font_description_set_size(
        font.get(), static_cast<int>(std::lround(design.points * block.scale * PANGO_SCALE)));
    if (block.isBold)
        pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    setAlignment(layout.get(), block.alignment);
    const bool takesIndent = block.isIndented && block.alignment != Alignment::centred &&
                             block.alignment != Alignment::end;
    if (takesIndent)
        pango_layout_set_indent(layout.get(),
                                static_cast<int>(design.indent.toPixels(design.dpi) * PANGO_SCALE));
    if (block.isUnderlined)
        underline(layout.get());
    pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
    return layout;
}

std::optional<Error> PagePainter::Impl::drawBlock(Sheet &sheet, PangoContext *context,
                                                  const TextBlock &block,
                                                  std::uint64_t number) const {
    if (!text::isUtf8(block.text))
        return fail(ErrorCode::wrongUsage, "text", "not UTF-8", "render_page");
    const PageDesign &design = sheet.design;
    const std::string text = text::toNfc(block.text);
    const bool isNumber = block.kind == page::RegionKind::pageNumber;
    const bool isInColumns = !isNumber && (!block.isAcrossColumns || sheet.inColumns);
    const double width = isInColumns ? sheet.columnWidth : sheet.whole.width;
    const GOwned<PangoLayout> layout = layOut(design, context, block, text, width);
    if (auto missing = findMissingLetter(layout.get(), families))
        return missing;
    if (design.letterShake > 0)
        shakeLetters(layout.get(), inPixels(design.letterShake, design.dpi) * PANGO_SCALE,
                     Random(design.seed, number));
    const double pitch = inPixels(design.points * block.scale * design.leading, design.dpi);
    const SetType type{block.kind, text, pitch};
    if (isNumber) {
        Frame margin = sheet.whole;
        margin.y = number == 0 ? design.marginTop.toPixels(design.dpi) - 1.6 * pitch
                               : margin.bottom + 0.6 * pitch;
        margin.bottom = margin.y + 1.5 * pitch;
        std::vector<Frame> frames{margin};
        drawLines(sheet, layout.get(), type, frames);
        return std::nullopt;
    }
    const double space = block.spaceBefore.toPixels(design.dpi);
    if (!sheet.inColumns)
        sheet.whole.y += space;
    else if (!sheet.columns.empty())
        sheet.columns.front().y += space;
    if (isInColumns && !sheet.inColumns)
        beginColumns(sheet);
    if (isInColumns) {
        drawLines(sheet, layout.get(), type, sheet.columns);
        return std::nullopt;
    }
    std::vector<Frame> frames{sheet.whole};
    drawLines(sheet, layout.get(), type, frames);
    sheet.whole.y = frames.empty() ? sheet.whole.bottom : frames.front().y;
    return std::nullopt;
}

PagePainter::PagePainter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PagePainter::PagePainter(PagePainter &&) noexcept = default;
PagePainter &PagePainter::operator=(PagePainter &&) noexcept = default;
PagePainter::~PagePainter() = default;

Result<PagePainter> PagePainter::withFamilies(const std::vector<std::string> &families) {
    const Config only(FcConfigCreate());
    auto impl = std::make_unique<Impl>();
    for (const std::string &family : families) {
        if (!addFamily(only.get(), family))
            return fail(ErrorCode::componentMissing, family, packageOf(family), "render_page");
        impl->families += (impl->families.empty() ? "" : ",") + family;
    }
    impl->fonts.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(impl->fonts.get()), only.get());
    return PagePainter(std::move(impl));
}

Result<DrawnPage> PagePainter::draw(const PageDesign &design) const {
    const auto width = static_cast<int>(std::lround(design.pageWidth.toPixels(design.dpi)));
    const auto height = static_cast<int>(std::lround(design.pageHeight.toPixels(design.dpi)));
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::wrongUsage, "page", "no image of that size", "render_page");
    const Cairo cairo(cairo_create(surface.get()));
    Sheet sheet = openSheet(design, cairo.get());
    if (!(sheet.columnWidth > 0))
        return fail(ErrorCode::wrongUsage, "page", "the margins leave no room", "render_page");
    const GOwned<PangoContext> context = m_impl->makeContext(design.dpi);
    for (std::size_t i = 0; i < design.blocks.size(); ++i)
        if (auto error = m_impl->drawBlock(sheet, context.get(), design.blocks[i], i))
            return *error;

    cairo_surface_flush(surface.get());
    const cv::Mat ink(height, width, CV_8UC1, cairo_image_surface_get_data(surface.get()),
                      static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get())));
    auto pixels = std::make_shared<cv::Mat>();
    cv::bitwise_not(ink, *pixels);
    sheet.page.pixels = std::move(pixels);
    sheet.page.dpi = design.dpi;
    sheet.page.truth.masterSize = {width, height};
    return std::move(sheet.page);
}

} // namespace ocr::train
