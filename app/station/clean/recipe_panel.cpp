// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/recipe_panel.h"

#include <cmath>

#include <QButtonGroup>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/station/clean/bench_actions.h"

namespace app::station::clean {

using bridge::Recipe;

namespace {

constexpr double largestTurn = 45;

} // namespace

RecipePanel::RecipePanel(RecipeDesk &desk, const BenchActions &actions, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_actions(actions), m_state(new QLabel),
      m_areaText(new QLabel), m_turn(new QDoubleSpinBox), m_keepsPlaces(new QCheckBox),
      m_steps(new QWidget) {
    setObjectName(QStringLiteral("recipePanel"));
    setAccessibleName(tr("Steps of the cleanup"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(14, 10, 14, 12);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("recipeState"));
    outer->addWidget(m_state);
    auto *automatic = button(actions.automatic);
    outer->addWidget(automatic, 0, Qt::AlignLeft);
    m_column = new QVBoxLayout(m_steps);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    outer->addWidget(m_steps);
    addArea();
    addChoice(tr("&Ink"), tr("Grey"), tr("Colour"), &Recipe::takesColourInk, RecipeDesk::Step::ink,
              tr("Colour makes blue, violet and red ink as dark as black."));
    addChoice(tr("&Light"), tr("Keep"), tr("Even out"), &Recipe::evensLight,
              RecipeDesk::Step::light, tr("Takes shadows and dark corners out of the paper."));
    addChoice(tr("&Other side of the sheet"), tr("Keep"), tr("Fade"), &Recipe::fadesVerso,
              RecipeDesk::Step::verso, tr("Takes away what shows through from the verso."));
    addChoice(tr("Cu&rl"), tr("Keep"), tr("Flatten"), &Recipe::flattens, RecipeDesk::Step::curl,
              tr("Straightens the lines of a page that is bent towards the binding."));
    addTurn();
    outer->addStretch(1);
    addApply();
    setWidget(content);
    connect(&desk, &RecipeDesk::changed, this, &RecipePanel::show);
    show();
}

QToolButton *RecipePanel::button(QAction *action) {
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    return button;
}

void RecipePanel::addStep(const QString &title, const QList<QWidget *> &controls) {
    auto *label = new QLabel(title);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 9, 0, 0);
    for (auto *control : controls)
        if (control->focusPolicy() & Qt::TabFocus) {
            label->setBuddy(control);
            break;
        }
    m_column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (auto *control : controls)
        row->addWidget(control);
    row->addStretch(1);
    m_column->addLayout(row);
}

void RecipePanel::addArea() {
    auto *byHand = button(m_actions.area);
    addStep(tr("&Area"), {byHand, button(m_actions.wholePicture)});
    auto *more = new QHBoxLayout;
    more->setSpacing(6);
    for (auto *action :
         {m_actions.automaticArea, m_actions.turnLeft, m_actions.turnRight, m_actions.turnOver}) {
        auto *small = button(action);
        const bool isTurn = action != m_actions.automaticArea;
        small->setToolButtonStyle(isTurn ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        more->addWidget(small);
    }
    more->addStretch(1);
    m_column->addLayout(more);
    m_areaText->setForegroundRole(QPalette::PlaceholderText);
    m_areaText->setWordWrap(true);
    m_column->addWidget(m_areaText);
}

QButtonGroup *RecipePanel::addChoice(const QString &title, const QString &off, const QString &on,
                                     bool Recipe::*setting, RecipeDesk::Step step,
                                     const QString &why) {
    auto *group = new QButtonGroup(this);
    QList<QWidget *> buttons;
    const QString plain = QString(title).remove(u'&');
    for (const bool isOn : {false, true}) {
        auto *choice = new QRadioButton(isOn ? on : off);
        choice->setAccessibleName(QStringLiteral("%1: %2").arg(plain, choice->text()));
        choice->setToolTip(why);
        group->addButton(choice, isOn ? 1 : 0);
        buttons.append(choice);
    }
    addStep(title, buttons);
    connect(group, &QButtonGroup::idToggled, this, [this, setting, step](int id, bool isChecked) {
        if (m_isShowing || !isChecked)
            return;
        Recipe recipe = m_desk.shown();
        recipe.*setting = id == 1;
        m_desk.tryOut(recipe, step);
    });
    m_choices.append({group, setting});
    return group;
}

void RecipePanel::addTurn() {
    m_turn->setObjectName(QStringLiteral("turn"));
    m_turn->setRange(-largestTurn, largestTurn);
    m_turn->setDecimals(2);
    m_turn->setSingleStep(0.1);
    m_turn->setSuffix(QStringLiteral("°"));
    m_turn->setAccessibleName(tr("Turn clockwise by degrees"));
    m_turn->setToolTip(tr("By how much the page is turned clockwise to stand upright"));
    m_turn->installEventFilter(this);
    m_turn->findChild<QLineEdit *>()->setAccessibleName(m_turn->accessibleName());
    addStep(tr("T&urn"), {m_turn, button(m_actions.measure)});
    connect(m_turn, &QDoubleSpinBox::valueChanged, this, [this](double degrees) {
        if (m_isShowing)
            return;
        Recipe recipe = m_desk.shown();
        recipe.turn.value = degrees;
        m_desk.tryOut(recipe, RecipeDesk::Step::turn);
    });
}

bool RecipePanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_turn || event->type() != QEvent::ShortcutOverride)
        return QScrollArea::eventFilter(watched, event);
    // The field's own history would take back letters; here the bench's is meant.
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isHistory = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    event->setAccepted(false);
    return isHistory;
}

void RecipePanel::addApply() {
    auto *outer = qobject_cast<QVBoxLayout *>(
        m_steps->parentWidget() ? m_steps->parentWidget()->layout() : nullptr);
    auto *here = new QPushButton(QString(m_actions.applyHere->text()).remove(u'&'));
    here->setObjectName(QStringLiteral("applyHere"));
    here->setToolTip(m_actions.applyHere->toolTip());
    connect(here, &QPushButton::clicked, m_actions.applyHere, &QAction::trigger);
    auto *more = new QPushButton(tr("Apply to &more pages"));
    more->setObjectName(QStringLiteral("applyMore"));
    auto *menu = new QMenu(more);
    menu->addActions({m_actions.applySelected, m_actions.applyFollowing});
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] { emit countsWanted(true); });
    connect(menu, &QMenu::aboutToHide, this, [this] { emit countsWanted(false); });
    m_keepsPlaces->setText(tr("Other pages &keep their own area and turn"));
    m_keepsPlaces->setToolTip(tr("A page whose area nobody has set is taken whole."));
    m_keepsPlaces->setObjectName(QStringLiteral("keepsPlaces"));
    for (QWidget *part : QList<QWidget *>{here, more, m_keepsPlaces})
        outer->addWidget(part);
}

