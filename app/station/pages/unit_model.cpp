// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/unit_model.h"

#include <algorithm>

#include <QCollator>
#include <QLocale>

#include "app/station/look/status_look.h"

namespace app::station::pages {

using bridge::Overview;
using bridge::StatusCounts;
using bridge::UnitId;

struct UnitModel::Node {
    Node *parent = nullptr;
    int row = 0;
    std::optional<UnitId> unit;
    QString name;
    QString level;
    StatusCounts counts;
    std::vector<std::unique_ptr<Node>> below{};
};

namespace {

void add(StatusCounts &to, const StatusCounts &counts) {
    for (auto at = counts.begin(); at != counts.end(); ++at)
        to[at.key()] += at.value();
}

/// As people number: "d. 2" before "d. 10".
QCollator naturalOrder() {
    // The plain locale knows no numbers.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

UnitModel::UnitModel(QObject *parent) : QAbstractItemModel(parent) { build({}); }

UnitModel::~UnitModel() = default;

qint64 UnitModel::sum(const StatusCounts &counts) {
    qint64 pages = 0;
    for (const auto number : counts)
        pages += number;
    return pages;
}

void UnitModel::setOverview(const Overview &overview) {
    const bool hasLoose = !overview.units.isEmpty() && overview.ofUnits.contains(UnitId{});
    if (overview.units == m_units && hasLoose == m_hasLoose) {
        count(overview);
        const auto all = indexOf(m_all.get());
        emit dataChanged(all, all);
        return;
    }
    beginResetModel();
    build(overview);
    endResetModel();
}

void UnitModel::build(const Overview &overview) {
    m_units = overview.units;
    m_hasLoose = !m_units.isEmpty() && overview.ofUnits.contains(UnitId{});
    m_all = std::make_unique<Node>();
    m_all->name = tr("All pages");
    m_nodes.clear();
    auto sorted = m_units;
    const auto order = naturalOrder();
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        return order.compare(a.name, b.name) < 0;
    });
    std::vector<std::unique_ptr<Node>> nodes;
    for (const auto &unit : sorted) {
        nodes.push_back(
            std::make_unique<Node>(Node{nullptr, 0, unit.id, unit.name, unit.level, {}, {}}));
        m_nodes[unit.id] = nodes.back().get();
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        auto *parent = m_nodes.value(sorted[qsizetype(i)].parent, m_all.get());
        nodes[i]->parent = parent;
        nodes[i]->row = int(parent->below.size());
        parent->below.push_back(std::move(nodes[i]));
    }
    if (m_hasLoose) {
        m_all->below.push_back(std::make_unique<Node>(Node{
            m_all.get(), int(m_all->below.size()), UnitId{}, tr("Not in a file"), {}, {}, {}}));
        m_nodes[UnitId{}] = m_all->below.back().get();
    }
    count(overview);
}

void UnitModel::count(const Overview &overview) {
    m_all->counts.clear();
    for (auto *node : std::as_const(m_nodes))
        node->counts.clear();
    for (auto at = overview.ofUnits.begin(); at != overview.ofUnits.end(); ++at)
        for (auto *node = m_nodes.value(at.key(), m_all.get()); node; node = node->parent)
            add(node->counts, at.value());
}

UnitModel::Node *UnitModel::nodeOf(const QModelIndex &index) {
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex UnitModel::indexOf(const Node *node) const {
    return createIndex(node->row, 0, const_cast<Node *>(node));
}

std::optional<UnitId> UnitModel::unitAt(const QModelIndex &index) const {
    return index.isValid() ? nodeOf(index)->unit : std::nullopt;
}

QModelIndex UnitModel::indexOf(const std::optional<UnitId> &unit) const {
    return indexOf(unit ? m_nodes.value(*unit, m_all.get()) : m_all.get());
}

StatusCounts UnitModel::countsAt(const QModelIndex &index) const {
    return index.isValid() ? nodeOf(index)->counts : StatusCounts();
}

QModelIndex UnitModel::index(int row, int column, const QModelIndex &parent) const {
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return indexOf(m_all.get());
    return indexOf(nodeOf(parent)->below[std::size_t(row)].get());
}

QModelIndex UnitModel::parent(const QModelIndex &index) const {
    if (!index.isValid() || !nodeOf(index)->parent)
        return {};
    return indexOf(nodeOf(index)->parent);
}

int UnitModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? int(nodeOf(parent)->below.size()) : 1;
}

int UnitModel::columnCount(const QModelIndex &) const { return 1; }

QVariant UnitModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const auto &node = *nodeOf(index);
    if (role == Qt::DisplayRole)
        return node.name;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{node.level.isEmpty() ? node.name
                                           : QStringLiteral("%1 (%2)").arg(node.name, node.level),
                      tr("pages: %1").arg(QLocale().toString(sum(node.counts)))};
    for (auto at = node.counts.begin(); at != node.counts.end(); ++at)
        parts << QStringLiteral("%1: %2").arg(look::StatusLook::name(at.key()),
                                              QLocale().toString(at.value()));
    return parts.join(role == Qt::ToolTipRole ? u"\n" : u", ");
}

} // namespace app::station::pages
