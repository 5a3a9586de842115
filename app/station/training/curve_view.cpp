// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/training/curve_view.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/station/look/appearance.h"

namespace app::station::training {
namespace {

constexpr double markSize = 3;
constexpr double leastError = 0.01; ///< the axis reaches at least so far

enum class Mark { dot, square, none };

/// How one of the three lines is drawn, in the picture and in its legend.
struct Stroke {
    QString name;
    QColor colour;
    Qt::PenStyle style;
    Mark mark;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingCurve)
  public:
    static QList<Stroke> strokes(const QPalette &palette) {
        return {
            {tr("lines kept apart"), look::accent(), Qt::SolidLine, Mark::dot},
            {tr("lines it learns"), look::doubt(), Qt::DotLine, Mark::square},
            {tr("to be beaten"), palette.color(QPalette::WindowText), Qt::DashLine, Mark::none}};
    }
};

/// 1, 2 or 5 times a power of ten, so that there are about `steps` of them.
double niceStep(double range, int steps) {
    const double raw = range / steps, power = std::pow(10, std::floor(std::log10(raw)));
    for (const double nice : {1.0, 2.0, 5.0})
        if (raw <= nice * power)
            return nice * power;
    return 10 * power;
}

QString percent(double error) {
    const double value = 100 * error;
    return QStringLiteral("%1 %").arg(
        QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0));
}

void drawMark(QPainter &painter, const QPointF &at, const Stroke &stroke) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(stroke.colour);
    if (stroke.mark == Mark::dot)
        painter.drawEllipse(at, markSize, markSize);
    else if (stroke.mark == Mark::square)
        painter.drawRect(QRectF(at.x() - markSize, at.y() - markSize, 2 * markSize, 2 * markSize));
}

void setPen(QPainter &painter, const Stroke &stroke) {
    painter.setPen(QPen(stroke.colour, 1.8, stroke.style));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

/// From lines seen and errors to the widget.
struct CurveView::Scale {
    QRectF area;
    double iterations;
    double error;
    [[nodiscard]] QPointF at(double iteration, double rate) const {
        return {area.left() + iteration / iterations * area.width(),
                area.bottom() - rate / error * area.height()};
    }
};

CurveView::CurveView(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("trainingCurve"));
    setAccessibleName(tr("Errors while training"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

QSize CurveView::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 15};
}

QSize CurveView::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

void CurveView::clear() {
    m_points.clear();
    m_iterations = 0;
    m_toBeat = -1;
    describe();
    update();
}

void CurveView::setPlan(int iterations, double toBeat) {
    m_iterations = iterations;
    m_toBeat = toBeat;
    describe();
    update();
}

void CurveView::add(const bridge::TrainingPoint &point) {
    m_points.append(point);
    describe();
    update();
}

void CurveView::describe() {
    QStringList said;
    if (m_toBeat >= 0)
        said << tr("The base misreads %1 of the lines kept apart.").arg(percent(m_toBeat));
    if (!m_points.isEmpty())
        said << tr("After %1 lines the new model misreads %2 of the lines kept apart and %3 of "
                   "those it learns.")
                    .arg(QLocale().toString(m_points.last().iteration),
                         percent(m_points.last().heldOutError),
                         percent(m_points.last().trainingError));
    setAccessibleDescription(said.isEmpty() ? tr("Nothing measured yet") : said.join(u' '));
}

double CurveView::highestError() const {
    double highest = std::max(leastError, m_toBeat);
    for (const auto &point : m_points)
        highest = std::max({highest, point.heldOutError, point.trainingError});
    return highest;
}

void CurveView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double text = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(percent(0.888)) + text;
    // Of the axis' words at the bottom, of the legend and the other axis' words at the top.
    const QRectF area(left, 3 * text, width() - left - text, height() - 5.6 * text);
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const double step = niceStep(highestError(), 4);
    const int seen = m_points.isEmpty() ? 0 : m_points.last().iteration;
    const Scale scale{area, double(std::max({m_iterations, seen, 1})),
                      step * std::ceil(highestError() / step - 1e-9)};
    painter.fillRect(area, palette().base());
    drawLegend(painter, {0, 0, double(width()), 1.2 * text});
    drawGrid(painter, scale);
    drawCurves(painter, scale);
}

void CurveView::drawGrid(QPainter &painter, const Scale &scale) const {
    const double text = fontMetrics().height();
    const QColor ink = palette().color(QPalette::WindowText);
    QColor grid = ink;
    grid.setAlphaF(0.18F);
    const double errorStep = niceStep(scale.error, 4);
    for (double error = 0; error <= scale.error * 1.001; error += errorStep) {
        const auto at = scale.at(0, error);
        painter.setPen(grid);
        painter.drawLine(at, QPointF(scale.area.right(), at.y()));
        painter.setPen(ink);
        painter.drawText(QRectF(0, at.y() - text / 2, at.x() - text / 2, text),
                         Qt::AlignRight | Qt::AlignVCenter, percent(error));
    }
    const int most = std::max(2, int(scale.area.width() / (text * 5)));
    const double step = std::max(1.0, niceStep(scale.iterations, std::min(6, most)));
    for (double seen = 0; seen <= scale.iterations * 1.001; seen += step) {
        const auto at = scale.at(seen, 0);
        painter.setPen(grid);
        painter.drawLine(at, QPointF(at.x(), scale.area.top()));
        painter.setPen(ink);
        painter.drawText(QRectF(at.x() - 3 * text, at.y() + text / 4, 6 * text, text),
                         Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(qRound(seen)));
    }
    painter.drawText(QRectF(0, 1.5 * text, width(), 1.3 * text), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Characters misread"));
    painter.drawText(
        QRectF(scale.area.left(), scale.area.bottom() + 1.3 * text, scale.area.width(), 1.3 * text),
        Qt::AlignHCenter | Qt::AlignVCenter, tr("Lines seen"));
}

void CurveView::drawCurves(QPainter &painter, const Scale &scale) const {
    const auto looks = Words::strokes(palette());
    if (m_toBeat >= 0) {
        setPen(painter, looks[2]);
        painter.drawLine(scale.at(0, m_toBeat), scale.at(scale.iterations, m_toBeat));
    }
    const auto draw = [&](const Stroke &stroke, double bridge::TrainingPoint::*error, double from) {
        QPainterPath path;
        if (from >= 0)
            path.moveTo(scale.at(0, from));
        for (const auto &point : m_points) {
            const auto at = scale.at(point.iteration, point.*error);
            path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        setPen(painter, stroke);
        painter.drawPath(path);
        for (const auto &point : m_points)
            drawMark(painter, scale.at(point.iteration, point.*error), stroke);
    };
    draw(looks[1], &bridge::TrainingPoint::trainingError, -1);
    draw(looks[0], &bridge::TrainingPoint::heldOutError, m_points.isEmpty() ? -1 : m_toBeat);
}

void CurveView::drawLegend(QPainter &painter, const QRectF &place) const {
    const double text = fontMetrics().height();
    double x = place.left();
    for (const auto &stroke : Words::strokes(palette())) {
        const QPointF from(x, place.center().y()), to(x + 2 * text, place.center().y());
        setPen(painter, stroke);
        painter.drawLine(from, to);
        drawMark(painter, (from + to) / 2, stroke);
        painter.setPen(palette().color(QPalette::WindowText));
        const double width = fontMetrics().horizontalAdvance(stroke.name);
        painter.drawText(QRectF(to.x() + text / 2, place.top(), width + text, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, stroke.name);
        x = to.x() + width + 2 * text;
    }
}

} // namespace app::station::training
