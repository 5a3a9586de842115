// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/tiff_wrapper.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace workflows::intake {

namespace {

/// What TIFF 6.0 calls the tags and values used here.
enum Tag : std::uint16_t {
    imageWidth = 256,
    imageLength = 257,
    bitsPerSample = 258,
    compression = 259,
    photometric = 262,
    stripOffsets = 273,
    orientation = 274,
    samplesPerPixel = 277,
    rowsPerStrip = 278,
    stripByteCounts = 279,
    xResolution = 282,
    yResolution = 283,
    resolutionUnit = 296,
    predictor = 317
};
constexpr std::uint32_t group4 = 4;
constexpr std::uint32_t deflate = 8;
constexpr std::uint32_t whiteIsZero = 0;
constexpr std::uint32_t blackIsZero = 1;
constexpr std::uint32_t rgb = 2;

struct Layout {
    std::uint32_t width = 0, height = 0, bits = 1, samples = 1;
    std::uint32_t compression = group4, photometric = whiteIsZero, predictor = 1;
};

/// Where the names are missing, zero.
long long integer(QPDFObjectHandle dictionary, const char *key, long long otherwise = 0) {
    auto value = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isInteger() ? value.getIntValue() : otherwise;
}
bool isTrue(QPDFObjectHandle dictionary, const char *key) {
    auto value = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isBool() && value.getBoolValue();
}

QPDFObjectHandle only(QPDFObjectHandle value) {
    return value.isArray() && value.getArrayNItems() == 1 ? value.getArrayItem(0) : value;
}

/// 1 or 3; none for colour spaces other than plain grey and RGB.
std::optional<std::uint32_t> samplesOf(QPDFObjectHandle space) {
    if (space.isArray() && space.getArrayNItems() == 2) {
        auto kind = space.getArrayItem(0);
        if (kind.isNameAndEquals("/ICCBased") && space.getArrayItem(1).isStream()) {
            const long long count = integer(space.getArrayItem(1).getDict(), "/N");
            if (count == 1 || count == 3)
                return static_cast<std::uint32_t>(count);
        }
        if (kind.isNameAndEquals("/CalGray"))
            return 1;
        return kind.isNameAndEquals("/CalRGB") ? std::optional<std::uint32_t>(3) : std::nullopt;
    }
    if (space.isNameAndEquals("/DeviceGray"))
        return 1;
    return space.isNameAndEquals("/DeviceRGB") ? std::optional<std::uint32_t>(3) : std::nullopt;
}

/// Whether zero means white instead of black; none for a Decode array that does more than that.
std::optional<bool> isInverted(QPDFObjectHandle decode) {
    if (!decode.isArray())
        return false;
    bool plain = true, inverted = true;
    for (int i = 0; i < decode.getArrayNItems(); ++i) {
        auto value = decode.getArrayItem(i);
        if (!value.isNumber())
            return std::nullopt;
        plain = plain && value.getNumericValue() == i % 2;
        inverted = inverted && value.getNumericValue() == 1 - i % 2;
    }
    if (plain || inverted)
        return inverted && decode.getArrayNItems() > 0;
    return std::nullopt;
}

bool setCompression(Layout &layout, QPDFObjectHandle dictionary) {
    auto filter = only(dictionary.getKey("/Filter"));
    auto parameters = only(dictionary.getKey("/DecodeParms"));
    if (filter.isNameAndEquals("/CCITTFaxDecode")) {
        const bool isBlackOne = isTrue(parameters, "/BlackIs1");
        layout.photometric = isBlackOne ? blackIsZero : whiteIsZero;
        return integer(parameters, "/K") < 0 && !isTrue(parameters, "/EncodedByteAlign") &&
               integer(parameters, "/Columns", 1728) == layout.width && layout.bits == 1;
    }
    layout.compression = deflate;
    layout.photometric = layout.samples == 3 ? rgb : blackIsZero;
    layout.predictor = static_cast<std::uint32_t>(integer(parameters, "/Predictor", 1));
    const bool isKnown =
        layout.predictor == 1 || (layout.predictor == 2 && layout.bits == 8 &&
                                  integer(parameters, "/Columns", 1) == layout.width &&
                                  integer(parameters, "/Colors", 1) == layout.samples);
    // Samples of 16 bits are high byte first in PDF, and the file below is low byte first.
    return filter.isNameAndEquals("/FlateDecode") && isKnown && layout.bits != 16;
}

std::optional<Layout> layoutOf(QPDFObjectHandle dictionary) {
    Layout layout;
    const bool isStencil = isTrue(dictionary, "/ImageMask");
    layout.width = static_cast<std::uint32_t>(integer(dictionary, "/Width"));
    layout.height = static_cast<std::uint32_t>(integer(dictionary, "/Height"));
    layout.bits =
        static_cast<std::uint32_t>(isStencil ? 1 : integer(dictionary, "/BitsPerComponent", 1));
    const auto samples = isStencil ? 1 : samplesOf(dictionary.getKey("/ColorSpace"));
    const auto inverted = isInverted(dictionary.getKey("/Decode"));
    if (!samples || !inverted || (layout.bits != 1 && layout.bits != 8))
        return std::nullopt;
    layout.samples = *samples;
    if (!setCompression(layout, dictionary) || (*inverted && layout.samples == 3))
        return std::nullopt;
    if (*inverted)
        layout.photometric = layout.photometric == whiteIsZero ? blackIsZero : whiteIsZero;
    return layout;
}

/// A TIFF being written, low byte first: header, strip, values that do not fit their entry, and
/// the directory at the end.
class File {
  public:
    explicit File(std::string_view strip) : m_bytes("II*\0\0\0\0\0", 8) {
        m_bytes += strip;
        align();
    }
    void addShort(Tag tag, std::uint32_t value) { add(tag, 3, 1, value); }
    void addLong(Tag tag, std::uint32_t value) { add(tag, 4, 1, value); }
    void addRational(Tag tag, double value) {
        add(tag, 5, 1, static_cast<std::uint32_t>(m_bytes.size()));
        put32(static_cast<std::uint32_t>(std::lround(value * 100)));
        put32(100);
    }
    void addThreeShorts(Tag tag, std::uint32_t value) {
        add(tag, 3, 3, static_cast<std::uint32_t>(m_bytes.size()));
        for (int i = 0; i < 3; ++i)
            put16(value);
        align();
    }
    std::string finish() {
        const auto directory = static_cast<std::uint32_t>(m_bytes.size());
        put16(static_cast<std::uint32_t>(m_entries.size()));
        for (const Entry &entry : m_entries) {
            put16(entry.tag);
            put16(entry.type);
            put32(entry.count);
            put32(entry.value);
        }
        put32(0);
        for (std::size_t i = 0; i < 4; ++i)
            m_bytes[4 + i] = static_cast<char>(directory >> (8 * i) & 0xFF);
        return std::move(m_bytes);
    }

