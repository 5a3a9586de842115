// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iomanip>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/clean_option.h"
#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/not_empty.h"

namespace app::cli {

namespace {

using nlohmann::json;
using ocr::core::Error;
using ocr::core::ErrorCode;
using workflows::PageOutcome;
using workflows::ReadReport;
using workflows::Station;

struct Options {
    std::string folder;
    std::string selection;
    workflows::ReadSettings settings;
    bool asJson = false;
};

double pagesPerMinute(const ReadReport &report) {
    return report.seconds > 0 ? report.read / report.seconds * 60 : 0;
}

std::string toText(const ReadReport &report) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << report.read
        << (report.read == 1 ? " page" : " pages") << " read in " << report.seconds << " s ("
        << pagesPerMinute(report) << " pages/min), " << report.upToDate << " up to date, "
        << report.failed.size() << " failed\n";
    return out.str();
}

std::string toJsonText(const ReadReport &report) {
    json failed = json::array();
    for (const auto &page : report.failed)
        failed.push_back({{"label", page.label},
                          {"error", toString(page.error->code)},
                          {"detail", page.error->detail}});
    const json value{{"read", report.read},       {"upToDate", report.upToDate},
                     {"seconds", report.seconds}, {"pagesPerMinute", pagesPerMinute(report)},
                     {"failed", failed},          {"stopped", report.stopped}};
    return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

/// The page is what people know; the file behind it has a name of digits.
Error named(const PageOutcome &page) {
    Error error = *page.error;
    const bool isAboutTheFile = error.code != ErrorCode::modelMissing &&
                                error.code != ErrorCode::unknownProfile &&
                                error.code != ErrorCode::componentMissing;
    if (!isAboutTheFile)
        return error;
    if (error.code == ErrorCode::inputMissing)
        error.detail = error.subject;
    error.subject = "page " + page.label;
    return error;
}

int readIn(Station &station, const Options &options, Session &session) {
    const auto pages = station.select(options.selection);
    if (!pages)
        return session.fail(pages.error());
    if (pages->empty())
        session.say("no page matches");
    std::size_t done = 0;
    std::vector<Error> errors;
    const auto report =
        station.readPages(*pages, options.settings, session.work(), [&](const PageOutcome &page) {
            if (page.error) {
                errors.push_back(named(page));
                session.say(describe(errors.back()));
            }
            session.showProgress(++done, pages->size(), page.label);
        });
    if (!report)
        return session.fail(report.error());
    session.print(options.asJson ? toJsonText(*report) : toText(*report));
    if (report->stopped)
        return session.fail({ErrorCode::stopped, options.folder, "what was read is stored", {}});
    return Session::exitCodeAfter(errors, report->read + report->upToDate > 0);
}

int run(Options options, Session &session) {
    auto clean = readCleanOption(options.settings.clean);
    if (!clean)
        return session.fail(clean.error());
    options.settings.clean = *clean;
    return withCollection(options.folder, session,
                          [&](Station &station) { return readIn(station, options, session); });
}

} // namespace

void addOcr(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto &settings = options->settings;
    settings.jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    auto *command =
        app.add_subcommand("ocr", "Read the pages of a collection; may be stopped and run again");
    command->add_option("DIR", options->folder, "The collection")->required();
    command
        ->add_option("--pages", options->selection,
                     "Numbers and ranges such as 1-20,35, or labels (default: all)")
        ->check(notEmpty());
    command
        ->add_option("--jobs", settings.jobs,
                     "Pages read side by side (default: one per processor)")
        ->check(CLI::Range(1, 256));
    command->add_flag("--redo", settings.redo, "Also pages that are up to date");
    auto *profile = command->add_option("--profile", settings.profile,
                                        "See `evrak profiles` (default: the page's own, or auto)");
    command->add_option("--models", settings.models, "Tesseract models such as rus+aze")
        ->check(notEmpty())
        ->excludes(profile);
    command->add_option("--clean", settings.clean, "auto, none, or a file with a recipe");
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
