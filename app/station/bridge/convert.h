// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>

#include <QByteArray>
#include <QDir>
#include <QFile>

#include "app/station/bridge/values.h"

/// Between the collection's types and Qt's; nowhere else. Text is UTF-8 on one side and UTF-16 on
/// the other; paths keep their bytes.
namespace app::station::bridge {

inline QString toQt(const std::string &utf8) { return QString::fromStdString(utf8); }
inline std::string fromQt(const QString &text) { return text.toStdString(); }

inline QString toQt(const std::filesystem::path &path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}
inline std::filesystem::path toPath(const QString &name) {
    return QFile::encodeName(name).toStdString();
}

inline QPolygonF toQt(const std::vector<ocr::core::PointF> &points) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const auto &point : points)
        polygon << QPointF(point.x, point.y);
    return polygon;
}
inline QRectF toQt(const ocr::core::Rect &rect) {
    return {double(rect.x), double(rect.y), double(rect.width), double(rect.height)};
}
inline QSize toQt(const ocr::core::Size &size) { return {size.width, size.height}; }
inline ocr::core::Size fromQt(const QSize &size) { return {size.width(), size.height()}; }

/// From pixels of the master into the frame in which a page is shown.
inline QPolygonF fromMaster(const PageFrame &frame, const QPolygonF &points) {
    QPolygonF mapped;
    mapped.reserve(points.size());
    for (const auto &point : points) {
        const auto there = frame.map.fromMaster({point.x(), point.y()});
        mapped << QPointF(there.x, there.y);
    }
    return mapped;
}

inline Page toQt(const workflows::PageRecord &record) {
    return {record.id,         record.ordinal,       toQt(record.label),
            toQt(record.size), toQt(record.profile), record.status,
            toQt(record.note), record.lines,         record.confidence,
            record.unit};
}

/// Marks come in code points of the text and leave in UTF-16 units.
inline QList<Mark> toQt(const std::vector<workflows::TextMark> &marks, const QString &text) {
    const auto codes = text.toUcs4();
    const auto units = [&](int from, int length) {
        int count = 0;
        for (int at = from; at < from + length; ++at)
            count += codes[at] > 0xFFFF ? 2 : 1;
        return count;
    };
    QList<Mark> list;
    for (const auto &mark : marks)
        if (mark.from + mark.length <= int(codes.size()))
            list.append(
                {mark.kind, units(0, mark.from), units(mark.from, mark.length), mark.extent});
    return list;
}
inline std::vector<workflows::TextMark> fromQt(const QList<Mark> &marks, const QString &text) {
    std::vector<workflows::TextMark> list;
    for (const auto &mark : marks)
        list.push_back({mark.kind, int(text.left(mark.from).toUcs4().size()),
                        int(text.mid(mark.from, mark.length).toUcs4().size()), mark.extent});
    return list;
}

inline Line toQt(const workflows::LineRecord &record) {
    Line line;
    line.id = record.id;
    line.page = record.page;
    line.ordinal = record.ordinal;
    line.outline = toQt(record.layout.outline);
    line.baseline = toQt(record.layout.baseline);
    line.letterHeight = record.layout.letterHeight;
    line.isHeading = record.regionKind == ocr::page::RegionKind::heading;
    line.reading = record.current.id;
    line.isByPerson = record.current.maker == workflows::catalogue::Maker::person;
    line.by = toQt(record.current.by);
    line.text = toQt(record.current.text);
    line.marks = toQt(record.current.marks, line.text);
    line.confidence = record.current.confidence;
    line.isRightToLeft = record.layout.direction == ocr::text::Direction::rightToLeft;
    for (const auto &word : record.current.words)
        line.words.append(
            {toQt(word.text), toQt(word.box), word.confidence.value(),
             word.alternatives.empty() ? QString() : toQt(word.alternatives.front())});
    return line;
}

/// The same with what was found out about it. Doubts come in bytes of UTF-8.
inline Line toQt(const workflows::LineRecord &record, const workflows::LineCheck &check) {
    auto line = toQt(record);
    line.ownProfile = toQt(record.layout.profile);
    line.model = toQt(check.model);
    const auto &text = record.current.text;
    for (const auto &doubt : check.doubts) {
        const auto before = QString::fromUtf8(text.data(), qsizetype(doubt.begin));
        const auto character =
            QString::fromUtf8(text.data() + doubt.begin, qsizetype(doubt.length));
        line.doubts.append({int(before.size()), int(character.size()), doubt.suspicion, character,
                            toQt(doubt.suggestion)});
    }
    return line;
}

/// Marks come in bytes of UTF-8 and leave in UTF-16 units.
inline Hit toQt(const workflows::SearchHit &found) {
    Hit hit{
        found.page,       found.line, toQt(found.pageLabel), found.pageOrdinal, found.lineOrdinal,
        toQt(found.text), {}};
    const auto units = [&](int bytes) {
        return int(QString::fromUtf8(found.text.data(), bytes).size());
    };
    for (const auto &[from, to] : found.marks)
        hit.marks.append({units(from), units(to)});
    return hit;
}

/// Bytes of UTF-8 in UTF-16 units.
inline int unitsOf(const std::string &text, std::size_t bytes) {
    return int(QString::fromUtf8(text.data(), qsizetype(bytes)).size());
}

inline ReplacedLine toQt(const workflows::Replacement &found) {
    ReplacedLine line;
    line.page = found.page;
    line.line = found.line;
    line.pageLabel = toQt(found.pageLabel);
    line.pageOrdinal = found.pageOrdinal;
    line.lineOrdinal = found.lineOrdinal;
    line.isVerified = found.pageStatus == Status::verified;
    line.isRightToLeft = found.isRightToLeft;
    line.before = toQt(found.before);
    line.after = toQt(found.after);
    for (const auto &change : found.changes) {
        line.beforeMarks.append({unitsOf(found.before, change.beginA),
                                 unitsOf(found.before, change.beginA + change.lengthA)});
        line.afterMarks.append({unitsOf(found.after, change.beginB),
                                unitsOf(found.after, change.beginB + change.lengthB)});
    }
    return line;
}

/// Its most doubtful word is marked.
inline Hit toQt(const workflows::DoubtfulLine &doubtful) {
    const auto &line = doubtful.line;
    Hit hit{line.page,
            line.id,
            toQt(doubtful.pageLabel),
            doubtful.pageOrdinal,
            line.ordinal,
            toQt(line.current.text),
            {}};
    const auto worst =
        std::max_element(doubtful.words.begin(), doubtful.words.end(),
                         [](const auto &a, const auto &b) { return a.rank < b.rank; });
    if (worst != doubtful.words.end())
        hit.marks = {{unitsOf(line.current.text, worst->begin),
                      unitsOf(line.current.text, worst->begin + worst->length)}};
    return hit;
}

inline ApartLine toQt(const workflows::ApartLine &line) {
    ApartLine told{line.line,
                   line.page,
                   toQt(line.pageLabel),
                   line.ordinal,
                   line.layout.direction == ocr::text::Direction::rightToLeft,
                   toQt(line.layout.outline),
                   toQt(line.seen),
                   {}};
    if (line.own)
        told.own = toQt(*line.own);
    return told;
}

inline std::vector<PageId> fromQt(const QList<PageId> &pages) {
    return {pages.begin(), pages.end()};
}

} // namespace app::station::bridge
