// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/progress/status_chart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/station/look/status_look.h"

namespace app::station::progress {

using bridge::Status;
using bridge::StatusDay;

namespace {

/// From the bottom up.
constexpr std::array order{Status::verified, Status::proofread, Status::read,
                           Status::problem,  Status::unread,    Status::blank};

constexpr Qt::BrushStyle fillOf(Status status) {
    switch (status) {
    case Status::read:
        return Qt::Dense4Pattern;
    case Status::problem:
        return Qt::DiagCrossPattern;
    case Status::unread:
        return Qt::Dense6Pattern;
    case Status::blank:
        return Qt::BDiagPattern;
    case Status::proofread:
        return Qt::Dense2Pattern;
    case Status::verified:
        break;
    }
    return Qt::SolidPattern;
}

qint64 pagesOf(const StatusDay &day, Status status) { return day.pages[std::size_t(status)]; }

qint64 allOf(const StatusDay &day) {
    return std::accumulate(day.pages.begin(), day.pages.end(), qint64(0));
}

/// 1, 2 or 5 times a power of ten, and no less than 1.
qint64 niceStep(qint64 range, int steps) {
    const double raw = std::max(1.0, double(range) / steps);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double nice : {1.0, 2.0, 5.0})
        if (raw <= nice * power)
            return qint64(nice * power);
    return qint64(10 * power);
}

QString nameOf(const StatusDay &day, Status status) {
    return QStringLiteral("%1: %2").arg(look::StatusLook::name(status),
                                        QLocale().toString(pagesOf(day, status)));
}

} // namespace

/// From days and pages to the widget.
struct StatusChart::Scale {
    QRectF area;
    QDate first;
    qint64 days;
    qint64 pages;
    [[nodiscard]] double x(const QDate &day) const {
        return area.left() + double(first.daysTo(day)) / double(days) * area.width();
    }
    [[nodiscard]] double y(qint64 count) const {
        return area.bottom() - double(count) / double(pages) * area.height();
    }
};

StatusChart::StatusChart(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("statusChart"));
    setAccessibleName(tr("Pages by status, day after day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::TabFocus);
    describe();
}

void StatusChart::setDays(const QList<StatusDay> &days, const QDate &today) {
    m_days = days;
    if (!days.isEmpty() && days.last().day < today)
        m_days.append({today, days.last().pages});
    describe();
    update();
}

void StatusChart::describe() {
    QStringList said;
    if (!m_days.isEmpty()) {
        said << tr("%1 to %2.").arg(QLocale().toString(m_days.first().day, QLocale::ShortFormat),
                                    QLocale().toString(m_days.last().day, QLocale::ShortFormat));
        for (const auto status : order)
            if (pagesOf(m_days.last(), status) > 0)
                said << nameOf(m_days.last(), status) + u'.';
    }
    setAccessibleDescription(said.isEmpty() ? tr("No pages yet") : said.join(u' '));
    setToolTip(said.join(u'\n'));
}

QSize StatusChart::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 18};
}

QSize StatusChart::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 10};
}

int StatusChart::nameWidth() const {
    int width = 0;
    for (const auto status : order)
        width = std::max(width,
                         fontMetrics().horizontalAdvance(nameOf(m_days.last(), status)));
    return width;
}

void StatusChart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_days.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No pages yet"));
        return;
    }
    qint64 most = 1;
    for (const auto &day : m_days)
        most = std::max(most, allOf(day));
    const double text = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(QLocale().toString(most)) + 1.5 * text;
    Scale scale;
    scale.area = QRectF(left, 1.8 * text, width() - left - nameWidth() - 3 * text,
                        height() - 4.2 * text);
    if (scale.area.width() <= 0 || scale.area.height() <= 0)
        return;
    // A day alone is shown from its morning to its evening.
    scale.first = m_days.first().day;
    if (m_days.size() == 1)
        scale.first = scale.first.addDays(-1);
    scale.days = std::max<qint64>(1, scale.first.daysTo(m_days.last().day));
    const auto step = niceStep(most, 4);
    scale.pages = (most + step - 1) / step * step;
    painter.fillRect(scale.area, palette().base());
    drawBands(painter, scale);
    drawGrid(painter, scale);
    drawNames(painter, scale);
}

