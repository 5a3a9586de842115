// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_panel.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/pages/filter_bar.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/unit_tree.h"

namespace app::station::pages {
namespace {

constexpr int countAgainMs = 400;
constexpr int sizeStep = 24;
constexpr quint32 stateVersion = 1;

} // namespace

PagePanel::PagePanel(QWidget *parent)
    : QWidget(parent), m_actions(this), m_filter(new FilterBar(m_actions, this)),
      m_tree(new UnitTree), m_list(new PageList), m_parts(new QSplitter(Qt::Vertical, this)) {
    setObjectName(QStringLiteral("pagePanel"));
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_tree);
    m_parts->addWidget(m_list);
    m_parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_parts, 1);
    column->addWidget(makeFoot());
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countAgainMs);
    connect(&m_countSoon, &QTimer::timeout, this, [this] {
        if (m_open)
            m_open->overviews.count(m_model->filter());
    });
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_arePartsSet = true; });
    connect(m_filter, &FilterBar::changed, this, &PagePanel::applyFilter);
    connect(m_tree, &UnitTree::unitChosen, this, [this](const auto &unit) {
        m_unit = unit;
        applyFilter();
    });
    connect(m_list, &PageList::dropped, this, &PagePanel::moveBefore);
    connect(&m_moves, &PageMoves::told, this, &PagePanel::told);
    connect(&m_moves, &PageMoves::refused, this, &PagePanel::refused);
    connectActions();
    setCollection(nullptr);
}

PagePanel::~PagePanel() { setCollection(nullptr); }

QWidget *PagePanel::makeFoot() {
    auto *foot = new QWidget(this);
    m_numbers = new QLabel(foot);
    m_numbers->setObjectName(QStringLiteral("pageNumbers"));
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    m_size = new QSlider(Qt::Horizontal, foot);
    m_size->setAccessibleName(tr("Size of the thumbnails"));
    m_size->setToolTip(QStringLiteral("%1 (%2, %3)")
                           .arg(tr("Size of the thumbnails"),
                                m_actions.smaller->shortcut().toString(QKeySequence::NativeText),
                                m_actions.larger->shortcut().toString(QKeySequence::NativeText)));
    m_size->setRange(PageList::smallestPicture, PageList::largestPicture);
    m_size->setPageStep(sizeStep);
    m_size->setMinimumWidth(50);
    m_size->setMaximumWidth(110);
    auto *grid = new QToolButton(foot);
    grid->setDefaultAction(m_actions.grid);
    grid->setToolButtonStyle(Qt::ToolButtonIconOnly);
    grid->setAccessibleName(tr("Grid of thumbnails"));
    grid->setFocusPolicy(Qt::TabFocus);
    grid->setAutoRaise(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_numbers, 1);
    row->addWidget(grid);
    row->addWidget(m_size);
    connect(m_size, &QSlider::valueChanged, this, &PagePanel::setPictureSize);
    return foot;
}

void PagePanel::connectActions() {
    connect(m_actions.filterByLabel, &QAction::triggered, m_filter, &FilterBar::focusLabel);
    connect(m_actions.showAll, &QAction::triggered, this, [this] {
        showAll();
        m_list->setFocus();
    });
    connect(m_actions.grid, &QAction::toggled, this, &PagePanel::setGrid);
    connect(m_actions.larger, &QAction::triggered, this,
            [this] { setPictureSize(m_list->pictureSize() + sizeStep); });
    connect(m_actions.smaller, &QAction::triggered, this,
            [this] { setPictureSize(m_list->pictureSize() - sizeStep); });
    connect(m_actions.moveUp, &QAction::triggered, this, [this] { moveSelected(-1); });
    connect(m_actions.moveDown, &QAction::triggered, this, [this] { moveSelected(1); });
    connect(m_actions.moveTo, &QAction::triggered, this, &PagePanel::askPlace);
    setGrid(false);
}

void PagePanel::setCollection(bridge::OpenCollection *open) {
    m_open = nullptr;
    m_moves.setLists(nullptr);
    m_list->setPages(nullptr);
    m_model.reset();
    m_unit.reset();
    m_filter->clear();
    m_tree->setOverview({});
    m_tree->choose({});
    m_open = open;
    for (auto *action : m_actions.all())
        action->setEnabled(open);
    if (!open)
        return;
    m_model = std::make_unique<PageListModel>(*open->collection, open->lists, open->pictures,
                                              open->overviews);
    m_moves.setLists(&open->lists);
    connect(m_model.get(), &PageListModel::failed, this, &PagePanel::refused);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &PagePanel::showNumbers);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &PagePanel::showNumbers);
    connect(&open->overviews, &bridge::Overviews::counted, this, &PagePanel::takeCounts);
    connect(&open->overviews, &bridge::Overviews::failed, this, &PagePanel::refused);
    const auto countSoon = [this] {
        if (!m_countSoon.isActive())
            m_countSoon.start();
    };
    auto *collection = open->collection.get();
    connect(collection, &bridge::Collection::pageChanged, this, countSoon);
    connect(collection, &bridge::Collection::pagesAdded, this, countSoon);
    connect(collection, &bridge::Collection::pagesRearranged, this, countSoon);
    m_all = m_model->rowCount();
    m_list->setPages(m_model.get());
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PagePanel::showNumbers);
    open->overviews.count({});
    showNumbers();
}

