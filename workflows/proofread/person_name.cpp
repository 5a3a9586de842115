// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proofread/person_name.h"

#include "ocr/text/fold.h"
#include "workflows/catalogue/acceptable_text.h"

namespace workflows::proofread {

ocr::core::Result<std::string> personName(const std::string &by, const std::string &subject) {
    auto name = catalogue::acceptableText(by, "name");
    if (name && ocr::text::foldForSearch(*name).text.empty())
        return ocr::core::fail(ocr::core::ErrorCode::notAllowed, subject,
                               "a change needs the name of the person who makes it");
    return name;
}

} // namespace workflows::proofread
