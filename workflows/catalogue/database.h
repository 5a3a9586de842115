// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "ocr/core/result.h"
#include "workflows/catalogue/ids.h"

namespace workflows::catalogue {

/// What a failure of SQLite means to people; `subject` is the file, `systemError` the errno behind
/// a failure of input or output, 0 where it is not known.
[[nodiscard]] ocr::core::Error errorFrom(const SQLite::Exception &exception,
                                         const std::filesystem::path &file, int systemError = 0);

/// Now, UTC, ISO 8601 with milliseconds.
[[nodiscard]] std::string utcNow();

/// One connection to one catalogue file; inside this folder only. Belongs to the thread that made
/// it. What goes wrong in SQLite is thrown as SQLite::Exception within read() and write(), which
/// turn it into an Error: no exception of SQLite passes them.
class Database {
  public:
    /// `look` reads and never writes; `lookAlone` does so where not even SQLite's own files can be
    /// made beside it, and takes for granted that nobody writes meanwhile.
    enum class Mode { make, open, look, lookAlone };
    /// `busyTimeoutMs` is how long a writer waits for another. Throws SQLite::Exception.
    Database(const std::filesystem::path &file, Mode mode, int busyTimeoutMs = 5000);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const {
        return m_mode == Mode::look || m_mode == Mode::lookAlone;
    }

    /// Runs `steps`, which gives a Result.
    template <typename Steps> std::invoke_result_t<Steps> read(Steps &&steps) {
        assertThread();
        try {
            return steps();
        } catch (const SQLite::Exception &exception) {
            return errorFrom(exception, m_file, systemError());
        }
    }

    /// Runs `steps`, which gives a Result, in a write transaction that is kept only where the
    /// result is good. Within another write() it joins that one, which its failure dooms.
    template <typename Steps> std::invoke_result_t<Steps> write(Steps &&steps) {
        if (m_isWriting)
            return join(std::forward<Steps>(steps));
        assertThread();
        if (auto gone = findFault())
            return *std::move(gone);
        const Writing writing(*this);
        try {
            SQLite::Transaction transaction(m_connection, SQLite::TransactionBehavior::IMMEDIATE);
            auto result = steps();
            if (result && m_failure)
                return *m_failure;
            if (result)
                transaction.commit();
            return result;
        } catch (const SQLite::Exception &exception) {
            return errorFrom(exception, m_file, systemError());
        }
    }

    /// Prepares and binds; parameters may be numbers, text, ids (0 becomes NULL) and bools.
    template <typename... Values>
    SQLite::Statement statement(const std::string &sql, Values &&...values) {
        assertThread();
        SQLite::Statement prepared(m_connection, sql);
        bindAll(prepared, std::forward<Values>(values)...);
        return prepared;
    }
    template <typename... Values> void run(const std::string &sql, Values &&...values) {
        auto prepared = statement(sql, std::forward<Values>(values)...);
        while (prepared.executeStep()) {
        }
    }
    /// The first number of the first row; 0 where there is none.
    template <typename... Values> std::int64_t number(const std::string &sql, Values &&...values) {
        auto prepared = statement(sql, std::forward<Values>(values)...);
        return prepared.executeStep() ? prepared.getColumn(0).getInt64() : 0;
    }
    /// Several statements without parameters.
    void script(std::string_view sql);
    [[nodiscard]] std::int64_t lastRow() const { return m_connection.getLastInsertRowid(); }

    /// Binds to a statement that was reset, and runs it.
    template <typename... Values>
    static void runAgain(SQLite::Statement &prepared, Values &&...values) {
        prepared.reset();
        bindAll(prepared, std::forward<Values>(values)...);
        while (prepared.executeStep()) {
        }
    }

  private:
    /// Marks the time of the outermost write.
    class Writing {
      public:
        explicit Writing(Database &database) : m_database(database) {
            m_database.m_isWriting = true;
        }
        ~Writing() {
            m_database.m_isWriting = false;
            m_database.m_failure.reset();
        }
        Writing(const Writing &) = delete;
        Writing &operator=(const Writing &) = delete;

      private:
        Database &m_database;
    };

    template <typename Steps> std::invoke_result_t<Steps> join(Steps &&steps) {
        auto result = read(std::forward<Steps>(steps));
        if (!result && !m_failure)
            m_failure = result.error();
        return result;
    }

    template <typename... Values>
    static void bindAll(SQLite::Statement &prepared, Values &&...values) {
        int index = 0;
        (bind(prepared, ++index, values), ...);
    }
    template <typename Tag> static void bind(SQLite::Statement &prepared, int index, Id<Tag> id) {
        if (id)
            prepared.bind(index, id.value);
        else
            prepared.bind(index);
    }
    static void bind(SQLite::Statement &prepared, int index, std::string_view text) {
        prepared.bind(index, std::string(text));
    }
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    static void bind(SQLite::Statement &prepared, int index, Number number) {
        if constexpr (std::is_floating_point_v<Number>)
            prepared.bind(index, static_cast<double>(number));
        else
            prepared.bind(index, static_cast<std::int64_t>(number));
    }

    /// Whether the file still lies where it was opened: what is written into one that was taken
    /// away would be acknowledged and lost.
    [[nodiscard]] std::optional<ocr::core::Error> findFault() const;
    /// The errno that the connection met last.
    [[nodiscard]] int systemError() const;
    void assertThread() const { EVRAK_ASSERT(std::this_thread::get_id() == m_thread); }

    std::filesystem::path m_file;
    Mode m_mode;
    std::thread::id m_thread = std::this_thread::get_id();
    SQLite::Database m_connection;
    std::pair<std::uint64_t, std::uint64_t> m_identity; ///< of the file: device and inode
    bool m_isWriting = false;
    std::optional<ocr::core::Error> m_failure; ///< of a call that joined the running write
};

} // namespace workflows::catalogue
