// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/filter_bar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/bridge/profiles.h"
#include "app/station/look/icon.h"
#include "app/station/look/status_look.h"
#include "app/station/pages/page_actions.h"

namespace app::station::pages {
namespace {

constexpr int typingRestsMs = 150;

QString nameOf(bridge::Script script) {
    switch (script) {
    case bridge::Script::latin:
        return FilterBar::tr("Latin letters");
    case bridge::Script::cyrillic:
        return FilterBar::tr("Cyrillic letters");
    case bridge::Script::arabic:
        return FilterBar::tr("Arabic letters");
    case bridge::Script::unknown:
        break;
    }
    return FilterBar::tr("Other letters");
}

QToolButton *buttonOf(QAction *action, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FilterBar::FilterBar(PageActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_label(new QLineEdit(this)), m_more(new QWidget(this)) {
    m_label->setObjectName(QStringLiteral("labelFilter"));
    m_label->setAccessibleName(tr("Label of the page"));
    m_label->setPlaceholderText(tr("Pages by label"));
    m_label->setClearButtonEnabled(true);
    m_label->setToolTip(actions.filterByLabel->toolTip());
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(buttonOf(actions.showFilters, this));

    auto *form = new QFormLayout(m_more);
    form->setContentsMargins(0, 2, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_status = addChoice(tr("Status"), tr("Any status"));
    m_script = addChoice(tr("Script"), tr("Any script"));
    m_profile = addChoice(tr("Profile"), tr("Any profile"));
    auto *all = new QToolButton(m_more);
    all->setDefaultAction(actions.showAll);
    all->setAccessibleName(tr("Show all pages"));
    all->setFocusPolicy(Qt::TabFocus);
    form->addRow(all);
    m_more->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_more);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestsMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_label, &QLineEdit::textChanged, this, [this] {
        m_typing.start();
        mark();
    });
    connect(actions.showFilters, &QAction::toggled, m_more, &QWidget::setVisible);
    connect(actions.showFilters, &QAction::triggered, this, [this](bool isShown) {
        isShown ? m_status->setFocus(Qt::ShortcutFocusReason) : m_label->setFocus();
    });
    mark();
}

QComboBox *FilterBar::addChoice(const QString &name, const QString &all) {
    auto *box = new QComboBox(m_more);
    box->setAccessibleName(name);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    qobject_cast<QFormLayout *>(m_more->layout())->addRow(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        mark();
        emit changed();
    });
    return box;
}

bridge::PageFilter FilterBar::filter() const {
    bridge::PageFilter filter;
    filter.label = m_label->text().trimmed();
    if (const auto status = m_status->currentData(); status.isValid())
        filter.status = bridge::Status(status.toInt());
    if (const auto script = m_script->currentData(); script.isValid())
        filter.script = bridge::Script(script.toInt());
    if (const auto profile = m_profile->currentData(); profile.isValid())
        filter.profile = profile.toString();
    return filter;
}

void FilterBar::fill(QComboBox *box, const QList<std::pair<QVariant, QString>> &names,
                     const QMap<QString, qint64> &counts) {
    const QSignalBlocker quiet(box);
    const auto chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto &[value, name] : names) {
        const auto pages = counts.value(value.toString());
        if (pages == 0 && value != chosen)
            continue;
        box->addItem(QStringLiteral("%1  (%2)").arg(name, QLocale().toString(pages)), value);
        if (chosen.isValid() && value == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
}

void FilterBar::setCounts(const bridge::Overview &overview) {
    QList<std::pair<QVariant, QString>> names;
    QMap<QString, qint64> counts;
    for (const auto status : bridge::allStatuses) {
        names.append({int(status), look::StatusLook::name(status)});
        counts[QString::number(int(status))] = overview.byStatus.value(status);
    }
    fill(m_status, names, counts);
    names.clear();
    counts.clear();
    for (const auto script : {bridge::Script::latin, bridge::Script::cyrillic,
                              bridge::Script::arabic, bridge::Script::unknown}) {
        names.append({int(script), nameOf(script)});
        counts[QString::number(int(script))] = overview.byScript.value(script);
    }
    fill(m_script, names, counts);
    names.clear();
    for (const auto &profile : bridge::profiles())
        names.append({profile.name, profile.name.isEmpty() ? tr("None picked") : profile.title});
    for (auto at = overview.byProfile.begin(); at != overview.byProfile.end(); ++at)
        if (std::none_of(names.begin(), names.end(),
                         [&](const auto &known) { return known.first.toString() == at.key(); }))
            names.append({at.key(), bridge::titleOfProfile(at.key())});
    fill(m_profile, names, overview.byProfile);
}

void FilterBar::clear() {
    for (auto *box : {m_status, m_script, m_profile}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    const QSignalBlocker quiet(m_label);
    m_label->clear();
    m_typing.stop();
    mark();
}

void FilterBar::focusLabel() {
    m_label->setFocus(Qt::ShortcutFocusReason);
    m_label->selectAll();
}

void FilterBar::mark() {
    // One that is closed must not hide that it holds pages back.
    const auto now = filter();
    const bool isHolding = now.status || now.script || now.profile;
    m_actions.showFilters->setIcon(
        look::icon(isHolding ? QStringLiteral("filter-on") : QStringLiteral("filter")));
}

} // namespace app::station::pages
