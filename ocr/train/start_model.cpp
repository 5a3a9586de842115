// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/train/start_model.h"

#include <algorithm>
#include <array>
#include <set>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "ocr/core/atomic_file.h"
#include "ocr/text/align.h"
#include "ocr/train/lstm_document.h"
#include "ocr/train/run_tool.h"

namespace ocr::train {

namespace {

using Alphabet = std::set<char32_t>;

/// With every bracket also its partner, which the tools ask for.
Alphabet alphabetOf(const std::vector<std::string> &texts) {
    Alphabet alphabet;
    for (const auto &text : texts)
        for (const char32_t c : text::toCodePoints(text))
            if (c != U' ') {
                alphabet.insert(c);
                alphabet.insert(static_cast<char32_t>(u_charMirror(static_cast<UChar32>(c))));
            }
    return alphabet;
}

bool canWrite(const Alphabet &alphabet, const std::u32string &text) {
    return std::all_of(text.begin(), text.end(),
                       [&](char32_t c) { return c == U' ' || alphabet.contains(c); });
}

/// The first three are Tesseract's own: blank, and what its networks use inside. Properties of
/// the others are filled in by combine_lang_model.
std::string unicharset(const Alphabet &alphabet) {
    std::string file = std::to_string(alphabet.size() + 3) +
                       "\nNULL 0 Common 0\n"
                       "Joined 7 0,255,0,255,0,0,0,0,0,0 Latin 1 0 1 Joined\n"
                       "|Broken|0|1 f 0,255,0,255,0,0,0,0,0,0 Common 2 10 2 |Broken|0|1\n";
    int id = 3;
    for (const char32_t c : alphabet)
        file += text::toUtf8(c) + " 0 Common " + std::to_string(id++) + "\n";
    return file;
}

std::string wordList(const std::vector<std::string> &words, const Alphabet &alphabet) {
    std::set<std::string> unique;
    for (const auto &word : words) {
        const auto text = learnableText(word);
        if (text.find(' ') == std::string::npos && canWrite(alphabet, text::toCodePoints(text)))
            unique.insert(text);
    }
    unique.erase("");
    std::string list;
    for (const auto &word : unique)
        list += word + "\n";
    return list;
}

/// What may stand around a word, which is the blank; in logical order.
std::string punctuationPatterns(const Alphabet &alphabet) {
    static constexpr std::array<std::u32string_view, 9> before{U"",  U"(", U"[", U"\"", U"«",
                                                               U"„", U"“", U"—", U"-"};
    static constexpr std::array<std::u32string_view, 24> after{
        U"",  U".",  U",",  U";", U":",  U"!",   U"?",  U"،",  U"؛", U"؟", U"...", U"…",
        U")", U").", U"),", U"]", U"\"", U"\",", U"».", U"»,", U"»", U"“", U"”",   U"-"};
    std::string list;
    for (const auto opening : before)
        for (const auto closing : after) {
            const std::u32string pattern = std::u32string(opening) + U' ' + std::u32string(closing);
            if (!canWrite(alphabet, pattern))
                continue;
            for (const char32_t c : pattern)
                list += text::toUtf8(c);
            list += "\n";
        }
    return list;
}

/// Numbers and two numbers with a sign between them; a blank is a digit.
std::string numberPatterns(const Alphabet &alphabet) {
    static constexpr std::u32string_view between = U".,:/-–٫";
    std::string list;
    for (std::size_t digits = 1; digits <= 8; ++digits)
        list += std::string(digits, ' ') + "\n";
    for (const char32_t sign : between)
        for (std::size_t left = 1; left <= 4 && alphabet.contains(sign); ++left)
            for (std::size_t right = 1; right <= 4; ++right)
                list +=
                    std::string(left, ' ') + text::toUtf8(sign) + std::string(right, ' ') + "\n";
    return list;
}

} // namespace

core::Result<std::filesystem::path>
makeStartModel(const std::vector<std::string> &texts, const std::vector<std::string> &words,
               const std::string &name, text::Direction direction, Recoding recoding,
               const std::filesystem::path &folder, const core::Work &work) {
    const Alphabet alphabet = alphabetOf(texts);
    const auto path = [&](const char *file) { return (folder / file).string(); };
    std::vector<std::pair<std::string, std::string>> files{
        {path("unicharset"), unicharset(alphabet)},
        // Strokes of Chinese signs: asked for, however few, and never used here.
        {path("radical-stroke.txt"), "# none\n"}};
    std::vector<std::string> command{"combine_lang_model",
                                     "--input_unicharset",
                                     path("unicharset"),
                                     "--script_dir",
                                     folder.string(),
                                     "--output_dir",
                                     folder.string(),
                                     "--lang",
                                     name};
    if (direction == text::Direction::rightToLeft)
        command.emplace_back("--lang_is_rtl");
    if (recoding == Recoding::passThrough)
        command.emplace_back("--pass_through_recoder");
    if (const auto list = wordList(words, alphabet); !list.empty()) {
        files.emplace_back(path("words"), list);
        files.emplace_back(path("puncs"), punctuationPatterns(alphabet));
        files.emplace_back(path("numbers"), numberPatterns(alphabet));
        command.insert(command.end(), {"--words", path("words"), "--puncs", path("puncs"),
                                       "--numbers", path("numbers")});
    }
    for (const auto &[file, bytes] : files)
        if (const auto written = core::writeFileAtomically(file, bytes); !written)
            return written.error();
    if (const auto made = runTool(command, work); !made)
        return made.error();
    return folder / name / (name + ".traineddata");
}

} // namespace ocr::train
