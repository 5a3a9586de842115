// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "workflows/catalogue/catalogue.h"
#include "workflows/text_cut.h"

namespace workflows::proofread {

/// What a line of a new layout says from now on, and from which reading that was made.
struct CarriedText {
    catalogue::NewReading reading;
    catalogue::ReadingId basedOn;
};

/// The texts that lines of a new layout (in reading order) take over from the lines that they were
/// made from; nothing for a line that keeps what it says, or takes nothing over. A line gets the
/// texts of all that it names, in their reading order. Where several lines name one, or it stays
/// beside them, each gets the words that lie in it; without known places of words the first gets
/// them all. Where a cut
/// is given, the first line made of it gets what stands before that, the second what follows. A
/// text of which a person made a part is that person's, the others stay machines'. `sources` holds
/// every line that is named.
[[nodiscard]] std::vector<std::optional<CarriedText>>
carryTexts(const std::vector<const catalogue::HandLine *> &lines,
           const std::map<catalogue::LineId, catalogue::LineRecord> &sources,
           const std::vector<TextCut> &cuts = {});

} // namespace workflows::proofread
