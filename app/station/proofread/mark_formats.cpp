// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/mark_formats.h"

#include <algorithm>
#include <array>

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

using bridge::Mark;
using bridge::MarkKind;

constexpr int kindsProperty = QTextFormat::UserProperty + 1;
constexpr int extentProperty = QTextFormat::UserProperty + 2;
constexpr std::array allKinds{MarkKind::illegible, MarkKind::unclear, MarkKind::supplied,
                              MarkKind::struck};
const QChar illegibleSign = QChar(u'…');

int bitOf(MarkKind kind) { return 1 << int(kind); }

QTextCharFormat formatOf(int kinds, int extent = 0) {
    QTextCharFormat format;
    if (kinds == 0)
        return format;
    format.setProperty(kindsProperty, kinds);
    if (extent > 0)
        format.setProperty(extentProperty, extent);
    if (kinds & bitOf(MarkKind::struck))
        format.setFontStrikeOut(true);
    if (kinds & bitOf(MarkKind::unclear)) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(look::accent());
    }
    if (kinds & bitOf(MarkKind::supplied))
        format.setForeground(look::accent());
    if (kinds & bitOf(MarkKind::illegible)) {
        QColor tint = look::doubt();
        tint.setAlpha(96);
        format.setBackground(tint);
    }
    return format;
}

int kindsOf(const QTextCharFormat &format) { return format.intProperty(kindsProperty); }

/// That of the character at the place, and none outside the text.
QTextCharFormat formatAt(const QTextDocument &line, int place) {
    if (place < 0 || place >= line.characterCount() - 1)
        return {};
    QTextCursor cursor(const_cast<QTextDocument *>(&line));
    cursor.setPosition(place + 1);
    return cursor.charFormat();
}

/// Gives each character of the stretch the kinds that `change` makes of those it has.
template <typename Change> void changeKinds(QTextCursor &at, int from, int to, Change change) {
    at.beginEditBlock();
    for (int place = from; place < to; ++place) {
        at.setPosition(place);
        at.setPosition(place + 1, QTextCursor::KeepAnchor);
        const auto before = at.charFormat();
        const int kinds = change(kindsOf(before));
        if (kinds != kindsOf(before))
            at.setCharFormat(formatOf(kinds, before.intProperty(extentProperty)));
    }
    at.endEditBlock();
}

struct Stretch {
    int from = 0;
    int to = 0;
};

/// What is selected, or else the word at the caret, without blanks at its ends.
Stretch stretchAt(const QTextEdit &field) {
    const QString text = field.toPlainText();
    const QTextCursor caret = field.textCursor();
    Stretch found{caret.selectionStart(), caret.selectionEnd()};
    if (!caret.hasSelection()) {
        while (found.from > 0 && text[found.from - 1] != u' ')
            --found.from;
        while (found.to < text.size() && text[found.to] != u' ')
            ++found.to;
    }
    while (found.from < found.to && text[found.from] == u' ')
        ++found.from;
    while (found.to > found.from && text[found.to - 1] == u' ')
        --found.to;
    return found;
}

/// The sign of illegible letters at the caret gets one letter more; false: none is there.
bool countIllegible(QTextEdit &field) {
    QTextCursor caret = field.textCursor();
    const auto format = formatAt(*field.document(), caret.position() - 1);
    if (caret.hasSelection() || !(kindsOf(format) & bitOf(MarkKind::illegible)))
        return false;
    const int place = caret.position();
    caret.setPosition(place - 1);
    caret.setPosition(place, QTextCursor::KeepAnchor);
    caret.setCharFormat(formatOf(kindsOf(format), format.intProperty(extentProperty) + 1));
    return true;
}

void markIllegible(QTextEdit &field) {
    if (countIllegible(field))
        return;
    QTextCursor caret = field.textCursor();
    const QString lost = caret.selectedText();
    const bool isSign = lost.size() == 1 && lost[0] == illegibleSign;
    caret.insertText(QString(illegibleSign),
                     formatOf(bitOf(MarkKind::illegible), isSign ? 0 : int(lost.toUcs4().size())));
    field.setTextCursor(caret);
}

/// Marks of one kind, its neighbours made one.
void append(QList<Mark> &marks, MarkKind kind, int from, int length, int extent) {
    const auto last = std::find_if(marks.rbegin(), marks.rend(),
                                   [&](const Mark &mark) { return mark.kind == kind; });
    if (kind != MarkKind::illegible && last != marks.rend() && last->from + last->length == from)
        last->length += length;
    else
        marks.append({kind, from, length, extent});
}

void drawAngle(QPainter &painter, const QPointF &top, double height, double reach) {
    painter.drawPolyline(QPolygonF{{top.x() + reach, top.y()},
                                   {top.x(), top.y()},
                                   {top.x(), top.y() + height},
                                   {top.x() + reach, top.y() + height}});
}

} // namespace

