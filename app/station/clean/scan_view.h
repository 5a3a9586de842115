// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "app/station/pages/zoom_view.h"

namespace app::station::pages {
class PictureItem;
}

namespace app::station::clean {

/// A picture of a page with something to be moved on it: the master, uncropped, or the page cut out
/// of it. The scene is in pixels of that at its full size, whatever the copy at hand has; marks are
/// drawn in screen pixels over it, so that they are as large at any zoom.
class ScanView : public pages::ZoomView {
    Q_OBJECT
  public:
    explicit ScanView(QWidget *parent = nullptr);

    /// `levels` as in PictureItem; empty: blank paper. `full`: of the picture with every pixel.
    void setScan(const QSize &full, const QList<QPixmap> &levels);
    /// The size of the whole picture.
    [[nodiscard]] QSize full() const { return pictureSize().toSize(); }

  signals:
    /// More pixels are shown than there are.
    void detailWanted();

  protected:
    /// How near the mouse must come to what it takes, in screen pixels.
    static constexpr double reach = 12;
    [[nodiscard]] QPointF toScreen(QPointF picture) const {
        return viewportTransform().map(picture);
    }
    [[nodiscard]] QPointF toPicture(QPointF screen) const;
    /// Pixels of the picture for a step by key: one on the screen, ten with Shift.
    [[nodiscard]] double keyStep(Qt::KeyboardModifiers modifiers) const;
    /// A point to be taken by the mouse.
    static void drawHandle(QPainter &painter, QPointF at, bool isChosen);
    static QColor ink();

  private:
    pages::PictureItem *m_picture; // owned by the scene
    int m_detail = 0;
};

} // namespace app::station::clean
