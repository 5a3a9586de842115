// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/not_empty.h"
#include "app/cli/train_report.h"

namespace app::cli {

namespace {

namespace training = workflows::training;
using ocr::core::Error;
using ocr::core::ErrorCode;
using training::TrainProgress;

/// A model is made of a recipe's material, or of the lines of a collection.
struct Options {
    training::TrainRequest recipe;
    training::CollectionOrder order;
    std::string status;
    bool goesOn = false;
    bool anew = false;
    bool adopts = false;
    bool onlyLooks = false;
    bool asJson = false;
    bool asEvents = false;
};

int failed(const Error &error, const Options &options, Session &session) {
    if (options.asEvents)
        session.print(eventOf(error));
    return session.fail(error);
}

int wrongUsage(const std::string &what, const Options &options, Session &session) {
    return failed(ocr::core::fail(ErrorCode::wrongUsage, "train", what), options, session);
}

std::function<void(const TrainProgress &)> teller(const Options &options, Session &session) {
    return [asEvents = options.asEvents, &session](const TrainProgress &progress) {
        if (asEvents)
            session.print(eventOf(progress));
        else if (const auto line = lineOf(progress); !line.empty())
            session.print(line);
    };
}

int fromRecipe(const Options &options, Session &session) {
    const auto &request = options.recipe;
    if (request.recipe.empty() || request.material.empty() || request.heldOut.empty() ||
        request.folder.empty())
        return wrongUsage("name a collection, or --recipe, --material, --held-out and --output",
                          options, session);
    const auto outcome = training::trainModel(request, teller(options, session), session.work());
    if (!outcome)
        return failed(outcome.error(), options, session);
    training::CollectionOutcome told;
    told.trained = *outcome;
    told.note.name = request.recipe.stem().stem().string();
    told.note.folder = request.folder;
    told.note.state =
        outcome->isBetter ? training::TrainingState::better : training::TrainingState::refused;
    session.print(options.asEvents ? eventOf(told) : toText(*outcome));
    return outcome->now.empty() || outcome->isBetter ? exitDone : exitSomeFailed;
}

int adopt(const std::filesystem::path &folder, const Options &options, Session &session) {
    const auto adopted = training::adoptModel(folder);
    if (!adopted)
        return failed(adopted.error(), options, session);
    session.print("Adopted: " + adopted->string() + "\n");
    return exitDone;
}

int look(const training::CollectionOrder &order, const Options &options, Session &session) {
    auto lines = training::surveyCollection(order, session.work());
    if (!lines)
        return session.fail(lines.error());
    const Survey survey{std::move(*lines), training::listBases(),
                        training::findTrainings(order.collection)};
    session.print(options.asJson ? toJsonText(survey) : toText(survey));
    return exitDone;
}

int trainOn(const training::CollectionOrder &order, const Options &options, Session &session) {
    if (order.base.empty())
        return wrongUsage("--base is missing; --dry-run lists the models that there are", options,
                          session);
    const auto outcome =
        training::trainOnCollection(order, teller(options, session), session.work());
    if (!outcome)
        return failed(outcome.error(), options, session);
    for (const auto &error : outcome->failed)
        session.say(describe(error));
    if (outcome->uncut > 0)
        session.say(counted(static_cast<std::int64_t>(outcome->uncut), "line") +
                    " could not be cut out of the scans");
    session.print(options.asEvents ? eventOf(*outcome) : toText(outcome->trained));
    if (!outcome->trained.isBetter)
        return exitSomeFailed;
    return options.adopts ? adopt(outcome->note.folder, options, session) : exitDone;
}

int fromCollection(const Options &options, Session &session) {
    auto order = options.order;
    order.folder = options.recipe.folder;
    if (!options.recipe.recipe.empty() || (options.goesOn && options.anew))
        return wrongUsage(options.goesOn ? "--go-on and --anew exclude each other"
                                         : "a collection and a --recipe exclude each other",
                          options, session);
    if (options.goesOn || options.anew)
        order.begun = options.anew ? training::Begun::anew : training::Begun::goOn;
    if (!options.status.empty()) {
        order.status = workflows::catalogue::statusFrom(options.status);
        if (!order.status)
            return wrongUsage("no status: " + options.status, options, session);
    }
    return withCollection(order.collection, session, [&](workflows::Station &station) {
        const auto pages = station.select(order.selection);
        if (!pages)
            return failed(pages.error(), options, session);
        order.pages = *pages;
        return options.onlyLooks ? look(order, options, session) : trainOn(order, options, session);
    });
}

int run(const Options &options, Session &session) {
    if (!options.order.collection.empty())
        return fromCollection(options, session);
    const bool onlyAdopts = options.adopts && options.recipe.recipe.empty();
    return onlyAdopts && !options.recipe.folder.empty()
               ? adopt(options.recipe.folder, options, session)
               : fromRecipe(options, session);
}

void addCollectionOptions(CLI::App &command, Options &options) {
    auto &order = options.order;
    command.add_option("collection", order.collection,
                       "DIR.evrak: learn from the lines that persons have set in it, and from all "
                       "of the pages that they proofread");
    command
        .add_option("--base", order.base,
                    "float model to go on from: a name that --dry-run lists, or a file")
        ->check(notEmpty());
    command.add_option("--name", order.name, "name of the new model; else BASE_mine")
        ->check(notEmpty());
    command.add_option("--pages", order.selection, "which pages, as 1-20,35 or labels; else all")
        ->check(notEmpty());
    command.add_option("--status", options.status, "only pages of this status")->check(notEmpty());
    command.add_flag("--dry-run", options.onlyLooks,
                     "say what there is to learn from, and which models can be trained on");
    command.add_flag("--json", options.asJson, "print that as JSON");
    command.add_flag("--go-on", options.goesOn,
                     "go on with a training of other lines or pages that was begun");
    command.add_flag("--anew", options.anew, "forget what was begun");
    command.add_flag("--adopt", options.adopts,
                     "put a better model among those that pages can be read with; without a "
                     "collection: the one in the --output folder");
    command.add_flag("--progress-json", options.asEvents,
                     "tell on standard output how far it is, a JSON object a line");
    // For tests, which have no time; an empty group is not shown.
    command.add_option("--iterations", order.iterations)->group("");
    command.add_option("--iterations-between", order.iterationsBetween)->group("");
}

} // namespace

void addTrain(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("train", "Make a model from lines and their text");
    addCollectionOptions(*command, *options);
    auto &request = options->recipe;
    command->add_option("--recipe", request.recipe,
                        "NAME.recipe.json: what the model is made of, in place of a collection");
    command->add_option("--material", request.material,
                        "folder that the paths in the recipe start from");
    command->add_option("--held-out", request.heldOut, "list of what must not be trained on");
    command->add_option("-o,--output", request.folder,
                        "folder for the lines, the steps and the model, which is kept; without it "
                        "one in ~/.local/share/evrak/training");
    command->add_flag("--only-lines", request.onlyLines,
                      "of a recipe: gather the lines and stop there");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
