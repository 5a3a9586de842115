// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

namespace app::station::pages {

/// A desk on which one picture lies: the wheel or Ctrl with + and - zooms, dragging pans, and a
/// picture that was fitted stays fitted when the window changes. The scene's units are the
/// picture's; what is drawn in it is the business of those who derive.
class ZoomView : public QGraphicsView {
    Q_OBJECT
  public:
    explicit ZoomView(QWidget *parent = nullptr);

    /// The room that the picture takes in the scene, from (0, 0); empty: nothing is there.
    void setPictureSize(const QSizeF &size);
    [[nodiscard]] QSizeF pictureSize() const { return m_size; }
    /// Shown in place of a picture that cannot be had; empty: nothing is said.
    void setNotice(const QString &notice);
    [[nodiscard]] QString notice() const { return m_notice; }

    void zoomIn() { zoomBy(1.25); }
    void zoomOut() { zoomBy(0.8); }
    void fitWidth();
    void fitPage();
    /// Screen pixels for a unit of the scene.
    [[nodiscard]] double zoom() const { return transform().m11(); }

    [[nodiscard]] QSize sizeHint() const override { return {700, 700}; }

  signals:
    void zoomChanged(double zoom);

  protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

    /// A few words on a dark ground over the picture, in screen pixels.
    static QSizeF labelSize(const QPainter &painter, const QString &text);
    static void drawLabel(QPainter &painter, QPointF topLeft, const QString &text);
    /// At the lower edge of what is seen.
    void drawLabelBelow(QPainter &painter, const QString &text) const;

    QGraphicsScene m_scene;

  private:
    enum class Fit { none, width, page };
    void zoomBy(double factor);
    void refit();

    QSizeF m_size;
    QString m_notice;
    Fit m_fit = Fit::page;
};

} // namespace app::station::pages
