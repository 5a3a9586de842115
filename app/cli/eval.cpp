// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <memory>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/not_empty.h"
#include "app/cli/session.h"
#include "app/cli/text_file.h"
#include "ocr/engine/profiles.h"
#include "ocr/text/align.h"
#include "ocr/text/fold_spelling.h"

namespace app::cli {

namespace {

using nlohmann::json;
using ocr::text::ErrorCount;
using ocr::text::Strictness;

struct Options {
    std::string truth;
    std::string read;
    std::string fold; ///< a profile's name; empty: none
    bool isLoose = false;
    bool asJson = false;
};

json toJson(const ErrorCount &count) {
    return {{"rate", count.rate()}, {"errors", count.errors}, {"length", count.length}};
}

std::string toText(const char *name, const ErrorCount &count) {
    std::ostringstream out;
    out << name << ' ' << std::fixed << std::setprecision(2) << 100 * count.rate() << " % ("
        << count.errors << " of " << count.length << ")\n";
    return out.str();
}

/// That of a profile, or one that folds nothing.
ocr::core::Result<ocr::text::SpellingFold> foldOf(const std::string &name) {
    if (name.empty())
        return ocr::text::SpellingFold::make({});
    const auto profile = ocr::engine::findProfile(name);
    if (!profile)
        return profile.error();
    return ocr::text::SpellingFold::make(profile->folds);
}

int run(const Options &options, Session &session) {
    const auto truth = readTextFile(options.truth);
    if (!truth)
        return session.fail(truth.error());
    const auto read = readTextFile(options.read);
    if (!read)
        return session.fail(read.error());
    const auto fold = foldOf(options.fold);
    if (!fold)
        return session.fail(fold.error());
    const auto strictness = options.isLoose ? Strictness::loose : Strictness::strict;
    const auto characters =
        ocr::text::countCharacterErrors(fold->apply(*truth), fold->apply(*read), strictness);
    if (characters.length == 0)
        return session.fail({ocr::core::ErrorCode::inputEmpty,
                             options.truth,
                             "there is no text to compare with",
                             {}});
    const auto words =
        ocr::text::countWordErrors(fold->apply(*truth), fold->apply(*read), strictness);
    if (options.asJson)
        session.print(json{{"cer", toJson(characters)}, {"wer", toJson(words)}}.dump(2) + "\n");
    else
        session.print(toText("CER", characters) + toText("WER", words));
    return exitDone;
}

} // namespace

void addEval(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command =
        app.add_subcommand("eval", "Count the errors of a text against the truth, both UTF-8");
    command->add_option("TRUTH", options->truth, "The right text")->required();
    command->add_option("READ", options->read, "The text to judge")->required();
    command->add_flag("--loose", options->isLoose,
                      "Pass over vowel marks and interchangeable forms of Arabic letters");
    command
        ->add_option("--fold", options->fold,
                     "Compare in today's spelling, by the folds of this profile")
        ->check(notEmpty());
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
