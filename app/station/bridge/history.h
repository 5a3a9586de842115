// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "app/station/bridge/values.h"

// What was read and vouched for, and when: plain values in Qt's types.
namespace app::station::bridge {

using workflows::catalogue::Maker;

/// A version of the text of a line, in the order of their making.
struct Version {
    ReadingId id;
    ReadingId basedOn; ///< none for a first one
    Maker maker = Maker::machine;
    QString by;
    QString checksum; ///< of the model's file; empty for people
    QDateTime at;     ///< UTC
    QString text;
    double confidence = 0;
    bool isCurrent = false;
};

struct StatusNote {
    Status status = Status::unread;
    Maker maker = Maker::machine;
    QString by;
    QDateTime at; ///< UTC
    QString note;
    bool isByEdit = false; ///< it follows from an edit, nobody gave it
};

/// Where two texts differ, in UTF-16 units of each.
struct Change {
    int fromA = 0;
    int lengthA = 0;
    int fromB = 0;
    int lengthB = 0;
};

/// Whose text of a page; an empty name is the latest of any model or person.
struct Side {
    Maker maker = Maker::machine;
    QString by;
    bool operator==(const Side &) const = default;
};

struct ComparedLine {
    LineId line;
    int ordinal = 0;
    QString a;
    QString b;
    QList<Change> changes; ///< empty: they are alike
};

struct Comparison {
    QList<ComparedLine> lines; ///< that both have read
    int missing = 0;           ///< lines that one of them has not
    qint64 changed = 0;        ///< characters
    qint64 characters = 0;     ///< of the second
};

/// Where two texts differ.
[[nodiscard]] QList<Change> changesBetween(const QString &a, const QString &b);

} // namespace app::station::bridge
