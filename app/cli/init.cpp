// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "workflows/station.h"

namespace app::cli {

void addInit(CLI::App &app, Session &session) {
    auto folder = std::make_shared<std::string>();
    auto *command = app.add_subcommand("init", "Make an empty collection");
    command->add_option("DIR", *folder, "The folder to make, NAME.evrak")->required();
    command->callback([folder, &session] {
        session.run = [folder, &session] {
            const auto station = workflows::Station::create(*folder);
            if (!station)
                return session.fail(station.error());
            session.print("made " + (*station)->folder().string() + "\n");
            return static_cast<int>(exitDone);
        };
    });
}

} // namespace app::cli
