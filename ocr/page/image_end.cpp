// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/page/image_end.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

#include <leptonica/allheaders.h>

namespace ocr::page {

namespace {

/// A number of `length` bytes, the highest first; -1 where the file ends.
std::int64_t readNumber(std::ifstream &file, int length) {
    std::int64_t value = 0;
    for (int i = 0; i < length; ++i) {
        const int byte = file.get();
        if (byte == std::ifstream::traits_type::eof())
            return -1;
        value = value << 8 | byte;
    }
    return value;
}

/// Whether `mark` stands anywhere from here on.
bool holds(std::ifstream &file, std::string_view mark) {
    constexpr std::size_t block = 1 << 20;
    std::string bytes;
    while (file) {
        const std::string kept = bytes.substr(bytes.size() - std::min(bytes.size(), mark.size()));
        bytes.resize(block);
        file.read(bytes.data(), block);
        bytes = kept + bytes.substr(0, static_cast<std::size_t>(file.gcount()));
        if (bytes.find(mark) != std::string::npos)
            return true;
    }
    return false;
}

/// The end marker is sought behind the first scan's start, past any thumbnail, which has its own;
/// within a scan the two bytes cannot stand. Some cameras append more after it.
bool jpegEndsEarly(std::ifstream &file) {
    constexpr int startOfScan = 0xDA;
    file.seekg(2);
    for (;;) {
        int marker = file.get();
        while (marker == 0xFF)
            marker = file.get();
        const auto length = readNumber(file, 2);
        if (length < 2)
            return true;
        if (marker == startOfScan)
            return !holds(file, "\xff\xd9");
        file.seekg(length - 2, std::ios::cur);
        file.get(); // the next marker's FF; the end of the file is met here
    }
}

bool pngEndsEarly(std::ifstream &file, std::int64_t size) {
    file.seekg(8);
    for (;;) {
        const auto length = readNumber(file, 4), name = readNumber(file, 4);
        if (name < 0 || static_cast<std::int64_t>(file.tellg()) + length + 4 > size)
            return true;
        if (name == 0x49454E44) // IEND
            return false;
        file.seekg(length + 4, std::ios::cur);
    }
}

/// JP2 consists of boxes; the codestream's may run to the end of the file without saying how long.
bool jp2EndsEarly(std::ifstream &file, std::int64_t size) {
    file.seekg(0);
    for (;;) {
        const auto start = static_cast<std::int64_t>(file.tellg());
        auto length = readNumber(file, 4);
        const auto name = readNumber(file, 4);
        if (name < 0)
            return true;
        if (length == 1)
            length = readNumber(file, 8);
        if (length != 0 && (length < 8 || start + length > size))
            return true;
        if (name == 0x6A703263) // jp2c
            return !holds(file, "\xff\xd9");
        if (length == 0)
            return true;
        file.seekg(start + length);
    }
}

/// RIFF and BMP say the length of the file in their header, lowest byte first.
bool endsBefore(std::ifstream &file, std::int64_t size, int at, std::int64_t more) {
    file.seekg(at);
    std::int64_t length = 0;
    for (int shift = 0; shift < 32; shift += 8)
        length |= readNumber(file, 1) << shift;
    return length + more > size;
}

} // namespace

bool endsEarly(const std::filesystem::path &path, int format) {
    std::ifstream file(path, std::ios::binary);
    std::error_code problem;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path, problem));
    switch (format) {
    case IFF_JFIF_JPEG:
        return jpegEndsEarly(file);
    case IFF_PNG:
        return pngEndsEarly(file, size);
    case IFF_JP2:
        return jp2EndsEarly(file, size);
    case IFF_WEBP:
        return endsBefore(file, size, 4, 8);
    case IFF_BMP:
        return endsBefore(file, size, 2, 0);
    default:
        return false;
    }
}

} // namespace ocr::page
