// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "ocr/engine/profiles.h"

namespace app::cli {

namespace {

using nlohmann::json;
using ocr::core::Error;
using workflows::ImportedFile;
using workflows::Station;

struct Options {
    std::string folder;
    std::vector<std::string> paths;
    workflows::ImportSettings settings;
    bool asJson = false;
};

json toJson(const ImportedFile &file) {
    json value{{"path", file.path.string()},
               {"pages", file.pages.size()},
               {"wasThereBefore", file.wasThereBefore},
               {"wasRestored", file.wasRestored}};
    if (file.error)
        value["error"] = toString(file.error->code);
    return value;
}

std::string toText(const ImportedFile &file) {
    if (file.wasRestored)
        return file.path.string() + ": was missing or damaged and is whole again\n";
    if (file.wasThereBefore)
        return file.path.string() + ": is there already\n";
    return file.path.string() + ": " +
           counted(static_cast<std::int64_t>(file.pages.size()), "page") + "\n";
}

int importInto(Station &station, const Options &options, Session &session) {
    std::vector<std::filesystem::path> paths(options.paths.begin(), options.paths.end());
    std::vector<Error> errors;
    const bool isForPages = !options.settings.unit.empty() || !options.settings.profile.empty();
    const auto work = session.work();
    const auto files = station.import(paths, options.settings, work, [&](const ImportedFile &file) {
        if (file.error) {
            session.say(describe(*file.error));
            errors.push_back(*file.error);
        } else if (!options.asJson) {
            session.print(toText(file));
        }
        if (file.wasThereBefore && isForPages)
            session.say(file.path.string() +
                        ": is there already, and --unit and --profile change nothing about it");
    });
    if (!files)
        return session.fail(files.error());
    if (options.asJson) {
        json all = json::array();
        for (const auto &file : *files)
            all.push_back(toJson(file));
        session.print(all.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
    }
    if (work.isStopped())
        return session.fail({ocr::core::ErrorCode::stopped, options.folder, {}, {}});
    if (files->empty()) {
        session.say("there are no images and no PDFs in " + options.paths.front() +
                    (options.paths.size() > 1 ? " and the other folders" : "") +
                    ", so nothing was taken in.");
        return exitInputUnreadable;
    }
    return Session::exitCodeAfter(errors, errors.size() < files->size());
}

int run(const Options &options, Session &session) {
    if (!options.settings.profile.empty() && options.settings.profile != "auto") {
        const auto profile = ocr::engine::findProfile(options.settings.profile);
        if (!profile)
            return session.fail(profile.error());
    }
    return withCollection(options.folder, session,
                          [&](Station &station) { return importInto(station, options, session); });
}

} // namespace

void addImport(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("import", "Take images, PDFs and folders into a collection");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("PATH", options->paths, "Images, multi-page TIFFs, PDFs, folders")
        ->required();
    command->add_option("--unit", options->settings.unit, "The shelfmark that they belong to");
    command->add_option("--profile", options->settings.profile,
                        "How to read them; see `evrak profiles` (default: auto)");
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
