// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker_wire.h"

#include <gtest/gtest.h>

namespace workflows::pipeline {
namespace {

using ocr::core::ErrorCode;

Message overTheWire(const Message &message) {
    MessageBuffer buffer;
    buffer.add(encode(message));
    return buffer.take().value().value();
}

TEST(MessageBuffer, givesMessagesThatCameInPieces) {
    const std::string bytes =
        encode({R"({"a": 1})", "first"}) + encode({R"({"b": 2})", "line\nbreak"});
    MessageBuffer buffer;
    std::vector<std::string> payloads;
    for (const char byte : bytes) {
        buffer.add({&byte, 1});
        while (auto message = buffer.take().value())
            payloads.push_back(message->payload);
    }
    EXPECT_EQ(payloads, (std::vector<std::string>{"first", "line\nbreak"}));
}

TEST(WorkerWire, carriesStripsWithTheirLines) {
    const std::vector<LineStrip> sent{{0, {{3, 2}, std::string("abc\0\nf", 6)}},
                                      {4, {{1, 1}, "g"}}};
    const auto got = lineStripsFrom(overTheWire(toMessage(sent)));
    ASSERT_TRUE(got);
    ASSERT_EQ(got->size(), 2U);
    EXPECT_EQ(got->at(1).line, 4);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(got->at(i).pixels.size, sent[i].pixels.size);
        EXPECT_EQ(got->at(i).pixels.grey, sent[i].pixels.grey);
    }
}

TEST(WorkerWire, refusesAStripThatIsLargerThanItsMessage) {
    auto message = toMessage(std::vector<LineStrip>{{0, {{3, 2}, "abcdef"}}});
    message.payload.pop_back();
    EXPECT_EQ(lineStripsFrom(message).error().code, ErrorCode::workerMisbehaved);
}

TEST(MessageBuffer, givesTwoMessagesThatCameAtOnce) {
    MessageBuffer buffer;
    buffer.add(encode({"{}", "one"}) + encode({"{}", "two"}));
    EXPECT_EQ(buffer.take().value()->payload, "one");
    EXPECT_EQ(buffer.take().value()->payload, "two");
    EXPECT_FALSE(buffer.take().value().has_value());
}

class BytesThatAreNoMessage : public testing::TestWithParam<std::string> {};

TEST_P(BytesThatAreNoMessage, areRefused) {
    MessageBuffer buffer;
    buffer.add(GetParam());
    const auto message = buffer.take();
    ASSERT_FALSE(message);
    EXPECT_EQ(message.error().code, ErrorCode::workerMisbehaved);
}

INSTANTIATE_TEST_SUITE_P(OnAPipe, BytesThatAreNoMessage,
                         testing::Values("hello\n", "[1, 2]\n", "{}\n", "{\"payload\": -1}\n",
                                         "{\"payload\": \"many\"}\n",
                                         "{\"payload\": 9999999999999}\n",
                                         "{\"payload\": 1, \"text\": \"\xc3\x28\"}\n",
                                         std::string(MessageBuffer::maxHeader + 1, ' ')));

TEST(ARequest, arrivesAsItWasSent) {
    const Request sent{
        "read", "/scans/лист \xff.tif", 3, 0, {"soviet-russian", "rus", "none"}, {1000, 20, 30}};
    const auto got = requestFrom(overTheWire(toMessage(sent))).value();
    EXPECT_EQ(got.job, sent.job);
    EXPECT_EQ(got.image, sent.image);
    EXPECT_EQ(got.frame, 3);
    EXPECT_EQ(got.recipe.profile, "soviet-russian");
    EXPECT_EQ(got.recipe.models, "rus");
    EXPECT_EQ(got.recipe.clean, "none");
    EXPECT_EQ(got.limits.maxPixels, 1000);
    EXPECT_EQ(got.limits.maxSide, 20);
    EXPECT_EQ(got.limits.maxBytes, 30);
}

TEST(ARequest, bringsTheLinesThatAPersonSet) {
    Request sent{"read", "/scans/лист \xff.tif", 0, 0, {"auto", "rus", "auto"}, {}};
    ocr::page::LayoutLine line;
    line.outline = ocr::core::toPolygon({10, 20, 300, 40});
    line.baseline = {{10, 50}, {310, 51.5}};
    line.letterHeight = 17.5;
    line.script = ocr::text::Script::arabic;
    line.direction = ocr::text::Direction::rightToLeft;
    ocr::page::Region empty{ocr::page::RegionKind::stamp, line.outline, {}};
    sent.recipe.layout = ocr::page::PageLayout{
        {{ocr::page::RegionKind::table, ocr::core::toPolygon({0, 0, 500, 500}), {line, line}},
         empty}};
    const auto got = requestFrom(overTheWire(toMessage(sent))).value();
    EXPECT_EQ(got.image, sent.image);
    ASSERT_TRUE(got.recipe.layout);
    EXPECT_EQ(*got.recipe.layout, *sent.recipe.layout);
    sent.recipe.layout->regions.clear();
    EXPECT_TRUE(requestFrom(overTheWire(toMessage(sent))).value().recipe.layout);
}

TEST(ARequest, bringsTheProfilesThatAPersonPickedForLines) {
    Request sent{"read", "/scans/1.tif", 0, 0, {"auto", "rus", "auto"}, {}};
    ocr::page::LayoutLine line;
    line.outline = ocr::core::toPolygon({10, 20, 300, 40});
    line.profile = "ottoman-print";
    sent.recipe.picked = {line, line};
    const auto found = requestFrom(overTheWire(toMessage(sent))).value();
    EXPECT_FALSE(found.recipe.layout);
    EXPECT_EQ(found.recipe.picked, sent.recipe.picked);
    sent.recipe.layout = ocr::page::PageLayout{{{{}, line.outline, {line}}}};
    const auto set = requestFrom(overTheWire(toMessage(sent))).value();
    EXPECT_EQ(set.recipe.layout, sent.recipe.layout);
    EXPECT_EQ(set.recipe.picked, sent.recipe.picked);
}

TEST(ARequest, isRefusedWhereItsLayoutIsNone) {
    const auto request = [](const std::string &payload) {
        return requestFrom({R"({"job": "read", "frame": 0, "maxSide": 0, "pathBytes": 1,
            "layoutBytes": 2, "hasPicked": false, "recipe": {"profile": "auto", "models": "", "clean": "auto"},
            "limits": {"maxPixels": 1, "maxSide": 1, "maxBytes": 1}})",
                            payload});
    };
    EXPECT_FALSE(request("x{}"));
    EXPECT_FALSE(request("x"));
}

