// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_report.h"

#include <iomanip>
#include <sstream>

#include <nlohmann/json.hpp>

namespace app::cli {

namespace {

using nlohmann::json;
using ocr::train::TunePoint;
using workflows::training::CollectionOutcome;
using workflows::training::TrainOutcome;
using workflows::training::TrainProgress;

std::string percent(double rate) {
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << 100 * rate << " %";
    return out.str();
}

std::string onOneLine(const json &value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

std::string_view nameOf(TrainProgress::Stage stage) {
    switch (stage) {
    case TrainProgress::Stage::drawing:
        return "drawing";
    case TrainProgress::Stage::cutting:
        return "cutting";
    case TrainProgress::Stage::measuring:
        return "measuring";
    case TrainProgress::Stage::tuning:
        return "tuning";
    case TrainProgress::Stage::comparing:
        return "comparing";
    }
    return {};
}

json groupsOf(const TrainOutcome &outcome) {
    auto groups = json::array();
    for (const auto &[name, count] : outcome.now) {
        auto before = json::object();
        for (const auto &[model, errors] : outcome.inUse)
            before[model] = errors.at(name).rate();
        groups.push_back({{"name", name},
                          {"characters", count.length},
                          {"now", count.rate()},
                          {"inUse", before}});
    }
    return groups;
}

} // namespace

std::string eventOf(const TrainProgress &progress) {
    if (progress.plan)
        return onOneLine({{"event", "plan"},
                          {"lines", progress.plan->lines},
                          {"heldOut", progress.plan->heldOut},
                          {"iterations", progress.plan->iterations},
                          {"inUse", progress.plan->inUse}});
    if (progress.point)
        return onOneLine({{"event", "point"},
                          {"iteration", progress.point->iteration},
                          {"trainingError", progress.point->trainingError},
                          {"heldOutError", progress.point->heldOutError}});
    return onOneLine(
        {{"event", "stage"}, {"stage", nameOf(progress.stage)}, {"done", progress.done}});
}

std::string eventOf(const CollectionOutcome &outcome) {
    auto failed = json::array();
    for (const auto &error : outcome.failed)
        failed.push_back({{"page", error.subject}, {"error", toString(error.code)}});
    return onOneLine({{"event", "end"},
                      {"name", outcome.note.name},
                      {"isBetter", outcome.trained.isBetter},
                      {"lines", outcome.trained.lines},
                      {"heldOut", outcome.trained.heldOut},
                      {"uncut", outcome.uncut},
                      {"failed", failed},
                      {"groups", groupsOf(outcome.trained)},
                      {"state", toString(outcome.note.state)},
                      {"folder", outcome.note.folder.string()}});
}

std::string eventOf(const ocr::core::Error &error) {
    return onOneLine({{"event", "error"},
                      {"code", toString(error.code)},
                      {"subject", error.subject},
                      {"detail", error.detail}});
}

std::string lineOf(const TrainProgress &progress) {
    if (!progress.point)
        return {};
    const TunePoint &point = *progress.point;
    return std::to_string(point.iteration) + " lines seen: " + percent(point.heldOutError) +
           " on the held-out lines, " + percent(point.trainingError) + " on its own\n";
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

std::string toText(const Survey &survey) {
    std::ostringstream out;
    const auto &[lines, bases, begun] = survey;
    out << lines.lines << " lines on " << lines.pages.size()
        << " pages are vouched for by persons; " << lines.heldOut << " of them, on "
        << lines.heldOutPages << " pages, would be held out\n";
    for (const auto &[maker, count] : lines.makers)
        out << "  " << maker << ": " << count << "\n";
    out << "Bases:\n";
    for (const auto &base : bases)
        out << "  " << base.name << "  " << base.reads << "\n";
    for (const auto &note : begun)
        out << "Begun: " << note.name << " from " << note.base << ", " << toString(note.state)
            << "\n";
    return out.str();
}

std::string toJsonText(const Survey &survey) {
    auto bases = json::array();
    for (const auto &base : survey.bases)
        bases.push_back({{"name", base.name}, {"reads", base.reads}});
    auto begun = json::array();
    for (const auto &note : survey.begun)
        begun.push_back({{"name", note.name},
                         {"base", note.base},
                         {"pages", note.pages},
                         {"status", note.status},
                         {"state", toString(note.state)},
                         {"folder", note.folder.string()}});
    const json value{{"lines", survey.lines.lines},
                     {"pages", survey.lines.pages.size()},
                     {"heldOut", survey.lines.heldOut},
                     {"heldOutPages", survey.lines.heldOutPages},
                     {"empty", survey.lines.empty},
                     {"makers", survey.lines.makers},
                     {"fewestLines", workflows::training::fewestLines},
                     {"fewestPages", workflows::training::fewestPages},
                     {"bases", bases},
                     {"begun", begun}};
    return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace app::cli
