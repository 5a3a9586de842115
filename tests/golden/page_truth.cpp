// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/page_truth.h"

#include <map>
#include <sstream>
#include <string>

#include <pugixml.hpp>

namespace tests::golden {
namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Rect;

/// "x,y x,y ..."
Rect boxOf(const char *points) {
    std::vector<ocr::core::PointF> corners;
    std::istringstream in(points);
    char comma = 0;
    for (ocr::core::PointF corner; in >> corner.x >> comma >> corner.y;)
        corners.push_back(corner);
    return boundingBox(corners);
}

} // namespace

ocr::core::Result<std::vector<Rect>> readLineBoxes(const std::filesystem::path &pageXml) {
    pugi::xml_document document;
    if (const auto parsed = document.load_file(pageXml.c_str()); !parsed)
        return fail(ErrorCode::inputDamaged, pageXml.string(), parsed.description());
    const pugi::xml_node page = document.child("PcGts").child("Page");
    std::map<int, pugi::xml_node> regions;
    for (const auto &place : page.child("ReadingOrder").select_nodes(".//RegionRefIndexed"))
        if (const auto region = page.find_child_by_attribute(
                "TextRegion", "id", place.node().attribute("regionRef").value()))
            regions[place.node().attribute("index").as_int()] = region;
    std::vector<Rect> boxes;
    for (const auto &[index, region] : regions)
        for (const auto &line : region.children("TextLine"))
            boxes.push_back(boxOf(line.child("Coords").attribute("points").value()));
    if (boxes.empty())
        return fail(ErrorCode::inputDamaged, pageXml.string(), "no lines in reading order");
    return boxes;
}

} // namespace tests::golden
