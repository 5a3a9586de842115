// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/notice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "app/station/look/appearance.h"

namespace app::station {

Notice::Notice(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Notice::say(const QString &text) {
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Notice::text() const { return isHidden() ? QString() : m_text->text(); }

void Notice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor wash = look::doubt();
    wash.setAlpha(48);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, 3, height()), look::doubt());
}

} // namespace app::station
