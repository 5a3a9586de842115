// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QPolygonF>
#include <QWidget>

#include "app/station/bridge/pictures.h"

namespace app::station::apart {

/// A line as it stands in the scan, with a little of what is around it. Asks for pictures on a
/// thread of its own, so that no other view loses its own.
class StripView : public QWidget {
    Q_OBJECT
  public:
    explicit StripView(const QString &folder, QWidget *parent = nullptr);
    ~StripView() override;

    /// `outline` in pixels of the master.
    void setLine(bridge::PageId page, const QPolygonF &outline);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] QImage strip() const;

    bridge::PageId m_page;
    QPolygonF m_outline;
    bridge::PageId m_pictured;
    std::optional<bridge::Picture> m_picture; ///< of `m_pictured`
    QString m_failure;
    std::unique_ptr<bridge::Pictures> m_pictures;
};

} // namespace app::station::apart
