// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"

namespace app::cli {

namespace {

using workflows::Station;

struct Options {
    std::string folder;
    std::string page;
    std::string status;
    std::string by;
    std::string note;
};

int run(const Options &options, Session &session) {
    const auto status = workflows::catalogue::statusFrom(options.status);
    if (!status)
        return session.fail({ocr::core::ErrorCode::wrongUsage,
                             options.status,
                             "a status is unread, read, proofread, verified, blank or problem",
                             {}});
    return withCollection(options.folder, session, [&](Station &station) {
        const auto page = findPage(station, options.page);
        if (!page)
            return session.fail(page.error());
        const auto done = station.setStatus(page->id, *status, options.by, options.note);
        if (done)
            return static_cast<int>(exitDone);
        auto error = done.error();
        if (error.code == ocr::core::ErrorCode::notAllowed)
            error.subject = "page " + options.page; // known there by another number
        return session.fail(error);
    });
}

} // namespace

void addStatus(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("status", "Vouch for a page");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("PAGE", options->page, "The page's number or label")->required();
    command
        ->add_option("STATUS", options->status,
                     "unread, read, proofread, verified (by another person), blank or problem")
        ->required();
    command->add_option("--by", options->by, "Who vouches for it")->required();
    command->add_option("--note", options->note, "What is the matter with the page");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
