// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "app/station/clean/recipe_desk.h"

class QButtonGroup;
class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace app::station::clean {

struct BenchActions;

/// The steps of a cleanup in their order, each with its settings, and what to do with them.
class RecipePanel : public QScrollArea {
    Q_OBJECT
  public:
    RecipePanel(RecipeDesk &desk, const BenchActions &actions, QWidget *parent = nullptr);

    /// Whether pages other than the current keep their own area and turn when a cleanup is applied
    /// to them.
    [[nodiscard]] bool keepsPlaces() const;
    [[nodiscard]] QSize sizeHint() const override { return {330, 600}; }

  signals:
    /// The menu is about to show how many pages each of its choices means, or to hide.
    void countsWanted(bool areWanted);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void addStep(const QString &title, const QList<QWidget *> &controls);
    QButtonGroup *addChoice(const QString &title, const QString &off, const QString &on,
                            bool bridge::Recipe::*setting, RecipeDesk::Step step,
                            const QString &why);
    QToolButton *button(QAction *action);
    void addArea();
    void addTurn();
    void addApply();
    void show();

    RecipeDesk &m_desk;
    const BenchActions &m_actions;
    QVBoxLayout *m_column;
    QLabel *m_state;
    QLabel *m_areaText;
    QDoubleSpinBox *m_turn;
    QCheckBox *m_keepsPlaces;
    QWidget *m_steps;
    QList<std::pair<QButtonGroup *, bool bridge::Recipe::*>> m_choices;
    bool m_isShowing = false;
};

} // namespace app::station::clean
