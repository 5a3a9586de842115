// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/station/pages/page_list.h"
#include "app/station/pages/page_list_model.h"
#include "app/station/pages/page_panel.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_formats.h"
#include "app/station/workspace.h"

// The lines of the desk, their image, and the pages around them.
namespace app::station {
namespace {

constexpr double zoomStep = 1.15;
/// Pages that are looked through for a doubtful word before the person is asked to go on.
constexpr int farthestPage = 50;

bool hasDoubts(const QList<bridge::Line> &lines) {
    return std::any_of(lines.begin(), lines.end(), [](const bridge::Line &line) {
        return !proofread::doubtfulRanges(line, proofread::placeWords(line, line.text)).isEmpty();
    });
}

} // namespace

void Workspace::connectLines() {
    connect(m_desk, &proofread::LineDesk::wordChosen, m_view, &pages::PageView::setCurrentWord);
    connect(m_desk, &proofread::LineDesk::doubtsDone, this, &Workspace::goToDoubts);
}

void Workspace::zoomBy(bool isIn) {
    if (m_desk->isAtWork())
        m_desk->zoomStrips(isIn ? zoomStep : 1 / zoomStep);
    else
        isIn ? picture()->zoomIn() : picture()->zoomOut();
}

void Workspace::stepDoubt(bool forward) {
    if (m_open && m_desk->isVisibleTo(this))
        m_desk->stepDoubt(forward);
}

void Workspace::goToDoubts(bool forward) {
    const int from = m_pages->currentIndex().row(), by = forward ? 1 : -1;
    m_desk->leaveLine();
    for (int row = from + by; std::abs(row - from) <= farthestPage; row += by) {
        const auto page = m_panel->model()->pageAt(row);
        if (!page)
            break;
        const auto lines = m_open->collection->lines(page->id);
        if (!lines || !hasDoubts(*lines))
            continue;
        m_pages->step(row - from);
        m_desk->enterDoubts(forward);
        return;
    }
    emit told(forward ? tr("No doubtful word follows on this page or the next ones.")
                      : tr("No doubtful word stands before, on this page or the ones before it."));
}

void Workspace::prepareNextPage() {
    if (const auto next = m_panel->model()->pageAt(m_pages->currentIndex().row() + 1))
        m_open->strips.prepare(next->id);
}

} // namespace app::station
