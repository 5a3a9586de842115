// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/mark_actions.h"

#include <QWidget>

namespace app::station::proofread {

MarkActions::MarkActions(QWidget *desk) : m_desk(desk) {
    const auto key = [](Qt::Key letter) { return QKeySequence(Qt::CTRL | Qt::SHIFT | letter); };
    illegible = add("markIllegible", tr("Mark &illegible"), key(Qt::Key_L));
    unclear = add("markUnclear", tr("Mark &unclear"), key(Qt::Key_H));
    supplied = add("markSupplied", tr("Mark &supplied"), key(Qt::Key_B));
    struck = add("markStruck", tr("Mark struck &out"), key(Qt::Key_X));
    plain = add("marksOff", tr("Take marks o&ff"), key(Qt::Key_Space));
    for (int number = 1; number <= 9; ++number)
        alternatives +=
            add("alternative" + QByteArray::number(number), tr("Take alternative &%1").arg(number),
                key(Qt::Key(int(Qt::Key_0) + number)));
    takeOffer = add("takeOffer", tr("&Take what is offered for the line"), key(Qt::Key_O));
    dismissOffer = add("dismissOffer", tr("&Put what is offered aside"), key(Qt::Key_K));
}

QAction *MarkActions::add(const QByteArray &name, const QString &text, const QKeySequence &key) {
    auto *action = new QAction(text, m_desk);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_desk->addAction(action);
    return action;
}

QList<QAction *> MarkActions::all() const {
    return marks() + alternatives + QList<QAction *>{takeOffer, dismissOffer};
}

} // namespace app::station::proofread
