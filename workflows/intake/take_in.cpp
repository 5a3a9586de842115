// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/intake/take_in.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "ocr/text/script.h"
#include "workflows/catalogue/catalogue.h"
#include "workflows/intake/file_source.h"
#include "workflows/intake/master_store.h"

namespace workflows::intake {

namespace fs = std::filesystem;
using catalogue::Catalogue;
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
        ImportedFile imported{path, {}, false, {}};
        const auto outcome = [&]() -> Result<std::monostate> {
            auto copied = copyIntoCollection(path, m_folder, m_work.stop);
            if (!copied)
                return copied.error();
            const auto known = m_catalogue.findMaster(copied->sha256());
            if (!known)
                return known.error();
            imported.wasThereBefore = known->has_value();
            if (imported.wasThereBefore)
                return std::monostate{};
            return enter(std::move(*copied), path, imported);
        }();
        if (!outcome)
            imported.error = outcome.error();
        return imported;
    }

  private:
    Result<std::monostate> enter(CopiedFile copied, const fs::path &path, ImportedFile &imported) {
        if (isPdf(copied.path()))
            return fail(ErrorCode::inputUnsupported, path.string(), "PDF", "intake");
        const auto info = m_worker.inspect(copied.path(), m_work);
        if (!info) {
            // People know it by the name they gave.
            auto error = info.error();
            if (error.code != ErrorCode::componentMissing)
                error.subject = path.string();
            return error;
        }
        const auto file = copied.putInPlace(m_folder, extensionFor(info->format));
        if (!file)
            return file.error();
        const catalogue::NewMaster master{copied.sha256(), file->string(), info->format,
                                          copied.bytes(), forPeople(path.filename().string())};
        const auto entered = m_catalogue.atomically([&]() -> Result<std::monostate> {
            auto pages = pagesOf(*info, forPeople(path.stem().string()));
            if (!pages)
                return pages.error();
            auto added = m_catalogue.addMaster(master, *pages);
            if (!added)
                return added.error();
            imported.wasThereBefore = added->wasThereBefore;
            if (!added->wasThereBefore)
                imported.pages = std::move(added->pages);
            return std::monostate{};
        });
        if (!entered) {
            imported.pages.clear();
            removeUnlessKnown(copied.sha256(), *file);
        }
        return entered;
    }

    /// Another process may have entered the same bytes just now.
    void removeUnlessKnown(const std::string &sha256, const fs::path &file) {
        const auto known = m_catalogue.findMaster(sha256);
        std::error_code ignored;
        if (known && !known->has_value())
            fs::remove(m_folder / file, ignored);
    }

    Result<std::vector<catalogue::NewPage>> pagesOf(const pipeline::FileInfo &info,
                                                    const std::string &name) {
        catalogue::UnitId unit;
        if (!m_settings.unit.empty()) {
            const auto found = m_catalogue.unitFor(m_settings.unit);
            if (!found)
                return found.error();
            unit = *found;
        }
        std::vector<catalogue::NewPage> pages;
        for (const auto &frame : info.frames) {
            const auto label =
                info.frames.size() == 1 ? name : name + ":" + std::to_string(frame.frame + 1);
            pages.push_back({frame.frame, label, unit, frame.size, frame.dpi, m_settings.profile});
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
