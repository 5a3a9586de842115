// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk_script.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>

#include <QApplication>
#include <QTest>
#include <QTextCursor>

#include "app/station/main_window.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_highlighter.h"
#include "app/station/proofread/offer_bar.h"
#include "ocr/text/align.h"

namespace tests::bench {
namespace {

using namespace app::station::proofread;

/// A line that shares less than this with the truth is another line.
constexpr double leastAlike = 0.5;
constexpr int mostRounds = 60;
constexpr int waitMs = 60;

/// What is wrong in one place: [from, to) of the text is to be `with`.
struct Change {
    int from = 0;
    int to = 0;
    QString with;
};

struct Key {
    int key = 0;
    Qt::KeyboardModifiers modifiers;
};

/// What is selected; a caret where both are alike.
struct Selection {
    int anchor = 0;
    int position = 0;
    auto operator<=>(const Selection &) const = default;
    [[nodiscard]] int from() const { return std::min(anchor, position); }
    [[nodiscard]] int to() const { return std::max(anchor, position); }
    [[nodiscard]] bool isCaret() const { return anchor == position; }
};

LineEditor *editor() { return qobject_cast<LineEditor *>(QApplication::focusWidget()); }

std::u32string points(const QString &text) { return text.toStdU32String(); }

/// Places of the code points in UTF-16 units, and the end.
std::vector<int> placesOf(const QString &text) {
    std::vector<int> places;
    for (int at = 0; at < text.size(); at += text[at].isHighSurrogate() ? 2 : 1)
        places.push_back(at);
    places.push_back(int(text.size()));
    return places;
}

QList<Change> changesOf(const QString &text, const QString &truth) {
    const auto placesA = placesOf(text), placesB = placesOf(truth);
    QList<Change> changes;
    std::size_t a = 0, b = 0;
    bool isOpen = false;
    for (const auto &pair : ocr::text::align(points(text), points(truth))) {
        const auto nextA = a + (pair.a >= 0 ? 1 : 0), nextB = b + (pair.b >= 0 ? 1 : 0);
        const QString now = text.mid(placesA[a], placesA[nextA] - placesA[a]);
        const QString wanted = truth.mid(placesB[b], placesB[nextB] - placesB[b]);
        if (now != wanted) {
            if (!isOpen)
                changes.append({placesA[a], placesA[a], {}});
            changes.last().to = placesA[nextA];
            changes.last().with += wanted;
        }
        isOpen = now != wanted;
        a = nextA;
        b = nextB;
    }
    return changes;
}

/// Words of the text in which something is wrong; a wrong blank counts for the word before it.
int wrongWords(const QString &text, const QList<Change> &changes) {
    std::set<qsizetype> words;
    for (const auto &change : changes) {
        words.insert(text.left(change.from).count(u' '));
        const auto inside = text.mid(change.from, change.to - change.from).trimmed();
        for (auto more = inside.count(u' '); more > 0; --more)
            words.insert(text.left(change.from).count(u' ') + more);
    }
    return int(words.size());
}

/// Where keys lead from one selection to others, in the open field.
class Ways {
  public:
    Ways() {
        const auto *field = editor();
        const auto *highlighter = field->document()->findChild<LineHighlighter *>();
        m_doubts = doubtfulRanges(highlighter->line(), field->words());
    }

    /// The fewest keys to a selection that `is` the goal; nothing: there is no way.
    template <typename Goal>
    [[nodiscard]] std::optional<std::pair<QList<Key>, Selection>> find(Goal is) const {
        const auto caret = editor()->textCursor();
        const Selection start{caret.anchor(), caret.position()};
        std::map<Selection, std::pair<Selection, Key>> from;
        std::deque<Selection> open{start};
        from[start] = {start, {}};
        while (!open.empty()) {
            const Selection at = open.front();
            open.pop_front();
            if (is(at))
                return std::pair(back(from, start, at), at);
            for (const auto &[key, next] : steps(at))
                if (from.emplace(next, std::pair(at, key)).second)
                    open.push_back(next);
        }
        return {};
    }

