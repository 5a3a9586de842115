// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QSize>
#include <QString>

#include "workflows/station.h"

/// What crosses from the collection to the window: plain values in Qt's types. Geometry is in
/// pixels of the master, as everywhere.
namespace app::station::bridge {

using ocr::clean::Recipe;
using ocr::core::Error;
using ocr::core::ErrorCode;
using ocr::core::Result;
using ocr::page::RegionKind;
using ocr::text::Direction;
using ocr::text::Script;
using workflows::AlternativeSource;
using workflows::Done;
using workflows::HandLine;
using workflows::HandRegion;
using workflows::LineId;
using workflows::MarkKind;
using workflows::PageFrame;
using workflows::PageId;
using workflows::ReadingId;
using workflows::Status;
using workflows::Suspicion;
using workflows::UnitId;

inline constexpr Status allStatuses[] = {Status::unread,   Status::read,  Status::proofread,
                                         Status::verified, Status::blank, Status::problem};

struct Page {
    PageId id;
    qint64 ordinal = 0;
    QString label;
    QSize size;
    QString profile; ///< picked; empty: found out by itself
    Status status = Status::unread;
    QString note;
    int lines = 0;
    double confidence = 0;
    UnitId unit; ///< none until described
};

/// A node of the archive's order, such as a file.
struct Unit {
    UnitId id;
    QString name;
    QString profile;
};

/// A character that deserves a look, in UTF-16 units of the line's text.
struct Doubt {
    int from = 0;
    int length = 0;
    Suspicion why = Suspicion::otherScript;
    QString character;
    QString instead; ///< what looks the same and would be in place; empty: none is known
};

struct Word {
    QString text;
    QRectF box;
    double confidence = 0;
    QString nearest{}; ///< what else the model held most likely; empty: nothing
};

/// A person's mark on a stretch of a line, in UTF-16 units of its text.
struct Mark {
    MarkKind kind = MarkKind::unclear;
    int from = 0;
    int length = 0;
    int extent = 0; ///< of illegible letters: about how many; 0: unknown
    bool operator==(const Mark &) const = default;
};

/// What a machine read beside a person's line since.
struct Offer {
    ReadingId reading;
    QString by;
    QString text;
};

/// A place of a text, and what people wrote elsewhere for what stands there.
struct LearnedChange {
    int from = 0;
    int length = 0;
    QString with;
    int changed = 0; ///< how often they did
    int left = 0;    ///< how often they did not
};

/// What else a word may be.
struct Alternative {
    QString text;
    AlternativeSource source = AlternativeSource::engine;
    QString by; ///< a person or model; empty for look-alikes
};

/// A line with the reading that is current now; `reading` is none where it was never read.
struct Line {
    LineId id;
    PageId page;
    int ordinal = 0;
    QPolygonF outline;
    QPolygonF baseline;      ///< open; left to right on the page
    double letterHeight = 0; ///< of a small letter such as x; 0: unknown
    bool isRightToLeft = false;
    bool isHeading = false;
    bool startsRegion = false; ///< first line of its column or paragraph
    ReadingId reading;
    bool isByPerson = false;
    QString by;
    QString text;
    double confidence = 0;
    QList<Word> words;
    QString ownProfile; ///< picked for this line; empty: as its page
    QString model;      ///< that read it last; empty: none did
    QList<Doubt> doubts;
    QList<Mark> marks;
    std::optional<Offer> offer;
};

/// A line for a second reader.
struct ApartLine {
    LineId line;
    PageId page;
    QString pageLabel;
    int ordinal = 0; ///< on its page
    bool isRightToLeft = false;
    QPolygonF outline;          ///< pixels of the master
    QString seen;               ///< what the machine had read
    std::optional<QString> own; ///< what this person read there before
};

struct Hit {
    PageId page;
    LineId line;
    QString pageLabel;
    qint64 pageOrdinal = 0;
    int lineOrdinal = 0;
    QString text;
    QList<std::pair<int, int>> marks; ///< [from, to) in characters of `text`
};

/// Something that a job could not do: a file or page, and why, worded for people.
struct Failure {
    PageId page; ///< none where it is about a file
    QString subject;
    QString reason;
};

/// What to find and what to put in its place, and where: in the line, the pages or the unit, the
/// first of these that is given; else in the whole collection.
struct ReplaceOrder {
    QString find;
    QString replacement;
    bool matchesCase = false;
    bool isWholeWords = false;
    bool isPattern = false;
    LineId line;
    QList<PageId> pages;
    UnitId unit;
};

/// A line before and after, with the stretches that differ, in UTF-16 units.
struct ReplacedLine {
    PageId page;
    LineId line;
    QString pageLabel;
    qint64 pageOrdinal = 0;
    int lineOrdinal = 0;
    bool isVerified = false; ///< its page, which goes back to proofread
    bool isRightToLeft = false;
    QString before;
    QString after;
    QList<std::pair<int, int>> beforeMarks; ///< [from, to)
    QList<std::pair<int, int>> afterMarks;
};

/// What was done, and what was not and why.
struct ReplaceResult {
    bool isTakingBack = false;
    int lines = 0;
    qint64 pages = 0;
    qint64 takenBack = 0;   ///< pages that were verified
    QList<Failure> skipped; ///< lines
    QString ended;          ///< why it ended early; empty: it did not
};

/// Regions in reading order, each with its lines.
using Layout = std::vector<HandRegion>;
/// Where texts of lines are cut of which two are made.
using TextCuts = std::vector<workflows::TextCut>;

/// The same page at halved sizes, largest first, so that any zoom draws from a near one.
using Pyramid = QList<QImage>;

/// A page before and after a cleanup, of one size and in one frame, and what was carried out.
struct Preview {
    QImage before;
    QImage after;
    Recipe recipe;
    PageFrame frame; ///< that both fill, in any resolution
    Pyramid levels;  ///< of what is after
};

enum class JobKind { taking, reading, exporting };

/// How far a job is. Sent whole with every change.
struct Job {
    int number = 0;
    JobKind kind = JobKind::reading;
    bool isStarted = false;
    bool isFinished = false;
    bool isStopped = false;
    qint64 done = 0;
    qint64 total = 0; ///< 0 while nobody knows; then `fraction` counts
    double fraction = 0;
    double seconds = 0; ///< since it started
    qint64 skipped = 0; ///< there before, or up to date
    QList<Failure> failures;
    QList<QString> losses; ///< what an export could not carry
    QString target;        ///< the file an export writes
};

struct ReadOrder {
    QList<PageId> pages; ///< empty: all
    QString profile;     ///< empty: the page's own
    bool redo = false;
};

struct ExportOrder {
    QString format;
    QString file;
    QList<PageId> pages; ///< empty: all
    std::optional<Status> status;
};

} // namespace app::station::bridge
