// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/train/degrade.h"
#include "ocr/train/render_page.h"
#include "tests/specimens/page_source.h"
#include "tests/specimens/write_image.h"

namespace tests::specimens {

/// A page as it is to be: its text is texts/NAME.txt.
struct Specimen {
    std::string name;
    std::vector<std::string> families;
    Press press = Press::print;
    ocr::train::PageDesign design; ///< without its blocks
    ocr::train::DegradeSettings damage;
    std::string otherSide; ///< the text that shines through; none when empty
    FileFormat format = FileFormat::png;
    int jpegQuality = 85;
    bool tellsDpi = true; ///< whether the file says its resolution; phones write nonsense
};

/// All there are, each a kind of paper that people of the field bring home.
[[nodiscard]] std::vector<Specimen> allSpecimens();

/// Draws and damages the page; the same on every run. `texts` is the folder of the texts. Errors:
/// inputMissing for a text, componentMissing for a font or a letter, wrongUsage where the text does
/// not fit on the page.
[[nodiscard]] ocr::core::Result<ocr::train::DrawnPage>
drawSpecimen(const Specimen &specimen, const std::filesystem::path &texts);

/// Writes NAME.png, .jpg or .tif, NAME.txt (a printed line a line, in reading order) and NAME.json
/// (the truth as `evrak read --format json` would print it) into `folder`. Errors: those of
/// drawSpecimen and of writing files.
[[nodiscard]] ocr::core::Result<std::filesystem::path>
writeSpecimen(const Specimen &specimen, const std::filesystem::path &texts,
              const std::filesystem::path &folder);

} // namespace tests::specimens
