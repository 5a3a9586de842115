// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/specimens/specimen.h"

namespace tests::specimens {
namespace {

using ocr::core::Millimetres;
using ocr::train::PageDesign;

/// A sheet of typing paper as a typist fills it.
PageDesign typedSheet(double points) {
    PageDesign design;
    design.pageWidth = {210};
    design.pageHeight = {297};
    design.marginLeft = {30};
    design.marginRight = {16};
    design.marginTop = {24};
    design.marginBottom = {24};
    design.points = points;
    design.leading = 1.55;
    design.indent = {12};
    design.letterShake = 0.3;
    return design;
}

/// A leaf of a periodical or a book.
PageDesign printedLeaf(double points, double dpi) {
    PageDesign design;
    design.pageWidth = {155};
    design.pageHeight = {225};
    design.points = points;
    design.dpi = {dpi};
    return design;
}

Specimen ottomanPrint() {
    Specimen s;
    s.name = "ottoman-print";
    s.families = {"Amiri"};
    s.design = printedLeaf(14, 600);
    s.design.pageHeight = {240};
    s.design.leading = 1.35;
    s.damage.seed = 1318;
    s.damage.inkSpread = {0.015};
    s.damage.brokenType = 0.25;
    s.damage.skew = {-0.6};
    s.damage.noise = 12;
    s.damage.bilevel = true;
    s.format = FileFormat::tiffGroup4;
    return s;
}

Specimen russianPrereform() {
    Specimen s;
    s.name = "russian-prereform";
    s.families = {"Old Standard TT"};
    s.design = printedLeaf(11, 300);
    s.damage.seed = 1899;
    s.damage.inkSpread = {0.02};
    s.damage.brokenType = 0.3;
    s.damage.fadedInk = 0.15;
    s.damage.showThrough = 0.13;
    s.damage.paper = {226, 226, 226};
    s.damage.ink = {34, 34, 34};
    s.damage.paperGrain = 2;
    s.damage.skew = {0.8};
    s.damage.backdrop = {226, 226, 226};
    s.damage.blur = {0.05};
    s.damage.noise = 3;
    s.otherSide = "russian-prereform-verso";
    return s;
}

Specimen sovietTypescript() {
    Specimen s;
    s.name = "soviet-typescript";
    s.families = {"GNUTypewriter"};
    s.press = Press::typewriter;
    s.design = typedSheet(12);
    s.damage.seed = 1930;
    s.damage.inkSpread = {0.025};
    s.damage.brokenType = 0.35;
    s.damage.inkGrain = 0.45;
    s.damage.fadedInk = 0.3;
    s.damage.paper = {222, 208, 178};
    s.damage.ink = {44, 42, 78};
    s.damage.backdrop = {70, 66, 60};
    s.damage.backdropMargin = {4};
    s.damage.paperGrain = 3;
    s.damage.skew = {-1.4};
    s.damage.blur = {0.07};
    s.damage.noise = 4;
    s.format = FileFormat::jpeg;
    s.jpegQuality = 70;
    return s;
}

Specimen azerbaijaniCyrillic() {
    Specimen s;
    s.name = "azerbaijani-cyrillic";
    s.families = {"PT Serif"};
    s.design = printedLeaf(10.5, 300);
    s.damage.seed = 1959;
    s.damage.inkSpread = {0.012};
    s.damage.brokenType = 0.3;
    s.damage.fadedInk = 0.25;
    s.damage.paper = {214, 214, 214};
    s.damage.ink = {40, 40, 40};
    s.damage.backdrop = {214, 214, 214};
    s.damage.paperGrain = 3.5;
    s.damage.skew = {0.5};
    s.damage.lightGradient = 0.12;
    s.damage.blur = {0.05};
    s.damage.noise = 5;
    return s;
}

Specimen yanalifColumns() {
    Specimen s;
    s.name = "yanalif-columns";
    s.families = {"Noto Serif"};
    s.design = printedLeaf(9.5, 400);
    s.design.pageHeight = {150};
    s.design.columns = 2;
    s.design.columnGap = {7};
    s.design.hasColumnRule = true;
    s.design.indent = {4};
    s.damage.seed = 1929;
    s.damage.inkSpread = {0.01};
    s.damage.brokenType = 0.4;
    s.damage.paper = {205, 205, 205};
    s.damage.ink = {52, 52, 52};
    s.damage.backdrop = {205, 205, 205};
    s.damage.paperGrain = 4;
    s.damage.skew = {-0.4};
    s.damage.blur = {0.04};
    s.damage.noise = 5;
    s.format = FileFormat::tiffLzw;
    return s;
}

Specimen turkishLetter() {
    Specimen s;
    s.name = "turkish-letter";
    s.families = {"Liberation Mono"};
    s.press = Press::typewriter;
    s.design = typedSheet(11.5);
    s.damage.seed = 1934;
    s.damage.inkSpread = {0.02};
    s.damage.brokenType = 0.4;
    s.damage.inkGrain = 0.3;
    s.damage.fadedInk = 0.2;
    s.damage.paper = {238, 230, 212};
    s.damage.ink = {30, 30, 36};
    s.damage.backdrop = {238, 230, 212};
    s.damage.paperGrain = 1.5;
    s.damage.skew = {0.7};
    s.damage.blur = {0.06};
    s.damage.noise = 3;
    s.format = FileFormat::jpeg;
    return s;
}

Specimen frenchPhoto() {
    Specimen s;
    s.name = "french-photo";
    s.families = {"GNUTypewriter"};
    s.press = Press::typewriter;
    s.design = typedSheet(12);
    s.design.dpi = {240};
    s.damage.seed = 1921;
    s.damage.inkSpread = {0.02};
    s.damage.brokenType = 0.3;
    s.damage.inkGrain = 0.35;
    s.damage.fadedInk = 0.3;
    s.damage.paper = {232, 222, 200};
    s.damage.ink = {48, 46, 52};
    s.damage.paperGrain = 2;
    s.damage.skew = {2.2};
    s.damage.perspective = 0.05;
    s.damage.backdropMargin = {18};
    s.damage.backdrop = {92, 64, 42};
    s.damage.backdropGrain = 9;
    s.damage.lightGradient = 0.6;
    s.damage.blur = {0.09};
    s.damage.noise = 5;
    s.format = FileFormat::jpeg;
    s.jpegQuality = 75;
    s.tellsDpi = false;
    return s;
}

Specimen mixedScripts() {
    Specimen s;
    s.name = "mixed-scripts";
    s.families = {"Noto Serif", "Amiri"};
    s.design = printedLeaf(11.5, 300);
    s.design.leading = 1.5;
    s.damage.seed = 1922;
    s.damage.inkSpread = {0.01};
    s.damage.paper = {236, 236, 236};
    s.damage.ink = {24, 24, 24};
    s.damage.backdrop = {236, 236, 236};
    s.damage.paperGrain = 1.5;
    s.damage.blur = {0.04};
    s.damage.noise = 3;
    return s;
}

} // namespace

std::vector<Specimen> allSpecimens() {
    return {ottomanPrint(),   russianPrereform(), sovietTypescript(), azerbaijaniCyrillic(),
            yanalifColumns(), turkishLetter(),    frenchPhoto(),      mixedScripts()};
}

} // namespace tests::specimens
