// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/scan_view.h"

#include <QPainter>

#include "app/station/pages/picture_item.h"

namespace app::station::clean {

ScanView::ScanView(QWidget *parent) : ZoomView(parent), m_picture(new pages::PictureItem) {
    m_scene.addItem(m_picture);
    connect(this, &ZoomView::zoomChanged, this, [this](double zoom) {
        const double shown = pictureSize().width() * zoom * devicePixelRatioF();
        if (m_detail > 0 && shown > m_detail * 1.1 && m_detail < pictureSize().width())
            emit detailWanted();
    });
}

void ScanView::setScan(const QSize &full, const QList<QPixmap> &levels) {
    m_detail = levels.isEmpty() ? 0 : levels.first().width();
    m_picture->setPicture(full, levels);
    m_picture->setVisible(!full.isEmpty());
    if (full != this->full())
        setPictureSize(full);
}

QPointF ScanView::toPicture(QPointF screen) const {
    return viewportTransform().inverted().map(screen);
}

double ScanView::keyStep(Qt::KeyboardModifiers modifiers) const {
    const double step = std::max(1.0, 1 / zoom());
    return modifiers.testFlag(Qt::ShiftModifier) ? step * 10 : step;
}

// The paper is light whatever the window's palette, so these colours do not follow it.
QColor ScanView::ink() { return QColor(0xff1f6f78); }

void ScanView::drawHandle(QPainter &painter, QPointF at, bool isChosen) {
    painter.setPen(QPen(Qt::white, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 7, 7);
    painter.setPen(QPen(ink(), 2));
    painter.setBrush(isChosen ? QColor(0xffffc43d) : QColor(Qt::white));
    painter.drawEllipse(at, 7, 7);
}

} // namespace app::station::clean
