// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/correct_line.h"

#include <algorithm>

#include "workflows/catalogue/acceptable_text.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/proofread/carry_boxes.h"
#include "workflows/proofread/carry_marks.h"
#include "workflows/proofread/person_name.h"
#include "workflows/proofread/status_rules.h"

namespace workflows::proofread {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

/// Where the text and its marks are what they were, nothing was edited.
Result<std::monostate> followCorrection(catalogue::Catalogue &catalogue,
                                        const catalogue::LineRecord &line,
                                        const catalogue::NewReading &now) {
    if (line.current.text == now.text && line.current.marks == now.marks)
        return std::monostate{};
    const auto page = catalogue.page(line.page);
    if (!page)
        return page.error();
    return followEdit(catalogue, *page, now.by);
}

/// The marks of a text that is stored as `accepted`, composed and trimmed.
Result<std::vector<catalogue::TextMark>> storedMarks(const std::string &text,
                                                     const std::vector<catalogue::TextMark> &marks,
                                                     const std::string &accepted,
                                                     const std::string &line) {
    const auto sound = acceptableMarks(text, marks, line);
    if (!sound)
        return sound.error();
    return carryMarks(text, *sound, accepted);
}

} // namespace

Result<std::string> acceptableText(const std::string &text) {
    if (text.size() > longestLine)
        return fail(ErrorCode::notAllowed, "text", "longer than a line can be");
    return catalogue::acceptableText(text, "text");
}

Result<catalogue::ReadingId>
correctLine(catalogue::Catalogue &catalogue, catalogue::LineId line, const std::string &text,
            const std::string &by, std::optional<catalogue::ReadingId> basedOn,
            const std::optional<std::vector<catalogue::TextMark>> &marks) {
    const auto accepted = acceptableText(text);
    if (!accepted)
        return accepted.error();
    const auto subject = "line " + std::to_string(line.value);
    const auto name = personName(by, subject);
    if (!name)
        return name.error();
    const auto given =
        storedMarks(text, marks.value_or(std::vector<catalogue::TextMark>{}), *accepted, subject);
    if (!given)
        return given.error();
    catalogue::ReadingId stored;
    const auto done = catalogue.atomically([&]() -> Result<std::monostate> {
        const auto before = catalogue.line(line);
        if (!before)
            return before.error();
        catalogue::NewReading reading;
        reading.by = *name;
        reading.text = *accepted;
        reading.words = carryBoxes(before->current.words, *accepted);
        reading.marks =
            marks ? *given : carryMarks(before->current.text, before->current.marks, *accepted);
        const auto id = catalogue.addReading(line, reading, basedOn);
        if (!id)
            return id.error();
        stored = *id;
        return followCorrection(catalogue, *before, reading);
    });
    if (!done)
        return done.error();
    return stored;
}

Result<catalogue::ReadingId>
keepBeside(catalogue::Catalogue &catalogue, catalogue::LineId line, const std::string &text,
           const std::string &by, std::optional<catalogue::ReadingId> seen,
           const std::optional<std::vector<catalogue::TextMark>> &marks) {
    const auto accepted = acceptableText(text);
    if (!accepted)
        return accepted.error();
    const auto subject = "line " + std::to_string(line.value);
    const auto name = personName(by, subject);
    if (!name)
        return name.error();
    const auto given =
        storedMarks(text, marks.value_or(std::vector<catalogue::TextMark>{}), *accepted, subject);
    if (!given)
        return given.error();
    catalogue::NewReading reading;
    reading.by = *name;
    reading.text = *accepted;
    reading.marks = *given;
    reading.isBeside = true;
    return catalogue.addReading(line, reading, seen);
}

Result<catalogue::ReadingId> restoreReading(catalogue::Catalogue &catalogue, catalogue::LineId line,
                                            catalogue::ReadingId reading, const std::string &by,
                                            catalogue::ReadingId seen) {
    const auto subject = "line " + std::to_string(line.value);
    const auto name = personName(by, subject);
    if (!name)
        return name.error();
    catalogue::ReadingId stored;
    const auto done = catalogue.atomically([&]() -> Result<std::monostate> {
        const auto before = catalogue.line(line);
        if (!before)
            return before.error();
        const auto readings = catalogue.readings(line);
        if (!readings)
            return readings.error();
        const auto wanted = std::find_if(readings->begin(), readings->end(),
                                         [&](const auto &one) { return one.id == reading; });
        if (wanted == readings->end())
            return fail(ErrorCode::notFound, "reading " + std::to_string(reading.value),
                        "it is none of " + subject);
        catalogue::NewReading again;
        again.by = *name;
        again.text = wanted->text;
        again.words = wanted->words;
        again.marks = wanted->marks;
        again.madeFrom = reading;
        const auto id = catalogue.addReading(line, again, seen);
        if (!id)
            return id.error();
        stored = *id;
        return followCorrection(catalogue, *before, again);
    });
    if (!done)
        return done.error();
    return stored;
}

} // namespace workflows::proofread
