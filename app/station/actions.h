// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMap>

#include "app/station/bridge/values.h"
#include "app/station/keys/key_map.h"
#include "app/station/look/appearance.h"

namespace app::station {

/// Everything that a person can ask the window to do, each with its words, drawing and key. The
/// window owns the actions and says what they do; menus and tool bar only show them. Which keys
/// they have is the business of the key map, where a person may change them.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
  public:
    explicit Actions(QWidget *window);

    QAction *create, *open, *close, *addFiles, *addFolder, *exportPages, *quit;
    QAction *demo, *preferences;
    QAction *undo, *redo, *find, *nextHit, *replace, *person;
    QAction *acceptLine, *revertLine, *previousLine, *nextLine, *acceptPage;
    QAction *nextDoubt, *previousDoubt, *nextDoubtfulLine, *previousDoubtfulLine;
    QAction *splitLine, *joinLine, *insertLine, *readLines;
    QAction *bench, *previousPage, *nextPage, *readSelected, *readAll, *readAgain, *stopWork,
        *train;
    QAction *pickProfile, *pickLineProfile;
    QAction *zoomIn, *zoomOut, *fitWidth, *fitPage, *outlines, *letters, *nextPane;
    QAction *keys, *changeKeys, *about;
    QMap<bridge::Status, QAction *> statuses;
    QMap<look::Appearance, QAction *> appearances;

    /// Those that need an open collection.
    void setCollectionOpen(bool open);
    /// Those that are about lines while these are shown, and not the bench in their place.
    void setLinesShown(bool shown);
    /// Lists those that a room of the window brings along; each has an objectName.
    void list(const QList<QAction *> &more, const QString &group, keys::Place place);
    /// All that have keys, and those that could.
    [[nodiscard]] keys::KeyMap &keyMap() { return *m_keyMap; }

  private:
    void addCollection(QWidget *window);
    void addEditing(QWidget *window);
    void addProofreading(QWidget *window);
    void addPages(QWidget *window);
    void addStatuses(QWidget *window);
    void addView(QWidget *window);
    /// `id` names the action in the settings for good.
    QAction *add(QWidget *window, const char *id, const QString &text, const QString &drawing,
                 const QList<QKeySequence> &keys, bool needsCollection = true);
    void enable();

    keys::KeyMap *m_keyMap;
    QString m_group; ///< of what is being added
    keys::Place m_place = keys::Place::everywhere;
    QList<QAction *> m_needCollection;
    bool m_isOpen = false;
    bool m_areLinesShown = true;
};

} // namespace app::station
