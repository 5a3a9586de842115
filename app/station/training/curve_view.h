// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/bridge/training.h"

namespace app::station::training {

/// Errors over the number of lines seen: on the lines that are learnt, on those held out, and as
/// the base reads these. Time runs from left to right, as numbers do, in every language.
class CurveView : public QWidget {
    Q_OBJECT
  public:
    explicit CurveView(QWidget *parent = nullptr);

    void clear();
    /// Where the curve ends at the latest, and the error that is to be beaten.
    void setPlan(int iterations, double toBeat);
    void add(const bridge::TrainingPoint &point);
    [[nodiscard]] const QList<bridge::TrainingPoint> &points() const { return m_points; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Scale;
    [[nodiscard]] double highestError() const;
    void drawGrid(QPainter &painter, const Scale &scale) const;
    void drawCurves(QPainter &painter, const Scale &scale) const;
    void drawLegend(QPainter &painter, const QRectF &place) const;
    void describe();

    int m_iterations = 0;
    double m_toBeat = -1; ///< below 0: not known
    QList<bridge::TrainingPoint> m_points;
};

} // namespace app::station::training
