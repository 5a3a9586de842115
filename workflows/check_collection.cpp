// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/check_collection.h"

#include <algorithm>
#include <unordered_set>

#include "ocr/core/provenance.h"
#include "workflows/catalogue/catalogue.h"

namespace workflows {

namespace {

namespace fs = std::filesystem;
using catalogue::MasterRecord;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// Files under masters/ that no row names, in order.
std::vector<std::string> findOrphans(const std::vector<MasterRecord> &masters,
                                     const fs::path &folder) {
    std::unordered_set<std::string> known;
    for (const auto &master : masters)
        known.insert(fs::path(master.file).lexically_normal().generic_string());
    std::vector<std::string> orphans;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder / "masters", error), end;
         !error && entry != end; entry.increment(error)) {
        const auto name = entry->path().lexically_relative(folder).generic_string();
        if (!entry->is_directory(error) && !known.contains(name))
            orphans.push_back(name);
    }
    std::ranges::sort(orphans);
    return orphans;
}

/// Whether it is named after what it holds, as masters are: then it is no rubbish.
bool isMaster(const fs::path &file) {
    const auto digest = ocr::core::sha256OfFile(file);
    return digest && *digest == file.stem().string();
}

} // namespace

Result<Done> checkMaster(const MasterRecord &master, const fs::path &folder) {
    const auto digest = ocr::core::sha256OfFile(folder / master.file);
    if (!digest)
        return digest.error();
    if (*digest != master.sha256)
        return fail(ErrorCode::catalogueDamaged, master.file,
                    "the master is not what was taken in as " + master.sourceName, "check");
    return Done{};
}

Result<CheckReport> checkCollection(const catalogue::Catalogue &catalogue, const fs::path &folder,
                                    const Work &work) {
    CheckReport report;
    const auto problems = catalogue.checkIntegrity();
    if (!problems)
        return problems.error();
    report.problems = *problems;
    const auto masters = catalogue.masters();
    const auto pages = catalogue.pageCount();
    // A catalogue that cannot be listed has been named as damaged above.
    if (!masters || !pages)
        return report.problems.empty()
                   ? Result<CheckReport>(!masters ? masters.error() : pages.error())
                   : Result<CheckReport>(report);
    report.masters = static_cast<std::int64_t>(masters->size());
    report.pages = *pages;
    std::int64_t done = 0;
    for (const auto &master : *masters) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, folder.string());
        if (const auto whole = checkMaster(master, folder); !whole)
            report.problems.push_back(whole.error());
        work.report(static_cast<double>(++done) / static_cast<double>(masters->size()));
    }
    for (auto &orphan : findOrphans(*masters, folder)) {
        if (work.isStopped())
            return fail(ErrorCode::stopped, folder.string());
        auto &list = isMaster(folder / orphan) ? report.orphanMasters : report.orphans;
        list.push_back(std::move(orphan));
    }
    return report;
}

} // namespace workflows