  private:
    struct Entry {
        std::uint32_t tag, type, count, value;
    };
    void add(Tag tag, std::uint32_t type, std::uint32_t count, std::uint32_t value) {
        m_entries.push_back({tag, type, count, value});
    }
    void put16(std::uint32_t value) {
        m_bytes += static_cast<char>(value & 0xFF);
        m_bytes += static_cast<char>(value >> 8 & 0xFF);
    }
    void put32(std::uint32_t value) {
        put16(value & 0xFFFF);
        put16(value >> 16);
    }
    void align() { m_bytes.resize((m_bytes.size() + 3) / 4 * 4, '\0'); }

    std::string m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace

std::optional<PdfPageFile> wrapInTiff(const PdfPageImage &image) {
    auto stream = image.stream;
    const auto layout = layoutOf(stream.getDict());
    if (!layout)
        return std::nullopt;
    const auto raw = stream.getRawStreamData();
    File file({reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize()});
    file.addLong(imageWidth, layout->width);
    file.addLong(imageLength, layout->height);
    if (layout->samples == 3)
        file.addThreeShorts(bitsPerSample, layout->bits);
    else
        file.addShort(bitsPerSample, layout->bits);
    file.addShort(compression, layout->compression);
    file.addShort(photometric, layout->photometric);
    file.addLong(stripOffsets, 8);
    file.addShort(orientation, static_cast<std::uint32_t>(image.orientation));
    file.addShort(samplesPerPixel, layout->samples);
    file.addLong(rowsPerStrip, layout->height);
    file.addLong(stripByteCounts, static_cast<std::uint32_t>(raw->getSize()));
    file.addRational(xResolution, image.dpi);
    file.addRational(yResolution, image.dpi);
    file.addShort(resolutionUnit, 2); // inches
    if (layout->predictor != 1)
        file.addShort(predictor, layout->predictor);
    return PdfPageFile{"tiff", file.finish(), {image.dpi}, true};
}

} // namespace workflows::intake
