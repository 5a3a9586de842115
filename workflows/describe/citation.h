// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ocr/core/result.h"
#include "workflows/describe/repositories.h"
#include "workflows/describe/shelfmark.h"

namespace workflows::describe {

/// A paper as it is cited. Texts are as written in the source; what is not known is empty.
struct CitedPaper {
    std::string title;
    std::string number; ///< its own: "N-434"
    std::string author;
    std::string recipient;
    std::string date;       ///< as written
    std::string edtf;       ///< Gregorian
    std::string repository; ///< code, or the name as written where it is none of the register
    std::vector<Level> levels;
    std::string sheets;     ///< "258-264"
    std::string quotedVia;  ///< the study through which it is quoted
    std::string periodical; ///< of printed matter: its title, with `issue`
    std::string issue;
    std::string language; ///< BCP 47
    std::string rights;
};

/// How the studies of a field cite archives.
enum class CitationStyle {
    az,         ///< "ARDA, f. 1059, siy. 1, iş 7, v. 258-264"
    ruGost,     ///< GOST R 7.0.5-2008: "ГАРФ. Ф. 102. Оп. 265. Д. 915. Л. 1–3"
    tr,         ///< levels with their Turkish words: "BCA, Fon No: 30-18-1-2, Kutu No: 22, ..."
    trCompact,  ///< "BCA, 30-18-1-2/22-59-13"; as `tr` where the archive has no such notation
    authorDate, ///< "(ARDA, 1059/1/7, 19, 1921)", as journals with references in brackets ask
    plain,      ///< what parseShelfmark takes back
};
[[nodiscard]] std::string_view toString(CitationStyle style);
[[nodiscard]] std::optional<CitationStyle> citationStyleFrom(std::string_view name);
/// In the order of the enumeration.
[[nodiscard]] std::vector<std::string> citationStyles();

/// Title, number and date in front of the shelfmark, in the style's own words and signs.
[[nodiscard]] std::string cite(const CitedPaper &paper, CitationStyle style, const Register &known);
/// The shelfmark alone.
[[nodiscard]] std::string citeShelfmark(const CitedPaper &paper, CitationStyle style,
                                        const Register &known);

/// The style in which studies of the repository's country cite it.
[[nodiscard]] CitationStyle styleOf(const std::string &repository, const Register &known);

/// CSL-JSON 1.0.2, an array of items of type "manuscript" ("article-newspaper" for periodicals),
/// with archive, archive-place, archive_location and the EDTF date. Zotero and pandoc read it.
[[nodiscard]] std::string toCslJson(const std::vector<CitedPaper> &papers, const Register &known);
/// RIS as Zotero reads it: AR the archive, AV the place in it, N1 what else is known; CRLF.
[[nodiscard]] std::string toRis(const std::vector<CitedPaper> &papers, const Register &known);

/// A page with its sheet, as far as it is described.
struct PlacedSheet {
    std::string page;     ///< label, for the warning
    std::string sheet;    ///< "12v"
    std::string file;     ///< shelfmark of the file in which it lies
    std::string document; ///< title
    std::string range;    ///< sheets of the document, empty where not said
};
enum class SheetWarningKind { outsideDocument, underTwoTitles };
struct SheetWarning {
    SheetWarningKind kind = SheetWarningKind::outsideDocument;
    std::string page;
    std::string sheet;
    std::string document;
    std::string otherDocument; ///< of underTwoTitles
    bool operator==(const SheetWarning &) const = default;
};
/// A sheet outside its document's range, one side of a sheet of one file under two titles.
[[nodiscard]] std::vector<SheetWarning> checkSheets(const std::vector<PlacedSheet> &sheets);

} // namespace workflows::describe
