// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/not_empty.h"
#include "app/cli/review_estimate.h"

namespace app::cli {

namespace {

using nlohmann::json;
using workflows::Concern;
using workflows::DoubtfulLine;
using workflows::Station;

/// Words below this are not named beside their line, but for the first.
constexpr double namedFrom = 0.3;

struct Options {
    std::string folder;
    std::string unit;
    std::string pages;
    int limit = 20;
    bool estimates = false;
    bool asJson = false;
};

const char *nameOf(Concern concern) {
    switch (concern) {
    case Concern::unsure:
        return "unsure";
    case Concern::letters:
        return "letters";
    case Concern::disputed:
        return "disputed";
    case Concern::unlisted:
        return "unlisted";
    case Concern::rare:
        return "rare";
    case Concern::shape:
        return "shape";
    case Concern::figure:
        return "figure";
    }
    return "";
}

json toJson(const DoubtfulLine &doubtful) {
    json words = json::array();
    for (const auto &word : doubtful.words) {
        json concerns = json::array();
        for (const auto concern : word.concerns)
            concerns.push_back(nameOf(concern));
        words.push_back({{"from", word.begin},
                         {"to", word.begin + word.length},
                         {"likelihood", word.likelihood},
                         {"rank", word.rank},
                         {"concerns", concerns}});
    }
    return {{"page", doubtful.pageOrdinal},  {"label", doubtful.pageLabel},
            {"line", doubtful.line.ordinal}, {"text", doubtful.line.current.text},
            {"rank", doubtful.rank},         {"words", words}};
}

std::string toText(const DoubtfulLine &doubtful) {
    const auto &text = doubtful.line.current.text;
    std::string named;
    for (const auto &word : doubtful.words) {
        if (word.rank < namedFrom && word.rank < doubtful.rank)
            continue;
        named += (named.empty() ? "" : ", ") + text.substr(word.begin, word.length) + " " +
                 std::to_string(std::lround(100 * word.likelihood)) + "%";
        for (const auto concern : word.concerns)
            named += std::string(" ") + nameOf(concern);
    }
    return "page " + std::to_string(doubtful.pageOrdinal) + " (" + doubtful.pageLabel + ") line " +
           std::to_string(doubtful.line.ordinal) + "\t" + text + "\t" + named + "\n";
}

int list(const Station &station, const workflows::ReviewFilter &filter, const Options &options,
         Session &session) {
    const auto queue = station.reviewQueue(filter, options.limit);
    if (!queue)
        return session.fail(queue.error());
    json all = json::array();
    std::string text;
    for (const auto &doubtful : *queue) {
        all.push_back(toJson(doubtful));
        text += toText(doubtful);
    }
    session.print(options.asJson ? all.dump(2) + "\n" : text);
    if (queue->empty())
        session.say("nothing is left to look at");
    return exitDone;
}

/// The pages to be judged.
workflows::Result<std::vector<workflows::PageId>>
pagesOf(const Station &station, const workflows::ReviewFilter &filter, const Options &options) {
    if (!filter.unit)
        return station.select(options.pages);
    workflows::PageFilter ofUnit;
    ofUnit.unit = filter.unit;
    const auto records = station.pages(ofUnit);
    if (!records)
        return records.error();
    std::vector<workflows::PageId> pages;
    for (const auto &page : *records)
        pages.push_back(page.id);
    return pages;
}

int estimate(const Station &station, const workflows::ReviewFilter &filter, const Options &options,
             Session &session) {
    const auto pages = pagesOf(station, filter, options);
    if (!pages)
        return session.fail(pages.error());
    const auto errors = station.estimateErrors(*pages, session.work());
    if (!errors)
        return session.fail(errors.error());
    const auto days = station.daysOfWork();
    if (!days)
        return session.fail(days.error());
    session.print(options.asJson ? estimateJson(*errors, *days) : estimateText(*errors, *days));
    return exitDone;
}

int run(const Options &options, Session &session) {
    return withCollection(options.folder, session, [&](Station &station) {
        workflows::ReviewFilter filter;
        if (!options.unit.empty()) {
            const auto unit = station.findUnit(options.unit);
            if (!unit)
                return session.fail(unit.error());
            filter.unit = unit->id;
        }
        if (options.estimates)
            return estimate(station, filter, options, session);
        const auto left = station.weighLines(-1, session.work());
        // What was weighed before can be shown where nothing may be written.
        if (!left && left.error().code != ocr::core::ErrorCode::outputNotPermitted)
            return session.fail(left.error());
        return list(station, filter, options, session);
    });
}

} // namespace

void addReview(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand(
        "review", "List the lines that nobody vouched for, the most doubtful first");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("--unit", options->unit, "Only those of the unit with this shelfmark")
        ->check(notEmpty());
    command->add_option("--limit", options->limit, "At most so many lines (default: 20)")
        ->check(CLI::Range(1, 1'000'000));
    auto *estimates = command->add_flag(
        "--estimate", options->estimates,
        "Tell how many errors are likely left, and what was done on which day, instead");
    command->add_option("--pages", options->pages, "Only these, as 1-20,35 (with --estimate)")
        ->check(notEmpty())
        ->needs(estimates)
        ->excludes("--unit");
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
