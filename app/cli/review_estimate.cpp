// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/review_estimate.h"

#include <iomanip>
#include <sstream>

#include <nlohmann/json.hpp>

namespace app::cli {

namespace {

using nlohmann::json;
using workflows::DayOfWork;
using workflows::ErrorEstimate;
using workflows::Estimate;

json toJson(const std::optional<Estimate> &estimate) {
    if (!estimate)
        return nullptr;
    return {{"value", estimate->value}, {"low", estimate->low}, {"high", estimate->high}};
}

json toJson(const std::optional<double> &rate) { return rate ? json(*rate) : json(); }

std::string toText(const std::optional<Estimate> &estimate, const char *lack) {
    if (!estimate)
        return lack;
    std::ostringstream out;
    out << std::fixed << std::setprecision(0) << estimate->value << " (" << estimate->low << " to "
        << estimate->high << ")";
    return out.str();
}

std::string toText(const std::optional<double> &rate) {
    if (!rate)
        return "not known yet";
    std::ostringstream out;
    out << std::fixed << std::setprecision(2) << *rate << " %";
    return out.str();
}

} // namespace

std::string estimateText(const ErrorEstimate &estimate, const std::vector<DayOfWork> &days) {
    std::ostringstream out;
    out << "pages with text      " << estimate.pages << ", " << estimate.vouchedPages
        << " proofread or verified\n"
        << "characters           " << estimate.characters << ", " << estimate.vouchedCharacters
        << " on those\n"
        << "mended on those      " << estimate.found << " characters\n"
        << "wrong on the others  "
        << toText(estimate.leftUnvouched, "not known before two pages are proofread") << "\n"
        << "wrong on those       "
        << toText(estimate.leftVouched, "not known before two persons found errors on the same "
                                        "lines")
        << "\n"
        << "wrong before, after  " << toText(estimate.rateBefore) << ", "
        << toText(estimate.rateAfter) << "\n"
        << "judged by            " << estimate.samplePages << " pages, " << estimate.linesReadTwice
        << " lines that two persons read\n";
    for (const auto &day : days)
        out << day.day << "           " << day.readings << " lines, " << day.proofread
            << " pages proofread, " << day.verified << " verified\n";
    return out.str();
}

std::string estimateJson(const ErrorEstimate &estimate, const std::vector<DayOfWork> &days) {
    json byDay = json::array();
    for (const auto &day : days)
        byDay.push_back({{"day", day.day},
                         {"lines", day.readings},
                         {"proofread", day.proofread},
                         {"verified", day.verified}});
    const json value{{"pages", estimate.pages},
                     {"vouchedPages", estimate.vouchedPages},
                     {"characters", estimate.characters},
                     {"vouchedCharacters", estimate.vouchedCharacters},
                     {"found", estimate.found},
                     {"samplePages", estimate.samplePages},
                     {"linesReadTwice", estimate.linesReadTwice},
                     {"leftUnvouched", toJson(estimate.leftUnvouched)},
                     {"leftVouched", toJson(estimate.leftVouched)},
                     {"percentBefore", toJson(estimate.rateBefore)},
                     {"percentAfter", toJson(estimate.rateAfter)},
                     {"days", byDay}};
    return value.dump(2) + "\n";
}

} // namespace app::cli
