// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "app/station/bridge/values.h"

namespace app::station::proofread {

class LineEditor;

class LineShapes;
class StripCache;

/// Draws a line with its number: its strip of the scan, and beneath it the text in its own
/// direction, each word under its image; opens a LineEditor exactly over that text.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// Beside and around what is drawn of a line.
    static constexpr int padding = 6;
    static constexpr int sideMargin = 14;

    /// Both must outlive the delegate.
    LineDelegate(LineShapes &shapes, StripCache &strips, QObject *parent);

    /// The room for numbers at the left.
    [[nodiscard]] static int gutter(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    [[nodiscard]] LineEditor *editor() const;
    /// The shapes have changed.
    void reshapeEditor();

  signals:
    void editorOpened(app::station::proofread::LineEditor *editor) const;

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void drawText(QPainter *painter, QPointF origin, const bridge::Line &line) const;

    LineShapes &m_shapes;
    StripCache &m_strips;
    mutable QPointer<LineEditor> m_editor;
    mutable QPersistentModelIndex m_edited;
};

} // namespace app::station::proofread
