// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/spread_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/clean/bench_actions.h"

namespace app::station::clean {

SpreadPanel::SpreadPanel(const BenchActions &actions, QWidget *parent)
    : QWidget(parent), m_rightFirst(new QCheckBox(tr("The &right page comes first"))) {
    setObjectName(QStringLiteral("spreadPanel"));
    auto *text = new QLabel(tr("Lay the gutter between the two pages. Each of them becomes a page "
                               "of its own with a part of this scan; lines and readings go with "
                               "the page they lie on. The scan itself is not changed."));
    text->setWordWrap(true);
    m_rightFirst->setObjectName(QStringLiteral("rightFirst"));
    m_rightFirst->setToolTip(tr("For books in Arabic letters"));
    const auto button = [](QAction *action, const char *name) {
        auto *made = new QPushButton(action->icon(), QString(action->text()).remove(u'&'));
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(action->toolTip());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return made;
    };
    connect(m_rightFirst, &QCheckBox::toggled, this, &SpreadPanel::rightFirstChanged);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->addWidget(text);
    column->addWidget(m_rightFirst);
    column->addWidget(button(actions.split, "makeTwoPages"));
    column->addSpacing(12);
    column->addWidget(button(actions.merge, "mergePages"));
    column->addStretch(1);
}

bool SpreadPanel::isRightFirst() const { return m_rightFirst->isChecked(); }

void SpreadPanel::setRightFirst(bool isRightFirst) { m_rightFirst->setChecked(isRightFirst); }

} // namespace app::station::clean
