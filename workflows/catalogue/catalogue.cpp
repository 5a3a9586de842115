// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/catalogue.h"

#include <fcntl.h>
#include <unistd.h>

#include "workflows/catalogue/open_mode.h"
#include "workflows/catalogue/rows.h"
#include "workflows/catalogue/schema.h"

namespace workflows::catalogue {

namespace {

namespace fs = std::filesystem;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::fail;

/// A new name in a folder is on disk only when the folder is.
void syncFolder(const fs::path &folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Error asOutput(Error error) {
    if (error.code == ErrorCode::inputNotPermitted)
        error.code = ErrorCode::outputNotPermitted;
    return error;
}

/// Writes an empty catalogue to `file` and closes it.
Result<std::monostate> writeEmpty(const fs::path &file) {
    try {
        Database database(file, Database::Mode::make);
        if (auto made = initialise(database); !made)
            return asOutput(made.error());
        if (const auto version = migrate(database); !version)
            return asOutput(version.error());
        return std::monostate{};
    } catch (const SQLite::Exception &exception) {
        return asOutput(errorFrom(exception, file));
    }
}

} // namespace

Catalogue::Catalogue(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::create(const fs::path &file) {
    std::error_code error;
    if (fs::exists(file, error))
        return fail(ErrorCode::alreadyExists, file.string());
    // Made aside, so that a catalogue is whole or not there.
    auto aside = file;
    aside += "." + std::to_string(::getpid()) + ".new";
    fs::remove(aside, error);
    auto written = writeEmpty(aside);
    if (written) {
        fs::rename(aside, file, error);
        if (error)
            written = fail(ErrorCode::outputNotPermitted, file.string(), error.message());
    }
    if (!written) {
        fs::remove(aside, error);
        return written.error();
    }
    syncFolder(file.parent_path());
    return open(file);
}

Result<std::unique_ptr<Catalogue>> Catalogue::open(const fs::path &file) {
    const auto mode = modeFor(file);
    if (!mode)
        return mode.error();
    try {
        auto impl = std::make_unique<Impl>(file, *mode);
        const auto version = migrate(impl->database);
        if (!version)
            return version.error();
        impl->version = *version;
        return std::unique_ptr<Catalogue>(new Catalogue(std::move(impl)));
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, file);
    }
}

int Catalogue::schemaVersion() const { return m_impl->version; }

bool Catalogue::isReadOnly() const { return m_impl->database.isReadOnly(); }

Result<std::monostate> Catalogue::atomically(const std::function<Result<std::monostate>()> &steps) {
    return m_impl->database.write(steps);
}

} // namespace workflows::catalogue
