// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/not_empty.h"

namespace app::cli {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using workflows::LineId;
using workflows::Station;

struct Options {
    std::string folder;
    std::string profile;
    std::string pages;
    std::string unit;
    std::string page;
    std::string lines;
};

constexpr int mostLines =
    100'000; ///< of a page; keeps a slip like 3-50000000000 from being counted

std::optional<int> numberIn(const std::string &text) {
    int number = 0;
    const auto *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || at != end || number < 1 || number > mostLines)
        return std::nullopt;
    return number;
}

/// "3-5,8"
Result<std::set<int>> readNumbers(const std::string &text) {
    std::set<int> numbers;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const auto dash = part.find('-');
        const auto from = numberIn(part.substr(0, dash));
        const auto to = dash == std::string::npos ? from : numberIn(part.substr(dash + 1));
        if (!from || !to || *from > *to)
            return fail(ErrorCode::wrongUsage, "--lines " + text,
                        "numbers and ranges are wanted, such as 3-5,8");
        for (int number = *from; number <= *to; ++number)
            numbers.insert(number);
    }
    return numbers;
}

Result<workflows::Done> setForLines(Station &station, const Options &options) {
    const auto numbers = readNumbers(options.lines);
    if (!numbers)
        return numbers.error();
    const auto page = findPage(station, options.page);
    if (!page)
        return page.error();
    const auto lines = station.lines(page->id);
    if (!lines)
        return lines.error();
    std::vector<LineId> chosen;
    for (const int number : *numbers) {
        const auto line = std::ranges::find(*lines, number, &workflows::LineRecord::ordinal);
        if (line == lines->end())
            return fail(ErrorCode::notFound,
                        "line " + std::to_string(number) + " of page " + options.page);
        chosen.push_back(line->id);
    }
    return station.setLineProfile(chosen, options.profile);
}

Result<workflows::Done> setForUnit(Station &station, const Options &options) {
    const auto unit = station.findUnit(options.unit);
    if (!unit)
        return unit.error();
    return station.setUnitProfile(unit->id, options.profile);
}

Result<workflows::Done> setForPages(Station &station, const Options &options) {
    const auto pages = station.select(options.pages);
    if (!pages)
        return pages.error();
    return station.setProfile(*pages, options.profile);
}

int run(const Options &options, Session &session) {
    return withCollection(options.folder, session, [&](Station &station) {
        const auto done = !options.lines.empty()  ? setForLines(station, options)
                          : !options.unit.empty() ? setForUnit(station, options)
                                                  : setForPages(station, options);
        return done ? static_cast<int>(exitDone) : session.fail(done.error());
    });
}

} // namespace

void addSetProfile(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand(
        "set-profile", "Pick how lines, pages or a unit are read, from the next reading on");
    command->add_option("DIR", options->folder, "The collection")->required();
    command
        ->add_option("PROFILE", options->profile,
                     "See `evrak profiles`; auto hands them back (a line: to its page)")
        ->required()
        ->check(notEmpty());
    auto *target = command->add_option_group("which", "Which ones");
    target->add_option("--pages", options->pages, "Numbers and ranges such as 1-20,35, or labels")
        ->check(notEmpty());
    target
        ->add_option("--unit", options->unit,
                     "A shelfmark: its pages, and those that are imported into it later")
        ->check(notEmpty());
    auto *lines = target
                      ->add_option("--lines", options->lines,
                                   "Lines of a page, such as 3-5,8, as `evrak show` numbers them")
                      ->check(notEmpty());
    target->require_option(1);
    auto *page =
        command->add_option("--page", options->page, "The page of --lines, number or label")
            ->check(notEmpty())
            ->needs(lines);
    lines->needs(page);
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
