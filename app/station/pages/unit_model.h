// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "app/station/bridge/listing.h"

namespace app::station::pages {

/// The collection's tree: all pages at the top, under them the units, and the pages that are in
/// none, where there are such beside units. Each counts its pages by status, those below it too.
class UnitModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    explicit UnitModel(QObject *parent = nullptr);
    ~UnitModel() override;

    /// Rows stay where the units are the same as before.
    void setOverview(const bridge::Overview &overview);

    /// What it means as a filter: nothing for all pages, else the unit, which is none for pages
    /// without one.
    [[nodiscard]] std::optional<bridge::UnitId> unitAt(const QModelIndex &index) const;
    /// Of all pages where the unit is not there any more.
    [[nodiscard]] QModelIndex indexOf(const std::optional<bridge::UnitId> &unit) const;
    [[nodiscard]] bridge::StatusCounts countsAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static qint64 sum(const bridge::StatusCounts &counts);

  private:
    struct Node;
    [[nodiscard]] static Node *nodeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void build(const bridge::Overview &overview);
    void count(const bridge::Overview &overview);

    QList<bridge::UnitPlace> m_units;
    bool m_hasLoose = false; ///< a row for the pages that are in no unit
    std::unique_ptr<Node> m_all;
    QMap<bridge::UnitId, Node *> m_nodes;
};

} // namespace app::station::pages
