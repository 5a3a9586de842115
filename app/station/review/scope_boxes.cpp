// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/review/scope_boxes.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "app/station/bridge/profiles.h"
#include "app/station/look/status_look.h"

namespace app::station::review {

using bridge::Status;

ScopeBoxes::ScopeBoxes(QWidget *parent)
    : QWidget(parent), m_unit(new QComboBox(this)), m_profile(new QComboBox(this)),
      m_status(new QComboBox(this)) {
    m_unit->setObjectName(QStringLiteral("reviewUnit"));
    m_unit->setAccessibleName(tr("Lines of this unit"));
    m_profile->setObjectName(QStringLiteral("reviewProfile"));
    m_profile->setAccessibleName(tr("Lines read with this profile"));
    m_status->setObjectName(QStringLiteral("reviewStatus"));
    m_status->setAccessibleName(tr("Lines of pages with this status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *box : {m_unit, m_profile, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeBoxes::changed);
    }
    clear();
}

void ScopeBoxes::fill(QComboBox *box, const QString &all,
                      const QList<std::pair<QString, QVariant>> &items) {
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(all, {});
    for (const auto &[words, value] : items)
        box->addItem(words, value);
    box->setCurrentIndex(before.isValid() ? std::max(0, box->findData(before)) : 0);
}

void ScopeBoxes::setChoices(const bridge::ReviewChoices &choices) {
    QList<std::pair<QString, QVariant>> units, profiles, statuses;
    for (const auto &unit : choices.units)
        units.append({unit.name, QVariant::fromValue<qint64>(unit.id.value)});
    for (const auto &profile : choices.profiles)
        profiles.append({bridge::titleOfProfile(profile), profile});
    // On pages of any other status nothing waits.
    for (const auto status : {Status::read, Status::problem})
        statuses.append({look::StatusLook::name(status), int(status)});
    fill(m_unit, tr("All units"), units);
    fill(m_profile, tr("All profiles"), profiles);
    fill(m_status, tr("Every status"), statuses);
}

void ScopeBoxes::clear() { setChoices({}); }

bridge::ReviewScope ScopeBoxes::scope() const {
    bridge::ReviewScope scope;
    scope.unit = {m_unit->currentData().toLongLong()};
    scope.profile = m_profile->currentData().toString();
    if (m_status->currentData().isValid())
        scope.status = Status(m_status->currentData().toInt());
    return scope;
}

} // namespace app::station::review
