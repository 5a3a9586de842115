// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <exception>
#include <new>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/session.h"

namespace app::cli {
namespace {

void addCommands(CLI::App &program, Session &session) {
    addRead(program, session);
    addInit(program, session);
    addInfo(program, session);
    addProfiles(program, session);
    addImport(program, session);
    addOcr(program, session);
    addSearch(program, session);
    addShow(program, session);
    addSetText(program, session);
    addSetProfile(program, session);
    addReview(program, session);
    addStatus(program, session);
    addExport(program, session);
    addCheck(program, session);
    addEval(program, session);
    addTrain(program, session);
    addWorker(program, session);
}

int runCommand(Session &session) {
    try {
        return session.run();
    } catch (const std::bad_alloc &) {
        return session.fail({ocr::core::ErrorCode::outOfMemory, {}, {}, "evrak"});
    } catch (const std::exception &problem) {
        return session.fail({ocr::core::ErrorCode::internal, {}, problem.what(), "evrak"});
    }
}

/// What is wrong with the arguments, in our own way of telling it.
int failToParse(const CLI::App &program, const CLI::ParseError &problem, Session &session) {
    const auto rest = program.remaining();
    if (program.get_subcommands().empty() && !rest.empty())
        return session.fail(
            {ocr::core::ErrorCode::wrongUsage, rest.front(), "there is no such command", "evrak"});
    return session.fail({ocr::core::ErrorCode::wrongUsage, {}, problem.what(), "evrak"});
}

int runProgram(int argc, char **argv) {
    CLI::App program("Turns archive copies into text that can be searched, corrected and cited.",
                     "evrak");
    Session session;
    program.set_version_flag("--version", "evrak " EVRAK_VERSION);
    program.add_flag("--progress", session.wantsProgress,
                     "Say how far it is, also where standard error is no terminal");
    program.require_subcommand(1);
    program.fallthrough();
    program.footer(
        "Exit codes: 0 done, 1 some pages failed, 2 wrong usage, 3 input cannot be read,\n"
        "4 a model or component is missing, 5 the catalogue is damaged or newer,\n"
        "130 stopped.");
    addCommands(program, session);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        if (problem.get_exit_code() == 0) // --help, --version
            return program.exit(problem);
        return failToParse(program, problem, session);
    }
    const int exitCode = runCommand(session);
    if (session.finishOutput())
        return exitCode;
    return session.fail({ocr::core::ErrorCode::outputFailed, "standard output", {}, "evrak"});
}

} // namespace
} // namespace app::cli

int main(int argc, char **argv) {
    // A reader that left and a file at its limit are answers of a write, not the end of us.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return app::cli::runProgram(argc, argv);
}
