// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_end.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "ocr/page/image_file.h"
#include "tests/component/scratch_folder.h"
#include "tests/unit/ocr/page/made_images.h"

namespace ocr::page {
namespace {

using core::ErrorCode;
using namespace evrak_tests;

/// Enough of it that every half of the file holds pixels.
cv::Mat noise(int type = CV_8UC3) {
    cv::Mat pixels(256, 300, type);
    cv::randu(pixels, cv::Scalar::all(0), cv::Scalar::all(256));
    return pixels;
}

class CutImage : public ::testing::TestWithParam<const char *> {
  protected:
    void expectTruncated(const std::string &bytes) {
        writeBytes(m_path, bytes);
        const auto image = readImage(m_path);
        ASSERT_FALSE(image) << bytes.size() << " bytes";
        EXPECT_EQ(image.error().code, ErrorCode::inputTruncated) << bytes.size() << " bytes";
    }
    ScratchFolder m_scratch;
    std::filesystem::path m_path = m_scratch.path() / "page";
};

TEST_P(CutImage, isTruncatedWhereverItEnds) {
    for (const int type : {CV_8UC1, CV_8UC3}) {
        const auto whole = encode(GetParam(), noise(type));
        writeBytes(m_path, whole);
        ASSERT_TRUE(readImage(m_path));
        for (const double share : {0.1, 0.5, 0.9})
            expectTruncated(whole.substr(
                0, static_cast<std::size_t>(share * static_cast<double>(whole.size()))));
        expectTruncated(whole.substr(0, whole.size() - 3));
    }
}

INSTANTIATE_TEST_SUITE_P(Every, CutImage,
                         ::testing::Values(".jpg", ".png", ".webp", ".jp2", ".bmp"),
                         [](const auto &made) { return std::string(made.param + 1); });

TEST_F(CutImage, isTruncatedThoughItsThumbnailIsWhole) {
    const auto thumbnail = encode(".jpg", greyFields({16, 16}));
    const auto whole = withExif(encode(".jpg", noise()), 1, thumbnail);
    writeBytes(m_path, whole);
    ASSERT_TRUE(readImage(m_path));
    expectTruncated(whole.substr(0, whole.size() / 2));
}

TEST_F(CutImage, isTruncatedWhenTheRestIsZeros) {
    auto bytes = encode(".jpg", noise());
    std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), bytes.end(), '\0');
    expectTruncated(bytes);
}

TEST_F(CutImage, isWholeWhenACameraAddsToIt) {
    writeBytes(m_path, encode(".jpg", noise()) + std::string(100'000, '\0'));
    EXPECT_TRUE(readImage(m_path));
}

TEST_F(CutImage, isTruncatedAsAPngOfOneBit) {
    const auto bytes = encode(".png", noise(CV_8UC1) > 127, {cv::IMWRITE_PNG_BILEVEL, 1});
    expectTruncated(bytes.substr(0, bytes.size() / 2));
}

TEST_F(CutImage, isDamagedAsAPnm) {
    const auto bits = "P4\n64 64\n" + std::string(512, '\x55');
    for (const auto &whole : {bits, encode(".pgm", noise(CV_8UC1)), encode(".ppm", noise())}) {
        writeBytes(m_path, whole);
        ASSERT_TRUE(readImage(m_path));
        writeBytes(m_path, whole.substr(0, whole.size() / 2));
        const auto image = readImage(m_path);
        ASSERT_FALSE(image);
        EXPECT_EQ(image.error().code, ErrorCode::inputDamaged);
    }
}

} // namespace
} // namespace ocr::page