bool RecipePanel::keepsPlaces() const { return m_keepsPlaces->isChecked(); }

void RecipePanel::show() {
    m_isShowing = true;
    const auto &page = m_desk.page();
    const Recipe recipe = m_desk.shown();
    const bool isKnown = !m_desk.isAutomatic() || m_desk.knowsAutomatic() || !m_desk.isBusy();
    m_steps->setEnabled(page && isKnown);
    QString state =
        m_desk.isAutomatic() ? tr("Automatic: chosen on the page’s evidence") : tr("Set by hand");
    if (m_desk.isAutomatic() && !m_desk.knowsAutomatic() && m_desk.isBusy())
        state = tr("Automatic: looking at the page…");
    if (m_desk.isTrying())
        state += QStringLiteral(" · ") + tr("not applied yet");
    m_state->setText(page ? state : QString());
    QFont font = m_state->font();
    font.setBold(m_desk.isTrying());
    m_state->setFont(font);
    if (recipe.area && page) {
        const Corners &area = *recipe.area;
        const double width = std::hypot(area[1].x - area[0].x, area[1].y - area[0].y);
        const double height = std::hypot(area[3].x - area[0].x, area[3].y - area[0].y);
        QString text = tr("%1 × %2 pixels of the scan").arg(qRound(width)).arg(qRound(height));
        if (const int quarters = quartersOf(recipe))
            text += tr(", turned by %1°").arg(quarters * 90);
        m_areaText->setText(text);
    } else {
        m_areaText->setText(page ? tr("The whole picture") : QString());
    }
    for (const auto &[group, setting] : m_choices)
        group->button(recipe.*setting ? 1 : 0)->setChecked(true);
    if (std::abs(m_turn->value() - recipe.turn.value) > 0.004)
        m_turn->setValue(recipe.turn.value);
    m_isShowing = false;
}

} // namespace app::station::clean
