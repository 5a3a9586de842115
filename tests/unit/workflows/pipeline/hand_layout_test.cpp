// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/hand_layout.h"

#include <gtest/gtest.h>

namespace workflows::pipeline {
namespace {

using ocr::core::Rect;
using ocr::page::LayoutLine;

LayoutLine lineAt(const Rect &box, const std::string &profile = {}) {
    LayoutLine line;
    line.outline = ocr::core::toPolygon(box);
    line.profile = profile;
    return line;
}

/// A clean image of half the master's resolution.
ocr::page::CleanImage halved() {
    ocr::page::CleanImage image;
    image.map = ocr::page::PageMap(ocr::core::Homography::scaling(2));
    return image;
}

/// The profiles that lines in the clean image get from those picked in the master.
std::vector<std::string> picksOf(const std::vector<Rect> &found,
                                 const std::vector<LayoutLine> &picked) {
    ocr::page::PageLayout layout{{{}}};
    for (const auto &box : found)
        layout.regions[0].lines.push_back(lineAt(box));
    putPicks(layout, halved(), picked);
    std::vector<std::string> profiles;
    for (const auto &line : layout.regions[0].lines)
        profiles.push_back(line.profile);
    return profiles;
}

using Profiles = std::vector<std::string>;

TEST(PutPicks, givesALineTheProfileThatWasPickedWhereItLies) {
    EXPECT_EQ(picksOf({{50, 50, 400, 20}, {50, 80, 400, 20}},
                      {lineAt({100, 160, 800, 40}, "ottoman-print")}),
              (Profiles{"", "ottoman-print"}));
}

TEST(PutPicks, givesItToBothHalvesOfALineThatIsFoundInTwo) {
    EXPECT_EQ(
        picksOf({{50, 50, 190, 20}, {260, 50, 190, 20}}, {lineAt({100, 100, 800, 40}, "yanalif")}),
        (Profiles{"yanalif", "yanalif"}));
}

TEST(PutPicks, leavesALineAloneOfWhichAPartWasPicked) {
    EXPECT_EQ(picksOf({{50, 50, 400, 20}}, {lineAt({100, 100, 300, 40}, "yanalif")}),
              (Profiles{""}));
}

TEST(PutPicks, takesTheNearerOfTwo) {
    EXPECT_EQ(picksOf({{50, 50, 400, 20}}, {lineAt({100, 112, 800, 40}, "yanalif"),
                                            lineAt({100, 102, 800, 40}, "soviet-russian"),
                                            lineAt({100, 114, 800, 40}, "ottoman-print")}),
              (Profiles{"soviet-russian"}));
}

} // namespace
} // namespace workflows::pipeline
