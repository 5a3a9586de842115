// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QStringList>

#include "app/station/bridge/history.h"
#include "app/station/bridge/values.h"

namespace app::station::bridge {

struct ApartDifference;

/// The open collection as the window sees it: reads that take milliseconds and a person's own
/// changes, both on the window's thread. What changes is told by signals, also when the change was
/// made by a job. Everything else goes through Jobs, Pictures and Searches.
class Collection : public QObject {
    Q_OBJECT
  public:
    /// Errors: those of workflows::Station::open and create.
    [[nodiscard]] static Result<std::unique_ptr<Collection>> open(const QString &folder);
    [[nodiscard]] static Result<std::unique_ptr<Collection>> create(const QString &folder);
    ~Collection() override;

    [[nodiscard]] QString folder() const;
    /// The folder's name without ".evrak".
    [[nodiscard]] QString name() const;

    /// Whether nothing can be stored in it.
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] Result<qint64> pageCount() const;
    [[nodiscard]] Result<QList<Page>> pages(qint64 offset, qint64 limit) const;
    [[nodiscard]] Result<Page> page(PageId id) const;
    [[nodiscard]] Result<QList<Line>> lines(PageId page) const;
    [[nodiscard]] Result<Line> line(LineId id) const;

    /// Stores a person's reading of a line as that person saw it. `marks` are those of `text`;
    /// none: those that stood stay on their letters. Error `conflict`: somebody else has stored one
    /// since; `overOthers` stores it after theirs all the same.
    [[nodiscard]] Result<Line> setText(const Line &seen, const QString &text, const QString &by,
                                       bool overOthers = false,
                                       const std::optional<QList<Mark>> &marks = {});
    /// Keeps what this person typed in the history of a line that goes on saying what it says.
    [[nodiscard]] Result<Done> keepBeside(LineId line, const QString &text, const QString &by,
                                          const std::optional<QList<Mark>> &marks);
    /// Stores what a machine read beside the line as this person's. Errors as of setText.
    [[nodiscard]] Result<Line> takeOffer(const Line &seen, const QString &by);
    /// Puts the offer aside for everybody, or takes that back.
    [[nodiscard]] Result<Line> setDismissed(const Line &seen, ReadingId offer, bool isDismissed,
                                            const QString &by);
    /// What people changed elsewhere and likely would in this text of the line, in its order.
    [[nodiscard]] QList<LearnedChange> learnedChanges(LineId line, const QString &text) const;
    /// What else the word may be that stands there in the text, which the line has or gets.
    [[nodiscard]] QList<Alternative> alternatives(LineId line, const QString &text, int from,
                                                  int length) const;
    /// What `after` says that `before` does not, as places and lengths in it.
    [[nodiscard]] static QList<std::pair<int, int>> changesIn(const QString &before,
                                                              const QString &after);
    /// The marks of a text where it was changed into another.
    [[nodiscard]] static QList<Mark> carryMarks(const QString &before, const QList<Mark> &marks,
                                                const QString &text);
    [[nodiscard]] Result<Page> setStatus(PageId page, Status status, const QString &by,
                                         const QString &note = {});

    /// All versions of a line, oldest first.
    [[nodiscard]] Result<QList<Version>> versions(LineId line) const;
    /// Oldest first.
    [[nodiscard]] Result<QList<StatusNote>> statusNotes(PageId page) const;
    /// Makes an earlier version of a line the one that stands, as that person's; `seen` is the one
    /// that stood when the person chose. Error `conflict`: somebody has stored one since.
    [[nodiscard]] Result<Done> goBackTo(LineId line, ReadingId reading, const QString &by,
                                        ReadingId seen);
    /// Who has read lines of the page, models and people, each once, in the order of the lines.
    [[nodiscard]] Result<QList<Side>> sides(PageId page) const;
    [[nodiscard]] Result<Comparison> compare(PageId page, const Side &a, const Side &b) const;

    /// The lines of a page for a second reader, who sees nothing of what the first one made of
    /// them. Error: notAllowed unless the page is proofread or verified.
    [[nodiscard]] Result<QList<ApartLine>> linesToReadApart(PageId page, const QString &by) const;
    [[nodiscard]] Result<Done> readApart(LineId line, const QString &text, const QString &by);
    /// Where second readers differ from what stands, and nobody has decided since; setText or
    /// goBackTo decide.
    [[nodiscard]] Result<QList<ApartDifference>> apartDifferences(int limit) const;

    /// Picks how these are read from the next reading on; an empty name hands them back.
    [[nodiscard]] Result<Done> setProfile(const QList<PageId> &pages, const QString &profile);
    [[nodiscard]] Result<Done> setLineProfile(const Line &line, const QString &profile);
    /// For the pages of the unit and those that are taken into it later.
    [[nodiscard]] Result<Done> setUnitProfile(UnitId unit, const QString &profile);
    [[nodiscard]] Result<Unit> unit(UnitId id) const;
    [[nodiscard]] Result<QList<PageId>> pagesOf(UnitId unit) const;

    /// The cleanup that a person has set; nothing: chosen on the page's evidence.
    [[nodiscard]] Result<std::optional<Recipe>> clean(PageId page) const;
    [[nodiscard]] Result<Done> setClean(const QList<PageId> &pages,
                                        const std::optional<Recipe> &recipe, const QString &by);
    /// The page and those that follow it in its unit, or in the collection where neither it nor
    /// they have one; `limit` below 0: all of them.
    [[nodiscard]] Result<QList<Page>> pagesFrom(PageId page, qint64 limit = -1) const;
    [[nodiscard]] Result<qint64> countFrom(PageId page) const;

    [[nodiscard]] Result<Layout> layout(PageId page) const;
    /// Whether a person has set it.
    [[nodiscard]] Result<bool> isLayoutSet(PageId page) const;
    /// Gives the layout with the ids of its new lines. Error `conflict`: the page's lines are no
    /// longer those of `basedOn`.
    [[nodiscard]] Result<Layout> setLayout(PageId page, const Layout &layout, const Layout &basedOn,
                                           const QString &by, const TextCuts &cuts = {});
    [[nodiscard]] Result<Done> releaseLayout(PageId page, const QString &by);

    /// Gives the second page, which follows the first.
    [[nodiscard]] Result<PageId> splitPage(PageId page, const Recipe &first, const Recipe &second,
                                           const QString &by);
    [[nodiscard]] Result<Done> mergePages(PageId first, PageId second, const QString &by,
                                          workflows::MergedOrder order);

    [[nodiscard]] static QStringList exportFormats();

  signals:
    void pageChanged(app::station::bridge::PageId page);
    /// Lines of the page say something else, though nobody typed it in them.
    void textChanged(app::station::bridge::PageId page);
    void pagesAdded();
    /// What a person set beside the text: cleanup or layout.
    void cleanChanged(app::station::bridge::PageId page);
    void layoutChanged(app::station::bridge::PageId page);
    /// Pages came or went between others.
    void pagesRearranged();

  private:
    explicit Collection(std::unique_ptr<workflows::Station> station);
    [[nodiscard]] Result<workflows::PageFilter> followingOf(PageId page) const;
    [[nodiscard]] Result<Line> changed(const Line &seen);
    std::unique_ptr<workflows::Station> m_station;
};

} // namespace app::station::bridge
