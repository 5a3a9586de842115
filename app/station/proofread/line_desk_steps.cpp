// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/line_editor.h"
#include "app/station/proofread/line_formats.h"
#include "app/station/proofread/line_list.h"

// How a person goes through the lines of the desk, and looks at them.
namespace app::station::proofread {

void LineDesk::setStrips(bridge::Strips *strips) { m_list->setStrips(strips); }

void LineDesk::zoomStrips(double factor) {
    setStripZoom(m_list->stripZoom() * factor);
    emit stripsZoomed(m_list->stripZoom());
    emit told(tr("Size of the lines: %1 %").arg(qRound(m_list->stripZoom() * 100)));
}

void LineDesk::setStripZoom(double zoom) { m_list->setStripZoom(zoom); }

bool LineDesk::isAtWork() const { return isVisible() && m_list->isAtWork(); }

void LineDesk::step(int by) {
    const int row = m_list->currentIndex().row() + by;
    if (m_model && row >= 0 && row < m_model->rowCount())
        editLine(row);
}

void LineDesk::stepDoubt(bool forward) {
    if (!m_model)
        return;
    if (auto *editor = m_list->editor(); editor && editor->selectDoubt(forward))
        return;
    const int row = m_list->currentIndex().row();
    if (!openDoubt(m_list->editor() ? row + (forward ? 1 : -1) : row, forward))
        emit doubtsDone(forward);
}

bool LineDesk::enterDoubts(bool forward) {
    return m_model && openDoubt(forward ? 0 : m_model->rowCount() - 1, forward);
}

bool LineDesk::openDoubt(int row, bool forward) {
    for (; row >= 0 && row < m_model->rowCount(); row += forward ? 1 : -1) {
        const auto &line = m_model->lines().at(row);
        if (doubtfulRanges(line, placeWords(line, line.text)).isEmpty())
            continue;
        editLine(row);
        auto *editor = m_list->editor();
        if (!editor)
            return false;
        editor->goToEdge(!forward);
        editor->selectDoubt(forward);
        return true;
    }
    return false;
}

} // namespace app::station::proofread
