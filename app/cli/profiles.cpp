// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/profiles.h"

#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/session.h"

namespace app::cli {

namespace {

using nlohmann::json;
using ocr::engine::Profile;

std::string joined(const std::vector<std::string> &models) {
    std::string text;
    for (const auto &model : models)
        text += (text.empty() ? "" : "+") + model;
    return text;
}

json toJson(const Profile &profile) {
    return {{"name", profile.name},
            {"title", profile.title},
            {"script", ocr::text::toString(profile.script)},
            {"language", profile.language},
            {"direction", profile.direction == ocr::text::Direction::rightToLeft ? "rightToLeft"
                                                                                 : "leftToRight"},
            {"models", profile.models},
            {"alphabet", profile.alphabet},
            {"clean", profile.clean},
            {"folds", profile.folds}};
}

int run(bool asJson, Session &session) {
    const auto profiles = ocr::engine::readProfiles();
    if (!profiles)
        return session.fail(profiles.error());
    json all = json::array();
    std::string text;
    for (const auto &profile : *profiles) {
        all.push_back(toJson(profile));
        text += profile.name + "\t" + profile.title + "\t" + joined(profile.models) + "\n";
    }
    session.print(asJson ? all.dump(2) + "\n" : text);
    return exitDone;
}

} // namespace

void addProfiles(CLI::App &app, Session &session) {
    auto asJson = std::make_shared<bool>(false);
    auto *command = app.add_subcommand("profiles", "List the kinds of page that can be read");
    command->add_flag("--json", *asJson, "As JSON");
    command->callback(
        [asJson, &session] { session.run = [=, &session] { return run(*asJson, session); }; });
}

} // namespace app::cli
