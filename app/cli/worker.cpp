// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pipeline/worker.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "app/cli/commands.h"
#include "app/cli/session.h"

namespace app::cli {

void addWorker(CLI::App &app, Session &session) {
    auto *command = app.add_subcommand(
        "worker", "Read pages for another Evrak, asked on standard input (not for people)");
    command->callback([&session] {
        session.run = [] { return workflows::pipeline::serveWorker(STDIN_FILENO, STDOUT_FILENO); };
    });
}

} // namespace app::cli
