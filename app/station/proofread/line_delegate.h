// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "app/station/bridge/values.h"

namespace app::station::proofread {

class LineEditor;

/// Draws a line's text in its own direction, wrapped, with its number, and opens a LineEditor
/// exactly over that text.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

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

  signals:
    void editorOpened(app::station::proofread::LineEditor *editor) const;

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    mutable QPointer<LineEditor> m_editor;
    mutable QPersistentModelIndex m_edited;
};

/// Where the machine was unsure and which characters deserve a look, as ranges of the line's text
/// for drawing.
[[nodiscard]] QList<QTextLayout::FormatRange> doubtsOf(const bridge::Line &line);

} // namespace app::station::proofread
