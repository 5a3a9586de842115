// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/progress/quality_model.h"

#include <algorithm>

#include <QHash>
#include <QLocale>

#include "app/station/look/status_look.h"
#include "app/station/progress/quality_words.h"

namespace app::station::progress {
namespace {

// What an index says of its row: the collection, a unit, or a page of the unit with that number.
constexpr quintptr ofCollection = 0;
constexpr quintptr ofUnits = 1;
constexpr quintptr firstOfPages = 2;

/// Both kinds of pages together, where both are known.
std::optional<bridge::Estimate> leftOf(const bridge::ErrorEstimate &errors) {
    const bool needsOthers = errors.characters > errors.vouchedCharacters;
    const bool needsVouched = errors.vouchedCharacters > 0;
    if ((needsOthers && !errors.leftUnvouched) || (needsVouched && !errors.leftVouched))
        return std::nullopt;
    bridge::Estimate sum;
    for (const auto &part : {needsOthers ? errors.leftUnvouched : std::nullopt,
                             needsVouched ? errors.leftVouched : std::nullopt})
        if (part) {
            sum.value += part->value;
            sum.low += part->low;
            sum.high += part->high;
        }
    return sum;
}

} // namespace

void QualityModel::setSurvey(const bridge::Survey &survey) {
    beginResetModel();
    m_all = survey.all;
    m_isEmpty = survey.pages.isEmpty();
    m_units.clear();
    QHash<qint64, qsizetype> places;
    for (const auto &unit : survey.units) {
        places[unit.id.value] = m_units.size();
        m_units.append({unit, {}});
    }
    for (const auto &page : survey.pages)
        m_units[places.value(page.unit.value)].pages.append(page);
    endResetModel();
}

bridge::PageId QualityModel::pageAt(const QModelIndex &index) const {
    if (!index.isValid() || index.internalId() < firstOfPages)
        return {};
    return m_units[qsizetype(index.internalId() - firstOfPages)].pages[index.row()].page;
}

QModelIndex QualityModel::index(int row, int column, const QModelIndex &parent) const {
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columns)
        return {};
    if (!parent.isValid())
        return createIndex(row, column, ofCollection);
    if (parent.internalId() == ofCollection)
        return createIndex(row, column, ofUnits);
    return createIndex(row, column, firstOfPages + quintptr(parent.row()));
}

QModelIndex QualityModel::parent(const QModelIndex &index) const {
    if (!index.isValid() || index.internalId() == ofCollection)
        return {};
    if (index.internalId() == ofUnits)
        return createIndex(0, 0, ofCollection);
    return createIndex(int(index.internalId() - firstOfPages), 0, ofUnits);
}

int QualityModel::rowCount(const QModelIndex &parent) const {
    if (!parent.isValid())
        return m_isEmpty ? 0 : 1;
    if (parent.column() > 0 || parent.internalId() >= firstOfPages)
        return 0;
    return parent.internalId() == ofCollection ? int(m_units.size())
                                               : int(m_units[parent.row()].pages.size());
}

int QualityModel::columnCount(const QModelIndex &) const { return columns; }

QString QualityModel::told(const QString &title, const bridge::ErrorEstimate &errors, int column) {
    switch (column) {
    case name:
        return title;
    case status:
        return tr("%1 of %2 proofread").arg(errors.vouchedPages).arg(errors.pages);
    case characters:
        return QLocale().toString(qint64(errors.characters));
    case before:
        return QualityWords::rate(errors.rateBefore);
    case after:
        return QualityWords::rate(errors.rateAfter);
    case left:
        return QualityWords::estimate(leftOf(errors));
    default:
        return {};
    }
}

QString QualityModel::told(const bridge::PageQuality &page, int column) {
    const bool isVouched =
        page.status == bridge::Status::proofread || page.status == bridge::Status::verified;
    const auto length = double(std::max<qint64>(1, page.characters));
    const auto stillWrong = page.left ? page.left->value : 0;
    switch (column) {
    case name:
        return page.label;
    case status:
        return look::StatusLook::name(page.status);
    case characters:
        return QLocale().toString(page.characters);
    case before:
        return QualityWords::rate(
            isVouched ? std::optional(100 * (double(page.found) + stillWrong) / length)
                      : std::nullopt);
    case after:
        return QualityWords::rate(isVouched && page.left ? std::optional(100 * stillWrong / length)
                                                         : std::nullopt);
    case left:
        return QualityWords::estimate(page.left);
    default:
        return {};
    }
}

QVariant QualityModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= characters)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.internalId() == ofCollection)
        return told(tr("The collection"), m_all, index.column());
    if (index.internalId() == ofUnits) {
        const auto &unit = m_units[index.row()].quality;
        return told(unit.id ? unit.name : tr("In no unit"), unit.errors, index.column());
    }
    return told(m_units[qsizetype(index.internalId() - firstOfPages)].pages[index.row()],
                index.column());
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case name:
        return tr("What");
    case status:
        return tr("Status");
    case characters:
        return tr("Characters");
    case before:
        return isTip ? tr("Wrong characters of a hundred before people read them") : tr("Before");
    case after:
        return isTip ? tr("Wrong characters of a hundred after people read them") : tr("After");
    case left:
        return isTip ? tr("Wrong characters that are left, and the interval that holds their "
                          "number in 95 of 100 cases")
                     : tr("Wrong characters left");
    default:
        return {};
    }
}

} // namespace app::station::progress
