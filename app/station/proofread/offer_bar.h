// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/bridge/values.h"

class QAction;
class QLabel;

namespace app::station::proofread {

/// Says what a machine read beside a person's line since, what differs set off, and asks what to
/// do with it. Not there where nothing is offered.
class OfferBar : public QWidget {
    Q_OBJECT
  public:
    OfferBar(QAction *take, QAction *dismiss, QWidget *parent);

    /// `line` with or without an offer; none: no line is current.
    void setLine(const std::optional<bridge::Line> &line);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QAction *m_take;
    QAction *m_dismiss;
    QLabel *m_text;
};

} // namespace app::station::proofread