  private:
    [[nodiscard]] QList<std::pair<Key, Selection>> steps(const Selection &at) const {
        static const std::pair<Key, QTextCursor::MoveOperation> moves[] = {
            {{Qt::Key_Left, Qt::NoModifier}, QTextCursor::Left},
            {{Qt::Key_Right, Qt::NoModifier}, QTextCursor::Right},
            {{Qt::Key_Left, Qt::ControlModifier}, QTextCursor::WordLeft},
            {{Qt::Key_Right, Qt::ControlModifier}, QTextCursor::WordRight},
            {{Qt::Key_Home, Qt::NoModifier}, QTextCursor::StartOfLine},
            {{Qt::Key_End, Qt::NoModifier}, QTextCursor::EndOfLine}};
        QList<std::pair<Key, Selection>> next;
        for (const auto &[key, move] : moves) {
            QTextCursor cursor(editor()->document());
            cursor.setPosition(at.anchor);
            cursor.setPosition(at.position, QTextCursor::KeepAnchor);
            cursor.movePosition(move);
            next.append({key, {cursor.anchor(), cursor.position()}});
        }
        for (const bool forward : {true, false})
            if (const auto doubt = findDoubt(m_doubts, at.from(), at.to(), forward))
                next.append({{Qt::Key_F2, forward ? Qt::NoModifier : Qt::ShiftModifier},
                             {doubt->from, doubt->from + doubt->length}});
        return next;
    }

    [[nodiscard]] static QList<Key> back(const std::map<Selection, std::pair<Selection, Key>> &from,
                                         const Selection &start, Selection at) {
        QList<Key> keys;
        while (at != start) {
            const auto &[before, key] = from.at(at);
            keys.prepend(key);
            at = before;
        }
        return keys;
    }

    QList<DoubtfulRange> m_doubts;
};

/// What the desk offers for the word [from, to).
QStringList offersFor(const QString &text, int from, int to) {
    auto *window = qobject_cast<app::station::MainWindow *>(editor()->window());
    const auto *highlighter = editor()->document()->findChild<LineHighlighter *>();
    QStringList offers;
    for (const auto &offer : window->collection()->collection->alternatives(highlighter->line().id,
                                                                            text, from, to - from))
        offers.append(offer.text);
    return offers;
}

/// What the text of the line becomes where it is changed as other lines were; itself where nothing
/// is offered.
QString learnedText() {
    auto *window = qobject_cast<app::station::MainWindow *>(editor()->window());
    const auto *highlighter = editor()->document()->findChild<LineHighlighter *>();
    const QString text = editor()->text();
    return changedBy(
        text, window->collection()->collection->learnedChanges(highlighter->line().id, text));
}

/// Takes what is offered for the whole line where that leaves less to do.
int takeLearned(const QString &truth) {
    const QString learned = learnedText();
    const auto now = points(editor()->text());
    if (ocr::text::editDistance(points(learned), points(truth)) >=
        ocr::text::editDistance(now, points(truth)))
        return 0;
    QTest::qWait(waitMs); // until it is seen
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O,
                    Qt::ControlModifier | Qt::ShiftModifier);
    return points(editor()->text()) != now ? 1 : 0;
}

/// Keys, and then letters.
struct Plan {
    QList<Key> keys;
    QString letters;
    int *counter = nullptr; ///< of the tally
    [[nodiscard]] qsizetype cost() const { return keys.size() + letters.size(); }
};

void append(QList<Plan> &plans, const Ways &ways, const auto &goal, int deletions, int key,
            const QString &letters, int *counter) {
    const auto way = ways.find(goal);
    if (!way)
        return;
    Plan plan{way->first, letters, counter};
    for (int i = 0; i < deletions; ++i)
        plan.keys.append({key, Qt::NoModifier});
    plans.append(plan);
}

/// The cheapest way to mend the first change, or the whole word in which it stands.
Plan planFor(const QString &text, const QList<Change> &changes, const QString &truth,
             Tally &tally) {
    const Ways ways;
    const auto &change = changes.first();
    QList<Plan> plans;
    const int length = change.to - change.from;
    const auto selects = [](int from, int to) {
        return [=](const Selection &at) {
            return !at.isCaret() && at.from() == from && at.to() == to;
        };
    };
    const auto stands = [](int place) {
        return [=](const Selection &at) { return at.isCaret() && at.position == place; };
    };
    append(plans, ways, stands(change.from), length, Qt::Key_Delete, change.with, &tally.edited);
    append(plans, ways, stands(change.to), length, Qt::Key_Backspace, change.with, &tally.edited);
    if (length > 0)
        append(plans, ways, selects(change.from, change.to), change.with.isEmpty() ? 1 : 0,
               Qt::Key_Delete, change.with, &tally.typedOver);
    // All that is wrong in the word at once, by typing over it.
    const int begin = int(text.lastIndexOf(u' ', std::max(0, change.from - 1))) + 1;
    int end = int(text.indexOf(u' ', change.from));
    end = end < 0 ? int(text.size()) : end;
    int behind = end;
    for (const auto &each : changes)
        if (each.from >= begin && each.to <= end)
            behind += int(each.with.size()) - (each.to - each.from);
    if (change.from >= begin && change.to <= end && !text.left(begin).isNull() &&
        truth.left(begin) == text.left(begin))
        append(plans, ways, selects(begin, end), 0, 0, truth.mid(begin, behind - begin),
               &tally.typedOver);
    // The same by what the desk offers for the word at the caret.
    if (change.from >= begin && change.to <= end) {
        const auto place = offersFor(text, begin, end).indexOf(truth.mid(begin, behind - begin));
        const auto way = ways.find(
            [=](const Selection &at) { return at.position >= begin && at.position <= end; });
        if (place >= 0 && way) {
            Plan plan{way->first, {}, &tally.taken};
            plan.keys.append({Qt::Key_1 + int(place), Qt::ControlModifier | Qt::ShiftModifier});
            plans.append(plan);
        }
    }
    return *std::min_element(plans.begin(), plans.end(),
                             [](const Plan &a, const Plan &b) { return a.cost() < b.cost(); });
}

int press(const Plan &plan) {
    for (const auto &key : plan.keys)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key.key), key.modifiers);
    for (const auto &letter : points(plan.letters))
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString::fromUcs4(&letter, 1), Qt::NoModifier);
    return int(plan.keys.size() + qsizetype(points(plan.letters).size()));
}

