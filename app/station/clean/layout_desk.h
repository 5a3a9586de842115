// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include "app/station/bridge/collection.h"
#include "app/station/clean/layout_edits.h"
#include "app/station/clean/layout_frame.h"

namespace app::station::clean {

/// A page's layout and whether a person has set it, with what is chosen in it.
struct LayoutState {
    Layout layout;
    bool isSet = false;
    Places chosen;
};

/// The layout of the current page as it stands in the collection. Every edit is stored at once and
/// can be undone, which stores what was there before.
class LayoutDesk : public QObject {
    Q_OBJECT
  public:
    explicit LayoutDesk(QUndoStack &history, QObject *parent = nullptr);

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::Collection *collection);
    void setPerson(const QString &name) { m_person = name; }
    void setPage(const std::optional<bridge::Page> &page);
    /// Reads it again: the page was read anew, or somebody else changed it.
    void reload();

    /// As it is stored, in pixels of the master.
    [[nodiscard]] const Layout &layout() const { return m_state.layout; }
    /// As it stands in the frame, in which it is edited.
    [[nodiscard]] const Layout &shown() const { return m_shown; }
    /// In which the page is shown: the master's own until another is set, for each page anew.
    void setFrame(const PageFrame &frame);
    [[nodiscard]] const PageFrame &frame() const { return m_frame; }
    /// Of the frame.
    [[nodiscard]] QSize room() const { return {m_frame.size.width, m_frame.size.height}; }
    [[nodiscard]] bool isSet() const { return m_state.isSet; }
    [[nodiscard]] const Places &chosen() const { return m_state.chosen; }
    /// The last of those chosen.
    [[nodiscard]] Place current() const {
        return m_state.chosen.isEmpty() ? Place{} : m_state.chosen.last();
    }
    void choose(const Places &chosen);

    /// Stores an edit of `shown`; `mergeMs`: steps of this kind that follow within that time are
    /// one. Nothing to do: says so.
    void edit(const MaybeEdited &edited, const QString &text, int mergeMs = 0);
    /// Gives the layout back to the machine.
    void release();

    /// For the history: makes the page's layout that state. False where it was refused; then what
    /// stands in the collection is shown.
    bool put(bridge::PageId page, const LayoutState &state, const QString &text);
    [[nodiscard]] const LayoutState &state() const { return m_state; }

  signals:
    void changed();
    void chosenChanged();
    void refused(const QString &reason);
    void told(const QString &news);
    /// The history is about another page.
    void pageWanted(app::station::bridge::PageId page);

  private:
    void tellChanged();
    void keepForRedo(const LayoutState &mine, const QString &text);

    QUndoStack &m_history;
    bridge::Collection *m_collection = nullptr;
    QString m_person;
    std::optional<bridge::Page> m_page;
    LayoutState m_state;
    PageFrame m_frame;
    Layout m_shown;
    bool m_isStoring = false;
};

} // namespace app::station::clean
