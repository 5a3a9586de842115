// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bars.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "app/station/actions.h"
#include "app/station/clean/bench_actions.h"
#include "app/station/look/icon.h"
#include "app/station/pages/profile_button.h"
#include "app/station/proofread/mark_actions.h"

namespace app::station {
namespace {

QToolButton *menuButton(QToolBar *bar, const QString &text, const QString &drawing) {
    auto *button = new QToolButton(bar);
    button->setText(text);
    button->setIcon(look::icon(drawing));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    QObject::connect(button, &QToolButton::clicked, button, &QToolButton::showMenu);
    return button;
}

void addWithText(QToolBar *bar, QAction *action, const QString &text) {
    bar->addAction(action);
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(text);
    action->setIconText(text);
}

} // namespace

void Menus::addBench(QMenu *menu, const clean::BenchActions &bench) {
    auto *onBench = menu->addMenu(tr("On the &bench"));
    onBench->addActions(bench.views());
    onBench->addSeparator();
    onBench->addActions(bench.ofRecipe());
    onBench->addSeparator();
    onBench->addActions(bench.ofLayout());
}

void Menus::addMarks(QMenu *lines, const proofread::MarkActions &marks) {
    lines->addSeparator();
    lines->addMenu(tr("Mar&ks"))->addActions(marks.marks());
    lines->addMenu(tr("Alternati&ves"))->addActions(marks.alternatives);
    lines->addActions({marks.takeOffer, marks.dismissOffer});
}

Menus::Menus(QMainWindow *window, const Actions &a, const clean::BenchActions &bench,
             const proofread::MarkActions &marks) {
    auto *collection = window->menuBar()->addMenu(tr("&Collection"));
    collection->addActions({a.create, a.open});
    recent = collection->addMenu(tr("Open &recent"));
    collection->addAction(a.demo);
    collection->addAction(a.close);
    collection->addSeparator();
    collection->addActions({a.addFiles, a.addFolder, a.exportPages});
    collection->addSeparator();
    collection->addAction(a.quit);

    auto *edit = window->menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addActions({a.find, a.nextHit, a.replace});
    edit->addSeparator();
    edit->addActions({a.person, a.changeKeys, a.preferences});

    auto *lines = window->menuBar()->addMenu(tr("&Lines"));
    lines->addActions({a.acceptLine, a.revertLine, a.previousLine, a.nextLine});
    lines->addSeparator();
    lines->addActions({a.acceptPage});
    lines->addActions({a.nextDoubt, a.previousDoubt, a.nextDoubtfulLine, a.previousDoubtfulLine});
    lines->addSeparator();
    lines->addActions({a.splitLine, a.joinLine, a.insertLine, a.readLines});
    addMarks(lines, marks);

    page = window->menuBar()->addMenu(tr("&Page"));
    page->addActions({a.previousPage, a.nextPage});
    page->addSeparator();
    page->addAction(a.bench);
    addBench(page, bench);
    page->addSeparator();
    page->addActions({a.readSelected, a.readAll, a.readAgain, a.stopWork});
    page->addActions({a.pickProfile, a.pickLineProfile});
    page->addSeparator();
    page->addAction(a.train);
    page->addSeparator();
    auto *status = page->addMenu(tr("S&tatus"));
    status->addActions(a.statuses.values());

    view = window->menuBar()->addMenu(tr("&View"));
    view->addActions({a.zoomIn, a.zoomOut, a.fitWidth, a.fitPage, a.outlines, a.letters});
    view->addSeparator();
    view->addAction(a.nextPane);
    auto *appearance = view->addMenu(tr("&Appearance"));
    appearance->addActions(a.appearances.values());
    view->addSeparator();

    auto *help = window->menuBar()->addMenu(tr("&Help"));
    help->addActions({a.keys, a.about});
}

MainToolBar::MainToolBar(QMainWindow *window, const Actions &a, QLineEdit *searchBox)
    : bar(window->addToolBar(tr("Tools"))),
      profile(new pages::ProfileButton(tr("Profile of the selected pages"), bar)) {
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addWithText(bar, a.addFiles, tr("Add"));
    bar->addSeparator();
    addWithText(bar, a.readSelected, tr("Read"));
    auto *read = qobject_cast<QToolButton *>(bar->widgetForAction(a.readSelected));
    auto *readMenu = new QMenu(read);
    readMenu->addActions({a.readSelected, a.readAll, a.readAgain});
    read->setMenu(readMenu);
    read->setPopupMode(QToolButton::MenuButtonPopup);
    profile->setObjectName(QStringLiteral("profile"));
    bar->addWidget(profile);
    bar->addSeparator();
    addWithText(bar, a.bench, tr("Clean"));
    bar->addSeparator();
    bar->addActions({a.zoomOut, a.zoomIn, a.fitWidth, a.fitPage});
    bar->addSeparator();
    auto *status = menuButton(bar, tr("Status"), QStringLiteral("status"));
    status->setAccessibleName(tr("Status of the selected pages"));
    status->menu()->addActions(a.statuses.values());
    bar->addWidget(status);
    addWithText(bar, a.exportPages, tr("Export"));
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    searchBox->setMinimumWidth(searchBox->fontMetrics().averageCharWidth() * 20);
    searchBox->setMaximumWidth(searchBox->fontMetrics().averageCharWidth() * 44);
    bar->addWidget(searchBox);
    // A tool bar takes its buttons out of the reach of Tab.
    for (auto *button : bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (button->objectName() != QLatin1String("qt_toolbar_ext_button"))
            button->setFocusPolicy(Qt::TabFocus);
}

} // namespace app::station
