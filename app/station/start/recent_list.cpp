// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/start/recent_list.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include "app/station/look/progress_strip.h"
#include "app/station/pages/unit_model.h"
#include "app/station/start/recent_delegate.h"

namespace app::station::start {

RecentList::RecentList(QWidget *parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Recent collections"));
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new RecentDelegate(this));
    const auto choose = [this](const QListWidgetItem *item) {
        emit chosen(cardAt(row(item)).folder);
    };
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(this, &QListWidget::itemClicked, this, choose);
}

QString RecentList::wordsOf(const RecentCard &card) {
    const QFileInfo info(card.folder);
    QStringList words{info.completeBaseName(), QDir::toNativeSeparators(info.path())};
    if (card.isMissing)
        words << tr("not there now");
    else if (!card.pages.isEmpty())
        words << tr("pages: %1").arg(QLocale().toString(pages::UnitModel::sum(card.pages)))
              << tr("vouched for: %1 %").arg(look::percentVouchedFor(card.pages));
    return words.join(QStringLiteral(", "));
}

void RecentList::setCards(const QList<RecentCard> &cards) {
    clear();
    m_cards = cards;
    for (const auto &card : cards) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::AccessibleTextRole, wordsOf(card));
        item->setToolTip(QDir::toNativeSeparators(card.folder));
    }
    if (!cards.isEmpty())
        setCurrentRow(0);
}

void RecentList::removeCurrent() {
    if (currentRow() >= 0)
        emit removed(cardAt(currentRow()).folder);
}

void RecentList::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Delete) {
        removeCurrent();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        emit chosen(cardAt(currentRow()).folder);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event) {
    if (!itemAt(event->pos()) && event->reason() == QContextMenuEvent::Mouse)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Take it off the list"), this, &RecentList::removeCurrent);
    menu->popup(event->globalPos());
}

} // namespace app::station::start
