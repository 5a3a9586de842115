// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/take_in.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "ocr/core/provenance.h"
#include "ocr/text/script.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/intake/file_source.h"
#include "workflows/intake/master_store.h"

namespace workflows::intake {

namespace fs = std::filesystem;
using catalogue::Catalogue;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::core::Work;

namespace {

/// What will befall every file that follows, too.
bool endsTheIntake(ErrorCode code) {
    return code == ErrorCode::componentMissing || code == ErrorCode::catalogueDamaged ||
           code == ErrorCode::catalogueNewer || code == ErrorCode::catalogueBusy;
}

/// A file's name for people: names on disk are bytes, what is stored is NFC. Bytes that are no
/// UTF-8 become question marks.
std::string forPeople(std::string name) {
    if (!ocr::text::isUtf8(name))
        std::replace_if(
            name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; },
            '?');
    std::replace_if(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return ocr::text::toNfc(name);
}

std::string extensionFor(const std::string &format) {
    if (format == "tiff")
        return "tif";
    return format == "jpeg" ? "jpg" : format;
}

bool isPdf(const fs::path &path) {
    std::array<char, 5> first{};
    std::ifstream(path, std::ios::binary).read(first.data(), first.size());
    return std::string_view(first.data(), first.size()) == "%PDF-";
}

class Intake {
  public:
    Intake(Catalogue &catalogue, const fs::path &folder, const ImportSettings &settings,
           const Work &work, pipeline::Worker &worker)
        : m_catalogue(catalogue), m_folder(folder), m_settings(settings), m_work(work),
          m_worker(worker) {}

    ImportedFile takeIn(const fs::path &path) {
        ImportedFile imported{path, {}, false, {}, false};
        const auto outcome = [&]() -> Result<std::monostate> {
            auto copied = copyIntoCollection(path, m_folder, m_work.stop);
            if (!copied)
                return about(path.string(), copied.error());
            if (isPdf(copied->path()))
                return takeInPdf(*copied, path, imported);
            const Origin origin{path.string(), forPeople(path.filename().string()),
                                forPeople(path.stem().string())};
            return takeInImage(std::move(*copied), origin, imported);
        }();
        if (!outcome)
            imported.error = outcome.error();
        return imported;
    }

  private:
    /// By what people know an image.
    struct Origin {
        std::string subject; ///< in messages
        std::string name;
        std::string label;
        double dpi = 0; ///< where it is known from elsewhere than the image
    };

    /// Every page becomes a master of its own: the image that is embedded, or the page drawn. A
    /// page that fails leaves the others; the first such error is told.
    Result<std::monostate> takeInPdf(const CopiedFile &pdf, const fs::path &path,
                                     ImportedFile &imported) {
        const auto count = m_worker.countPdfPages(pdf.path(), m_work);
        if (!count)
            return about(path.string(), count.error());
        std::set<std::string> entered; // equal pages, such as blank ones, share a master
        Result<std::monostate> outcome;
        for (int index = 0; index < *count; ++index) {
            const auto number = ":" + std::to_string(index + 1);
            const Origin origin{path.string() + number,
                                forPeople(path.filename().string() + number),
                                forPeople(path.stem().string() + number)};
            const auto page = takeInPdfPage(pdf, index, origin, entered, imported);
            if (page)
                continue;
            const auto code = page.error().code;
            if (outcome)
                outcome = page;
            if (code == ErrorCode::stopped || code == ErrorCode::diskFull || endsTheIntake(code))
                return page;
        }
        imported.wasThereBefore = outcome && imported.pages.empty();
        return outcome;
    }

    Result<std::monostate> takeInPdfPage(const CopiedFile &pdf, int index, Origin origin,
                                         std::set<std::string> &entered, ImportedFile &imported) {
        const auto page = m_worker.extractPdfPage(pdf.path(), index, m_work);
        if (!page)
            return about(origin.subject, page.error());
        origin.dpi = page->dpi;
        auto written = writeIntoCollection(page->bytes, m_folder);
        if (!written)
            return about(origin.subject, written.error());
        const bool isRepeated = entered.contains(written->sha256());
        if (isRepeated)
            return repeatPage(*written, origin, imported);
        const auto before = imported.pages.size();
        const std::string sha256 = written->sha256();
        auto outcome = takeInImage(std::move(*written), origin, imported);
        if (imported.pages.size() > before)
            entered.insert(sha256);
        return outcome;
    }

    Result<std::monostate> repeatPage(const CopiedFile &copied, const Origin &origin,
                                      ImportedFile &imported) {
        const auto info = m_worker.inspect(copied.path(), m_work);
        if (!info)
            return about(origin.subject, info.error());
        return m_catalogue.atomically([&]() -> Result<std::monostate> {
            const auto master = m_catalogue.findMaster(copied.sha256());
            if (!master)
                return master.error();
            const auto pages = pagesOf(*info, origin);
            if (!pages)
                return pages.error();
            const auto added = m_catalogue.addPages((*master)->id, *pages);
            if (!added)
                return added.error();
            imported.pages.insert(imported.pages.end(), added->begin(), added->end());
            return std::monostate{};
        });
    }

