// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/apart/strip_view.h"

#include <QPainter>

#include "app/station/bridge/convert.h"
#include "app/station/look/appearance.h"

namespace app::station::apart {
namespace {

/// Of a line's height, above and below it.
constexpr double around = 0.45;
constexpr double mostEnlarged = 2;

} // namespace

StripView::StripView(const QString &folder, QWidget *parent)
    : QWidget(parent), m_pictures(std::make_unique<bridge::Pictures>(folder)) {
    setObjectName(QStringLiteral("strip"));
    setAccessibleName(tr("The line in the scan"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_pictures.get(), &bridge::Pictures::pageReady, this,
            [this](bridge::PageId page, const bridge::Picture &picture, bool) {
                m_pictured = page;
                m_picture = picture;
                update();
            });
    connect(m_pictures.get(), &bridge::Pictures::failed, this,
            [this](bridge::PageId page, const QString &reason) {
                if (page == m_page)
                    m_failure = reason;
                update();
            });
}

StripView::~StripView() = default;

QSize StripView::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 5};
}

void StripView::setLine(bridge::PageId page, const QPolygonF &outline) {
    if (page != m_page) {
        m_failure.clear();
        m_pictures->wantPage(page, true);
    }
    m_page = page;
    m_outline = outline;
    update();
}

void StripView::clear() {
    m_page = {};
    update();
}

QImage StripView::strip() const {
    if (!m_page || !m_picture || m_pictured != m_page || m_picture->levels.isEmpty())
        return {};
    const QImage &page = m_picture->levels.first();
    const auto &frame = m_picture->frame;
    const auto box = bridge::fromMaster(frame, m_outline).boundingRect();
    const double scale = double(page.width()) / std::max(1, frame.size.width);
    QRectF part(box.topLeft() * scale, box.size() * scale);
    const double more = part.height() * around;
    return page.copy(part.adjusted(-more, -more, more, more).toAlignedRect().intersected(page.rect()));
}

void StripView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), look::desk());
    const QImage image = strip();
    if (image.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        if (m_page)
            painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap,
                             m_failure.isEmpty() ? tr("The scan is being fetched…") : m_failure);
        return;
    }
    const double ratio = devicePixelRatioF();
    const double scale =
        std::min({double(width()) * ratio / image.width(), double(height()) * ratio / image.height(),
                  mostEnlarged * ratio});
    const QSizeF size = QSizeF(image.size()) * scale / ratio;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2),
                             size),
                      image);
}

} // namespace app::station::apart
