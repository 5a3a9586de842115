// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_model.h"

#include <utility>

#include <QUndoCommand>

#include "app/station/bridge/error_text.h"
#include "app/station/bridge/profiles.h"
#include "app/station/proofread/doubt_words.h"
#include "app/station/proofread/mark_formats.h"

namespace app::station::proofread {

using bridge::Line;
using bridge::LineId;

class StoreReading : public QUndoCommand {
  public:
    StoreReading(LineModel &model, const Line &line, QString text, LineModel::Marks marks,
                 bool overOthers)
        : m_model(model), m_line(line.id), m_before(line.text), m_marksBefore(line.marks),
          m_after(std::move(text)), m_marksAfter(std::move(marks)), m_overOthers(overOthers) {}

    void redo() override { write(m_before, m_after, m_marksAfter); }
    void undo() override { write(m_after, m_before, m_marksBefore); }

  protected:
    /// The first time.
    virtual bool store(const QString &text, const LineModel::Marks &marks) {
        return m_model.write(m_line, text, marks, m_overOthers);
    }
    void write(const QString &seen, const QString &text, const LineModel::Marks &marks) {
        const int row = m_model.rowOf(m_line);
        if (!m_isFirst && row >= 0 && m_model.m_lines[row].text != seen) {
            // Such as by find and replace: a step of before would take that away.
            emit m_model.refused(LineModel::tr("Line %1 says something else by now and was left "
                                               "as it is.")
                                     .arg(m_model.m_lines[row].ordinal));
            setObsolete(true);
        } else if (m_isFirst ? !store(text, marks) : !m_model.write(m_line, text, marks, false))
            setObsolete(true);
        else if (!m_isFirst)
            emit m_model.attentionWanted(m_model.rowOf(m_line));
        m_isFirst = false;
    }

    LineModel &m_model;
    LineId m_line;

  private:
    QString m_before;
    LineModel::Marks m_marksBefore;
    QString m_after;
    LineModel::Marks m_marksAfter;
    bool m_overOthers;
    bool m_isFirst = true;
};

/// Other lines: one split, two joined, one inserted.
class ChangeLines : public QUndoCommand {
  public:
    ChangeLines(LineModel &model, bridge::Layout before, bridge::Layout after, bool wasSet,
                bridge::TextCuts cuts)
        : m_model(model), m_before(std::move(before)), m_after(std::move(after)), m_wasSet(wasSet),
          m_cuts(std::move(cuts)) {}

    void redo() override { put(m_before, m_after, true); }
    void undo() override { put(m_after, m_before, m_wasSet); }

  private:
    void put(const bridge::Layout &from, bridge::Layout &to, bool isSet) {
        const auto linesBefore = m_model.m_lines;
        auto stored = m_model.putLayout(to, from, isSet, std::exchange(m_cuts, {}));
        if (!stored) {
            setObsolete(true);
            return;
        }
        to = std::move(*stored); // new lines have their ids now
        if (!std::exchange(m_isFirst, false))
            emit m_model.attentionWanted(firstOther(linesBefore, m_model.m_lines));
    }
    static int firstOther(const QList<Line> &before, const QList<Line> &after) {
        int row = 0;
        while (row + 1 < after.size() && row < before.size() && before[row].id == after[row].id)
            ++row;
        return row;
    }

    LineModel &m_model;
    bridge::Layout m_before;
    bridge::Layout m_after;
    bool m_wasSet;
    bridge::TextCuts m_cuts; ///< once: lines that come back bring their texts along
    bool m_isFirst = true;
};

/// Stores a machine's later reading of the line as this person's; its boxes come along.
class TakeOffer : public StoreReading {
  public:
    TakeOffer(LineModel &model, const Line &line)
        : StoreReading(model, line, line.offer->text, QList<bridge::Mark>{}, false) {}

  protected:
    bool store(const QString &text, const LineModel::Marks &marks) override {
        const auto ask = [this](const Line &line) {
            return m_model.m_collection.takeOffer(line, m_model.m_person);
        };
        if (!m_model.put(m_line, text, marks, ask))
            return false;
        emit m_model.stored(m_model.rowOf(m_line));
        return true;
    }
};

class DismissOffer : public QUndoCommand {
  public:
    DismissOffer(LineModel &model, const Line &line)
        : m_model(model), m_line(line), m_offer(line.offer->reading) {}

