// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_panel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/clean/bench_actions.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_tree.h"

namespace app::station::clean {

using bridge::Direction;
using bridge::RegionKind;
using bridge::Script;

LayoutPanel::LayoutPanel(LayoutDesk &desk, const BenchActions &actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_state(new QLabel), m_tree(new LayoutTree),
      m_kind(new QComboBox), m_script(new QComboBox), m_direction(new QComboBox) {
    setObjectName(QStringLiteral("layoutPanel"));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("layoutState"));
    fillChoices();
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Kind of region"), m_kind);
    form->addRow(tr("&Script"), m_script);
    form->addRow(tr("Read &from"), m_direction);
    const auto button = [](QAction *action, const char *name) {
        auto *made = new QPushButton(action->icon(), action->text());
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(action->toolTip());
        made->setEnabled(action->isEnabled());
        connect(action, &QAction::enabledChanged, made, &QWidget::setEnabled);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return made;
    };
    auto *read = button(actions.readLines, "readLines");
    auto *release = button(actions.release, "release");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->addWidget(m_state);
    column->addWidget(tools(actions));
    column->addWidget(m_tree, 1);
    column->addLayout(form);
    column->addWidget(read);
    column->addWidget(release);

    connect(m_tree, &LayoutTree::chosenChanged, &desk, &LayoutDesk::choose);
    connect(m_tree, &LayoutTree::moveWanted, this, [this](const Places &places, const Place &to) {
        m_desk.edit(movedTo(m_desk.shown(), places, to), tr("Another reading order"));
    });
    connect(&desk, &LayoutDesk::changed, this, &LayoutPanel::showLayout);
    connect(&desk, &LayoutDesk::chosenChanged, this, &LayoutPanel::showChosen);
    showLayout();
}

void LayoutPanel::fillChoices() {
    for (const auto kind :
         {RegionKind::paragraph, RegionKind::heading, RegionKind::header, RegionKind::pageNumber,
          RegionKind::footnote, RegionKind::table, RegionKind::picture, RegionKind::stamp,
          RegionKind::rule, RegionKind::noise})
        m_kind->addItem(LayoutTree::nameOf(kind), int(kind));
    m_script->addItem(tr("Not known"), int(Script::unknown));
    m_script->addItem(tr("Arabic"), int(Script::arabic));
    m_script->addItem(tr("Latin"), int(Script::latin));
    m_script->addItem(tr("Cyrillic"), int(Script::cyrillic));
    m_direction->addItem(tr("the left"), int(Direction::leftToRight));
    m_direction->addItem(tr("the right"), int(Direction::rightToLeft));
    m_kind->setObjectName(QStringLiteral("regionKind"));
    m_script->setObjectName(QStringLiteral("lineScript"));
    m_direction->setObjectName(QStringLiteral("lineDirection"));
    m_kind->setAccessibleName(tr("Kind of the chosen region"));
    m_script->setAccessibleName(tr("Script of the chosen lines"));
    m_direction->setAccessibleName(tr("Where the chosen lines are read from"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_desk.edit(
            withKind(m_desk.shown(), m_desk.chosen(), RegionKind(m_kind->currentData().toInt())),
            tr("Kind of region"));
    });
    connect(m_script, &QComboBox::activated, this, [this] {
        m_desk.edit(
            withScript(m_desk.shown(), m_desk.chosen(), Script(m_script->currentData().toInt())),
            tr("Script"));
    });
    connect(m_direction, &QComboBox::activated, this, [this] {
        m_desk.edit(withDirection(m_desk.shown(), m_desk.chosen(),
                                  Direction(m_direction->currentData().toInt())),
                    tr("Direction"));
    });
}

QWidget *LayoutPanel::tools(const BenchActions &a) {
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    const QList<QAction *> actions{a.drawLines, a.drawRegions, a.addLine,   a.remove,  a.splitLine,
                                   a.joinLines, a.newRegion,   a.showOrder, a.earlier, a.later};
    constexpr int columns = 2;
    for (int at = 0; at < actions.size(); ++at) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions[at]);
        button->setAutoRaise(true);
        button->setIconSize({20, 20});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(QString(actions[at]->text()).remove(u'&'));
        grid->addWidget(button, at / columns, at % columns);
    }
    grid->setColumnStretch(columns, 1);
    return box;
}

void LayoutPanel::setTexts(const QHash<qint64, QString> &texts) {
    m_texts = texts;
    showLayout();
}

void LayoutPanel::showLayout() {
    m_tree->setLayout(m_desk.shown(), m_texts);
    const auto count = linesOf(m_desk.shown()).size();
    m_state->setText(m_desk.isSet()
                         ? tr("Set by hand · lines: %1. Reading takes these lines.").arg(count)
                     : count == 0 ? tr("No lines yet: reading finds them, or draw them here.")
                                  : tr("Found by the machine · lines: %1").arg(count));
    showChosen();
}

void LayoutPanel::showChosen() {
    m_tree->setChosen(m_desk.chosen());
    const auto &layout = m_desk.shown();
    const Place current = m_desk.current();
    const Places lines = linesIn(layout, m_desk.chosen());
    m_kind->setEnabled(has(layout, current));
    m_script->setEnabled(!lines.isEmpty());
    m_direction->setEnabled(!lines.isEmpty());
    if (has(layout, current))
        m_kind->setCurrentIndex(m_kind->findData(int(layout[std::size_t(current.region)].kind)));
    if (lines.isEmpty())
        return;
    const auto &line = lineAt(layout, lines.last()).layout;
    m_script->setCurrentIndex(m_script->findData(int(line.script)));
    m_direction->setCurrentIndex(m_direction->findData(int(line.direction)));
}

} // namespace app::station::clean
