// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/specimens/specimen.h"

#include <fstream>
#include <sstream>

#include <opencv2/core.hpp>

#include "ocr/core/atomic_file.h"
#include "ocr/page/page_json.h"

namespace tests::specimens {
namespace {

namespace fs = std::filesystem;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::train::DrawnPage;
using ocr::train::PagePainter;

Result<DrawnPage> drawText(const PagePainter &painter, const Specimen &specimen,
                           const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::inputMissing, file.string(), "the text of a specimen");
    std::ostringstream text;
    text << in.rdbuf();
    ocr::train::PageDesign design = specimen.design;
    design.blocks = readBlocks(text.str(), specimen.press);
    return painter.draw(design);
}

} // namespace

Result<DrawnPage> drawSpecimen(const Specimen &specimen, const fs::path &texts) {
    const auto painter = PagePainter::withFamilies(specimen.families);
    if (!painter)
        return painter.error();
    const auto front = drawText(*painter, specimen, texts / (specimen.name + ".txt"));
    if (!front)
        return front.error();
    if (front->linesLeftOver > 0)
        return fail(ErrorCode::wrongUsage, specimen.name,
                    std::to_string(front->linesLeftOver) + " lines do not fit on the page");
    if (specimen.otherSide.empty())
        return ocr::train::degrade(*front, specimen.damage);
    const auto back = drawText(*painter, specimen, texts / (specimen.otherSide + ".txt"));
    if (!back)
        return back.error();
    return ocr::train::degrade(*front, specimen.damage, &*back);
}

Result<fs::path> writeSpecimen(const Specimen &specimen, const fs::path &texts,
                               const fs::path &folder) {
    const auto page = drawSpecimen(specimen, texts);
    if (!page)
        return page.error();
    std::string lines;
    for (const auto &region : page->truth.regions)
        for (const auto &line : region.lines)
            lines += line.reading.text + '\n';
    const ocr::core::Dpi dpi = specimen.tellsDpi ? page->dpi : ocr::core::Dpi{};
    const fs::path image = folder / (specimen.name + '.' + extensionOf(specimen.format));
    const std::pair<fs::path, std::string> files[] = {
        {image, encodeImage(*page->pixels, specimen.format, dpi, specimen.jpegQuality)},
        {folder / (specimen.name + ".txt"), lines},
        {folder / (specimen.name + ".json"), ocr::page::toJson(page->truth, 1) + '\n'}};
    for (const auto &[path, bytes] : files)
        if (const auto written = ocr::core::writeFileAtomically(path, bytes); !written)
            return written.error();
    return image;
}

} // namespace tests::specimens
