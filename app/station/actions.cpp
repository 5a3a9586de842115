// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/actions.h"

#include <QActionGroup>
#include <QWidget>

#include "app/station/look/icon.h"
#include "app/station/look/status_look.h"

namespace app::station {
Actions::Actions(QWidget *window) : m_keyMap(new keys::KeyMap(window)) {
    addCollection(window);
    addEditing(window);
    addProofreading(window);
    addPages(window);
    addStatuses(window);
    addView(window);
    enable();
}

QAction *Actions::add(QWidget *window, const char *id, const QString &text, const QString &drawing,
                      const QList<QKeySequence> &shortcuts, bool needsCollection) {
    auto *action = new QAction(text, window);
    action->setObjectName(QLatin1String(id));
    if (!drawing.isEmpty())
        action->setIcon(look::icon(drawing));
    action->setShortcuts(shortcuts);
    window->addAction(action);
    m_keyMap->add(action, m_group, m_place);
    if (needsCollection)
        m_needCollection.append(action);
    return action;
}

void Actions::list(const QList<QAction *> &more, const QString &group, keys::Place place) {
    for (auto *action : more)
        m_keyMap->add(action, group, place);
}

void Actions::addCollection(QWidget *w) {
    m_group = tr("Collection");
    create = add(w, "create", tr("&New collection…"), "new", {QKeySequence::New}, false);
    open = add(w, "open", tr("&Open collection…"), "open", {QKeySequence::Open}, false);
    demo = add(w, "demo", tr("Open the &demo"), "demo",
               {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)}, false);
    close = add(w, "close", tr("&Close collection"), {}, {QKeySequence(Qt::CTRL | Qt::Key_W)});
    addFiles = add(w, "addFiles", tr("&Add files…"), "add", {QKeySequence(Qt::CTRL | Qt::Key_I)});
    addFolder = add(w, "addFolder", tr("Add a &folder…"), {},
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    exportPages =
        add(w, "exportPages", tr("&Export…"), "export", {QKeySequence(Qt::CTRL | Qt::Key_E)});
    quit = add(w, "quit", tr("&Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, false);
}

void Actions::addEditing(QWidget *w) {
    m_group = tr("Editing and finding");
    undo = add(w, "undo", tr("&Undo"), "undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo =
        add(w, "redo", tr("&Redo"), "redo",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = add(w, "find", tr("&Search"), "search", {QKeySequence::Find});
    nextHit = add(w, "nextHit", tr("&Next line found"), {}, {QKeySequence(Qt::Key_F3)});
    replace = add(w, "replace", tr("Find and &replace…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_H)});
    preferences = add(w, "preferences", tr("Pre&ferences…"), "preferences",
                      {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, false);
    person = add(w, "person", tr("&Who works here…"), "person",
                 {QKeySequence(Qt::CTRL | Qt::Key_U)}, false);
}

void Actions::addProofreading(QWidget *w) {
    m_group = tr("Lines");
    m_place = keys::Place::lines;
    acceptLine = add(w, "acceptLine", tr("&Store the line and go on"), {},
                     {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    revertLine = add(w, "revertLine", tr("&Take back what was typed in the line"), {},
                     {QKeySequence(Qt::Key_Escape)});
    previousLine =
        add(w, "previousLine", tr("&Previous line"), {}, {QKeySequence(Qt::ALT | Qt::Key_Up)});
    nextLine = add(w, "nextLine", tr("&Next line"), {}, {QKeySequence(Qt::ALT | Qt::Key_Down)});
    splitLine = add(w, "splitLine", tr("Spl&it the line at the caret"), "split-line",
                    {QKeySequence(Qt::CTRL | Qt::Key_K)});
    joinLine = add(w, "joinLine", tr("&Join the line with the next"), "join-lines",
                   {QKeySequence(Qt::CTRL | Qt::Key_J)});
    insertLine = add(w, "insertLine", tr("Insert a &missed line…"), "add-line",
                     {QKeySequence(Qt::Key_Insert)});
    readLines = add(w, "readLines", tr("&Read the new lines of this page"), "read",
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5)});
    acceptPage =
        add(w, "acceptPage", tr("&Accept the page and go on"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_place = keys::Place::everywhere;
    nextDoubt = add(w, "nextDoubt", tr("Next doubtful &word"), {}, {QKeySequence(Qt::Key_F2)});
    previousDoubt = add(w, "previousDoubt", tr("Pre&vious doubtful word"), {},
                        {QKeySequence(Qt::SHIFT | Qt::Key_F2)});
    nextDoubtfulLine = add(w, "nextDoubtfulLine", tr("Next &doubtful line of the collection"), {},
                           {QKeySequence(Qt::Key_F4)});
    previousDoubtfulLine = add(w, "previousDoubtfulLine", tr("&Back to the doubtful line before"),
                               {}, {QKeySequence(Qt::SHIFT | Qt::Key_F4)});
}

void Actions::addPages(QWidget *w) {
    m_group = tr("Pages");
    previousPage =
        add(w, "previousPage", tr("&Previous page"), {}, {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    nextPage =
        add(w, "nextPage", tr("&Next page"), {}, {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    bench = add(w, "bench", tr("&Clean and lay out"), "bench", {QKeySequence(Qt::Key_F8)});
    bench->setCheckable(true);
    readSelected =
        add(w, "readSelected", tr("&Read selected pages"), "read", {QKeySequence(Qt::Key_F5)});
    readAll = add(w, "readAll", tr("Read &all pages"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
    readAgain = add(w, "readAgain", tr("Read selected pages a&gain"), {},
                    {QKeySequence(Qt::CTRL | Qt::Key_F5)});
    stopWork =
        add(w, "stopWork", tr("&Stop the work"), "stop", {QKeySequence(Qt::CTRL | Qt::Key_Period)});
    train = add(w, "train", tr("Train a &model…"), {},
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    pickProfile = add(w, "pickProfile", tr("Pr&ofile of the selected pages…"), {},
                      {QKeySequence(Qt::CTRL | Qt::Key_P)});
    pickLineProfile = add(w, "pickLineProfile", tr("Profile of the l&ine…"), {},
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
}

void Actions::addStatuses(QWidget *w) {
    m_group = tr("Status of the selected pages");
    int digit = Qt::Key_1;
    for (const auto status : bridge::allStatuses) {
        const bool asksNote = status == bridge::Status::problem;
        const QString name = look::StatusLook::name(status);
        const auto id = QByteArray("status.") + toString(status).data();
        statuses[status] = add(w, id, asksNote ? name + u'…' : name, {},
                               {QKeySequence(Qt::CTRL | Qt::Key(digit++))});
    }
}

void Actions::addView(QWidget *w) {
    m_group = tr("View and help");
    zoomIn = add(w, "zoomIn", tr("Zoom &in"), "zoom-in",
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut =
        add(w, "zoomOut", tr("Zoom &out"), "zoom-out", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    fitWidth =
        add(w, "fitWidth", tr("Fit &width"), "fit-width", {QKeySequence(Qt::CTRL | Qt::Key_9)});
    fitPage = add(w, "fitPage", tr("Fit &page"), "fit-page", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    outlines =
        add(w, "outlines", tr("&Outlines of all lines"), {}, {QKeySequence(Qt::CTRL | Qt::Key_L)});
    outlines->setCheckable(true);
    outlines->setChecked(true);
    letters = add(w, "letters", tr("&Letters that keyboards lack"), {}, {QKeySequence(Qt::Key_F7)});
    letters->setCheckable(true);
    letters->setChecked(true);
    nextPane = add(w, "nextPane", tr("Next &part of the window"), {}, {QKeySequence(Qt::Key_F6)});
    auto *group = new QActionGroup(w);
    const auto addAppearance = [&](look::Appearance which, const QString &text) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        appearances[which] = action;
    };
    addAppearance(look::Appearance::system, tr("As the &desktop"));
    addAppearance(look::Appearance::light, tr("&Light"));
    addAppearance(look::Appearance::dark, tr("D&ark"));
    keys = add(w, "keys", tr("&Keys"), {}, {QKeySequence(Qt::Key_F1)}, false);
    changeKeys =
        add(w, "changeKeys", tr("&Change keys…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_F1)}, false);
    about = add(w, "about", tr("&About Evrak"), {}, {}, false);
}

void Actions::setCollectionOpen(bool isOpen) {
    m_isOpen = isOpen;
    enable();
}

void Actions::setLinesShown(bool shown) {
    m_areLinesShown = shown;
    enable();
}

void Actions::enable() {
    for (auto *action : m_needCollection)
        action->setEnabled(m_isOpen);
    for (const auto &command : m_keyMap->commands())
        if (command.place == keys::Place::lines)
            command.action->setEnabled(m_isOpen && m_areLinesShown);
}

} // namespace app::station
