// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/pages/page_actions.h"

#include <QWidget>

#include "app/station/look/icon.h"

namespace app::station::pages {

PageActions::PageActions(QWidget *panel) {
    filterByLabel = add(panel, "filterByLabel", tr("&Find pages by their label"),
                        Qt::CTRL | Qt::ALT | Qt::Key_F);
    showFilters = add(panel, "showFilters", tr("&More filters"), Qt::CTRL | Qt::ALT | Qt::Key_G);
    showFilters->setCheckable(true);
    showFilters->setIcon(look::icon(QStringLiteral("filter")));
    showAll = add(panel, "showAll", tr("Show &all pages"), Qt::CTRL | Qt::ALT | Qt::Key_A);
    grid = add(panel, "grid", tr("&Grid of thumbnails"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    grid->setCheckable(true);
    grid->setIcon(look::icon(QStringLiteral("grid")));
    larger = add(panel, "larger", tr("&Larger thumbnails"), Qt::CTRL | Qt::ALT | Qt::Key_Plus);
    smaller = add(panel, "smaller", tr("&Smaller thumbnails"), Qt::CTRL | Qt::ALT | Qt::Key_Minus);
    moveUp = add(panel, "moveUp", tr("Move the selected pages &up"),
                 Qt::ALT | Qt::SHIFT | Qt::Key_Up, Qt::WidgetWithChildrenShortcut);
    moveDown = add(panel, "moveDown", tr("Move the selected pages &down"),
                   Qt::ALT | Qt::SHIFT | Qt::Key_Down, Qt::WidgetWithChildrenShortcut);
    moveTo =
        add(panel, "moveTo", tr("Move the selected pages &to…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M);
}

QAction *PageActions::add(QWidget *panel, const char *id, const QString &text,
                          const QKeySequence &key, Qt::ShortcutContext context) {
    auto *action = new QAction(text, panel);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(key);
    action->setShortcutContext(context);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(u'&').remove(u'…'),
                                                     key.toString(QKeySequence::NativeText)));
    panel->addAction(action);
    m_all.append(action);
    return action;
}

} // namespace app::station::pages