void StatusChart::drawBands(QPainter &painter, const Scale &scale) const {
    auto days = m_days;
    if (days.size() == 1)
        days.prepend({scale.first, days.first().pages});
    QList<qint64> below(days.size(), 0);
    for (const auto status : order) {
        // What a day's work changed holds from that day on, so that a band goes up in steps.
        QPolygonF top, bottom;
        for (qsizetype i = 0; i < days.size(); ++i) {
            const auto add = [&](double x) {
                bottom << QPointF(x, scale.y(below[i]));
                top << QPointF(x, scale.y(below[i] + pagesOf(days[i], status)));
            };
            add(scale.x(days[i].day));
            if (i + 1 < days.size())
                add(scale.x(days[i + 1].day));
        }
        for (qsizetype i = 0; i < days.size(); ++i)
            below[i] += pagesOf(days[i], status);
        std::reverse(bottom.begin(), bottom.end());
        const QColor colour = look::StatusLook::colour(status);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(QBrush(colour, fillOf(status)));
        painter.drawPolygon(top + bottom);
    }
}

void StatusChart::drawGrid(QPainter &painter, const Scale &scale) const {
    const double text = fontMetrics().height();
    const QColor ink = palette().color(QPalette::WindowText);
    QColor grid = ink;
    grid.setAlphaF(0.18F);
    painter.setBrush(Qt::NoBrush);
    for (qint64 count = 0; count <= scale.pages; count += niceStep(scale.pages, 4)) {
        painter.setPen(grid);
        painter.drawLine(QPointF(scale.area.left(), scale.y(count)),
                         QPointF(scale.area.right(), scale.y(count)));
        painter.setPen(ink);
        painter.drawText(
            QRectF(0, scale.y(count) - text / 2, scale.area.left() - text / 2, text),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
    }
    painter.setPen(ink);
    painter.drawText(QRectF(0, 0, width(), 1.4 * text), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Pages"));
    const double wide = fontMetrics().horizontalAdvance(
        QLocale().toString(m_days.last().day, QLocale::ShortFormat));
    const int labels = std::max(1, int(scale.area.width() / (wide * 1.6)));
    const auto step = std::max<qint64>(1, (scale.days + labels - 1) / labels);
    for (qint64 day = m_days.size() == 1 ? 1 : 0; day <= scale.days; day += step) {
        const auto date = scale.first.addDays(day);
        painter.drawText(QRectF(scale.x(date) - wide, scale.area.bottom() + text / 3, 2 * wide, text),
                         Qt::AlignHCenter | Qt::AlignTop,
                         QLocale().toString(date, QLocale::ShortFormat));
    }
}

/// Beside the bands; where these are too thin, the names keep clear of each other.
void StatusChart::drawNames(QPainter &painter, const Scale &scale) const {
    const double text = fontMetrics().height();
    double lowest = scale.area.bottom() + text;
    qint64 below = 0;
    for (const auto status : order) {
        const auto count = pagesOf(m_days.last(), status);
        if (count == 0)
            continue;
        const double middle = scale.y(below + count / 2);
        below += count;
        const double y = std::min(middle, lowest - text / 2 - 1);
        lowest = y - text / 2;
        const QRectF sign(scale.area.right() + text * 0.7, y - text * 0.35, text * 0.9, text * 0.7);
        const QColor colour = look::StatusLook::colour(status);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(QBrush(colour, fillOf(status)));
        painter.drawRect(sign);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(sign.right() + text * 0.5, y - text / 2, nameWidth() + text, text),
                         Qt::AlignLeft | Qt::AlignVCenter, nameOf(m_days.last(), status));
    }
}

} // namespace app::station::progress
