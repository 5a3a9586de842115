// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_view.h"

#include <algorithm>
#include <vector>

#include <QKeyEvent>
#include <QMouseEvent>

#include "app/station/bridge/convert.h"
#include "app/station/clean/layout_order.h"
#include "app/station/clean/layout_shapes.h"

namespace app::station::clean {

LayoutView::LayoutView(QWidget *parent) : ScanView(parent) {
    setObjectName(QStringLiteral("layoutView"));
    setAccessibleName(tr("Lines and regions on the scan"));
    setAccessibleDescription(tr("Up and Down go from line to line, Left and Right move the caret "
                                "at which a line is split."));
    viewport()->setMouseTracking(true);
}

void LayoutView::setLayout(const Layout &layout) {
    m_layout = layout;
    m_drawn.reset();
    m_grip = {};
    std::vector<double> heights;
    for (const auto &place : linesOf(layout))
        heights.push_back(clean::boxOf(lineAt(layout, place).layout.outline).height());
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    m_usualHeight = heights.empty() ? 0 : *middle;
    viewport()->update();
}

void LayoutView::setArea(const QPolygonF &area) {
    m_area = area;
    viewport()->update();
}

void LayoutView::setChosen(const Places &chosen) {
    const Place before = current();
    m_chosen = chosen;
    if (current() != before) {
        m_caret = 0.5;
        if (has(m_layout, current()))
            ensureVisible(boxOf(m_layout, current()), 60, 60);
    }
    viewport()->update();
}

void LayoutView::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    viewport()->update();
}

void LayoutView::setPen(Pen pen) {
    m_pen = pen;
    m_drawn.reset();
    viewport()->setCursor(pen == Pen::none ? Qt::ArrowCursor : Qt::CrossCursor);
    viewport()->update();
}

void LayoutView::setOrderShown(bool isShown) {
    m_isOrderShown = isShown;
    viewport()->update();
}

void LayoutView::setCaret(double share) {
    m_caret = std::clamp(share, 0.02, 0.98);
    viewport()->update();
}

Place LayoutView::placeAt(QPointF point) const {
    Place found;
    double smallest = 0;
    const auto all = linesOf(m_layout);
    for (const auto &place : all) {
        const auto &outline = lineAt(m_layout, place).layout.outline;
        const QRectF box = clean::boxOf(outline);
        const double area = box.width() * box.height();
        if (bridge::toQt(outline).containsPoint(point, Qt::OddEvenFill) &&
            (!found.isLine() || area < smallest)) {
            found = place;
            smallest = area;
        }
    }
    if (found.isLine())
        return found;
    for (int region = 0; region < int(m_layout.size()); ++region)
        if (boxOf(m_layout, {region, -1}).contains(point))
            found = {region, -1};
    return found;
}

void LayoutView::choose(const Place &place, Qt::KeyboardModifiers modifiers) {
    Places chosen = m_chosen;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!chosen.removeOne(place))
            chosen.append(place);
    } else {
        chosen = has(m_layout, place) ? Places{place} : Places();
    }
    if (chosen == m_chosen)
        return;
    setChosen(chosen);
    emit chosenChanged(chosen);
}

int LayoutView::numberAfter(int by) const {
    const auto all = linesOf(m_layout);
    const Place from = current();
    if (from.isLine())
        return int(all.indexOf(from)) + by;
    // From a region into its first line, or to the last one before it.
    const auto first = std::lower_bound(all.begin(), all.end(), from);
    return int(first - all.begin()) - (by < 0 ? 1 : 0);
}

void LayoutView::goTo(int number, bool isAdded) {
    const auto all = linesOf(m_layout);
    if (all.isEmpty())
        return;
    const Place to = all.at(std::clamp(number, 0, int(all.size()) - 1));
    Places chosen{to};
    if (isAdded) {
        chosen = m_chosen;
        chosen.removeAll(to);
        chosen.append(to);
    }
    if (chosen == m_chosen)
        return;
    setChosen(chosen);
    emit chosenChanged(chosen);
}

bool LayoutView::moveByKey(QKeyEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !has(m_layout, current()))
        return false;
    const double step = keyStep({});
    QPointF by;
    if (event->key() == Qt::Key_Left)
        by = {-step, 0};
    else if (event->key() == Qt::Key_Right)
        by = {step, 0};
    else if (event->key() == Qt::Key_Up)
        by = {0, -step};
    else if (event->key() == Qt::Key_Down)
        by = {0, step};
    else
        return false;
    const Grip all{true, true, true, true};
    const Grip farEdges{false, false, by.x() != 0, by.y() != 0};
    const QRectF box = boxOf(m_layout, current());
    emit reshaped(current(),
                  pulled(box, event->modifiers().testFlag(Qt::ShiftModifier) ? farEdges : all, by));
    return true;
}

