// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/bridge/values.h"

class QAction;
class QLabel;

namespace app::station::proofread {

/// The text with all of the changes made.
[[nodiscard]] QString changedBy(const QString &text, const QList<bridge::LearnedChange> &changes);

/// Says what a machine read beside a person's line since, or what a machine's line becomes where it
/// is changed as people changed others; what differs is set off. Asks what to do with it. Not there
/// where nothing is offered.
class OfferBar : public QWidget {
    Q_OBJECT
  public:
    OfferBar(QAction *take, QAction *dismiss, QWidget *parent);

    /// `line` with or without an offer; none: no line is current.
    void setLine(const std::optional<bridge::Line> &line);
    /// What the text of a line without an offer becomes by what people changed elsewhere; where
    /// there is nothing to change, nothing is shown.
    void setLearned(const QString &text, const QList<bridge::LearnedChange> &changes);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void show(const QString &title, const QString &spoken, const QString &before,
              const QString &after);

    std::optional<bridge::Line> m_line;
    QAction *m_take;
    QAction *m_dismiss;
    QLabel *m_text;
};

} // namespace app::station::proofread
