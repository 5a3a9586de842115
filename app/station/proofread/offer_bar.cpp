// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/proofread/offer_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "app/station/bridge/collection.h"
#include "app/station/look/appearance.h"

namespace app::station::proofread {
namespace {

/// The offered text, what the line does not say set off.
QString shown(const QString &before, const QString &after, bool isRightToLeft) {
    QString html;
    int at = 0;
    for (const auto &[from, length] : bridge::Collection::changesIn(before, after)) {
        html += after.mid(at, from - at).toHtmlEscaped();
        html += QStringLiteral("<b><u>%1</u></b>").arg(after.mid(from, length).toHtmlEscaped());
        at = from + length;
    }
    html += after.mid(at).toHtmlEscaped();
    return QStringLiteral("<div dir=\"%1\">%2</div>")
        .arg(isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), html);
}

QToolButton *buttonFor(QAction *action, const QString &text, QWidget *parent) {
    auto *button = new QToolButton(parent);
    button->setText(text);
    const auto tellKey = [button, action] { button->setToolTip(action->toolTip()); };
    QObject::connect(action, &QAction::changed, button, tellKey);
    tellKey();
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

QString changedBy(const QString &text, const QList<bridge::LearnedChange> &changes) {
    QString changed = text;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        changed.replace(change->from, change->length, change->with);
    return changed;
}

OfferBar::OfferBar(QAction *take, QAction *dismiss, QWidget *parent)
    : QWidget(parent), m_take(take), m_dismiss(dismiss), m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("offer"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setMinimumWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addWidget(buttonFor(take, tr("Take it"), this), 0, Qt::AlignTop);
    row->addWidget(buttonFor(dismiss, tr("Put aside"), this), 0, Qt::AlignTop);
    setLine({});
}

void OfferBar::setLine(const std::optional<bridge::Line> &line) {
    m_line = line;
    const bool isThere = line && line->offer;
    m_take->setEnabled(isThere);
    m_dismiss->setEnabled(isThere);
    setVisible(isThere);
    if (isThere)
        show(tr("Read since by the model %1:").arg(line->offer->by),
             tr("A later reading of this line by the model %1: %2")
                 .arg(line->offer->by, line->offer->text),
             line->text, line->offer->text);
}

void OfferBar::setLearned(const QString &text, const QList<bridge::LearnedChange> &changes) {
    if (!m_line || m_line->offer)
        return;
    const bool isThere = !changes.isEmpty();
    m_take->setEnabled(isThere);
    m_dismiss->setEnabled(isThere);
    setVisible(isThere);
    if (!isThere)
        return;
    const QString after = changedBy(text, changes);
    show(tr("As you changed other lines:"),
         tr("This line, changed as you changed others: %1").arg(after), text, after);
}

void OfferBar::show(const QString &title, const QString &spoken, const QString &before,
                    const QString &after) {
    m_text->setText(QStringLiteral("<div style=\"color:%1\">%2</div>%3")
                        .arg(look::quietText().name(), title.toHtmlEscaped(),
                             shown(before, after, m_line->isRightToLeft)));
    setAccessibleName(spoken);
    updateGeometry();
}

void OfferBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor wash = look::accent();
    wash.setAlpha(28);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, 3, height()), look::accent());
}

} // namespace app::station::proofread
