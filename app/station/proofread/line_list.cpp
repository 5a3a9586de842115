// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_list.h"

#include <QFocusEvent>

#include "app/station/proofread/line_delegate.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_model.h"

namespace app::station::proofread {

LineList::LineList(QWidget *parent) : QListView(parent), m_delegate(new LineDelegate(this)) {
    setObjectName(QStringLiteral("lineList"));
    setAccessibleName(tr("Lines of the page"));
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would rewrap all
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    connect(m_delegate, &LineDelegate::editorOpened, this, &LineList::editorOpened);
}

void LineList::setLines(LineModel *model) { setModel(model); }

LineEditor *LineList::editor() const { return m_delegate->editor(); }

bool LineList::isAtWork() const { return hasFocus() || (editor() && editor()->hasFocus()); }

void LineList::edit(int row) {
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (!editor())
        edit(index);
    if (editor())
        editor()->setFocus();
}

void LineList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    const bool wasAtWork = isAtWork();
    QListView::currentChanged(current, previous);
    emit lineChosen(current.row());
    if (wasAtWork && current.isValid())
        edit(current);
}

void LineList::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    const auto reason = event->reason();
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason &&
        reason != Qt::ShortcutFocusReason)
        return;
    edit(std::max(0, currentIndex().row()));
}

void LineList::mouseReleaseEvent(QMouseEvent *event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->pos());
    if (under.isValid())
        edit(under.row());
}

} // namespace app::station::proofread
