// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/look/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include "ocr/core/result.h"

// Q_INIT_RESOURCE must stand outside any namespace; a static library needs it.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace app::station::look {
namespace {

class InkEngine : public QIconEngine {
  public:
    explicit InkEngine(QByteArray drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QColor ink = QGuiApplication::palette().color(group, role);
        QByteArray drawing = m_drawing;
        drawing.replace("#000000", ink.name().toUtf8());
        QSvgRenderer(drawing).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new InkEngine(m_drawing); }

  private:
    QByteArray m_drawing;
};

QByteArray drawingNamed(const QString &name) {
    static const bool isReady = (initIcons(), true);
    Q_UNUSED(isReady)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    EVRAK_ASSERT(isOpen);
    return file.readAll();
}

} // namespace

QIcon icon(const QString &name) { return QIcon(new InkEngine(drawingNamed(name))); }

QIcon programIcon() { return QIcon(new InkEngine(drawingNamed(QStringLiteral("evrak")))); }

} // namespace app::station::look
