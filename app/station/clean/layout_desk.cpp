// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/layout_desk.h"

#include <QTimer>

#include "app/station/bridge/convert.h"
#include "app/station/bridge/error_text.h"
#include "app/station/clean/bench_commands.h"

namespace app::station::clean {

LayoutDesk::LayoutDesk(QUndoStack &history, QObject *parent)
    : QObject(parent), m_history(history) {}

void LayoutDesk::setCollection(bridge::Collection *collection) {
    m_collection = collection;
    if (collection)
        connect(collection, &bridge::Collection::layoutChanged, this, [this](bridge::PageId page) {
            if (m_page && page == m_page->id && !m_isStoring)
                reload();
        });
    setPage({});
}

void LayoutDesk::setPage(const std::optional<bridge::Page> &page) {
    m_page = page;
    m_state = {};
    m_frame = {{}, page ? bridge::fromQt(page->size) : ocr::core::Size{}};
    reload();
}

void LayoutDesk::setFrame(const PageFrame &frame) {
    if (frame == m_frame)
        return;
    m_frame = frame;
    tellChanged();
}

void LayoutDesk::tellChanged() {
    m_shown = inFrame(m_state.layout, m_frame);
    emit changed();
}

void LayoutDesk::reload() {
    const Places chosen = m_state.chosen;
    m_state = {};
    if (m_collection && m_page) {
        auto layout = m_collection->layout(m_page->id);
        const auto isSet = m_collection->isLayoutSet(m_page->id);
        if (layout && isSet) {
            m_state = {std::move(*layout), *isSet, {}};
        } else {
            emit refused(bridge::describe(layout ? isSet.error() : layout.error()));
        }
    }
    for (const auto &place : chosen)
        if (has(m_state.layout, place))
            m_state.chosen.append(place);
    tellChanged();
}

void LayoutDesk::choose(const Places &chosen) {
    if (chosen == m_state.chosen)
        return;
    m_state.chosen = chosen;
    emit chosenChanged();
}

void LayoutDesk::edit(const MaybeEdited &edited, const QString &text, int mergeMs) {
    if (!m_collection || !m_page)
        return;
    if (!edited) {
        emit told(tr("Nothing to do here: %1").arg(text));
        return;
    }
    auto layout = inMaster(edited->layout, m_shown, m_state.layout, m_frame, m_page->size);
    auto *change = new LayoutChange(*this, m_page->id, m_state,
                                    {std::move(layout), true, edited->chosen}, text);
    change->mergeWithin(mergeMs);
    m_history.push(change);
}

void LayoutDesk::release() {
    if (!m_collection || !m_page || !m_state.isSet)
        return;
    LayoutState after = m_state;
    after.isSet = false;
    m_history.push(new LayoutChange(*this, m_page->id, m_state, after,
                                    tr("Give the layout back to the machine")));
    emit told(tr("The next reading of this page finds its lines anew."));
}

bool LayoutDesk::put(bridge::PageId page, const LayoutState &state, const QString &text) {
    if (!m_page || m_page->id != page)
        emit pageWanted(page);
    if (!m_collection || !m_page || m_page->id != page) {
        emit refused(tr("This page is not in the list any more."));
        return false;
    }
    m_isStoring = true;
    auto stored = m_collection->setLayout(page, state.layout, m_state.layout, m_person);
    std::optional<bridge::Error> error;
    if (!stored)
        error = stored.error();
    else if (!state.isSet)
        if (const auto done = m_collection->releaseLayout(page, m_person); !done)
            error = done.error();
    m_isStoring = false;
    if (!error) {
        m_state = {std::move(*stored), state.isSet, {}};
        for (const auto &place : state.chosen)
            if (has(m_state.layout, place))
                m_state.chosen.append(place);
        tellChanged();
        return true;
    }
    reload();
    if (error->code == bridge::ErrorCode::conflict)
        keepForRedo(state, text);
    else
        emit refused(bridge::describe(*error));
    return false;
}

void LayoutDesk::keepForRedo(const LayoutState &mine, const QString &text) {
    emit refused(tr("Somebody else has changed the lines of this page; theirs are shown now. "
                    "Redo puts yours in their place."));
    // Not now: the history is in the middle of a step.
    QTimer::singleShot(0, this, [this, mine, text, page = m_page->id] {
        if (!m_page || m_page->id != page)
            return;
        auto *change = new LayoutChange(*this, page, m_state, mine, text);
        change->passOver();
        m_history.push(change);
        change->passOver();
        m_history.undo();
    });
}

} // namespace app::station::clean