    void redo() override { set(true); }
    void undo() override {
        set(false);
        emit m_model.attentionWanted(m_model.rowOf(m_line.id));
    }

  private:
    void set(bool isDismissed) {
        const auto ask = [&](const Line &line) {
            return m_model.m_collection.setDismissed(line, m_offer, isDismissed, m_model.m_person);
        };
        if (!m_model.put(m_line.id, {}, {}, ask))
            setObsolete(true);
    }

    LineModel &m_model;
    Line m_line;
    bridge::ReadingId m_offer;
};

LineModel::LineModel(bridge::Collection &collection, QObject *parent)
    : QAbstractListModel(parent), m_collection(collection) {}

void LineModel::setPage(bridge::PageId page) {
    m_undo.clear();
    m_page = page;
    beginResetModel();
    m_lines.clear();
    endResetModel();
    reload();
}

void LineModel::reload() {
    QList<Line> lines;
    if (m_page) {
        auto read = m_collection.lines(m_page);
        if (!read) {
            emit refused(bridge::describe(read.error()));
            return;
        }
        lines = std::move(*read);
    }
    take(std::move(lines), false);
}

void LineModel::take(QList<Line> lines, bool keepsHistory) {
    const bool areSame = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                    [](const Line &a, const Line &b) { return a.id == b.id; });
    if (areSame) {
        m_lines = std::move(lines);
        if (!m_lines.isEmpty())
            emit dataChanged(index(0), index(int(m_lines.size()) - 1));
    } else {
        beginResetModel();
        if (!keepsHistory)
            m_undo.clear();
        m_lines = std::move(lines);
        endResetModel();
    }
    emit linesReplaced();
}

int LineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString LineModel::aboutLine(const Line &line) {
    QStringList about;
    if (!line.by.isEmpty())
        about += line.isByPerson ? tr("Read by %1").arg(line.by)
                                 : tr("Read by the model %1, sure to %2 %")
                                       .arg(line.by)
                                       .arg(qRound(line.confidence * 100));
    if (!line.ownProfile.isEmpty())
        about += tr("Profile of this line: %1").arg(bridge::titleOfProfile(line.ownProfile));
    if (!line.doubts.isEmpty())
        about += DoubtWords::of(line);
    if (!line.marks.isEmpty())
        about += MarkWords::of(line);
    if (line.offer)
        about += tr("The model %1 has read it otherwise since.").arg(line.offer->by);
    return about.join(u'\n');
}

QVariant LineModel::data(const QModelIndex &index, int role) const {
    if (index.row() < 0 || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2").arg(line.ordinal).arg(line.text);
    case Qt::ToolTipRole:
        return aboutLine(line);
    case Qt::AccessibleDescriptionRole:
        return QStringList{DoubtWords::of(line), MarkWords::of(line)}.join(u'\n').trimmed();
    default:
        return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex &) const {
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || index.row() < 0 || index.row() >= m_lines.size())
        return false;
    const QString text = value.toString();
    return text == m_lines[index.row()].text || accept(index.row(), text);
}

bool LineModel::accept(int row, const QString &text, const Marks &marks) {
    const auto &line = m_lines[row];
    const bool isSame = line.text == text && (!marks || line.marks == *marks);
    if (line.isByPerson && line.by == m_person && isSame) {
        emit stored(row); // this person vouched for these very letters before
        return true;
    }
    const int before = m_undo.count();
    const auto reading = line.reading;
    m_undo.push(new StoreReading(*this, line, text, marks, false));
    return m_undo.count() > before ||
           (m_lines[row].reading != reading && m_lines[row].text == text);
}

bool LineModel::take(int row, const QString &text, const QList<bridge::Mark> &marks) {
    return (text == m_lines[row].text && marks == m_lines[row].marks) || accept(row, text, marks);
}

bool LineModel::storeOverOthers(LineId line, const QString &text) {
    const int row = rowOf(line);
    if (row < 0)
        return false;
    m_undo.push(new StoreReading(*this, m_lines[row], text, m_refusedMarks, true));
    return m_lines[row].text == text;
}

std::optional<bridge::Layout> LineModel::layout() {
    auto layout = m_collection.layout(m_page);
    if (layout)
        return std::move(*layout);
    emit refused(bridge::describe(layout.error()));
    return {};
}

