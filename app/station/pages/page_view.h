// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsPolygonItem>

#include "app/station/bridge/pictures.h"
#include "app/station/bridge/values.h"
#include "app/station/pages/zoom_view.h"

namespace app::station::pages {

class BoxTool;
class PictureItem;

/// The current page, which may be a part of its scan, upright, with the outlines of its lines, one
/// of them lit; a click on a line chooses it.
class PageView : public ZoomView {
    Q_OBJECT
  public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows another page; its picture is asked for from `pictures`, which must outlive the view's
    /// use of it. No page: an empty desk.
    void setPage(const std::optional<bridge::Page> &page, bridge::Pictures *pictures);
    /// Asks for the picture again: another part of the scan is the page now.
    void renewPicture();
    void setLines(const QList<bridge::Line> &lines);
    /// Lights the line and brings it into sight; -1 lights none.
    void setCurrentLine(int row);
    /// Lights a word of the current line, in pixels of the master, and brings it into sight; an
    /// empty box lights none.
    void setCurrentWord(const QRectF &box);
    void setOutlinesShown(bool shown);
    /// In which the page is shown: its part of the scan, upright.
    [[nodiscard]] const bridge::PageFrame &frame() const { return m_frame; }
    /// Asks for boxes on the page.
    [[nodiscard]] BoxTool *boxTool() const { return m_boxTool; }

    [[nodiscard]] bool hasPicture() const { return m_hasPicture; }

  signals:
    void lineClicked(int row);

  protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

  private:
    void askForDetail();
    void takePicture(bridge::PageId page, const bridge::Picture &picture, bool full);
    void setFrame(const bridge::PageFrame &frame);
    void styleLine(int row);
    void showWord();

    QRectF m_wordBox;                       ///< of the master
    QGraphicsPolygonItem *m_word = nullptr; // owned by the scene
    PictureItem *m_picture;                 // owned by the scene
    BoxTool *m_boxTool;
    bridge::PageFrame m_frame; ///< of the scene
    QList<bridge::Line> m_lines;
    QList<QGraphicsPolygonItem *> m_outlines;
    std::optional<bridge::Page> m_page;
    bridge::Pictures *m_pictures = nullptr;
    int m_current = -1;
    int m_pictureWidth = 0; ///< of the largest level that is there
    bool m_hasPicture = false;
    bool m_askedForFull = false;
    bool m_areOutlinesShown = true;
    QPoint m_pressedAt;
};

} // namespace app::station::pages
