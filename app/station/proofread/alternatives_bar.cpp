// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/alternatives_bar.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>

#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

QFont fontFor(bool isRightToLeft) {
    QFont font = look::readingFont(isRightToLeft);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

} // namespace

AlternativesBar::AlternativesBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions) {
    setObjectName(QStringLiteral("alternatives"));
    setAccessibleName(tr("What else the word may be"));
    setLayoutDirection(Qt::LeftToRight);
    for (auto *action : actions) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
        button->hide();
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_buttons.append(button);
    }
}

void AlternativesBar::setAlternatives(const QList<bridge::Alternative> &alternatives,
                                      bool isRightToLeft) {
    m_alternatives = alternatives.mid(0, m_buttons.size());
    for (int at = 0; at < m_buttons.size(); ++at) {
        const bool isThere = at < m_alternatives.size();
        if (!isThere)
            continue;
        const auto &[text, source, by] = m_alternatives[at];
        // Isolated, so that the number stays in front of an Arabic word.
        m_buttons[at]->setText(QStringLiteral("%1  \u2068%2\u2069")
                                   .arg(at + 1)
                                   .arg(text)
                                   .replace(u'&', QStringLiteral("&&")));
        m_buttons[at]->setFont(fontFor(isRightToLeft));
        m_buttons[at]->setAccessibleName(tr("Alternative %1: %2").arg(at + 1).arg(text));
        QString from = tr("The same letters of the right script");
        if (source == bridge::AlternativeSource::reading)
            from = tr("Read by %1").arg(by);
        else if (source == bridge::AlternativeSource::engine)
            from = tr("The model %1 took it into account").arg(by);
        else if (source == bridge::AlternativeSource::learned)
            from = tr("As you changed other lines");
        m_buttons[at]->setToolTip(QStringLiteral("%1 (%2)").arg(
            from, m_actions[at]->shortcut().toString(QKeySequence::NativeText)));
    }
    layOut();
    update();
}

QSize AlternativesBar::sizeHint() const {
    const int height =
        std::max(QFontMetrics(fontFor(false)).height(), QFontMetrics(fontFor(true)).height());
    return {200, height + 8};
}

void AlternativesBar::layOut() {
    int x = 0;
    bool hasRoom = true;
    for (int at = 0; at < m_buttons.size(); ++at) {
        auto *button = m_buttons[at];
        const QSize wanted(button->fontMetrics().horizontalAdvance(button->text()) + 14, height());
        hasRoom = hasRoom && at < m_alternatives.size() && x + wanted.width() <= width();
        button->setVisible(hasRoom);
        if (hasRoom)
            button->setGeometry({QPoint(x, 0), wanted});
        x += wanted.width() + 2;
    }
}

void AlternativesBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void AlternativesBar::paintEvent(QPaintEvent *) {
    if (!m_alternatives.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(look::quietText());
    painter.drawText(
        rect().adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(tr("No other reading of this word"), Qt::ElideRight, width() - 6));
}

} // namespace app::station::proofread
