// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_tree.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QSignalBlocker>

namespace app::station::clean {

LayoutTree::LayoutTree(QWidget *parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("layoutTree"));
    setAccessibleName(tr("Regions and lines in reading order"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &LayoutTree::take);
}

QString LayoutTree::nameOf(bridge::RegionKind kind) {
    using Kind = bridge::RegionKind;
    switch (kind) {
    case Kind::paragraph:
        return tr("Paragraph");
    case Kind::heading:
        return tr("Heading");
    case Kind::header:
        return tr("Running head");
    case Kind::pageNumber:
        return tr("Page number");
    case Kind::footnote:
        return tr("Footnote");
    case Kind::table:
        return tr("Table");
    case Kind::picture:
        return tr("Picture");
    case Kind::stamp:
        return tr("Stamp");
    case Kind::rule:
        return tr("Rule");
    case Kind::noise:
        return tr("Noise");
    }
    return {};
}

void LayoutTree::setLayout(const Layout &layout, const QHash<qint64, QString> &texts) {
    const QSignalBlocker quiet(this);
    clear();
    int number = 0;
    for (const auto &region : layout) {
        auto *parent = new QTreeWidgetItem(this, {nameOf(region.kind)});
        QFont font = parent->font(0);
        font.setBold(true);
        parent->setFont(0, font);
        parent->setExpanded(true);
        for (const auto &line : region.lines) {
            const QString text = texts.value(line.id.value);
            // The number leads whatever the direction of the text that follows it.
            auto *item = new QTreeWidgetItem(
                parent,
                {QStringLiteral("%1  \u2068%2\u2069").arg(locale().toString(++number), text)});
            item->setToolTip(0, text);
            item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        }
    }
}

QTreeWidgetItem *LayoutTree::itemAt(const Place &place) const {
    auto *region = topLevelItem(place.region);
    return region && place.isLine() ? region->child(place.line) : region;
}

Place LayoutTree::placeOf(const QTreeWidgetItem *item) const {
    if (!item)
        return {};
    if (auto *region = item->parent())
        return {indexOfTopLevelItem(region),
                region->indexOfChild(const_cast<QTreeWidgetItem *>(item))};
    return {indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)), -1};
}

void LayoutTree::setChosen(const Places &chosen) {
    const QSignalBlocker quiet(this);
    m_isShowing = true;
    clearSelection();
    if (auto *current = chosen.isEmpty() ? nullptr : itemAt(chosen.last())) {
        setCurrentItem(current, 0, QItemSelectionModel::NoUpdate);
        scrollToItem(current);
    }
    for (const auto &place : chosen)
        if (auto *item = itemAt(place))
            item->setSelected(true);
    m_isShowing = false;
    viewport()->update();
}

Places LayoutTree::selectedPlaces() const {
    Places places;
    for (const auto *item : selectedItems())
        places.append(placeOf(item));
    std::sort(places.begin(), places.end());
    // The current one last: that is where the caret stands.
    const Place current = placeOf(currentItem());
    if (places.removeOne(current))
        places.append(current);
    return places;
}

void LayoutTree::take() {
    if (!m_isShowing)
        emit chosenChanged(selectedPlaces());
}

Place LayoutTree::dropPlace(QPoint at, bool movesRegions) const {
    const auto *item = QTreeWidget::itemAt(at);
    const Place target = placeOf(item);
    if (target.region < 0)
        return {movesRegions ? topLevelItemCount() : topLevelItemCount() - 1, -1};
    const QRect row = visualItemRect(item);
    if (movesRegions) {
        const bool isBefore = !target.isLine() && at.y() < row.center().y();
        return {isBefore ? target.region : target.region + 1, -1};
    }
    if (target.isLine())
        return at.y() < row.center().y() ? target : Place{target.region, target.line + 1};
    // On a region's name: before its lines; over its upper rim: behind those of the one before.
    const bool isAbove = at.y() < row.top() + row.height() / 4 && target.region > 0;
    return isAbove ? Place{target.region - 1, -1} : Place{target.region, 0};
}

void LayoutTree::dropEvent(QDropEvent *event) {
    const Places places = selectedPlaces();
    const bool movesRegions = std::any_of(places.begin(), places.end(),
                                          [](const Place &place) { return !place.isLine(); });
    const Place to = dropPlace(event->position().toPoint(), movesRegions);
    // The order is changed in the layout, which then is shown anew; the list itself moves nothing.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    QMetaObject::invokeMethod(
        this, [this, places, to] { emit moveWanted(places, to); }, Qt::QueuedConnection);
}

} // namespace app::station::clean
