// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/actions.h"

#include <QActionGroup>
#include <QWidget>

#include "app/station/look/icon.h"
#include "app/station/look/status_look.h"

namespace app::station {
Actions::Actions(QWidget *window) {
    addCollection(window);
    addEditing(window);
    addPages(window);
    addView(window);
    setCollectionOpen(false);
}

QAction *Actions::add(QWidget *window, const QString &text, const QString &drawing,
                      const QList<QKeySequence> &shortcuts, bool needsCollection) {
    auto *action = new QAction(text, window);
    if (!drawing.isEmpty())
        action->setIcon(look::icon(drawing));
    action->setShortcuts(shortcuts);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key));
    window->addAction(action);
    m_all.append(action);
    if (needsCollection)
        m_needCollection.append(action);
    return action;
}

void Actions::addCollection(QWidget *w) {
    create = add(w, tr("&New collection…"), "new", {QKeySequence::New}, false);
    open = add(w, tr("&Open collection…"), "open", {QKeySequence::Open}, false);
    close = add(w, tr("&Close collection"), {}, {QKeySequence(Qt::CTRL | Qt::Key_W)});
    addFiles = add(w, tr("&Add files…"), "add", {QKeySequence(Qt::CTRL | Qt::Key_I)});
    addFolder = add(w, tr("Add a &folder…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    exportPages = add(w, tr("&Export…"), "export", {QKeySequence(Qt::CTRL | Qt::Key_E)});
    quit = add(w, tr("&Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}, false);
}

void Actions::addEditing(QWidget *w) {
    undo = add(w, tr("&Undo"), "undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo =
        add(w, tr("&Redo"), "redo",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = add(w, tr("&Search"), "search", {QKeySequence::Find});
    nextHit = add(w, tr("&Next line found"), {}, {QKeySequence(Qt::Key_F3)});
    person = add(w, tr("&Who works here…"), "person", {QKeySequence(Qt::CTRL | Qt::Key_U)}, false);
}

void Actions::addPages(QWidget *w) {
    previousPage = add(w, tr("&Previous page"), {}, {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    nextPage = add(w, tr("&Next page"), {}, {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    bench = add(w, tr("&Clean and lay out"), "bench", {QKeySequence(Qt::Key_F8)});
    bench->setCheckable(true);
    readSelected = add(w, tr("&Read selected pages"), "read", {QKeySequence(Qt::Key_F5)});
    readAll = add(w, tr("Read &all pages"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
    readAgain = add(w, tr("Read selected pages a&gain"), {}, {QKeySequence(Qt::CTRL | Qt::Key_F5)});
    stopWork = add(w, tr("&Stop the work"), "stop", {QKeySequence(Qt::CTRL | Qt::Key_Period)});
    train = add(w, tr("Train a &model…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    pickProfile =
        add(w, tr("Pr&ofile of the selected pages…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_P)});
    pickLineProfile =
        add(w, tr("Profile of the l&ine…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    int digit = Qt::Key_1;
    for (const auto status : bridge::allStatuses) {
        const bool asksNote = status == bridge::Status::problem;
        const QString name = look::StatusLook::name(status);
        statuses[status] =
            add(w, asksNote ? name + u'…' : name, {}, {QKeySequence(Qt::CTRL | Qt::Key(digit++))});
    }
}

void Actions::addView(QWidget *w) {
    zoomIn = add(w, tr("Zoom &in"), "zoom-in",
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(w, tr("Zoom &out"), "zoom-out", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    fitWidth = add(w, tr("Fit &width"), "fit-width", {QKeySequence(Qt::CTRL | Qt::Key_9)});
    fitPage = add(w, tr("Fit &page"), "fit-page", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    outlines = add(w, tr("&Outlines of all lines"), {}, {QKeySequence(Qt::CTRL | Qt::Key_L)});
    outlines->setCheckable(true);
    outlines->setChecked(true);
    letters = add(w, tr("&Letters that keyboards lack"), {}, {QKeySequence(Qt::Key_F7)});
    letters->setCheckable(true);
    letters->setChecked(true);
    nextPane = add(w, tr("Next &part of the window"), {}, {QKeySequence(Qt::Key_F6)});
    auto *group = new QActionGroup(w);
    const auto addAppearance = [&](look::Appearance which, const QString &text) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        appearances[which] = action;
    };
    addAppearance(look::Appearance::system, tr("As the &desktop"));
    addAppearance(look::Appearance::light, tr("&Light"));
    addAppearance(look::Appearance::dark, tr("D&ark"));
    keys = add(w, tr("&Keys"), {}, {QKeySequence(Qt::Key_F1)}, false);
    about = add(w, tr("&About Evrak"), {}, {}, false);
}

void Actions::setCollectionOpen(bool isOpen) {
    for (auto *action : m_needCollection)
        action->setEnabled(isOpen);
}

} // namespace app::station
