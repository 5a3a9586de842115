// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/random_design.h"

#include <algorithm>
#include <array>

namespace ocr::train {

namespace {

Colour grey(double level) {
    const auto value = static_cast<std::uint8_t>(std::clamp(level, 0.0, 255.0));
    return {value, value, value};
}

} // namespace

PageDesign randomDesign(const std::vector<std::string> &paragraphs, Press press, Random &random) {
    PageDesign design;
    const bool isTyped = press == Press::typewriter;
    constexpr std::array resolutions{200.0, 250.0, 300.0, 300.0, 400.0};
    design.dpi = {resolutions[static_cast<std::size_t>(random.uniform(0, resolutions.size()))]};
    design.pageWidth = {random.uniform(95, 150)};
    design.pageHeight = {random.uniform(110, 150)};
    design.marginLeft = design.marginRight = {10};
    design.marginTop = design.marginBottom = {10};
    design.points = isTyped ? random.uniform(11, 13) : random.uniform(9, 15);
    design.leading = isTyped ? random.uniform(1.3, 2.0) : random.uniform(1.25, 1.6);
    design.letterShake = isTyped ? random.uniform(0, 0.5) : random.uniform(0, 0.12);
    design.seed = random.next();
    for (const auto &text : paragraphs) {
        TextBlock block;
        block.text = text;
        block.alignment =
            isTyped || random.uniform() < 0.3 ? Alignment::start : Alignment::justified;
        block.isBold = !isTyped && random.uniform() < 0.12;
        block.isUnderlined = isTyped && random.uniform() < 0.06;
        design.blocks.push_back(std::move(block));
    }
    return design;
}

DegradeSettings randomDamage(Press press, Random &random) {
    DegradeSettings damage;
    damage.seed = random.next();
    const bool isTyped = press == Press::typewriter;
    damage.inkSpread = {random.uniform(-0.008, isTyped ? 0.045 : 0.04)};
    damage.brokenType = random.uniform() < 0.6 ? random.uniform(0, 0.5) : 0;
    damage.fadedInk = random.uniform() < 0.5 ? random.uniform(0, 0.4) : 0;
    damage.skew = {random.uniform(-1, 1)};
    if (isTyped)
        damage.inkGrain = random.uniform(0, 0.6);
    else if (random.uniform() < 0.3)
        damage.inkGrain = random.uniform(0, 0.25);
    if (random.uniform() < 0.4) { // bilevel microfilm
        damage.blur = {random.uniform(0, 0.06)};
        damage.noise = random.uniform(0, 20);
        damage.bilevel = true;
        damage.threshold = static_cast<int>(random.uniform(115, 185));
        return damage;
    }
    damage.paper = damage.backdrop = grey(random.uniform(190, 255));
    damage.ink = grey(random.uniform(0, 90));
    damage.paperGrain = random.uniform(0, 4);
    damage.lightGradient = random.uniform() < 0.5 ? random.uniform(0, 0.35) : 0;
    damage.blur = {random.uniform(0, 0.11)};
    damage.noise = random.uniform(0, 8);
    if (random.uniform() < 0.5)
        damage.jpegQuality = static_cast<int>(random.uniform(35, 90));
    return damage;
}

} // namespace ocr::train
