// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/mark_option.h"

namespace app::cli {

namespace {

using ocr::core::ErrorCode;
using workflows::Station;

struct Options {
    std::string folder;
    std::string page;
    int line = 0;
    std::string text;
    std::string by;
    std::vector<std::string> marks;
    bool noMarks = false;
};

/// None: those that stood stay. Error: wrongUsage.
workflows::Result<std::optional<std::vector<workflows::TextMark>>>
marksFrom(const Options &options) {
    std::optional<std::vector<workflows::TextMark>> marks;
    if (options.noMarks || !options.marks.empty())
        marks.emplace();
    for (const auto &option : options.marks) {
        const auto mark = markFrom(option);
        if (!mark)
            return ocr::core::fail(ErrorCode::wrongUsage, option,
                                   "a mark is KIND:AT:LENGTH[:EXTENT], KIND being illegible, "
                                   "unclear, supplied or struck");
        marks->push_back(*mark);
    }
    return marks;
}

int run(const Options &options, Session &session) {
    const auto marks = marksFrom(options);
    if (!marks)
        return session.fail(marks.error());
    return withCollection(options.folder, session, [&](Station &station) {
        const auto page = findPage(station, options.page);
        if (!page)
            return session.fail(page.error());
        const auto lines = station.lines(page->id);
        if (!lines)
            return session.fail(lines.error());
        const auto line = std::find_if(lines->begin(), lines->end(), [&](const auto &candidate) {
            return candidate.ordinal == options.line;
        });
        const auto name = "line " + std::to_string(options.line) + " of page " + options.page;
        if (line == lines->end())
            return session.fail({ErrorCode::notFound, name, {}, {}});
        const auto reading =
            station.setText(line->id, options.text, options.by, line->current.id, *marks);
        if (reading)
            return static_cast<int>(exitDone);
        auto error = reading.error();
        if (error.code == ErrorCode::notAllowed || error.code == ErrorCode::conflict)
            error.subject = name; // known there by another number
        return session.fail(error);
    });
}

} // namespace

void addSetText(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("set-text", "Store a person's reading of a line");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("PAGE", options->page, "The page's number or label")->required();
    command->add_option("LINE", options->line, "The line's number, as `evrak show` prints it")
        ->required();
    command->add_option("TEXT", options->text, "The line as it reads")->required();
    command->add_option("--by", options->by, "Who read it")->required();
    auto *mark = command
                     ->add_option("--mark", options->marks,
                                  "KIND:AT:LENGTH[:EXTENT] of the text, in characters from 0, as "
                                  "`evrak show --json` has them: illegible (on a sign …), unclear, "
                                  "supplied, struck. Without any, the marks that stand are kept")
                     ->type_name("MARK");
    command->add_flag("--no-marks", options->noMarks, "Take all marks off")->excludes(mark);
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
