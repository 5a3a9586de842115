// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_list.h"

#include <algorithm>

#include <QFocusEvent>
#include <QScrollBar>

#include "app/station/bridge/convert.h"
#include "app/station/proofread/line_delegate.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_model.h"

namespace app::station::proofread {
namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;

} // namespace

LineList::LineList(QWidget *parent)
    : QListView(parent), m_delegate(new LineDelegate(m_shapes, m_strips, this)) {
    setObjectName(QStringLiteral("lineList"));
    setAccessibleName(tr("Lines of the page"));
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would rewrap all
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    connect(m_delegate, &LineDelegate::editorOpened, this, &LineList::editorOpened);
    connect(m_delegate, &LineDelegate::editorOpened, this, &LineList::takeEditor);
    connect(&m_strips, &StripCache::framed, this, [this] {
        m_setting.frame = *m_strips.frame();
        m_setting.hasStrips = true;
        reshape();
    });
    connect(&m_strips, &StripCache::failed, this, [this] {
        m_setting.hasStrips = false;
        reshape();
    });
    connect(&m_strips, &StripCache::ready, this, &LineList::showStrip);
    connect(&m_strips, &StripCache::asked, this, &LineList::prepareStrips);
}

void LineList::setLines(LineModel *model) {
    m_lines = model;
    setModel(model);
}

void LineList::setPage(const std::optional<bridge::Page> &page) {
    m_strips.setPage(page ? page->id : bridge::PageId{});
    // Until the picture says where the page lies in it: as it mostly does.
    m_setting.frame = {{}, page ? bridge::fromQt(page->size) : ocr::core::Size{}};
    m_setting.hasStrips = page && m_strips.isServed();
}

void LineList::reshape() {
    if (!m_lines)
        return;
    const int room = viewport()->width() - LineDelegate::gutter(font()) - LineDelegate::sideMargin;
    m_setting.width = std::max(120, room);
    m_shapes.setLines(m_lines->lines(), m_setting);
    m_delegate->reshapeEditor();
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    updateEditorGeometries();
    goToLineStart();
    keepInSight();
    viewport()->update();
}

void LineList::goToLineStart() {
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !m_lines)
        return;
    auto *bar = horizontalScrollBar();
    bar->setValue(m_lines->lines().at(index.row()).isRightToLeft ? bar->maximum() : bar->minimum());
}

void LineList::setStripZoom(double zoom) {
    m_setting.zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (std::abs(m_setting.zoom - 1) < 0.01)
        m_setting.zoom = 1;
    reshape();
}

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

void LineList::scrollTo(const QModelIndex &index, ScrollHint hint) {
    const int sideways = horizontalScrollBar()->value();
    QListView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(sideways);
}

void LineList::takeEditor(LineEditor *editor) {
    const auto follow = [this, editor] {
        if (m_delegate->editor() != editor || !m_lines)
            return;
        viewport()->update(visualRect(currentIndex()));
        keepInSight();
        const int word = editor->currentWord();
        emit wordChosen(word < 0 ? QRectF() : editor->words()[word].box);
    };
    connect(editor, &QTextEdit::cursorPositionChanged, this, follow);
    QMetaObject::invokeMethod(editor, follow, Qt::QueuedConnection);
}

void LineList::keepInSight() {
    const auto *field = editor();
    if (!field || m_shapes.width() <= m_shapes.setting().width)
        return;
    // A line that is wider than the desk is followed sideways, a few letters ahead of the caret.
    const QRect caret = field->cursorRect().translated(field->pos());
    const int ahead = viewport()->width() / 5;
    auto *bar = horizontalScrollBar();
    if (caret.left() - ahead < 0)
        bar->setValue(bar->value() + caret.left() - ahead);
    else if (caret.right() + ahead > viewport()->width())
        bar->setValue(bar->value() + caret.right() + ahead - viewport()->width());
}

void LineList::showStrip(bridge::LineId line) {
    const int row = m_lines ? m_lines->rowOf(line) : -1;
    if (row >= 0)
        viewport()->update(visualRect(m_lines->index(row)));
}

void LineList::prepareStrips() {
    if (!m_lines)
        return;
    const auto prepare = [this](int row) {
        const auto &line = m_lines->lines().at(row);
        const auto &shape = m_shapes.of(line);
        return m_strips.prepare(line.id, shape.map, shape.scale * devicePixelRatioF());
    };
    const int first = std::max(0, indexAt({1, 1}).row());
    for (int row = first; row < m_lines->rowCount(); ++row)
        if (!prepare(row))
            return;
    for (int row = first - 1; row >= 0; --row)
        if (!prepare(row))
            return;
}

void LineList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    const bool wasAtWork = isAtWork();
    QListView::currentChanged(current, previous);
    // What comes next is read ahead of typing.
    if (const QModelIndex next = current.siblingAtRow(current.row() + 1); next.isValid())
        scrollTo(next);
    if (current.isValid())
        scrollTo(current);
    goToLineStart();
    emit lineChosen(current.row());
    if (wasAtWork && current.isValid())
        edit(current);
    else
        emit wordChosen({});
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

void LineList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        reshape();
}

void LineList::changeEvent(QEvent *event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        reshape();
}

} // namespace app::station::proofread
