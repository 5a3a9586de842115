// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/unit_tree.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/station/look/appearance.h"
#include "app/station/look/progress_strip.h"

namespace app::station::pages {
namespace {

constexpr int barHeight = 4;
constexpr int highestRows = 8;

/// A unit's name, its number of pages, and under them how far they are.
class UnitDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override {
        return {option.fontMetrics.averageCharWidth() * 12,
                option.fontMetrics.lineSpacing() + barHeight + 11};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const auto &model = *qobject_cast<const UnitModel *>(index.model());
        const auto counts = model.countsAt(index);
        const QRect inner = option.rect.adjusted(2, 3, -8, -4);
        const QRect words(inner.left(), inner.top(), inner.width(),
                          option.fontMetrics.lineSpacing());
        const QString number = QLocale().toString(UnitModel::sum(counts));
        const int numberWidth = option.fontMetrics.horizontalAdvance(number) + 10;
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, words, rect);
        };
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const int nameWidth = words.width() - numberWidth;
        painter->drawText(
            mirrored({words.left(), words.top(), nameWidth, words.height()}),
            Qt::AlignLeading | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, nameWidth));
        painter->setPen(look::quietText());
        painter->drawText(
            mirrored({words.left() + nameWidth, words.top(), numberWidth, words.height()}),
            Qt::AlignTrailing | Qt::AlignVCenter, number);
        look::paintProgress(painter,
                            QRectF(inner.left(), words.bottom() + 3, inner.width(), barHeight),
                            counts, option.direction == Qt::RightToLeft);
        painter->restore();
    }
};

} // namespace

UnitTree::UnitTree(QWidget *parent) : QTreeView(parent) {
    setObjectName(QStringLiteral("unitTree"));
    setAccessibleName(tr("Files of the collection"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setItemDelegate(new UnitDelegate(this));
    setModel(&m_model);
    setItemsExpandable(true);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (const auto unit = m_model.unitAt(index); unit && !m_isFilling)
            m_open[unit->value] = false;
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (const auto unit = m_model.unitAt(index); unit && !m_isFilling)
            m_open[unit->value] = true;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { openBelow({}); });
    openBelow({});
    choose({});
}

void UnitTree::setOverview(const bridge::Overview &overview) {
    m_isFilling = true;
    m_model.setOverview(overview);
    m_isFilling = false;
    choose(m_chosen);
    viewport()->update();
}

void UnitTree::openBelow(const QModelIndex &parent) {
    const int rows = m_model.rowCount(parent);
    for (int row = 0; row < rows; ++row) {
        const auto index = m_model.index(row, 0, parent);
        const auto unit = m_model.unitAt(index);
        if (!unit || m_open.value(unit->value, rows <= highestRows)) {
            setExpanded(index, true);
            openBelow(index);
        }
    }
}

void UnitTree::choose(const std::optional<bridge::UnitId> &unit) {
    m_chosen = unit;
    m_isFilling = true;
    setCurrentIndex(m_model.indexOf(unit));
    m_isFilling = false;
}

int UnitTree::heightOfRows() const {
    int rows = 0;
    for (auto index = m_model.index(0, 0, {}); index.isValid() && rows < highestRows;
         index = indexBelow(index))
        ++rows;
    return rows * (fontMetrics().lineSpacing() + barHeight + 11) + 4;
}

void UnitTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const {
    auto plain = option;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    if (selectionModel()->isSelected(index)) {
        QColor wash = look::accent();
        wash.setAlpha(hasFocus() ? 46 : 30);
        painter->fillRect(option.rect, wash);
    }
    QTreeView::drawRow(painter, plain, index);
}

void UnitTree::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTreeView::currentChanged(current, previous);
    if (m_isFilling || !current.isValid())
        return;
    m_chosen = m_model.unitAt(current);
    emit unitChosen(m_chosen);
}

} // namespace app::station::pages