double alike(const QString &a, const QString &b) {
    const auto longest = std::max({a.size(), b.size(), qsizetype(1)});
    return 1 - double(ocr::text::editDistance(points(a), points(b))) / double(longest);
}

} // namespace

Tally &Tally::operator+=(const Tally &more) {
    keys += more.keys;
    changes += more.changes;
    words += more.words;
    lines += more.lines;
    wrongLines += more.wrongLines;
    typedOver += more.typedOver;
    taken += more.taken;
    learned += more.learned;
    edited += more.edited;
    typedAnew += more.typedAnew;
    withoutTruth += more.withoutTruth;
    return *this;
}

QList<QString> matchLines(const QList<QString> &read, const QList<QString> &truth) {
    const auto rows = read.size(), columns = truth.size();
    std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1, 0));
    std::vector<std::vector<double>> gain(rows, std::vector<double>(columns, 0));
    for (auto i = rows - 1; i >= 0; --i)
        for (auto j = columns - 1; j >= 0; --j) {
            const double likeness = alike(read[i], truth[j]);
            gain[i][j] = likeness < leastAlike ? -1 : likeness;
            best[i][j] =
                std::max({best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + gain[i][j]});
        }
    QList<QString> matched(rows);
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (gain[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + gain[i][j])
            matched[i++] = truth[j++];
        else
            best[i][j] == best[i + 1][j] ? ++i : ++j;
    }
    return matched;
}

Tally mendLine(const QString &truth) {
    Tally tally;
    const QString read = editor()->text();
    tally.lines = 1;
    auto changes = changesOf(read, truth);
    if (changes.isEmpty())
        return tally;
    tally.wrongLines = 1;
    tally.changes = int(ocr::text::editDistance(points(read), points(truth)));
    tally.words = wrongWords(read, changes);
    tally.learned = takeLearned(truth);
    tally.keys += tally.learned;
    changes = changesOf(editor()->text(), truth);
    for (int round = 0; round < mostRounds && !changes.isEmpty(); ++round) {
        const auto plan = planFor(editor()->text(), changes, truth, tally);
        tally.keys += press(plan);
        ++*plan.counter;
        changes = changesOf(editor()->text(), truth);
    }
    if (editor()->text() != truth) {
        ++tally.typedAnew;
        tally.keys += press({{{Qt::Key_A, Qt::ControlModifier}}, truth, nullptr});
    }
    return tally;
}

} // namespace tests::bench
