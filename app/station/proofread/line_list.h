// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

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
    /// The open field, or none.
    [[nodiscard]] LineEditor *editor() const;
    [[nodiscard]] bool isAtWork() const;
    /// Makes the row current and opens it for typing.
    void edit(int row);
    using QListView::edit;

  signals:
    void lineChosen(int row);
    void editorOpened(app::station::proofread::LineEditor *editor);

  protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    LineDelegate *m_delegate;
};

} // namespace app::station::proofread