void LayoutView::keyPressEvent(QKeyEvent *event) {
    if (moveByKey(event))
        return;
    const bool isAdded = event->modifiers().testFlag(Qt::ShiftModifier);
    const double caretStep = isAdded ? 0.1 : 0.01;
    switch (event->key()) {
    case Qt::Key_Up:
        return goTo(numberAfter(-1), isAdded);
    case Qt::Key_Down:
        return goTo(numberAfter(1), isAdded);
    case Qt::Key_Left:
        return setCaret(m_caret - caretStep);
    case Qt::Key_Right:
        return setCaret(m_caret + caretStep);
    case Qt::Key_Home:
        return goTo(0, isAdded);
    case Qt::Key_End:
        return goTo(int(linesOf(m_layout).size()) - 1, isAdded);
    case Qt::Key_Escape:
        if (m_pen != Pen::none)
            emit penDropped();
        else
            choose({}, {});
        return;
    default:
        ScanView::keyPressEvent(event);
    }
}

LayoutView::Grip LayoutView::gripAt(QPointF screen) const {
    if (m_chosen.size() != 1 || !has(m_layout, current()))
        return {};
    const QRectF box = viewportTransform().mapRect(boxOf(m_layout, current()));
    const auto near = [](double a, double b) { return std::abs(a - b) <= reach / 2; };
    if (!box.adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2).contains(screen))
        return {};
    Grip grip{near(screen.x(), box.left()), near(screen.y(), box.top()),
              near(screen.x(), box.right()), near(screen.y(), box.bottom())};
    // A line lower than the handles are large is still to be taken by its middle.
    if (box.height() < 2 * reach && !grip.left && !grip.right) {
        grip.top = screen.y() < box.top() + box.height() * 0.2;
        grip.bottom = screen.y() > box.bottom() - box.height() * 0.2;
    }
    return grip.isNone() ? Grip{true, true, true, true} : grip;
}

QRectF LayoutView::pulled(const QRectF &box, const Grip &grip, QPointF by) {
    QRectF now = box;
    now.adjust(grip.left ? by.x() : 0, grip.top ? by.y() : 0, grip.right ? by.x() : 0,
               grip.bottom ? by.y() : 0);
    return now.normalized();
}

void LayoutView::mousePressEvent(QMouseEvent *event) {
    const QPointF at = toPicture(event->position());
    m_dragFrom = at;
    if (event->button() != Qt::LeftButton)
        return ScanView::mousePressEvent(event);
    if (m_pen != Pen::none) {
        m_drawn = QRectF(at, at);
        return;
    }
    const Place under = placeAt(at);
    m_grip = gripAt(event->position());
    if (!m_grip.isNone() && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) &&
        (under == current() || !under.isLine() || !m_grip.left || !m_grip.right)) {
        if (current().isLine() && under == current())
            setCaret(shareAt(lineAt(m_layout, current()).layout, at));
        return;
    }
    m_grip = {};
    if (!under.isLine() && !has(m_layout, under))
        ScanView::mousePressEvent(event); // pans
    choose(under, event->modifiers());
    if (under.isLine() && current() == under)
        setCaret(shareAt(lineAt(m_layout, under).layout, at));
}

void LayoutView::mouseMoveEvent(QMouseEvent *event) {
    const QPointF at = toPicture(event->position());
    if (m_pen != Pen::none && m_drawn) {
        m_drawn = QRectF(m_dragFrom, at).normalized();
    } else if (!m_grip.isNone()) {
        m_drawn = pulled(boxOf(m_layout, current()), m_grip, at - m_dragFrom);
    } else {
        if (event->buttons() == Qt::NoButton && m_pen == Pen::none) {
            const Grip grip = gripAt(event->position());
            const bool isAll = grip.left && grip.right;
            viewport()->setCursor(grip.isNone() ? Qt::ArrowCursor
                                  : isAll       ? Qt::SizeAllCursor
                                  : (grip.left || grip.right) && (grip.top || grip.bottom)
                                      ? Qt::SizeFDiagCursor
                                  : grip.left || grip.right ? Qt::SizeHorCursor
                                                            : Qt::SizeVerCursor);
        }
        return ScanView::mouseMoveEvent(event);
    }
    viewport()->update();
}

void LayoutView::mouseReleaseEvent(QMouseEvent *event) {
    const auto drawn = m_drawn;
    const bool wasPulled = !m_grip.isNone();
    m_drawn.reset();
    m_grip = {};
    viewport()->update();
    const QPointF by = toPicture(event->position()) - m_dragFrom;
    const bool isDrag = drawn && (std::abs(by.x()) + std::abs(by.y())) * zoom() >= 4;
    if (m_pen != Pen::none) {
        if (isDrag)
            emit this->drawn(*drawn, m_pen);
    } else if (wasPulled) {
        if (isDrag)
            emit reshaped(current(), *drawn);
    } else {
        ScanView::mouseReleaseEvent(event);
        viewport()->setCursor(Qt::ArrowCursor);
    }
}

} // namespace app::station::clean
