// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/core/work.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/page/clean_image.h"
#include "ocr/page/page_layout.h"
#include "ocr/page/page_text.h"
#include "ocr/recognize/line_reader.h"
#include "ocr/recognize/rank_readers.h"
#include "ocr/recognize/word_evidence.h"
#include "ocr/text/languages.h"
#include "ocr/text/script.h"

namespace ocr::recognize {

/// Those who read one script.
struct ScriptReaders {
    text::Script script = text::Script::unknown;
    engine::TesseractEngine *lead = nullptr; ///< speaks for it
    /// All of them, loaded when a line of the script is found; may be empty.
    std::function<core::Result<std::vector<engine::TesseractEngine *>>()> all{};
};

/// Who reads a page. Engines are the caller's and must outlive the call.
struct Readers {
    /// Candidates for the whole page, at least one: a few long lines decide which of them reads it.
    std::vector<engine::TesseractEngine *> candidates;
    /// For lines and words in another script than the page.
    std::vector<ScriptReaders> others{};
    /// Lines come back whatever was read in them, so that the result has the lines of the layout,
    /// one for one.
    bool keepsAllLines = false;
    /// For lines of the layout whose script is known to be this one: asked where the page's reader
    /// finds another script in them.
    std::map<text::Script, engine::TesseractEngine *> ofScript{};
    /// For lines that a person picked a profile for; such a line is read by these alone.
    std::map<std::string, std::vector<engine::TesseractEngine *>> ofProfile{};
    /// No candidates, but of the same script: asked about doubtful lines.
    std::vector<engine::TesseractEngine *> alternatives{};
    /// Tells from its words who should read a line; null: nobody does. Must outlive the call.
    const text::Languages *languages = nullptr;
    /// The reader of a name that the languages give, loaded when it is asked for; may be empty.
    std::function<core::Result<engine::TesseractEngine *>(const std::string &)> named{};
    /// Of this clean image; null: what is read is forgotten with the call.
    Memory *memory = nullptr;
};

/// Reads the lines of a page (layout in pixels of the clean image) one by one. A line that the
/// page's reader is unsure of, or less sure of than of the rest, is read by other candidates too;
/// one that it can hardly read is tried in other scripts, and so are words of a line that it cannot
/// read. The surest reading stands, as long as asking pays on this page. The result is in pixels of
/// the master; lines that hold nothing legible are left out unless all are asked for. Errors:
/// stopped, internal.
[[nodiscard]] core::Result<std::vector<page::TextRegion>>
recognizePage(const page::CleanImage &image, const page::PageLayout &layout, const Readers &readers,
              const core::Work &work, const page::CleanImage *withoutRules = nullptr);

} // namespace ocr::recognize
