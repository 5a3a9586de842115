// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/workflows/exchange/pdf_extract.h"

#include <cstdlib>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unicode/unistr.h>
#include <zlib.h>

#include "ocr/text/script.h"
#include "workflows/exchange/part_file.h"

namespace specimens {

namespace fs = std::filesystem;
using workflows::catalogue::LineRecord;

std::string outputOf(const std::string &command) {
    FILE *pipe = ::popen(command.c_str(), "r");
    EXPECT_NE(pipe, nullptr);
    std::string text;
    char block[4096];
    for (std::size_t n = 0; (n = std::fread(block, 1, sizeof block, pipe)) > 0;)
        text.append(block, n);
    const int status = ::pclose(pipe);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << command << "\n" << text;
    return text;
}

std::vector<std::string> comparableLines(const std::string &text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        auto unicode = icu::UnicodeString::fromUTF8(line);
        for (char16_t c : {u'\u202A', u'\u202B', u'\u202C', u'\u202D', u'\u202E', u'\f'})
            unicode.findAndReplace(icu::UnicodeString(c), icu::UnicodeString());
        std::string plain;
        unicode.toUTF8String(plain);
        if (!plain.empty())
            lines.push_back(ocr::text::toNfc(plain));
    }
    return lines;
}

std::vector<LineRecord> layLines(const std::vector<std::string> &texts) {
    constexpr int left = 200, right = 2280, pitch = 62, height = 50, letter = 22, blank = 14;
    std::vector<LineRecord> lines;
    int y = 150;
    for (const std::string &text : texts) {
        LineRecord line;
        line.region = {1};
        line.ordinal = static_cast<int>(lines.size()) + 1;
        line.current.text = text;
        const bool isRight = ocr::text::directionOf(text) == ocr::text::Direction::rightToLeft;
        int x = isRight ? right : left;
        std::istringstream stream(text);
        for (std::string word; stream >> word;) {
            const int width = letter * icu::UnicodeString::fromUTF8(word).countChar32();
            x -= isRight ? width : 0;
            line.current.words.push_back({word, {x, y, width, height}, {}});
            x += isRight ? -blank : width + blank;
        }
        const int from = isRight ? x : left, to = isRight ? right : x;
        line.layout.outline = ocr::core::toPolygon({from, y, to - from, height});
        line.layout.baseline = {{1.0 * from, y + 40.0}, {1.0 * to, y + 40.0}};
        lines.push_back(line);
        y += pitch;
    }
    return lines;
}

workflows::pipeline::PdfImage whitePage(ocr::core::Size size) {
    const std::string pixels(static_cast<std::size_t>((size.width + 7) / 8 * size.height), '\xFF');
    uLongf length = compressBound(pixels.size());
    workflows::pipeline::PdfImage image;
    image.stream.resize(length);
    compress(reinterpret_cast<Bytef *>(image.stream.data()), &length,
             reinterpret_cast<const Bytef *>(pixels.data()), pixels.size());
    image.stream.resize(length);
    image.filter = "FlateDecode";
    image.size = size;
    image.bitsPerComponent = 1;
    return image;
}

fs::path makePdf(const fs::path &folder, const std::vector<std::vector<std::string>> &pages) {
    workflows::exchange::PdfDocument document(folder);
    for (const auto &texts : pages) {
        workflows::exchange::PdfPage page;
        page.image = whitePage({2480, 3508});
        page.dpi = 300;
        page.lines = layLines(texts);
        EXPECT_TRUE(document.addPage(page));
    }
    const fs::path path = folder / "made.pdf";
    auto file = workflows::exchange::PartFile::create(path);
    EXPECT_TRUE(document.finish(file->file(), {}));
    EXPECT_TRUE(file->commit());
    return path;
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "evrak-test-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

} // namespace specimens
