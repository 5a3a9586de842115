// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/describe/calendar.h"

namespace workflows::describe {

/// What a paper says of a date besides its days.
enum class DateRole {
    plain,
    night, ///< the night from one day to the next
    asOf,  ///< the state of things on that day ("по данным на")
};
[[nodiscard]] std::string_view toString(DateRole role);

/// A date as a paper gives it.
struct HistoricalDate {
    std::string written;   ///< as it stands there
    std::size_t begin = 0; ///< bytes of the text
    std::size_t length = 0;
    Calendar calendar = Calendar::gregorian;
    std::string local; ///< in the paper's calendar, "1334-05-28"; EDTF signs for what is missing
    /// EDTF (ISO 8601-2, levels 1 and 2) in the Gregorian calendar: "1918-05-28",
    /// "1920-05-25/1920-05-26", "1931-10-01/.." (not before), "XXXX-07-14" (no year), "192X",
    /// "1918-05~" (about);
    /// "[1917-02-23,1917-03-08]": one of them, where the paper may be of the old or the new style.
    std::string edtf;
    std::string first; ///< Gregorian day, ISO 8601; empty where it is open or unknown
    std::string last;
    DateRole role = DateRole::plain;
};

/// What is known of a paper whose dates are read.
struct DateContext {
    std::optional<int> year; ///< of days that name none
    /// The calendar of papers before 14 February 1918 that do not say: gregorian, julian or
    /// unknown. By default Russian words leave it unknown, others are taken as Gregorian.
    std::optional<Calendar> assumed;
};

/// All dates of a text, in its order, in Turkish, Azerbaijani, Russian (Cyrillic of both kinds and
/// romanised), English, French, and in Arabic script. What has the numbers of a date but cannot be
/// one (31.02.1920) is left out, and so are numbers of shelfmarks.
[[nodiscard]] std::vector<HistoricalDate> findDates(std::string_view text,
                                                    const DateContext &context = {});

/// The one date that the text is. Error: wrongUsage.
[[nodiscard]] ocr::core::Result<HistoricalDate> parseDate(std::string_view text,
                                                          const DateContext &context = {});

} // namespace workflows::describe
