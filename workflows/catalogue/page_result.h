// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ocr/page/page_text.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/catalogue/rows.h"

namespace workflows::catalogue {

// What storing a machine's result comes to, whichever way its lines were found; within a write.

/// Notes what the page's text was made from.
void notePageResult(Database &database, PageId page, const ocr::page::PageText &text,
                    const std::string &fingerprint);
[[nodiscard]] bool hasPageResult(Database &database, PageId page, const std::string &fingerprint);

/// As a reading of the models that the page names.
[[nodiscard]] NewReading machineReading(const ocr::page::LineText &line,
                                        const ocr::page::PageText &page);

/// `read`, or `blank` where the page is and has no line, unless a person gave the status.
void noteReadStatus(Database &database, PageId page, const StatusAndMaker &before,
                    const ocr::page::PageText &text, int lines);

} // namespace workflows::catalogue
