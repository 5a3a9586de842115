// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/lstm_document.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>

#include <opencv2/imgcodecs.hpp>
#include <unicode/ubidi.h>
#include <unicode/unistr.h>

#include "ocr/core/atomic_file.h"

namespace ocr::train {

namespace {

static_assert(std::endian::native == std::endian::little, "the format is that of the machine");

template <typename Number> void put(std::string &bytes, Number number) {
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void putString(std::string &bytes, std::string_view text) {
    put(bytes, static_cast<std::uint32_t>(text.size()));
    bytes += text;
}

/// One box around the whole line: a line without one is also tried inverted.
void putLine(std::string &bytes, const TrainingLine &line, const std::string &text) {
    EVRAK_ASSERT(line.strip && line.strip->type() == CV_8UC1 && !line.strip->empty());
    std::vector<unsigned char> png;
    EVRAK_ASSERT(cv::imencode(".png", *line.strip, png));
    put(bytes, std::uint8_t{1}); // there is a page
    putString(bytes, line.source);
    put(bytes, std::int32_t{0}); // page number
    putString(bytes, {reinterpret_cast<const char *>(png.data()), png.size()});
    putString(bytes, ""); // language
    putString(bytes, text);
    constexpr int mostPixels = INT16_MAX;
    put(bytes, std::uint32_t{1}); // boxes: left, bottom, right, top
    put(bytes, std::int16_t{0});
    put(bytes, std::int16_t{0});
    put(bytes, static_cast<std::int16_t>(std::min(line.strip->cols, mostPixels)));
    put(bytes, static_cast<std::int16_t>(std::min(line.strip->rows, mostPixels)));
    put(bytes, std::uint32_t{1}); // texts of the boxes
    putString(bytes, text);
    put(bytes, std::int8_t{0}); // not written downwards
}

bool isBlank(UChar32 c) { return u_isUWhiteSpace(c) != 0; }

bool isDropped(UChar32 c) {
    constexpr UChar32 softHyphen = 0x00AD, tatweel = 0x0640, zeroWidthSpace = 0x200B,
                      byteOrderMark = 0xFEFF;
    return c == softHyphen || c == tatweel || c == zeroWidthSpace || c == byteOrderMark;
}

} // namespace

std::string learnableText(std::string_view utf8) {
    const auto whole = icu::UnicodeString::fromUTF8(text::toNfc(text::withoutDirectionMarks(utf8)));
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
        const UChar32 c = whole.char32At(i);
        if (isBlank(c)) {
            if (!kept.isEmpty() && kept.char32At(kept.length() - 1) != U' ')
                kept.append(static_cast<UChar32>(U' '));
        } else if (!isDropped(c)) {
            kept.append(c);
        }
    }
    std::string text;
    kept.trim().toUTF8String(text);
    return text;
}

std::string toVisualOrder(std::string_view utf8, text::Direction direction) {
    const auto logical = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode error = U_ZERO_ERROR;
    const UBiDiLevel level = direction == text::Direction::rightToLeft ? 1 : 0;
    ubidi_setPara(bidi.get(), logical.getBuffer(), logical.length(), level, nullptr, &error);
    icu::UnicodeString visual;
    const std::int32_t room = logical.length() + 1;
    // Marks come before the letter that bears them: a reader turns the signs round one by one.
    // Brackets keep their codes, for it turns them round no further.
    const std::int32_t length =
        ubidi_writeReordered(bidi.get(), visual.getBuffer(room), room, 0, &error);
    visual.releaseBuffer(U_SUCCESS(error) ? length : 0);
    EVRAK_ASSERT(U_SUCCESS(error));
    std::string text;
    visual.toUTF8String(text);
    return text;
}

core::Result<std::monostate> writeLstmDocument(const std::filesystem::path &file,
                                               const std::vector<const TrainingLine *> &lines,
                                               text::Direction direction) {
    std::string bytes;
    put(bytes, static_cast<std::uint32_t>(lines.size()));
    for (const auto *line : lines)
        putLine(bytes, *line, toVisualOrder(learnableText(line->text), direction));
    return core::writeFileAtomically(file, bytes);
}

} // namespace ocr::train
