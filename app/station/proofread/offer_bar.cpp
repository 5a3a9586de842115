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
QString shown(const bridge::Line &line) {
    QString html;
    int at = 0;
    const QString &text = line.offer->text;
    for (const auto &[from, length] : bridge::Collection::changesIn(line.text, text)) {
        html += text.mid(at, from - at).toHtmlEscaped();
        html += QStringLiteral("<b><u>%1</u></b>").arg(text.mid(from, length).toHtmlEscaped());
        at = from + length;
    }
    html += text.mid(at).toHtmlEscaped();
    return QStringLiteral("<div dir=\"%1\">%2</div>")
        .arg(line.isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), html);
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
    const bool isThere = line && line->offer;
    m_take->setEnabled(isThere);
    m_dismiss->setEnabled(isThere);
    setVisible(isThere);
    if (!isThere)
        return;
    m_text->setText(QStringLiteral("<div style=\"color:%1\">%2</div>%3")
                        .arg(look::quietText().name(),
                             tr("Read since by the model %1:").arg(line->offer->by).toHtmlEscaped(),
                             shown(*line)));
    setAccessibleName(tr("A later reading of this line by the model %1: %2")
                          .arg(line->offer->by, line->offer->text));
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