QList<QTextLayout::FormatRange> markFormats(const QList<Mark> &marks) {
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &mark : marks)
        ranges.append({mark.from, mark.length, formatOf(bitOf(mark.kind), mark.extent)});
    return ranges;
}

void drawBrackets(QPainter &painter, const QTextLayout &layout, const QPointF &origin,
                  const QList<Mark> &marks) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::accent(), 1.2));
    for (const auto &mark : marks) {
        if (mark.kind != MarkKind::supplied)
            continue;
        for (const int end : {mark.from, mark.from + mark.length}) {
            const auto row = layout.lineForTextPosition(end == mark.from ? end : end - 1);
            if (!row.isValid())
                continue;
            const double x = origin.x() + row.cursorToX(end);
            // The angles open towards the text, which may lie on either side.
            const double other = origin.x() + row.cursorToX(end == mark.from ? end + 1 : end - 1);
            const double reach = (other > x ? 1 : -1) * row.height() * 0.14;
            drawAngle(painter, {x, origin.y() + row.y() + row.height() * 0.08}, row.height() * 0.84,
                      reach);
        }
    }
    painter.restore();
}

QList<Mark> marksIn(const QTextDocument &line) {
    QList<Mark> marks;
    const auto block = line.firstBlock();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const auto fragment = at.fragment();
        const int kinds = kindsOf(fragment.charFormat());
        const int extent = fragment.charFormat().intProperty(extentProperty);
        for (const auto kind : allKinds) {
            if (!(kinds & bitOf(kind)))
                continue;
            if (kind != MarkKind::illegible) {
                append(marks, kind, fragment.position(), fragment.length(), 0);
                continue;
            }
            // Letters that were typed over the sign are no longer illegible.
            for (int i = 0; i < fragment.length(); ++i)
                if (fragment.text()[i] == illegibleSign)
                    append(marks, kind, fragment.position() + i, 1, extent);
        }
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return std::pair(a.from, int(a.kind)) < std::pair(b.from, int(b.kind));
    });
    return marks;
}

void loadMarks(QTextDocument &line, const QList<Mark> &marks) {
    line.setUndoRedoEnabled(false);
    QTextCursor cursor(&line);
    changeKinds(cursor, 0, line.characterCount() - 1, [](int) { return 0; });
    for (const auto &mark : marks) {
        changeKinds(cursor, mark.from, mark.from + mark.length,
                    [&](int kinds) { return kinds | bitOf(mark.kind); });
        if (mark.extent > 0) {
            cursor.setPosition(mark.from);
            cursor.setPosition(mark.from + 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(formatOf(kindsOf(cursor.charFormat()), mark.extent));
        }
    }
    line.setUndoRedoEnabled(true);
}

void toggleMark(QTextEdit &field, MarkKind kind) {
    if (kind == MarkKind::illegible) {
        markIllegible(field);
        return;
    }
    const auto [from, to] = stretchAt(field);
    bool isMarked = from < to;
    for (int place = from; place < to; ++place)
        isMarked = isMarked && (kindsOf(formatAt(*field.document(), place)) & bitOf(kind));
    QTextCursor cursor(field.document());
    changeKinds(cursor, from, to,
                [&](int kinds) { return isMarked ? kinds & ~bitOf(kind) : kinds | bitOf(kind); });
    chooseTypingFormat(field);
}

void takeMarksOff(QTextEdit &field) {
    const auto [from, to] = stretchAt(field);
    QTextCursor cursor(field.document());
    changeKinds(cursor, from, to, [](int) { return 0; });
    chooseTypingFormat(field);
}

void chooseTypingFormat(QTextEdit &field) {
    const QTextCursor caret = field.textCursor();
    if (caret.hasSelection())
        return;
    const auto &line = *field.document();
    const int kinds = kindsOf(formatAt(line, caret.position() - 1)) &
                      kindsOf(formatAt(line, caret.position())) & ~bitOf(MarkKind::illegible);
    field.setCurrentCharFormat(formatOf(kinds));
}

QString MarkWords::of(MarkKind kind) {
    switch (kind) {
    case MarkKind::illegible:
        return tr("illegible: the sign … stands for what cannot be read");
    case MarkKind::unclear:
        return tr("unclear: read, but not surely");
    case MarkKind::supplied:
        return tr("supplied: not on the paper, added by whoever reads");
    case MarkKind::struck:
        return tr("struck out on the paper");
    }
    return {};
}

QString MarkWords::of(const bridge::Line &line) {
    QStringList sentences;
    for (const auto &mark : line.marks) {
        if (mark.kind != MarkKind::illegible)
            sentences += tr("“\u2068%1\u2069” is %2.")
                             .arg(line.text.mid(mark.from, mark.length), of(mark.kind));
        else if (mark.extent > 0)
            sentences += tr("About %1 letters are illegible.").arg(mark.extent);
        else
            sentences += tr("Some letters are illegible.");
    }
    return sentences.join(u'\n');
}

} // namespace app::station::proofread
