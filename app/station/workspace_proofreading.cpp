// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever proofreads does with a page as a whole and with the lines on its image.
#include "app/station/workspace.h"

#include "app/station/bridge/error_text.h"
#include "app/station/clean/bench.h"
#include "app/station/pages/box_tool.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"

namespace app::station {

void Workspace::connectShaping() {
    m_desk->setShown([this] {
        const auto page = m_pages->currentPage();
        return proofread::ShownPage{m_view->frame(), page ? page->size : QSize()};
    });
    connect(m_view->boxTool(), &pages::BoxTool::taken, m_desk, &proofread::LineDesk::insertLine);
    connect(m_view->boxTool(), &pages::BoxTool::dropped, this, [this] {
        if (m_view->hasFocus())
            m_desk->setFocus(Qt::ShortcutFocusReason);
    });
}

void Workspace::acceptPage(const QString &by) {
    const auto page = m_pages->currentPage();
    if (!m_open || !page || !m_desk->leaveLine())
        return;
    // Who verified it vouched for more; the page stays what it is.
    if (page->status != bridge::Status::verified) {
        const auto now = m_open->collection->setStatus(page->id, bridge::Status::proofread, by, {});
        if (!now) {
            emit refused(bridge::describe(now.error()));
            return;
        }
    }
    stepPage(1);
    const auto next = m_pages->currentPage();
    if (!next || next->id == page->id) {
        emit told(tr("%1 is accepted. It was the last page.").arg(page->label));
        return;
    }
    m_desk->editLine(0);
    emit told(tr("%1 is accepted; this is the next page.").arg(page->label));
}

void Workspace::editAt(const bridge::Hit &hit) {
    if (m_bench->isVisibleTo(this) || !m_desk->leaveLine())
        return;
    goTo(hit);
    const auto line = m_desk->currentLine();
    if (!line || line->id != hit.line)
        return;
    m_desk->editLine(m_desk->model()->rowOf(hit.line));
    if (!hit.marks.isEmpty())
        m_desk->select(hit.marks.first().first, hit.marks.first().second);
}

void Workspace::askForLine() {
    if (!m_open || !m_desk->leaveLine())
        return;
    const QRectF box = m_desk->boxOfMissed();
    if (box.isEmpty())
        return;
    m_view->boxTool()->ask(box);
}

} // namespace app::station
