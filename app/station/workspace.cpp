// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/workspace.h"

#include <algorithm>

#include <QMap>

#include "app/station/bridge/error_text.h"
#include "app/station/bridge/profiles.h"
#include "app/station/clean/bench.h"
#include "app/station/keys/command_key.h"
#include "app/station/look/status_look.h"
#include "app/station/pages/box_tool.h"
#include "app/station/pages/page_list.h"
#include "app/station/pages/page_panel.h"
#include "app/station/pages/page_view.h"
#include "app/station/proofread/line_desk.h"

namespace app::station {

Workspace::Workspace(QWidget *parent)
    : QSplitter(parent), m_panel(new pages::PagePanel(this)), m_pages(m_panel->list()),
      m_view(new pages::PageView(this)), m_desk(new proofread::LineDesk(this)),
      m_bench(new clean::Bench(this)) {
    setObjectName(QStringLiteral("workspace"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(m_panel);
    addWidget(m_view);
    addWidget(m_desk);
    addWidget(m_bench);
    m_bench->hide();
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);
    setStretchFactor(3, 5);
    setSizes({250, 540, 650, 1190});
    m_panel->setMinimumWidth(180);
    m_view->setMinimumWidth(240);
    m_desk->setMinimumWidth(280);
    connect(m_pages, &pages::PageList::pageChosen, this, &Workspace::showPage);
    connect(m_panel, &pages::PagePanel::told, this, &Workspace::told);
    connect(m_panel, &pages::PagePanel::refused, this, &Workspace::refused);
    connect(m_pages, &pages::PageList::entered, this, [this] { m_desk->editLine(0); });
    connect(m_view, &pages::PageView::lineClicked, m_desk, &proofread::LineDesk::editLine);
    connect(m_desk, &proofread::LineDesk::lineChosen, m_view, &pages::PageView::setCurrentLine);
    connect(m_desk, &proofread::LineDesk::linesReplaced, this,
            [this] { m_view->setLines(m_desk->model()->lines()); });
    connect(m_desk, &proofread::LineDesk::linesReplaced, this, &Workspace::showProfile);
    connect(m_desk, &proofread::LineDesk::profilePicked, this,
            [this] { emit readingOffered({m_shown}); });
    connect(m_desk, &proofread::LineDesk::refused, this, &Workspace::refused);
    connect(m_desk, &proofread::LineDesk::told, this, &Workspace::told);
    connect(m_desk, &proofread::LineDesk::pageDone, this, [this] {
        emit told(tr("That was the last line. %1 accepts the page and goes on.")
                      .arg(keys::keyOf(this, "acceptPage")));
    });
    connect(m_view, &pages::ZoomView::zoomChanged, this, [this](double zoom) {
        if (picture() == m_view)
            emit zoomChanged(zoom);
    });
    connectBench();
    connectShaping();
    connectLines();
}

void Workspace::connectBench() {
    m_bench->setSelection([this] { return m_pages->selectedPages(); });
    connect(m_bench, &clean::Bench::told, this, &Workspace::told);
    connect(m_bench, &clean::Bench::refused, this, &Workspace::refused);
    connect(m_bench, &clean::Bench::zoomChanged, this, &Workspace::zoomChanged);
    connect(m_bench, &clean::Bench::pageWanted, this, qOverload<bridge::PageId>(&Workspace::goTo));
    connect(&m_bench->layoutDesk(), &clean::LayoutDesk::changed, this, [this] {
        const auto page = m_pages->currentPage();
        if (page && m_bench->isVisible() && page->id == m_shown)
            m_desk->reload(*page);
    });
}

void Workspace::setBenchShown(bool isShown) {
    if (isShown == m_bench->isVisibleTo(this))
        return;
    m_view->boxTool()->drop();
    m_desk->leaveLine();
    m_view->setVisible(!isShown);
    m_desk->setVisible(!isShown);
    m_bench->setVisible(isShown);
    isShown ? picture()->setFocus() : m_pages->setFocus();
    emit zoomChanged(picture()->zoom());
}

void Workspace::setPerson(const QString &name) {
    m_desk->setPerson(name);
    m_bench->setPerson(name);
}

void Workspace::undo() {
    // In the list of pages: the order that was given to them.
    if (m_panel->isAncestorOf(window()->focusWidget()) && m_panel->undo())
        return;
    m_bench->isVisible() ? m_bench->undo() : m_desk->undo();
}

void Workspace::redo() {
    if (m_panel->isAncestorOf(window()->focusWidget()) && m_panel->redo())
        return;
    m_bench->isVisible() ? m_bench->redo() : m_desk->redo();
}

pages::ZoomView *Workspace::picture() const {
    return m_bench->isVisibleTo(this) ? m_bench->currentView() : m_view;
}

void Workspace::rearrange() {
    const auto shown = m_shown;
    m_panel->model()->reload();
    m_shown = {}; // the page may be another part of its scan now
    m_pages->goTo(shown);
    showPage();
}

Workspace::~Workspace() { setCollection(nullptr); }

void Workspace::setCollection(bridge::OpenCollection *open, bridge::PageId firstPage) {
    m_open = nullptr; // what the views say while they are emptied is about nothing
    m_shown = {};
    m_desk->setCollection(nullptr);
    m_desk->setStrips(nullptr);
    m_bench->setCollection(nullptr);
    m_view->setPage({}, nullptr);
    m_panel->setCollection(nullptr);
    m_open = open;
    if (!open)
        return;
    connect(open->collection.get(), &bridge::Collection::pageChanged, this, &Workspace::takeChange);
    connect(open->collection.get(), &bridge::Collection::pagesRearranged, this,
            &Workspace::rearrange);
    const auto renewPicture = [this](bridge::PageId page) {
        if (m_panel->model())
            m_panel->model()->renewThumbnail(page);
        if (page == m_shown)
            m_view->renewPicture();
        m_open->strips.renew(page);
    };
    connect(open->collection.get(), &bridge::Collection::cleanChanged, this, renewPicture);
    connect(&open->pictures, &bridge::Pictures::masterFailed, this,
            [this](bridge::PageId page, const QString &reason) {
                if (page == m_shown)
                    emit refused(tr("The scan of this page is missing or not what was taken in. "
                                    "Its text can be read and corrected, but nobody can verify "
                                    "it until the scan is back. %1")
                                     .arg(reason));
            });
    connect(&open->jobs, &bridge::Jobs::pageRead, this, renewPicture);
    const auto reload = [this](bridge::PageId page) {
        const auto now = m_pages->currentPage();
        if (page == m_shown && now)
            m_desk->reload(*now);
    };
    connect(&open->jobs, &bridge::Jobs::pageRead, this, reload);
    connect(&open->replacements, &bridge::Replacements::pageChanged, this, reload);
    m_desk->setStrips(&open->strips);
    m_desk->setCollection(open->collection.get());
    m_bench->setCollection(open);
    m_panel->setCollection(open);
    m_pages->goTo(firstPage);
    m_pages->setFocus();
    if (open->collection->isReadOnly())
        emit refused(tr("This collection can be read but not changed: the system does not allow "
                        "writing there. Copy it to a place of your own to work on it."));
    recoverDraft();
}

void Workspace::showPage() {
    auto page = m_pages->currentPage();
    const bridge::PageId id = page ? page->id : bridge::PageId{};
    if (id == m_shown || !m_open)
        return;
    m_shown = id;
    if (page) // another program may have changed it since it was listed
        emit m_open->collection->pageChanged(id);
    page = m_pages->currentPage();
    m_view->setPage(page, &m_open->pictures);
    m_desk->setPage(page);
    m_bench->setPage(page);
    showProfile();
    prepareNextPage();
}

void Workspace::showProfile() {
    const auto page = m_pages->currentPage();
    QMap<QString, int> models;
    if (page && m_desk->model())
        for (const auto &line : m_desk->model()->lines())
            if (line.ownProfile.isEmpty() && !line.model.isEmpty())
                ++models[line.model];
    // What read most of the page.
    const auto most = std::max_element(models.begin(), models.end());
    emit profileShown(
        page ? page->profile : QString(),
        bridge::automaticTitle(
            !page || !page->profile.isEmpty() || most == models.end() ? QString() : most.key()));
}

void Workspace::takeChange(bridge::PageId id) {
    // Not as the list has it, which may be told later.
    const auto page = m_open && id == m_shown ? m_open->collection->page(id) : bridge::Error{};
    if (!page)
        return;
    emit pageShown(
        QStringLiteral("%1 · %2").arg(page->label, look::StatusLook::name(page->status)));
    showProfile();
}

void Workspace::goTo(bridge::PageId id) { m_panel->goTo(id); }

void Workspace::goTo(const bridge::Hit &hit) {
    if (!m_panel->goTo(hit.page)) {
        emit refused(tr("This page is not in the list any more."));
        return;
    }
    m_desk->chooseLine(m_desk->model()->rowOf(hit.line));
}

void Workspace::setStatus(bridge::Status status, const QString &by, const QString &note) {
    if (!m_open)
        return;
    m_desk->leaveLine();
    const auto selected = m_pages->selectedPages();
    for (const auto page : selected) {
        const auto now = m_open->collection->setStatus(page, status, by, note);
        if (!now) {
            emit refused(bridge::describe(now.error()));
            return;
        }
    }
    emit told(tr("Pages set to “%1”: %2").arg(look::StatusLook::name(status)).arg(selected.size()));
}

void Workspace::pickProfile(const QString &profile) {
    if (!m_open)
        return;
    m_desk->leaveLine();
    const auto selected = m_pages->selectedPages();
    if (const auto done = m_open->collection->setProfile(selected, profile); !done)
        emit refused(bridge::describe(done.error()));
    else if (!selected.isEmpty())
        takePick(selected);
}

void Workspace::pickUnitProfile(const QString &profile) {
    const auto page = m_pages->currentPage();
    if (!m_open || !page || !page->unit)
        return;
    m_desk->leaveLine();
    const auto done = m_open->collection->setUnitProfile(page->unit, profile);
    const auto pages = done ? m_open->collection->pagesOf(page->unit) : done.error();
    if (!pages)
        emit refused(bridge::describe(pages.error()));
    else
        takePick(*pages);
}

void Workspace::takePick(const QList<bridge::PageId> &pages) {
    if (const auto now = m_pages->currentPage())
        m_desk->reload(*now);
    emit readingOffered(pages);
}

void Workspace::stepPage(int by) {
    const bool wasAtLines = m_desk->isAncestorOf(window()->focusWidget());
    m_pages->step(by);
    if (wasAtLines)
        m_desk->editLine(0);
}

QList<bridge::PageId> Workspace::selectedPages() const { return m_pages->selectedPages(); }

void Workspace::focusNextPane() {
    const auto holdsFocus = [](const QWidget *pane) {
        return pane->hasFocus() || pane->isAncestorOf(pane->window()->focusWidget());
    };
    QWidget *next = m_pages;
    if (holdsFocus(m_pages))
        next = picture();
    else if (holdsFocus(m_view))
        next = m_desk;
    next->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::recoverDraft() {
    const auto draft = m_desk->leftDraft();
    if (!draft)
        return;
    const auto line = m_open->collection->line(draft->line);
    if (!line) {
        emit refused(tr("Typing was saved from the last sitting, but its line is gone: %1")
                         .arg(draft->text));
        return;
    }
    if (line->text == draft->text && line->marks == draft->marks) {
        m_desk->forgetDraft();
        return;
    }
    goTo(line->page);
    m_desk->recover(*draft);
    emit told(tr("What was typed before the program ended is here again. Enter stores it."));
}

} // namespace app::station
