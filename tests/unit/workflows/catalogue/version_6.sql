-- A catalogue of schema version 6 with one page in it, as the program of that version wrote it.
-- Frozen: a newer schema gets a file of its own. SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1165390443;
BEGIN;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id        INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES unit (id),
    level     TEXT NOT NULL,
    name      TEXT NOT NULL,
    profile   TEXT NOT NULL DEFAULT ''
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

ALTER TABLE line ADD COLUMN profile TEXT NOT NULL DEFAULT '';

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

INSERT INTO unit VALUES (1, NULL, 'file', 'ARDA, f. 28, siy. 1, iş 7', '');
INSERT INTO master VALUES (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'masters/aa/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.tif', 'tiff', 12345,
    'sheet 12.tif', '2026-01-02T03:04:05.678Z');
INSERT INTO page VALUES (1, 1, 0, 1, '12r', 1, 2000, 3000, 300.0, '', 'proofread', 'person', '', '', 2, 0.75, NULL);
INSERT INTO page_result VALUES (1, 'fingerprint of old', 'text', 'ottoman-print', '{}',
    '[{"name":"ota","sha256":"bb"}]', '[]', '2026-01-02T03:05:00.000Z');
INSERT INTO region VALUES (1, 1, 1, 'paragraph', '[[90,90],[1790,90],[1790,400],[90,400]]', 0);
INSERT INTO line VALUES (1, 1, 1, 1, 'ltr', 'latin', '[[100,100],[1700,100],[1700,140],[100,140]]',
    '[[100,130],[1700,130]]', NULL, 1, 0, 17.5, 0, '');
INSERT INTO line VALUES (2, 1, 1, 2, 'rtl', 'arabic', '[[100,200],[1700,200],[1700,240],[100,240]]',
    '[[100,230],[1700,230]]', NULL, 0, 0, 0, 1, '');
INSERT INTO reading VALUES (1, 1, 'machine', 'tur', 'cc', '2026-01-02T03:05:00.000Z', NULL,
    'Birinei satır', 0.5, '[]');
INSERT INTO reading VALUES (2, 2, 'machine', 'ota', 'bb', '2026-01-02T03:05:00.000Z', NULL,
    'نومرو ١٢', 0.5, '[]');
INSERT INTO reading VALUES (3, 1, 'person', 'Leyla', '', '2026-01-03T10:00:00.000Z', 1,
    'Birinci satır', 1.0, '[]');
UPDATE line SET current_id = 3 WHERE id = 1;
UPDATE line SET current_id = 2 WHERE id = 2;
INSERT INTO line_search (rowid, folded) VALUES (1, 'birinci satir');
INSERT INTO line_search (rowid, folded) VALUES (2, 'نومرو 12');
INSERT INTO status VALUES (1, 1, 'read', 'machine', 'evrak', '2026-01-02T03:05:00.000Z', '', 0);
INSERT INTO status VALUES (2, 1, 'proofread', 'person', 'Leyla', '2026-01-03T10:01:00.000Z', '', 0);
-- What lists of pages are filtered by.
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
PRAGMA user_version = 6;
COMMIT;
