// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/bridge/quality.h"

namespace app::station::progress {

/// How many pages had which status, day after day: bands upon each other, what is done most at the
/// bottom. Each band is named at its end.
class StatusChart : public QWidget {
    Q_OBJECT
  public:
    explicit StatusChart(QWidget *parent = nullptr);

    /// In order; days on which nothing changed may be missing, and `today` is the last one shown.
    void setDays(const QList<bridge::StatusDay> &days, const QDate &today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Scale;
    void drawGrid(QPainter &painter, const Scale &scale) const;
    void drawBands(QPainter &painter, const Scale &scale) const;
    void drawNames(QPainter &painter, const Scale &scale) const;
    void describe();
    [[nodiscard]] int nameWidth() const;

    QList<bridge::StatusDay> m_days; ///< the last one is today
};

} // namespace app::station::progress
