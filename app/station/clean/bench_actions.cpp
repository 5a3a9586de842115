// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/clean/bench_actions.h"

#include <QWidget>

#include "app/station/look/icon.h"

namespace app::station::clean {

BenchActions::BenchActions(QWidget *bench) : m_bench(bench) {
    compare = add(m_views, "compare", tr("&Before and after"), "bench", Qt::ALT | Qt::Key_1);
    area = add(m_views, "area", tr("&Area"), "corners", Qt::ALT | Qt::Key_2, tr("By hand"));
    spread = add(m_views, "spread", tr("&Two pages"), "spread", Qt::ALT | Qt::Key_3);
    layout = add(m_views, "layout", tr("&Lines and regions"), "new-region", Qt::ALT | Qt::Key_4);
    addRecipe();
    addLayout();
    setView(View::compare, false);
}

QAction *BenchActions::add(QList<QAction *> &group, const char *id, const QString &text,
                           const QString &drawing, const QKeySequence &key,
                           const QString &shortText) {
    auto *action = new QAction(text, m_bench);
    action->setObjectName(QStringLiteral("bench.") + QLatin1String(id));
    if (!shortText.isEmpty())
        action->setIconText(shortText);
    if (!drawing.isEmpty())
        action->setIcon(look::icon(drawing));
    action->setShortcut(key);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    const QString name = key.toString(QKeySequence::NativeText);
    action->setToolTip(name.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, name));
    m_bench->addAction(action);
    group.append(action);
    return action;
}

void BenchActions::addRecipe() {
    auto &g = m_ofRecipe;
    turnLeft = add(g, "turnLeft", tr("Turn the page &left"), "turn-left",
                   Qt::CTRL | Qt::SHIFT | Qt::Key_Left, tr("Left"));
    turnRight = add(g, "turnRight", tr("Turn the page &right"), "turn-right",
                    Qt::CTRL | Qt::SHIFT | Qt::Key_Right, tr("Right"));
    turnOver = add(g, "turnOver", tr("Turn the page &upside down"), "turn-over",
                   Qt::CTRL | Qt::SHIFT | Qt::Key_Down, tr("Upside down"));
    wholePicture = add(g, "wholePicture", tr("The &whole picture"), "fit-page",
                       Qt::CTRL | Qt::SHIFT | Qt::Key_W, tr("Whole picture"));
    automaticArea = add(g, "automaticArea", tr("Find the area &by itself"), "automatic",
                        Qt::CTRL | Qt::SHIFT | Qt::Key_A, tr("By itself"));
    measure = add(g, "measure", tr("Turn along a line of &text"), "measure", Qt::CTRL | Qt::Key_T,
                  tr("Along a line"));
    measure->setCheckable(true);
    automatic =
        add(g, "automatic", tr("Back to &automatic"), "automatic", Qt::CTRL | Qt::Key_Backspace);
    applyHere = add(g, "applyHere", tr("Apply to this &page"), {}, Qt::CTRL | Qt::Key_Return);
    applySelected = add(g, "applySelected", tr("Apply to the &selected pages"), {},
                        Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    applyFollowing =
        add(g, "applyFollowing", tr("Apply to this and all &following pages of the unit"), {},
            Qt::CTRL | Qt::ALT | Qt::Key_Return);
    split = add(g, "split", tr("&Make two pages"), "spread", Qt::CTRL | Qt::Key_D);
    merge = add(g, "merge", tr("Put this page and the next together a&gain"), "merge",
                Qt::CTRL | Qt::SHIFT | Qt::Key_D);
}

void BenchActions::addLayout() {
    auto &g = m_ofLayout;
    drawLines = add(g, "drawLines", tr("&Draw lines with the mouse"), "draw-line", Qt::Key_F9,
                    tr("Draw lines"));
    drawRegions = add(g, "drawRegions", tr("Draw re&gions with the mouse"), "draw-region",
                      Qt::SHIFT | Qt::Key_F9, tr("Draw regions"));
    drawLines->setCheckable(true);
    drawRegions->setCheckable(true);
    addLine = add(g, "addLine", tr("Add a line &under this one"), "add-line", Qt::Key_Insert,
                  tr("Add under"));
    splitLine = add(g, "splitLine", tr("&Split the line at the caret"), "split-line",
                    Qt::CTRL | Qt::Key_K, tr("Split"));
    joinLines = add(g, "joinLines", tr("&Join the chosen lines"), "join-lines",
                    Qt::CTRL | Qt::Key_J, tr("Join"));
    remove = add(g, "remove", tr("D&elete what is chosen"), "remove", Qt::Key_Delete, tr("Delete"));
    earlier = add(g, "earlier", tr("&Earlier in the reading order"), "earlier",
                  Qt::ALT | Qt::Key_Up, tr("Earlier"));
    later = add(g, "later", tr("&Later in the reading order"), "later", Qt::ALT | Qt::Key_Down,
                tr("Later"));
    newRegion = add(g, "newRegion", tr("&New region of the chosen lines"), "new-region",
                    Qt::CTRL | Qt::Key_G, tr("New region"));
    showOrder = add(g, "showOrder", tr("Show the &order by arrows"), "order", Qt::CTRL | Qt::Key_R,
                    tr("Arrows"));
    showOrder->setCheckable(true);
    readLines =
        add(g, "readLines", tr("&Read these lines now"), "read", Qt::CTRL | Qt::SHIFT | Qt::Key_F5);
    release = add(g, "release", tr("Give the layout &back to the machine"), "automatic",
                  Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);
}

QList<QAction *> BenchActions::all() const { return m_views + m_ofRecipe + m_ofLayout; }

void BenchActions::setView(View view, bool isShown) {
    for (auto *action : m_views)
        action->setEnabled(isShown);
    for (auto *action : m_ofRecipe)
        action->setEnabled(isShown && view != View::layout);
    for (auto *action : m_ofLayout)
        action->setEnabled(isShown && view == View::layout);
    measure->setEnabled(isShown && view == View::compare);
    split->setEnabled(isShown && view == View::spread);
    merge->setEnabled(isShown && view == View::spread);
}

QList<std::pair<QString, QString>> BenchActions::pictureKeys() {
    return {
        {tr("Before and after: move the divider"), QStringLiteral("←  →")},
        {tr("Before and after: show one side whole"), tr("Space")},
        {tr("Area: choose a corner"), QStringLiteral("1  2  3  4")},
        {tr("Area: move the corner (with Shift farther)"), QStringLiteral("←  →  ↑  ↓")},
        {tr("Two pages: move the gutter"), QStringLiteral("←  →")},
        {tr("Two pages: choose an end of the gutter, or both"),
         QStringLiteral("↑  ↓  ") + tr("Space")},
        {tr("Lines: previous line, next line (with Shift they are added)"), QStringLiteral("↑  ↓")},
        {tr("Lines: move the caret at which a line is split"), QStringLiteral("←  →")},
        {tr("Lines: move the line"), QStringLiteral("Ctrl+← → ↑ ↓")},
        {tr("Lines: move its right or lower edge"), QStringLiteral("Ctrl+Shift+← → ↑ ↓")}};
}

} // namespace app::station::clean
