// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys there are, and the windows that show and change them.
#include "app/station/main_window.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include "app/station/actions.h"
#include "app/station/clean/bench.h"
#include "app/station/keys/cheat_sheet.h"
#include "app/station/keys/key_editor.h"
#include "app/station/pages/profile_button.h"
#include "app/station/proofread/letters_panel.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/proofread/mark_actions.h"
#include "app/station/workspace.h"

namespace app::station {

void MainWindow::connectKeys() {
    auto &map = m_actions->keyMap();
    const auto keepTo = [this](QAction *action, QWidget *place) {
        removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        place->addAction(action);
    };
    for (auto *action : {m_actions->acceptLine, m_actions->revertLine})
        keepTo(action, m_workspace->desk());
    keepTo(m_actions->acceptPage, m_workspace);
    m_actions->list(m_workspace->desk()->markActions().all(), tr("Marks and alternatives"),
                    keys::Place::lines);
    const auto &bench = m_workspace->bench()->actions();
    m_actions->list(bench.views() + bench.ofRecipe(), tr("On the bench: cleaning"),
                    keys::Place::bench);
    m_actions->list(bench.ofLayout(), tr("On the bench: lines and regions"), keys::Place::bench);
    for (auto *dock : findChildren<QDockWidget *>()) {
        dock->toggleViewAction()->setObjectName(QStringLiteral("show.") + dock->objectName());
        addAction(dock->toggleViewAction());
        m_actions->list({dock->toggleViewAction()}, tr("View and help"), keys::Place::everywhere);
    }
    map.addFixed({tr("Lines"),
                  tr("Line above, line below (from the first and last row of the text)"),
                  QStringLiteral("↑, ↓")});
    map.addFixed({tr("Letters that keyboards lack"), tr("A letter of the profile"),
                  tr("Ctrl+Alt+the key shown with it")});
    map.addFixed(
        {tr("Letters that keyboards lack"), tr("Its capital"), tr("Ctrl+Alt+Shift+the key")});
    map.addFixed({tr("Letters that keyboards lack"), tr("A mark"), tr("Alt+the digit")});
    for (const auto &[words, key] : clean::BenchActions::pictureKeys())
        map.addFixed({tr("On the bench: in the picture"), words, key});
    for (const auto &key : proofread::LettersPanel::chords())
        map.reserve(key, tr("it types a letter that keyboards lack"));
    for (const auto *menu : menuBar()->actions())
        map.reserve(QKeySequence::mnemonic(menu->text()),
                    tr("it opens the menu “%1”").arg(QString(menu->text()).remove(u'&')));
    connect(&map, &keys::KeyMap::changed, this, [this] {
        m_profile->setToolTip(QStringLiteral("%1 (%2)").arg(
            tr("How pages are read: script, era and kind of print"),
            m_actions->pickProfile->shortcut().toString(QKeySequence::NativeText)));
        m_person->setToolTip(m_actions->person->toolTip());
    });
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->changeKeys, &QAction::triggered, this, &MainWindow::changeKeys);
    connect(m_actions->bench, &QAction::toggled, this,
            [this](bool isShown) { m_actions->setLinesShown(!isShown); });
    map.apply();
}

void MainWindow::showKeys() {
    auto *sheet = new keys::CheatSheet(m_actions->keyMap(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &keys::CheatSheet::changeWanted, this, [this, sheet] {
        sheet->close();
        changeKeys();
    });
    sheet->open();
}

void MainWindow::changeKeys() {
    auto *editor = new keys::KeyEditor(m_actions->keyMap(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

} // namespace app::station
