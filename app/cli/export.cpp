// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/not_empty.h"

namespace app::cli {

namespace {

using ocr::core::Error;
using ocr::core::ErrorCode;
using workflows::Station;

struct Options {
    std::string folder;
    std::string format;
    std::string out;
    std::string selection;
    std::string status;
};

std::string listOfFormats() {
    std::string list;
    for (const auto &format : Station::exportFormats())
        list += (list.empty() ? "" : ", ") + format;
    return list;
}

int exportFrom(const Station &station, const Options &options, Session &session) {
    workflows::ExportSettings settings{options.format, options.out, {}};
    const auto pages = station.select(options.selection);
    if (!pages)
        return session.fail(pages.error());
    settings.pages.pages = *pages;
    if (!options.status.empty())
        settings.pages.status = workflows::catalogue::statusFrom(options.status);
    const auto work = session.work();
    const auto report = station.exportPages(settings, work);
    if (!report)
        return session.fail(report.error());
    std::vector<Error> errors;
    for (const auto &page : report->failed) {
        errors.push_back(*page.error);
        if (page.error->code == ErrorCode::inputMissing)
            errors.back().detail = page.error->subject;
        errors.back().subject = "page " + page.label;
        session.say(describe(errors.back()));
    }
    for (const auto &loss : report->losses)
        session.say("not carried by " + options.format + ": " + loss);
    const auto told = options.out + ": " + counted(report->pages, "page");
    if (options.out == "-")
        session.say(told);
    else
        session.print(told + "\n");
    return Session::exitCodeAfter(errors, report->pages > 0);
}

int run(const Options &options, Session &session) {
    const auto formats = Station::exportFormats();
    if (std::find(formats.begin(), formats.end(), options.format) == formats.end())
        return session.fail(
            {ErrorCode::wrongUsage, options.format, "the formats are " + listOfFormats(), {}});
    if (!options.status.empty() && !workflows::catalogue::statusFrom(options.status))
        return session.fail({ErrorCode::wrongUsage,
                             options.status,
                             "a status is unread, read, proofread, verified, blank or problem",
                             {}});
    return withCollection(options.folder, session, [&](const Station &station) {
        return exportFrom(station, options, session);
    });
}

} // namespace

void addExport(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("export", "Write pages in a format that others read");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("--format", options->format, listOfFormats())->required();
    command->add_option("-o,--output", options->out, "The file to write; - is standard output")
        ->required();
    command
        ->add_option("--pages", options->selection,
                     "Numbers and ranges such as 1-20,35, or labels (default: all)")
        ->check(notEmpty());
    command->add_option("--status", options->status, "Only pages of this status");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