    Result<std::monostate> takeInImage(CopiedFile copied, const Origin &origin,
                                       ImportedFile &imported) {
        const auto known = m_catalogue.findMaster(copied.sha256());
        if (!known)
            return known.error();
        imported.wasThereBefore = known->has_value();
        if (imported.wasThereBefore)
            return restore(std::move(copied), **known, origin, imported);
        const auto info = m_worker.inspect(copied.path(), m_work);
        if (!info)
            return about(origin.subject, info.error());
        const auto file = copied.putInPlace(m_folder, extensionFor(info->format));
        if (!file)
            return about(origin.subject, file.error());
        const catalogue::NewMaster master{copied.sha256(), file->string(), info->format,
                                          copied.bytes(), origin.name};
        catalogue::AddedMaster added;
        const auto entered = m_catalogue.atomically([&]() -> Result<std::monostate> {
            const auto pages = pagesOf(*info, origin);
            if (!pages)
                return pages.error();
            auto result = m_catalogue.addMaster(master, *pages);
            if (!result)
                return result.error();
            added = std::move(*result);
            return std::monostate{};
        });
        if (!entered) {
            removeUnlessKnown(copied.sha256(), *file);
            return entered;
        }
        imported.wasThereBefore = added.wasThereBefore;
        if (!added.wasThereBefore)
            imported.pages.insert(imported.pages.end(), added.pages.begin(), added.pages.end());
        return std::monostate{};
    }

    /// Puts the bytes in their place again where the master is no longer what was taken in.
    Result<std::monostate> restore(CopiedFile copied, const catalogue::MasterRecord &known,
                                   const Origin &origin, ImportedFile &imported) {
        const auto there = ocr::core::sha256OfFile(m_folder / known.file);
        if (there && *there == known.sha256)
            return std::monostate{};
        const auto extension = fs::path(known.file).extension().string();
        const auto file =
            copied.putInPlace(m_folder, extension.empty() ? extension : extension.substr(1));
        if (!file)
            return about(origin.subject, file.error());
        imported.wasRestored = true;
        return std::monostate{};
    }

    /// A message names what a person gave, not our copy of it.
    static Error about(const std::string &subject, Error error) {
        if (error.code != ErrorCode::componentMissing)
            error.subject = subject;
        return error;
    }

    /// Another process may have entered the same bytes just now.
    void removeUnlessKnown(const std::string &sha256, const fs::path &file) {
        const auto known = m_catalogue.findMaster(sha256);
        std::error_code ignored;
        if (known && !known->has_value())
            fs::remove(m_folder / file, ignored);
    }

    Result<std::vector<catalogue::NewPage>> pagesOf(const pipeline::FileInfo &info,
                                                    const Origin &origin) {
        catalogue::UnitId unit;
        if (!m_settings.unit.empty()) {
            const auto found = m_catalogue.unitFor(m_settings.unit);
            if (!found)
                return found.error();
            unit = *found;
        }
        std::vector<catalogue::NewPage> pages;
        for (const auto &frame : info.frames) {
            const auto label = info.frames.size() == 1
                                   ? origin.label
                                   : origin.label + ":" + std::to_string(frame.frame + 1);
            const auto dpi = origin.dpi > 0 ? origin.dpi : frame.dpi;
            pages.push_back({frame.frame, label, unit, frame.size, dpi, m_settings.profile});
        }
        return pages;
    }

    Catalogue &m_catalogue;
    const fs::path &m_folder;
    const ImportSettings &m_settings;
    const Work &m_work;
    pipeline::Worker &m_worker;
};

} // namespace

Result<std::vector<ImportedFile>> takeIn(Catalogue &catalogue, const fs::path &folder,
                                         const std::vector<fs::path> &paths,
                                         const ImportSettings &settings, const Work &work,
                                         const std::function<void(const ImportedFile &)> &onFile,
                                         const pipeline::WorkerLimits &limits) {
    const auto program = pipeline::findWorkerProgram();
    if (!program)
        return program.error();
    pipeline::Worker worker(*program, limits);
    removeLeftCopies(folder);
    Intake intake(catalogue, folder, settings, work, worker);
    const auto files = findFiles(paths);
    std::vector<ImportedFile> done;
    for (const auto &file : files) {
        if (work.isStopped())
            break;
        auto imported = intake.takeIn(file);
        if (imported.error && imported.error->code == ErrorCode::stopped)
            break;
        if (imported.error && endsTheIntake(imported.error->code))
            return *imported.error;
        if (onFile)
            onFile(imported);
        done.push_back(std::move(imported));
        work.report(static_cast<double>(done.size()) / static_cast<double>(files.size()));
    }
    return done;
}

} // namespace workflows::intake
