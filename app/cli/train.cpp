// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <iomanip>
#include <memory>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "workflows/training/train_model.h"

namespace app::cli {

namespace {

using workflows::training::TrainOutcome;
using workflows::training::TrainProgress;

std::string percent(double rate) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << 100 * rate << " %";
    return out.str();
}

std::string toText(const TrainOutcome &outcome) {
    std::ostringstream out;
    out << outcome.lines << " lines to learn from, " << outcome.heldOut << " held out\n";
    for (const auto &[group, count] : outcome.now) {
        out << group << ": " << percent(count.rate());
        for (const auto &[model, errors] : outcome.inUse)
            out << ", " << model << " " << percent(errors.at(group).rate());
        out << "\n";
    }
    if (!outcome.now.empty())
        out << (outcome.isBetter ? "Kept: " + outcome.model.string()
                                 : "Refused: it is not better than the model in use.")
            << "\n";
    return out.str();
}

int run(const workflows::training::TrainRequest &request, Session &session) {
    const auto onProgress = [&](const TrainProgress &progress) {
        if (progress.point)
            session.print(std::to_string(progress.point->iteration) + " lines seen: " +
                          percent(progress.point->heldOutError) + " on the held-out lines, " +
                          percent(progress.point->trainingError) + " on its own\n");
    };
    const auto outcome = workflows::training::trainModel(request, onProgress, session.work());
    if (!outcome)
        return session.fail(outcome.error());
    session.print(toText(*outcome));
    return outcome->now.empty() || outcome->isBetter ? exitDone : exitSomeFailed;
}

} // namespace

void addTrain(CLI::App &app, Session &session) {
    auto request = std::make_shared<workflows::training::TrainRequest>();
    auto *command = app.add_subcommand("train", "Make a model from lines and their text");
    command->add_option("--recipe", request->recipe, "NAME.recipe.json: what the model is made of")
        ->required();
    command
        ->add_option("--material", request->material,
                     "folder that the paths in the recipe start from")
        ->required();
    command->add_option("--held-out", request->heldOut, "list of what must not be trained on")
        ->required();
    command
        ->add_option(
            "-o,--output", request->folder,
            "folder for the model and its steps; kept, so take another for a changed recipe")
        ->required();
    command->add_flag("--only-lines", request->onlyLines, "gather the lines and stop there");
    command->callback(
        [request, &session] { session.run = [=, &session] { return run(*request, session); }; });
}

} // namespace app::cli
