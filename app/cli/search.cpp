// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"

namespace app::cli {

namespace {

using nlohmann::json;
using workflows::SearchHit;
using workflows::Station;

struct Options {
    std::string folder;
    std::string query;
    int limit = 20;
    bool asJson = false;
};

json toJson(const SearchHit &hit) {
    return {
        {"page", hit.pageOrdinal}, {"label", hit.pageLabel},
        {"line", hit.lineOrdinal}, {"box", {hit.box.x, hit.box.y, hit.box.width, hit.box.height}},
        {"text", hit.text},        {"marks", hit.marks},
        {"why", hit.why}};
}

std::string toText(const SearchHit &hit) {
    const auto &box = hit.box;
    return "page " + std::to_string(hit.pageOrdinal) + " (" + hit.pageLabel + ") line " +
           std::to_string(hit.lineOrdinal) + "\t" + std::to_string(box.x) + "," +
           std::to_string(box.y) + " " + std::to_string(box.width) + "x" +
           std::to_string(box.height) + "\t" + hit.why + "\t" + hit.text + "\n";
}

int run(const Options &options, Session &session) {
    return withCollection(options.folder, session, [&](const Station &station) {
        const auto hits = station.search(options.query, options.limit);
        if (!hits)
            return session.fail(hits.error());
        json all = json::array();
        std::string text;
        for (const auto &hit : *hits) {
            all.push_back(toJson(hit));
            text += toText(hit);
        }
        session.print(options.asJson ? all.dump(2) + "\n" : text);
        if (hits->empty())
            session.say("nothing found");
        return static_cast<int>(exitDone);
    });
}

} // namespace

void addSearch(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("search", "Find lines that hold all words of a query");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("QUERY", options->query, "Words, in any spelling of case and diacritics")
        ->required();
    command->add_option("--limit", options->limit, "At most so many lines (default: 20)")
        ->check(CLI::Range(1, 1'000'000));
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
