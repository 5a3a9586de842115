// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/collection.h"
#include "app/cli/commands.h"
#include "app/cli/mark_option.h"
#include "ocr/text/align.h"

namespace app::cli {

namespace {

using nlohmann::json;
using workflows::LineCheck;
using workflows::LineRecord;
using workflows::PageRecord;
using workflows::Station;

struct Options {
    std::string folder;
    std::string page;
    bool asJson = false;
};

std::string_view nameOf(workflows::Suspicion suspicion) {
    switch (suspicion) {
    case workflows::Suspicion::otherScript:
        return "otherScript";
    case workflows::Suspicion::letterInNumber:
        return "letterInNumber";
    case workflows::Suspicion::digitInWord:
        return "digitInWord";
    case workflows::Suspicion::romanNumeral:
        return "romanNumeral";
    case workflows::Suspicion::outsideAlphabet:
        return "outsideAlphabet";
    }
    return "";
}

/// Places are counted in characters (code points) of the text, from 0.
json toJson(const workflows::DoubtfulCharacter &doubt, const std::string &text) {
    const auto before = ocr::text::toCodePoints(std::string_view(text).substr(0, doubt.begin));
    return {{"at", before.size()},
            {"character", text.substr(doubt.begin, doubt.length)},
            {"why", nameOf(doubt.suspicion)},
            {"looksLike", doubt.suggestion}};
}

json toJson(const std::vector<workflows::TextMark> &marks) {
    json list = json::array();
    for (const auto &mark : marks) {
        json entry{{"kind", toString(mark.kind)}, {"at", mark.from}, {"length", mark.length}};
        if (mark.kind == workflows::MarkKind::illegible)
            entry["extent"] = mark.extent;
        list.push_back(std::move(entry));
    }
    return list;
}

/// What a machine read after a person had set the line; null: nothing new.
json toJson(const workflows::ReadingRecord *offer) {
    if (!offer)
        return {};
    return {{"reading", offer->id.value}, {"by", offer->by}, {"text", offer->text}};
}

json toJson(const LineRecord &line, const LineCheck &check, const workflows::ReadingRecord *offer) {
    json doubts = json::array();
    for (const auto &doubt : check.doubts)
        doubts.push_back(toJson(doubt, line.current.text));
    const auto box = ocr::core::boundingBox(line.layout.outline);
    return {{"line", line.ordinal},
            {"text", line.current.text},
            {"box", {box.x, box.y, box.width, box.height}},
            {"maker", toString(line.current.maker)},
            {"by", line.current.by},
            {"madeAt", line.current.madeAt},
            {"confidence", line.current.confidence},
            {"model", check.model},
            {"profile", line.layout.profile.empty() ? json() : json(line.layout.profile)},
            {"marks", toJson(line.current.marks)},
            {"offer", toJson(offer)},
            {"doubts", std::move(doubts)}};
}

/// What people set about the page besides its text.
struct ByHand {
    std::optional<ocr::clean::Recipe> clean;
    bool hasLayout = false;
    std::vector<workflows::ReadingRecord> offers{}; ///< of machines, beside people's lines
};

workflows::Result<ByHand> readByHand(const Station &station, workflows::PageId page) {
    const auto clean = station.clean(page);
    if (!clean)
        return clean.error();
    const auto hasLayout = station.isLayoutSet(page);
    if (!hasLayout)
        return hasLayout.error();
    auto offers = station.offers(page);
    if (!offers)
        return offers.error();
    return ByHand{*clean, *hasLayout, std::move(*offers)};
}

std::string toJsonText(const PageRecord &page, const ByHand &byHand,
                       const std::vector<LineRecord> &lines, const std::vector<LineCheck> &checks) {
    json all = json::array();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto offer =
            std::ranges::find(byHand.offers, lines[i].id, &workflows::ReadingRecord::line);
        all.push_back(
            toJson(lines[i], checks[i], offer == byHand.offers.end() ? nullptr : &*offer));
    }
    const json value{{"page", page.ordinal},
                     {"label", page.label},
                     {"status", toString(page.status)},
                     {"note", page.note},
                     {"profile", page.profile.empty() ? "auto" : page.profile},
                     {"clean", byHand.clean ? json::parse(toJson(*byHand.clean)) : json()},
                     {"isLayoutSet", byHand.hasLayout},
                     {"lines", all}};
    return value.dump(2) + "\n";
}

int run(const Options &options, Session &session) {
    return withCollection(options.folder, session, [&](const Station &station) {
        const auto page = findPage(station, options.page);
        if (!page)
            return session.fail(page.error());
        const auto lines = station.lines(page->id);
        if (!lines)
            return session.fail(lines.error());
        const auto byHand = readByHand(station, page->id);
        if (!byHand)
            return session.fail(byHand.error());
        const auto checks = station.checkLines(*lines);
        if (!checks)
            return session.fail(checks.error());
        if (options.asJson) {
            session.print(toJsonText(*page, *byHand, *lines, *checks));
            return static_cast<int>(exitDone);
        }
        session.print("page " + std::to_string(page->ordinal) + " (" + page->label +
                      "): " + std::string(toString(page->status)) +
                      (page->note.empty() ? "" : ", " + page->note) +
                      (byHand->clean ? ", cleanup set by hand" : "") +
                      (byHand->hasLayout ? ", lines set by hand" : "") +
                      (page->profile.empty() ? "" : ", profile " + page->profile) + "\n");
        for (const auto &line : *lines)
            session.print(std::to_string(line.ordinal) + "\t" + line.current.text +
                          (line.current.marks.empty()
                               ? ""
                               : "\t" + toText(line.current.marks, line.current.text)) +
                          "\n");
        return static_cast<int>(exitDone);
    });
}

} // namespace

void addShow(CLI::App &app, Session &session) {
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("show", "Print the lines of a page with their numbers");
    command->add_option("DIR", options->folder, "The collection")->required();
    command->add_option("PAGE", options->page, "The page's number or label")->required();
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback(
        [options, &session] { session.run = [=, &session] { return run(*options, session); }; });
}

} // namespace app::cli
