// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "app/station/bridge/values.h"

class QAction;
class QToolButton;

namespace app::station::proofread {

/// What else the word at the caret may be, numbered, side by side as far as there is room; the keys
/// take the others too.
class AlternativesBar : public QWidget {
    Q_OBJECT
  public:
    /// One action for each place.
    AlternativesBar(const QList<QAction *> &actions, QWidget *parent);

    void setAlternatives(const QList<bridge::Alternative> &alternatives, bool isRightToLeft);
    [[nodiscard]] const QList<bridge::Alternative> &alternatives() const { return m_alternatives; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void layOut();

    QList<QAction *> m_actions;
    QList<bridge::Alternative> m_alternatives;
    QList<QToolButton *> m_buttons;
};

} // namespace app::station::proofread
