// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "app/station/proofread/line_shapes.h"
#include "app/station/proofread/strip_cache.h"

namespace app::station::proofread {

class LineDelegate;
class LineEditor;
class LineModel;

/// The lines of the page under each other. Whoever works in it is always typing in the current one.
class LineList : public QListView {
    Q_OBJECT
  public:
    explicit LineList(QWidget *parent = nullptr);

    void setLines(LineModel *model);
    /// Null: lines are shown without strips. Must outlive its use here.
    void setStrips(bridge::Strips *strips) { m_strips.setStrips(strips); }
    /// The page whose lines the model is about to hold; none: an empty one.
    void setPage(const std::optional<bridge::Page> &page);
    /// Lays the lines out anew: they or their places have changed.
    void reshape();
    /// Over the size that was found best, which is 1.
    void setStripZoom(double zoom);
    [[nodiscard]] double stripZoom() const { return m_setting.zoom; }
    [[nodiscard]] const LineShapes &shapes() const { return m_shapes; }
    /// The open field, or none.
    [[nodiscard]] LineEditor *editor() const;
    [[nodiscard]] bool isAtWork() const;
    /// Makes the row current and opens it for typing.
    void edit(int row);
    using QListView::edit;
    /// Up or down alone: sideways the caret leads.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

  signals:
    void lineChosen(int row);
    /// The word at the caret in pixels of the master; empty: none, or nobody knows where it is.
    void wordChosen(const QRectF &box);
    void editorOpened(app::station::proofread::LineEditor *editor);

  protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void takeEditor(LineEditor *editor);
    void showStrip(bridge::LineId line);
    void prepareStrips();
    void goToLineStart();
    void keepInSight();

    LineModel *m_lines = nullptr;
    LineShapes m_shapes;
    LineShapes::Setting m_setting;
    StripCache m_strips;
    LineDelegate *m_delegate;
};

} // namespace app::station::proofread
