// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QStringList>

#include "app/station/bridge/values.h"

namespace app::station::bridge {

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

    [[nodiscard]] Result<qint64> pageCount() const;
    [[nodiscard]] Result<QList<Page>> pages(qint64 offset, qint64 limit) const;
    [[nodiscard]] Result<Page> page(PageId id) const;
    [[nodiscard]] Result<QList<Line>> lines(PageId page) const;
    [[nodiscard]] Result<Line> line(LineId id) const;

    /// Stores a person's reading of a line as that person saw it. Error `conflict`: somebody else
    /// has stored one since; `overOthers` stores it after theirs all the same.
    [[nodiscard]] Result<Line> setText(const Line &seen, const QString &text, const QString &by,
                                       bool overOthers = false);
    [[nodiscard]] Result<Page> setStatus(PageId page, Status status, const QString &by,
                                         const QString &note = {});

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
    void pagesAdded();
    /// What a person set beside the text: cleanup or layout.
    void cleanChanged(app::station::bridge::PageId page);
    void layoutChanged(app::station::bridge::PageId page);
    /// Pages came or went between others.
    void pagesRearranged();

  private:
    explicit Collection(std::unique_ptr<workflows::Station> station);
    [[nodiscard]] Result<workflows::PageFilter> followingOf(PageId page) const;
    std::unique_ptr<workflows::Station> m_station;
};

} // namespace app::station::bridge
