// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/exchange/marks_lost.h"

namespace workflows::exchange {

using catalogue::MarkKind;

void MarksLost::add(const std::vector<catalogue::LineRecord> &lines) {
    for (const auto &line : lines)
        for (const auto &mark : line.current.marks)
            ++m_counts.at(static_cast<std::size_t>(mark.kind));
}

std::vector<std::string> MarksLost::losses() const {
    constexpr std::array<const char *, 4> names{"illegible (\"…\" stands there)", "unclear",
                                                "supplied (the text stays)",
                                                "struck out (the text stays)"};
    std::string list;
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind)
        if (m_counts[kind] > 0)
            list += (list.empty() ? "" : ", ") + std::to_string(m_counts[kind]) + " " + names[kind];
    if (list.empty())
        return {};
    return {"marks on the text: " + list};
}

} // namespace workflows::exchange
