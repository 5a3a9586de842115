// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMap>

#include "app/station/bridge/values.h"
#include "app/station/look/appearance.h"

namespace app::station {

/// Everything that a person can ask the window to do, each with its words, drawing and key. The
/// window owns the actions and says what they do; menus and tool bar only show them.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
  public:
    explicit Actions(QWidget *window);

    QAction *create, *open, *close, *addFiles, *addFolder, *exportPages, *quit;
    QAction *undo, *redo, *find, *nextHit, *person;
    QAction *bench, *previousPage, *nextPage, *readSelected, *readAll, *readAgain, *stopWork,
        *train;
    QAction *pickProfile, *pickLineProfile;
    QAction *zoomIn, *zoomOut, *fitWidth, *fitPage, *outlines, *letters, *nextPane;
    QAction *keys, *about;
    QMap<bridge::Status, QAction *> statuses;
    QMap<look::Appearance, QAction *> appearances;

    /// Those that need an open collection.
    void setCollectionOpen(bool open);
    /// Lists those that a room of the window brings along.
    void list(const QList<QAction *> &more) { m_all += more; }
    /// For the list of keys: what each does and its key, in the order of the menus.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }

  private:
    void addCollection(QWidget *window);
    void addEditing(QWidget *window);
    void addPages(QWidget *window);
    void addView(QWidget *window);
    QAction *add(QWidget *window, const QString &text, const QString &drawing,
                 const QList<QKeySequence> &keys, bool needsCollection = true);

    QList<QAction *> m_all;
    QList<QAction *> m_needCollection;
};

} // namespace app::station
