// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/database.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <ctime>

#include <sqlite3.h>
#include <sys/stat.h>

#include "ocr/text/fold.h"

namespace workflows::catalogue {

namespace {

ocr::core::ErrorCode meaningOf(int sqliteCode) {
    using enum ocr::core::ErrorCode;
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return catalogueBusy;
    case SQLITE_FULL:
        return diskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return catalogueDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return outputNotPermitted;
    case SQLITE_CANTOPEN:
        return inputNotPermitted;
    case SQLITE_IOERR:
        return outputFailed;
    case SQLITE_NOMEM:
        return outOfMemory;
    default:
        return internal;
    }
}

int openFlags(Database::Mode mode) {
    switch (mode) {
    case Database::Mode::make:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Database::Mode::open:
        return SQLite::OPEN_READWRITE;
    case Database::Mode::look:
        return SQLite::OPEN_READONLY;
    case Database::Mode::lookAlone:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    }
    return SQLite::OPEN_READONLY;
}

/// What SQLite is asked to open: the path, or a URI where that is needed to say more.
std::string nameFor(const std::filesystem::path &file, Database::Mode mode) {
    if (mode != Database::Mode::lookAlone)
        return file.string();
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string())
        if (c == '%')
            uri += "%25";
        else if (c == '?')
            uri += "%3f";
        else if (c == '#')
            uri += "%23";
        else
            uri += c;
    return uri + "?immutable=1";
}

/// Zeros where there is no such file.
std::pair<std::uint64_t, std::uint64_t> identityOf(const std::filesystem::path &file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

bool isForLackOfRoom(int extendedCode, int systemError) {
    return (extendedCode & 0xff) == SQLITE_IOERR &&
           (systemError == ENOSPC || systemError == EDQUOT || extendedCode == SQLITE_IOERR_SHMSIZE);
}

/// evrak_fold(text) in SQL: the plain folding of search.
void foldInSql(sqlite3_context *context, int, sqlite3_value **values) {
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const auto folded = ocr::text::foldForSearch(
        text != nullptr
            ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(values[0])))
            : std::string_view());
    sqlite3_result_text(context, folded.text.data(), static_cast<int>(folded.text.size()),
                        SQLITE_TRANSIENT);
}

/// evrak_search_words(text) in SQL: what the index of search holds of a line.
void searchWordsInSql(sqlite3_context *context, int, sqlite3_value **values) {
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    std::string words;
    if (text != nullptr)
        for (const auto &word : ocr::text::searchWords(
                 {text, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))}))
            words += (words.empty() ? "" : " ") + word.text;
    sqlite3_result_text(context, words.data(), static_cast<int>(words.size()), SQLITE_TRANSIENT);
}

} // namespace

ocr::core::Error errorFrom(const SQLite::Exception &exception, const std::filesystem::path &file,
                           int systemError) {
    // An exception made from a code alone has no extended one.
    const int code = exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode()
                                                          : exception.getErrorCode();
    const auto meaning = isForLackOfRoom(code, systemError) ? ocr::core::ErrorCode::diskFull
                                                            : meaningOf(exception.getErrorCode());
    return {meaning, file.string(), exception.what(), "catalogue"};
}

std::string utcNow() {
    const auto now = std::chrono::system_clock::now();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now);
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(now - seconds).count();
    const std::time_t time = std::chrono::system_clock::to_time_t(seconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ",
                  static_cast<int>(milliseconds));
    return text.data();
}

Database::Database(const std::filesystem::path &file, Mode mode, int busyTimeoutMs)
    : m_file(file), m_mode(mode), m_connection(nameFor(file, mode), openFlags(mode), busyTimeoutMs),
      m_identity(identityOf(file)) {
    m_connection.exec("PRAGMA foreign_keys = ON");
    m_connection.exec("PRAGMA synchronous = FULL");
    m_connection.createFunction("evrak_fold", 1, true, nullptr, foldInSql);
    m_connection.createFunction("evrak_search_words", 1, true, nullptr, searchWordsInSql);
}

std::optional<ocr::core::Error> Database::findFault() const {
    if (identityOf(m_file) == m_identity)
        return {};
    return ocr::core::fail(ocr::core::ErrorCode::inputMissing, m_file.string(),
                           "the catalogue was taken away or replaced while it was open");
}

int Database::systemError() const { return sqlite3_system_errno(m_connection.getHandle()); }

void Database::script(std::string_view sql) {
    assertThread();
    m_connection.exec(std::string(sql));
}

} // namespace workflows::catalogue
