// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include "app/station/bridge/pictures.h"
#include "app/station/bridge/values.h"

namespace app::station::pages {

class PictureItem;

/// The scan of the current page with the outlines of its lines, one of them lit. Wheel or Ctrl with
/// + and - zooms, dragging pans, a click on a line chooses it.
class PageView : public QGraphicsView {
    Q_OBJECT
  public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows another page; its picture is asked for from `pictures`, which must outlive the view's
    /// use of it. No page: an empty desk.
    void setPage(const std::optional<bridge::Page> &page, bridge::Pictures *pictures);
    void setLines(const QList<bridge::Line> &lines);
    /// Lights the line and brings it into sight; -1 lights none.
    void setCurrentLine(int row);
    void setOutlinesShown(bool shown);

    void zoomIn() { zoomBy(1.25); }
    void zoomOut() { zoomBy(0.8); }
    void fitWidth();
    void fitPage();
    /// Screen pixels for a pixel of the master.
    [[nodiscard]] double zoom() const { return transform().m11(); }
    [[nodiscard]] bool hasPicture() const { return m_hasPicture; }

    [[nodiscard]] QSize sizeHint() const override { return {700, 700}; }

  signals:
    void lineClicked(int row);
    void zoomChanged(double zoom);

  protected:
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

  private:
    enum class Fit { none, width, page };
    void zoomBy(double factor);
    void refit();
    void askForDetail();
    void takePicture(bridge::PageId page, const bridge::Pyramid &pyramid, bool full);
    void styleLine(int row);

    QGraphicsScene m_scene;
    PictureItem *m_picture; // owned by the scene
    QList<QGraphicsPolygonItem *> m_outlines;
    std::optional<bridge::Page> m_page;
    bridge::Pictures *m_pictures = nullptr;
    QString m_notice; ///< shown in place of a picture that cannot be had
    Fit m_fit = Fit::page;
    int m_current = -1;
    int m_pictureWidth = 0; ///< of the largest level that is there
    bool m_hasPicture = false;
    bool m_askedForFull = false;
    bool m_areOutlinesShown = true;
    QPoint m_pressedAt;
};

} // namespace app::station::pages