TEST(ACleanPreview, arrivesAsItWasSent) {
    const ocr::page::Bend bend{2, 2, 64, {{0, 1.25}, {64, 0}, {0, 64}, {64, 65.5}}};
    const CleanPreviewImages sent{{"jpeg", "before", {30, 40}},
                                  {"png", "and after", {30, 40}},
                                  R"({"turn":0.5})",
                                  {ocr::core::Homography::rotation(0.3, {50, 60}), bend},
                                  {300, 400}};
    const auto got = cleanPreviewFrom(overTheWire(toMessage(sent))).value();
    EXPECT_EQ(got.before.bytes, "before");
    EXPECT_EQ(got.before.format, "jpeg");
    EXPECT_EQ(got.after.bytes, "and after");
    EXPECT_EQ(got.after.format, "png");
    EXPECT_EQ(got.after.size, (ocr::core::Size{30, 40}));
    EXPECT_EQ(got.recipe, sent.recipe);
    EXPECT_EQ(got.map, sent.map);
    EXPECT_EQ(got.frameSize, sent.frameSize);
}

TEST(AnError, arrivesInsteadOfAnyAnswer) {
    const auto message = overTheWire(
        toMessage(ocr::core::fail(ErrorCode::inputTruncated, "a \xff.tif", "half", "decode")));
    const auto info = fileInfoFrom(message);
    ASSERT_FALSE(info);
    EXPECT_EQ(info.error().code, ErrorCode::inputTruncated);
    EXPECT_EQ(info.error().detail, "half");
    EXPECT_EQ(pageTextFrom(message).error().code, ErrorCode::inputTruncated);
    EXPECT_EQ(pdfImageFrom(message).error().code, ErrorCode::inputTruncated);
}

TEST(AFileInfo, arrivesAsItWasSent) {
    const FileInfo sent{"tiff", {{0, {100, 200}, 300, true}, {1, {50, 60}, 0, false}}};
    const auto got = fileInfoFrom(overTheWire(toMessage(sent))).value();
    EXPECT_EQ(got.format, "tiff");
    ASSERT_EQ(got.frames.size(), 2U);
    EXPECT_EQ(got.frames[0].size, (ocr::core::Size{100, 200}));
    EXPECT_TRUE(got.frames[0].isBilevel);
    EXPECT_EQ(got.frames[1].frame, 1);
}

TEST(AFileInfo, isRefusedWhereItsFormatCouldLeadOutOfTheFolder) {
    const auto info = fileInfoFrom(
        {R"({"format": "../../x", "frames": [{"frame": 0, "width": 1, "height": 1, "dpi": 0,
            "bilevel": false}]})",
         {}});
    ASSERT_FALSE(info);
    EXPECT_EQ(info.error().code, ErrorCode::workerMisbehaved);
}

TEST(AFileInfo, isRefusedWithoutFrames) {
    EXPECT_FALSE(fileInfoFrom({R"({"format": "png", "frames": []})", {}}));
}

TEST(APdfImage, arrivesAsItWasSent) {
    PdfImage sent;
    sent.filter = "FlateDecode";
    sent.stream = std::string("bytes\0\n", 7);
    sent.palette = "RGBRGB";
    sent.size = {10, 20};
    sent.bitsPerComponent = 4;
    sent.pngPredictorColumns = 10;
    sent.orientation = 6;
    sent.blackIs1 = true;
    sent.passedThrough = true;
    const auto got = pdfImageFrom(overTheWire(toMessage(sent))).value();
    EXPECT_EQ(got.filter, sent.filter);
    EXPECT_EQ(got.stream, sent.stream);
    EXPECT_EQ(got.palette, sent.palette);
    EXPECT_EQ(got.size, sent.size);
    EXPECT_EQ(got.bitsPerComponent, 4);
    EXPECT_EQ(got.pngPredictorColumns, 10);
    EXPECT_EQ(got.orientation, 6);
    EXPECT_TRUE(got.blackIs1);
    EXPECT_TRUE(got.passedThrough);
}

TEST(APdfImage, isRefusedWithAFilterThatIsNone) {
    PdfImage sent;
    sent.filter = "Crypt";
    sent.stream = "x";
    sent.size = {1, 1};
    EXPECT_EQ(pdfImageFrom(overTheWire(toMessage(sent))).error().code, ErrorCode::workerMisbehaved);
}

} // namespace
} // namespace workflows::pipeline
