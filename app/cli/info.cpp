// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <memory>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"

namespace app::cli {

namespace {

using nlohmann::json;
using workflows::CollectionInfo;
using workflows::PageRecord;
using workflows::Station;

struct Options {
    std::string folder;
    bool listsPages = false;
    bool asJson = false;
};

std::string dump(const json &value) {
    return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

json toJson(const CollectionInfo &info) {
    json byStatus = json::object();
    for (const auto &[status, count] : info.pagesByStatus)
        byStatus[std::string(toString(status))] = count;
    return {{"folder", info.folder.string()},
            {"schemaVersion", info.schemaVersion},
            {"masters", info.masters},
            {"masterBytes", info.masterBytes},
            {"pages", info.pages},
            {"lines", info.lines},
            {"readings", info.readings},
            {"pagesByStatus", byStatus}};
}

std::string toText(const CollectionInfo &info) {
    std::ostringstream out;
    out << info.folder.string() << " (schema " << info.schemaVersion << ")\n"
        << "masters   " << info.masters << " (" << info.masterBytes / 1'000'000 << " MB)\n"
        << "pages     " << info.pages << "\n";
    for (const auto &[status, count] : info.pagesByStatus)
        if (count > 0)
            out << "  " << std::left << std::setw(12) << toString(status) << count << "\n";
    out << "lines     " << info.lines << "\n"
        << "readings  " << info.readings << "\n";
    return out.str();
}

json toJson(const PageRecord &page) {
    return {{"page", page.ordinal},
            {"label", page.label},
            {"status", toString(page.status)},
            {"note", page.note},
            {"profile", page.profile},
            {"lines", page.lines},
            {"confidence", page.confidence},
            {"width", page.size.width},
            {"height", page.size.height},
            {"dpi", page.dpi}};
}

std::string toText(const PageRecord &page) {
    std::ostringstream out;
    out << page.ordinal << '\t' << toString(page.status) << '\t' << counted(page.lines, "line")
        << '\t' << page.label;
    if (!page.note.empty())
        out << '\t' << page.note;
    out << '\n';
    return out.str();
}

int listPages(const Station &station, const Options &options, Session &session) {
    const auto pages = station.pages();
    if (!pages)
        return session.fail(pages.error());
    json all = json::array();
    for (const auto &page : *pages) {
        if (options.asJson)
            all.push_back(toJson(page));
        else
            session.print(toText(page));
    }
    if (options.asJson)
        session.print(dump(all));
    return exitDone;
}

int run(const Options &options, Session &session) {
    return withCollection(options.folder, session, [&](const Station &station) {
        if (options.listsPages)
            return listPages(station, options, session);
        const auto info = station.info();
        if (!info)
            return session.fail(info.error());
        session.print(options.asJson ? dump(toJson(*info)) : toText(*info));
        return static_cast<int>(exitDone);
    });
}

} // namespace

void addInfo(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("info", "Tell what a collection holds");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_flag("--pages", options->listsPages, "List its pages");
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