void PagePanel::applyFilter() {
    if (!m_open)
        return;
    auto filter = m_filter->filter();
    filter.unit = m_unit;
    m_model->setFilter(filter);
    m_open->overviews.count(filter);
}

void PagePanel::showAll() {
    m_filter->clear();
    m_unit.reset();
    m_tree->choose({});
    applyFilter();
}

bool PagePanel::goTo(bridge::PageId page) {
    if (!m_open)
        return false;
    if (m_list->goTo(page))
        return true;
    if (m_model->filter().isEmpty() || !m_open->collection->page(page))
        return false;
    showAll();
    emit told(tr("All pages are shown again, since the filter held this one back."));
    return m_list->goTo(page);
}

void PagePanel::takeCounts(const bridge::Overview &overview) {
    m_tree->setOverview(overview);
    m_filter->setCounts(overview);
    if (!m_arePartsSet) {
        const int tree = std::min(m_tree->heightOfRows(), height() / 3);
        m_parts->setSizes({tree, std::max(1, m_parts->height() - tree)});
    }
    if (m_model->filter().isOfUnitAlone())
        m_all = UnitModel::sum(m_tree->units().countsAt(m_tree->units().index(0, 0, {})));
    emit counted(overview);
    showNumbers();
}

void PagePanel::showNumbers() {
    if (!m_model)
        return;
    const QLocale locale;
    const auto listed = m_model->rowCount();
    QString numbers = m_model->filter().isEmpty()
                          ? tr("Pages: %1").arg(locale.toString(listed))
                          : tr("%1 of %2").arg(locale.toString(listed), locale.toString(m_all));
    qint64 selected = 0;
    if (m_list->selectionModel())
        for (const auto &range : m_list->selectionModel()->selection())
            selected += range.height();
    if (selected > 1)
        numbers += QStringLiteral(" · ") + tr("selected: %1").arg(locale.toString(selected));
    m_numbers->setText(numbers);
    m_numbers->setToolTip(numbers);
}

void PagePanel::moveBefore(int row) {
    if (!m_model)
        return;
    if (!m_model->filter().isOfUnitAlone()) {
        emit refused(tr("Pages are put in order where all of them, or all of a file, are listed. "
                        "Show all pages first."));
        return;
    }
    if (m_moves.move(moveOf(m_model->ids(), m_list->selectedRows(), row)))
        m_list->scrollTo(m_list->currentIndex());
}

void PagePanel::moveSelected(int by) {
    const auto rows = m_list->selectedRows();
    if (!rows.isEmpty())
        moveBefore(by < 0 ? rows.first() - 1 : rows.last() + 2);
}

void PagePanel::askPlace() {
    const auto rows = m_list->selectedRows();
    if (rows.isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("placeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Move pages"));
    dialog->setLabelText(tr("The selected pages are to stand before the page at this place of the "
                            "list:"));
    dialog->setIntRange(1, m_model->rowCount() + 1);
    dialog->setIntValue(rows.first() + 1);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int place) { moveBefore(place - 1); });
    dialog->open();
}

void PagePanel::setGrid(bool isGrid) {
    m_list->setGrid(isGrid);
    const QSignalBlocker quiet(m_size);
    m_size->setValue(m_list->pictureSize());
}

void PagePanel::setPictureSize(int size) {
    m_list->setPictureSize(size);
    const QSignalBlocker quiet(m_size);
    m_size->setValue(m_list->pictureSize());
}

QByteArray PagePanel::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_list->isGrid() << m_list->pictureSize() << m_arePartsSet
        << m_parts->saveState() << m_actions.showFilters->isChecked();
    return state;
}

void PagePanel::restoreState(const QByteArray &state) {
    QDataStream in(state);
    quint32 version = 0;
    bool isGrid = false;
    int size = 0;
    QByteArray parts;
    bool areFiltersShown = false;
    in >> version >> isGrid >> size >> m_arePartsSet >> parts >> areFiltersShown;
    if (in.status() != QDataStream::Ok || version != stateVersion) {
        m_arePartsSet = false;
        return;
    }
    m_actions.grid->setChecked(isGrid);
    setPictureSize(size);
    if (m_arePartsSet)
        m_parts->restoreState(parts);
    m_actions.showFilters->setChecked(areFiltersShown);
}

} // namespace app::station::pages