bool LineModel::setLayout(const bridge::Layout &before, const bridge::Layout &after,
                          const bridge::TextCuts &cuts) {
    const auto isSet = m_collection.isLayoutSet(m_page);
    if (!isSet) {
        emit refused(bridge::describe(isSet.error()));
        return false;
    }
    const int count = m_undo.count();
    const int index = m_undo.index();
    m_undo.push(new ChangeLines(*this, before, after, *isSet, cuts));
    return m_undo.index() > index || m_undo.count() > count;
}

std::optional<bridge::Layout> LineModel::putLayout(const bridge::Layout &layout,
                                                   const bridge::Layout &seen, bool isSet,
                                                   const bridge::TextCuts &cuts) {
    if (m_person.isEmpty()) {
        emit refused(tr("Say who you are first; readings are stored under a name."));
        return {};
    }
    auto stored = m_collection.setLayout(m_page, layout, seen, m_person, cuts);
    auto error = stored ? std::optional<bridge::Error>() : stored.error();
    if (stored && !isSet)
        if (const auto released = m_collection.releaseLayout(m_page, m_person); !released)
            error = released.error();
    auto lines = m_collection.lines(m_page);
    if (!lines && !error)
        error = lines.error();
    if (lines)
        take(std::move(*lines), true);
    if (error)
        emit refused(error->code == bridge::ErrorCode::conflict
                         ? tr("Somebody else has changed the lines of this page; theirs are shown "
                              "now.")
                         : bridge::describe(*error));
    if (!stored)
        return {};
    emit m_collection.pageChanged(m_page);
    return std::move(*stored);
}

bool LineModel::keepBesideOthers(LineId line, const QString &text) {
    const auto done = m_collection.keepBeside(line, text, m_person, m_refusedMarks);
    if (!done)
        emit refused(bridge::describe(done.error()));
    return done.has_value();
}

bool LineModel::takeOffer(int row) {
    if (row < 0 || row >= m_lines.size() || !m_lines[row].offer)
        return false;
    m_undo.push(new TakeOffer(*this, m_lines[row]));
    return !m_lines[row].offer;
}

bool LineModel::dismissOffer(int row) {
    if (row < 0 || row >= m_lines.size() || !m_lines[row].offer)
        return false;
    m_undo.push(new DismissOffer(*this, m_lines[row]));
    return !m_lines[row].offer;
}

bool LineModel::setProfile(int row, const QString &profile) {
    if (row < 0 || row >= m_lines.size())
        return false;
    const auto done = m_collection.setLineProfile(m_lines[row], profile);
    if (!done) {
        emit refused(bridge::describe(done.error()));
        return false;
    }
    reload();
    return true;
}

int LineModel::rowOf(LineId line) const {
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].id == line)
            return row;
    return -1;
}

bool LineModel::write(LineId id, const QString &text, const Marks &marks, bool overOthers) {
    const auto ask = [&](const Line &line) {
        return m_collection.setText(line, text, m_person, overOthers, marks);
    };
    m_unstored.removeIf([&](const Draft &draft) { return draft.line == id; });
    if (!put(id, text, marks, ask))
        return false;
    emit stored(rowOf(id));
    return true;
}

std::optional<Draft> LineModel::unstored(LineId line) const {
    for (const auto &draft : m_unstored)
        if (draft.line == line)
            return draft;
    return {};
}

bool LineModel::put(LineId id, const QString &text, const Marks &marks, const Ask &ask) {
    const int row = rowOf(id);
    if (row < 0)
        return false;
    if (m_person.isEmpty()) {
        emit refused(tr("Say who you are first; readings are stored under a name."));
        return false;
    }
    auto now = ask(m_lines[row]);
    if (!now)
        return fail(row, text, marks, now.error());
    m_lines[row] = std::move(*now);
    emit dataChanged(index(row), index(row));
    return true;
}

bool LineModel::fail(int row, const QString &text, const Marks &marks, const bridge::Error &error) {
    if (error.code != bridge::ErrorCode::conflict) {
        if (!text.isNull())
            m_unstored.append({m_lines[row].id, text, marks.value_or(QList<bridge::Mark>())});
        emit refused(bridge::describe(error));
        return false;
    }
    auto theirs = m_collection.line(m_lines[row].id);
    if (theirs) {
        theirs->startsRegion = m_lines[row].startsRegion;
        m_lines[row] = std::move(*theirs);
        m_refusedMarks = marks;
        emit dataChanged(index(row), index(row));
        emit conflicted(m_lines[row].id, text, m_lines[row].text, m_lines[row].by);
    }
    return false;
}

} // namespace app::station::proofread
