// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/catalogue/schema.h"

#include <algorithm>
#include <array>
#include <string>

#include "workflows/catalogue/database.h"

namespace workflows::catalogue {

namespace {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;

constexpr const char *version1 = R"sql(
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id        INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES unit (id),
    level     TEXT NOT NULL,
    name      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX unit_place ON unit (ifnull(parent_id, 0), name);

CREATE TABLE master (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    file        TEXT NOT NULL UNIQUE,
    format      TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    source_name TEXT NOT NULL,
    taken_in    TEXT NOT NULL
) STRICT;

-- lines and confidence repeat what the lines say, so that a list of pages needs no other table.
CREATE TABLE page (
    id           INTEGER PRIMARY KEY,
    master_id    INTEGER NOT NULL REFERENCES master (id),
    frame        INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL UNIQUE,
    label        TEXT NOT NULL,
    unit_id      INTEGER REFERENCES unit (id),
    width        INTEGER NOT NULL,
    height       INTEGER NOT NULL,
    dpi          REAL NOT NULL,
    profile      TEXT NOT NULL,
    status       TEXT NOT NULL DEFAULT 'unread'
                 CHECK (status IN ('unread', 'read', 'proofread', 'verified', 'blank', 'problem')),
    status_maker TEXT NOT NULL DEFAULT 'machine',
    note         TEXT NOT NULL DEFAULT '',
    language     TEXT NOT NULL DEFAULT '',
    lines        INTEGER NOT NULL DEFAULT 0,
    confidence   REAL NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX page_master ON page (master_id);
CREATE INDEX page_status ON page (status, ordinal);
CREATE INDEX page_unit ON page (unit_id, ordinal);
CREATE INDEX page_label ON page (label);

-- What the last stored result of a page was made from.
CREATE TABLE page_result (
    page_id     INTEGER PRIMARY KEY REFERENCES page (id),
    fingerprint TEXT NOT NULL,
    kind        TEXT NOT NULL,
    profile     TEXT NOT NULL,
    recipe      TEXT NOT NULL,
    models      TEXT NOT NULL,
    warnings    TEXT NOT NULL,
    made_at     TEXT NOT NULL
) STRICT;

CREATE TABLE region (
    id         INTEGER PRIMARY KEY,
    page_id    INTEGER NOT NULL REFERENCES page (id),
    ordinal    INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    outline    TEXT NOT NULL,
    is_retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX region_page ON region (page_id, ordinal) WHERE is_retired = 0;

CREATE TABLE line (
    id         INTEGER PRIMARY KEY,
    page_id    INTEGER NOT NULL REFERENCES page (id),
    region_id  INTEGER NOT NULL REFERENCES region (id),
    ordinal    INTEGER NOT NULL,
    direction  TEXT NOT NULL,
    script     TEXT NOT NULL,
    outline    TEXT NOT NULL,
    baseline   TEXT NOT NULL,
    current_id INTEGER REFERENCES reading (id),
    is_person  INTEGER NOT NULL DEFAULT 0,
    is_retired INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX line_page ON line (page_id, ordinal) WHERE is_retired = 0;

-- Append-only.
CREATE TABLE reading (
    id           INTEGER PRIMARY KEY,
    line_id      INTEGER NOT NULL REFERENCES line (id),
    maker        TEXT NOT NULL CHECK (maker IN ('machine', 'person', 'imported')),
    made_by      TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    based_on     INTEGER REFERENCES reading (id),
    text         TEXT NOT NULL,
    confidence   REAL NOT NULL,
    words        TEXT NOT NULL
) STRICT;
CREATE INDEX reading_line ON reading (line_id);
CREATE TRIGGER reading_stays BEFORE DELETE ON reading
    BEGIN SELECT RAISE(ABORT, 'readings are append-only'); END;
CREATE TRIGGER reading_is_final BEFORE UPDATE ON reading
    BEGIN SELECT RAISE(ABORT, 'readings are append-only'); END;

CREATE TABLE status (
    id      INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES page (id),
    status  TEXT NOT NULL,
    maker   TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    note    TEXT NOT NULL
) STRICT;
CREATE INDEX status_page ON status (page_id);

-- One row for each line that is not retired; rowid = line.id. The folding is ours, so the
-- tokenizer only parts the words.
CREATE VIRTUAL TABLE line_search USING fts5 (
    folded, columnsize = 0, tokenize = "unicode61 remove_diacritics 0"
);
)sql";

// The words of search are parted at ZWNJ, too.
constexpr const char *version2 = R"sql(
DELETE FROM line_search;
INSERT INTO line_search (rowid, folded)
    SELECT l.id, evrak_search_words(r.text) FROM line l JOIN reading r ON r.id = l.current_id
    WHERE l.is_retired = 0;
)sql";

// What people set about a page: its cleanup, its lines, and what part of the master it is. Whatever
// was set is kept; what holds is the last.
constexpr const char *version3 = R"sql(
ALTER TABLE line ADD COLUMN letter_height REAL NOT NULL DEFAULT 0;
-- A person set direction and script, which no reading changes then.
ALTER TABLE line ADD COLUMN is_script_set INTEGER NOT NULL DEFAULT 0;
-- Such a page is not shown; its ordinal is its id below zero. It waits for a split that is redone.
ALTER TABLE page ADD COLUMN merged_into INTEGER REFERENCES page (id);

-- recipe: JSON; empty where the cleanup was left to the page's evidence again.
CREATE TABLE page_clean (
    id      INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES page (id),
    recipe  TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX page_clean_page ON page_clean (page_id);
CREATE TRIGGER page_clean_stays BEFORE DELETE ON page_clean
    BEGIN SELECT RAISE(ABORT, 'set cleanups are append-only'); END;
CREATE TRIGGER page_clean_is_final BEFORE UPDATE ON page_clean
    BEGIN SELECT RAISE(ABORT, 'set cleanups are append-only'); END;

-- layout: the whole of it as JSON, for the history alone; the lines themselves are rows of line.
CREATE TABLE page_layout (
    id      INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES page (id),
    is_set  INTEGER NOT NULL,
    layout  TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX page_layout_page ON page_layout (page_id);
CREATE TRIGGER page_layout_stays BEFORE DELETE ON page_layout
    BEGIN SELECT RAISE(ABORT, 'set layouts are append-only'); END;
CREATE TRIGGER page_layout_is_final BEFORE UPDATE ON page_layout
    BEGIN SELECT RAISE(ABORT, 'set layouts are append-only'); END;

-- recipe: that of the undivided page, as in page_clean.
CREATE TABLE page_split (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES page (id),
    second_id INTEGER NOT NULL REFERENCES page (id),
    is_merge  INTEGER NOT NULL,
    recipe    TEXT NOT NULL,
    made_by   TEXT NOT NULL,
    made_at   TEXT NOT NULL
) STRICT;
CREATE INDEX page_split_first ON page_split (first_id);
CREATE INDEX page_split_second ON page_split (second_id);
)sql";

// Profiles that people pick for lines and for units; empty: none.
constexpr const char *version4 = R"sql(
ALTER TABLE line ADD COLUMN profile TEXT NOT NULL DEFAULT '';
-- Pages that are taken into the unit get it.
ALTER TABLE unit ADD COLUMN profile TEXT NOT NULL DEFAULT '';
UPDATE page SET profile = '' WHERE profile = 'auto';
)sql";

// Which lines deserve a look, and which statuses an edit brought about.
constexpr const char *version5 = R"sql(
-- The page was taken back by an edit; nobody gave it this status as a whole.
ALTER TABLE status ADD COLUMN is_edit INTEGER NOT NULL DEFAULT 0;

-- How doubtful the lines are that nobody vouched for; made from their readings at any time again.
CREATE TABLE line_doubt (
    line_id INTEGER PRIMARY KEY REFERENCES line (id),
    rank    REAL NOT NULL,
    words   INTEGER NOT NULL,
    wrong   REAL NOT NULL
) STRICT;
CREATE INDEX line_doubt_rank ON line_doubt (rank DESC, line_id);
-- The lines that are to be weighed, as the triggers find them.
CREATE TABLE doubt_due (line_id INTEGER PRIMARY KEY REFERENCES line (id)) STRICT;
CREATE VIEW unvouched_line AS
    SELECT l.id, l.page_id FROM line l JOIN page p ON p.id = l.page_id
    WHERE l.is_retired = 0 AND l.is_person = 0 AND l.current_id IS NOT NULL
        AND p.status NOT IN ('proofread', 'verified', 'blank');
INSERT INTO doubt_due SELECT id FROM unvouched_line;
CREATE TRIGGER line_is_doubted AFTER UPDATE OF current_id, is_person, is_retired, profile ON line
    BEGIN
        DELETE FROM line_doubt WHERE line_id = new.id;
        DELETE FROM doubt_due WHERE line_id = new.id;
        INSERT INTO doubt_due SELECT id FROM unvouched_line WHERE id = new.id;
    END;
CREATE TRIGGER reading_is_doubted AFTER INSERT ON reading
    BEGIN
        INSERT OR IGNORE INTO doubt_due SELECT id FROM unvouched_line WHERE id = new.line_id;
    END;
CREATE TRIGGER page_is_doubted AFTER UPDATE OF status ON page WHEN old.status <> new.status
        AND (old.status IN ('proofread', 'verified', 'blank')
             OR new.status IN ('proofread', 'verified', 'blank'))
    BEGIN
        DELETE FROM line_doubt WHERE line_id IN (SELECT id FROM line WHERE page_id = new.id);
        DELETE FROM doubt_due WHERE line_id IN (SELECT id FROM line WHERE page_id = new.id);
        INSERT INTO doubt_due SELECT id FROM unvouched_line WHERE page_id = new.id;
    END;
)sql";

// What lists of pages are filtered by.
constexpr const char *pageFilters = R"sql(
CREATE INDEX page_profile ON page (profile, ordinal);
-- The scripts of a page's lines, counted anew with them.
CREATE TABLE page_script (
    page_id INTEGER NOT NULL REFERENCES page (id),
    script  TEXT NOT NULL,
    PRIMARY KEY (page_id, script)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_script_script ON page_script (script, page_id);
INSERT INTO page_script SELECT DISTINCT page_id, script FROM line
    WHERE is_retired = 0 AND current_id IS NOT NULL;
ALTER TABLE page ADD COLUMN label_folded TEXT NOT NULL DEFAULT '';
UPDATE page SET label_folded = evrak_fold(label);
CREATE TRIGGER page_is_labelled AFTER INSERT ON page
    BEGIN UPDATE page SET label_folded = evrak_fold(new.label) WHERE id = new.id; END;
CREATE TRIGGER page_is_relabelled AFTER UPDATE OF label ON page
    BEGIN UPDATE page SET label_folded = evrak_fold(new.label) WHERE id = new.id; END;
)sql";

// What people mark within a text, and which later machine readings of a line they put aside.
constexpr const char *textMarks = R"sql(
-- JSON, [["unclear", from, length], ["illegible", from, 1, extent]]; empty for none.
ALTER TABLE reading ADD COLUMN marks TEXT NOT NULL DEFAULT '';
CREATE TABLE reading_dismissed (
    reading_id INTEGER PRIMARY KEY REFERENCES reading (id),
    made_by    TEXT NOT NULL,
    made_at    TEXT NOT NULL
) STRICT;
)sql";

// What people read a second time, apart from the first.
constexpr const char *apartReadings = R"sql(
-- seen_id: the machine's reading that the reader saw; first_id: what stood there, unseen.
CREATE TABLE apart_reading (
    id       INTEGER PRIMARY KEY,
    line_id  INTEGER NOT NULL REFERENCES line (id),
    seen_id  INTEGER NOT NULL REFERENCES reading (id),
    first_id INTEGER NOT NULL REFERENCES reading (id),
    made_by  TEXT NOT NULL,
    made_at  TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX apart_reading_line ON apart_reading (line_id);
CREATE TRIGGER apart_reading_stays BEFORE DELETE ON apart_reading
    BEGIN SELECT RAISE(ABORT, 'readings are append-only'); END;
CREATE TRIGGER apart_reading_is_final BEFORE UPDATE ON apart_reading
    BEGIN SELECT RAISE(ABORT, 'readings are append-only'); END;
)sql";

constexpr std::array<const char *, 8> steps{version1, version2,    version3,  version4,
                                            version5, pageFilters, textMarks, apartReadings};

int versionOf(Database &database) {
    return static_cast<int>(database.number("PRAGMA user_version"));
}

Result<std::monostate> writeBackup(Database &database, int version) {
    namespace fs = std::filesystem;
    const auto backup = database.file().string() + ".v" + std::to_string(version) + ".bak";
    const auto aside = backup + ".new";
    return database.read([&]() -> Result<std::monostate> {
        std::error_code error;
        fs::remove(aside, error);
        database.run("VACUUM INTO ?", aside);
        fs::rename(aside, backup, error);
        if (error)
            return fail(ErrorCode::outputFailed, backup, error.message(), "catalogue backup");
        return std::monostate{};
    });
}

/// The version, where this program may use the file at all.
Result<int> acceptedVersion(Database &database, std::size_t newest) {
    return database.read([&]() -> Result<int> {
        if (database.number("PRAGMA application_id") != applicationId)
            return fail(ErrorCode::notACollection, database.file().string(),
                        "not a catalogue of Evrak");
        // Makes SQLite parse the schema, so that a damaged one is found here.
        database.number("SELECT count(*) FROM sqlite_schema");
        const int version = versionOf(database);
        if (version > static_cast<int>(newest))
            return fail(ErrorCode::catalogueNewer, database.file().string(),
                        "version " + std::to_string(version) + ", this program knows " +
                            std::to_string(newest));
        return version;
    });
}

} // namespace

std::span<const char *const> migrations() { return steps; }

Result<std::monostate> initialise(Database &database) {
    return database.read([&]() -> Result<std::monostate> {
        database.run("PRAGMA journal_mode = WAL");
        database.script("PRAGMA application_id = " + std::to_string(applicationId));
        return std::monostate{};
    });
}

Result<int> migrate(Database &database, std::span<const char *const> wanted) {
    const auto newest = static_cast<int>(wanted.size());
    auto version = acceptedVersion(database, wanted.size());
    if (!version || *version == newest)
        return version;
    if (*version > 0)
        if (const auto backup = writeBackup(database, *version); !backup)
            return backup.error();
    return database.write([&]() -> Result<int> {
        // Another process may have done it while this one wrote the backup.
        const int now = versionOf(database);
        for (int step = now; step < newest; ++step) {
            database.script(wanted[static_cast<std::size_t>(step)]);
            database.script("PRAGMA user_version = " + std::to_string(step + 1));
        }
        return std::max(now, newest);
    });
}

} // namespace workflows::catalogue
