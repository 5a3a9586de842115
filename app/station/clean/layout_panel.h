// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/clean/layout_desk.h"

class QComboBox;
class QLabel;

namespace app::station::clean {

struct BenchActions;
class LayoutTree;

/// Beside the lines of a page: their order as a list, and what the chosen ones are.
class LayoutPanel : public QWidget {
    Q_OBJECT
  public:
    LayoutPanel(LayoutDesk &desk, const BenchActions &actions, QWidget *parent = nullptr);

    /// What the lines read, by their id.
    void setTexts(const QHash<qint64, QString> &texts);
    [[nodiscard]] LayoutTree *tree() const { return m_tree; }
    [[nodiscard]] QSize sizeHint() const override { return {330, 600}; }

  private:
    void fillChoices();
    QWidget *tools(const BenchActions &actions);
    void showLayout();
    void showChosen();

    LayoutDesk &m_desk;
    QLabel *m_state;
    LayoutTree *m_tree;
    QComboBox *m_kind;
    QComboBox *m_script;
    QComboBox *m_direction;
    QHash<qint64, QString> m_texts;
};

} // namespace app::station::clean
