// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <opencv2/core.hpp>
#include <tiffio.h>

#include "ocr/page/page_image.h"

namespace evrak_tests {

/// Blue, green, red.
using Colour = std::array<int, 3>;
/// Top left, top right, bottom left, bottom right.
using Corners = std::array<Colour, 4>;

/// A picture of four even fields, so that each turn and mirror image of it is another. CV_8UC1.
cv::Mat greyFields(cv::Size size = {96, 64});
inline constexpr std::array<int, 4> greyLevels{0, 90, 170, 255};
/// The same in red, green, blue and white, CV_8UC3.
cv::Mat colourFields(cv::Size size = {96, 64});
inline constexpr Corners fieldColours{
    {{30, 20, 200}, {20, 170, 40}, {210, 60, 30}, {255, 255, 255}}};
/// Black but for the field at the bottom right; CV_8UC1 of 0 and 255.
cv::Mat bilevelFields(cv::Size size = {96, 64});

/// The mean colour in the middle of each field, grey given as three equal numbers.
Corners cornersOf(const ocr::page::PageImage &image);
Corners greyCorners(const std::array<int, 4> &levels);
/// Fails the test where a channel of a field is further off than `tolerance`.
void expectFields(const ocr::page::PageImage &image, const Corners &wanted, int tolerance);

/// What a picture of fields looks like upright when it was stored with an orientation of 1 to 8,
/// spelled out from the EXIF standard's table.
Corners turnedUpright(const Corners &stored, int orientation);
bool swapsSides(int orientation);

/// A frame of a TIFF. `rows`: packed as TIFF wants them, `bits` a sample.
struct TiffFrame {
    cv::Size size;
    std::vector<std::vector<unsigned char>> rows;
    std::uint16_t bits = 8;
    std::uint16_t samples = 1;
    std::uint16_t compression = COMPRESSION_NONE;
    std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
    std::uint16_t orientation = ORIENTATION_TOPLEFT;
    std::uint16_t resolutionUnit = RESUNIT_INCH;
    std::uint16_t sampleFormat = SAMPLEFORMAT_UINT;
    float resolution = 0;
    std::uint32_t rowsPerStrip = 16;
    int tile = 0;                                      ///< side of the tiles, 0: strips
    bool hasAlpha = false;                             ///< the last sample is unassociated alpha
    std::vector<std::array<std::uint16_t, 3>> palette; ///< red, green, blue; 1 << bits of them
};

/// Grey of one channel (1, 2, 4, 8 or 16 bits) or interleaved 8-bit samples, given as they are.
TiffFrame tiffFrame(const cv::Mat &samples, int bits = 8);
/// Red before blue, as TIFF wants it.
TiffFrame tiffFrameOfColours(const cv::Mat &colours);
void writeTiff(const std::filesystem::path &path, const std::vector<TiffFrame> &frames);

/// The bytes of a TIFF of one grey frame with its directory before its pixels, so that it can be
/// cut short and still be opened.
std::string directoryFirst(TiffFrame frame);

std::string encode(const std::string &extension, const cv::Mat &pixels,
                   const std::vector<int> &settings = {});
/// A PNG of 1, 2 or 4 bits a pixel, of grey or of a palette, whose first entries have `alphas`.
std::string packedPng(const cv::Mat &grey, int bits, const std::vector<Colour> &palette,
                      const std::vector<int> &alphas);
/// A JPEG of four inks as Adobe's programs write it, inverted; `pixels`: CV_8UC4 of ink.
std::string adobeJpeg(const cv::Mat &inks, bool asYcck);
/// The JPEG with an EXIF block behind its start, holding the orientation and then `more` bytes.
std::string withExif(const std::string &jpeg, int orientation, const std::string &more = {});

void writeBytes(const std::filesystem::path &path, const std::string &bytes);
std::string bytesOf(const std::filesystem::path &path);

} // namespace evrak_tests
