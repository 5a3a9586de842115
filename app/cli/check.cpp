// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"

namespace app::cli {

namespace {

using nlohmann::json;
using workflows::CheckReport;
using workflows::Station;

struct Options {
    std::string folder;
    bool asJson = false;
};

std::string toJsonText(const CheckReport &report) {
    json problems = json::array();
    for (const auto &problem : report.problems)
        problems.push_back({{"error", toString(problem.code)},
                            {"subject", problem.subject},
                            {"detail", problem.detail}});
    const json value{{"masters", report.masters},
                     {"pages", report.pages},
                     {"problems", problems},
                     {"orphans", report.orphans},
                     {"orphanMasters", report.orphanMasters}};
    return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

int run(const Options &options, Session &session) {
    return withCollection(options.folder, session, [&](const Station &station) {
        const auto report = station.check(session.work());
        if (!report)
            return session.fail(report.error());
        for (const auto &problem : report->problems)
            session.say(describe(problem));
        for (const auto &orphan : report->orphans)
            session.say(orphan + ": no page of the collection needs this file. "
                                 "An interrupted import may have left it; it may be deleted.");
        for (const auto &master : report->orphanMasters)
            session.say(master + ": a whole master that no page names, as an interrupted import "
                                 "leaves it. `evrak import` takes it in again from there.");
        const bool isSound = report->problems.empty();
        if (options.asJson)
            session.print(toJsonText(*report));
        else
            session.print(
                counted(report->masters, "master") + " and " + counted(report->pages, "page") +
                " checked: " +
                (isSound ? "sound"
                         : counted(static_cast<std::int64_t>(report->problems.size()), "problem")) +
                "\n");
        return static_cast<int>(isSound ? exitDone : exitCatalogueUnusable);
    });
}

} // namespace

void addCheck(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand(
        "check", "Compare every master with its hash, and the catalogue with itself");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
