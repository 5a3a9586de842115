// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"

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
};

int run(const Options &options, Session &session) {
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
        const auto reading = station.setText(line->id, options.text, options.by, line->current.id);
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
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
