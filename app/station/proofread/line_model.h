// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QAbstractListModel>
#include <QUndoStack>

#include "app/station/bridge/collection.h"
#include "app/station/proofread/draft_file.h"

namespace app::station::proofread {

/// The lines of one page and what a person does to them. Every change is a stored reading before
/// the call returns; undo and redo store readings too, so that nothing is ever taken away.
class LineModel : public QAbstractListModel {
    Q_OBJECT
  public:
    /// `collection` must outlive the model.
    explicit LineModel(bridge::Collection &collection, QObject *parent = nullptr);

    /// Whose readings are stored from now on; without a name none are.
    void setPerson(const QString &name) { m_person = name; }
    /// Forgets what could be undone on the page before. Id 0: no page.
    void setPage(bridge::PageId page);
    /// Reads the lines of the page again; where they are the same lines, rows stay.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Stores the text where it differs.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Stores the text though it be the same: a person vouches for it. `marks` are those of the
    /// text; none: those that stood stay on their letters. False: not stored, and `refused` or
    /// `conflicted` said why.
    bool accept(int row, const QString &text, const std::optional<QList<bridge::Mark>> &marks = {});
    /// The same, only where text or marks differ.
    bool take(int row, const QString &text, const QList<bridge::Mark> &marks);
    /// Stores what a machine offers for the line, or puts it aside; both can be undone.
    bool takeOffer(int row);
    bool dismissOffer(int row);
    /// After `conflicted`: stores this reading after the other person's.
    bool storeOverOthers(bridge::LineId line, const QString &text);
    /// After `conflicted`: leaves the line to the other person; this reading is kept in its
    /// history.
    bool keepBesideOthers(bridge::LineId line, const QString &text);

    /// The page's regions and lines as they are stored.
    [[nodiscard]] std::optional<bridge::Layout> layout();
    /// Gives the page other lines, made from `before`; undone and redone in turn with the readings.
    /// False: `refused` said why.
    bool setLayout(const bridge::Layout &before, const bridge::Layout &after,
                   const bridge::TextCuts &cuts = {});

    /// Picks the profile of a line; empty: as its page. False: `refused` said why.
    bool setProfile(int row, const QString &profile);

    /// What was typed in a line and could not be stored, as when a disk went away; none else.
    [[nodiscard]] std::optional<Draft> unstored(bridge::LineId line) const;

    [[nodiscard]] const QList<bridge::Line> &lines() const { return m_lines; }
    [[nodiscard]] bridge::PageId page() const { return m_page; }
    [[nodiscard]] int rowOf(bridge::LineId line) const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

  signals:
    void linesReplaced();
    /// Undo or redo changed this row.
    void attentionWanted(int row);
    void stored(int row);
    void refused(const QString &reason);
    /// Somebody else stored `theirs` since the line was read; the model shows theirs now.
    void conflicted(app::station::bridge::LineId line, const QString &mine, const QString &theirs,
                    const QString &by);

  private:
    friend class StoreReading;
    friend class ChangeLines;
    friend class TakeOffer;
    friend class DismissOffer;
    using Marks = std::optional<QList<bridge::Mark>>;
    /// What is asked of the collection for a line.
    using Ask = std::function<bridge::Result<bridge::Line>(const bridge::Line &line)>;

    [[nodiscard]] static QString aboutLine(const bridge::Line &line);
    bool write(bridge::LineId line, const QString &text, const Marks &marks, bool overOthers);
    bool put(bridge::LineId line, const QString &text, const Marks &marks, const Ask &ask);
    [[nodiscard]] std::optional<bridge::Layout> putLayout(const bridge::Layout &layout,
                                                          const bridge::Layout &seen, bool isSet,
                                                          const bridge::TextCuts &cuts);
    void take(QList<bridge::Line> lines, bool keepsHistory);
    bool fail(int row, const QString &text, const Marks &marks, const bridge::Error &error);

    bridge::Collection &m_collection;
    bridge::PageId m_page;
    QString m_person;
    QList<bridge::Line> m_lines;
    Marks m_refusedMarks; ///< of the text that was in conflict last
    QList<Draft> m_unstored;
    QUndoStack m_undo;
};

} // namespace app::station::proofread
