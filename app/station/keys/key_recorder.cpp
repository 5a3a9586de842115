// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/keys/key_recorder.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QKeySequence>

namespace app::station::keys {
namespace {

bool isModifier(int key) {
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent) : QLabel(parent) {
    setObjectName(QStringLiteral("keyRecorder"));
    setFrameShape(QFrame::StyledPanel);
    setMargin(6);
    setFocusPolicy(Qt::NoFocus);
    setWordWrap(true);
    hide();
}

void KeyRecorder::start(const QString &forWhat) {
    m_isRecording = true;
    setText(tr("Press the key for “%1” now.").arg(forWhat));
    setAccessibleName(text());
    show();
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
}

bool KeyRecorder::event(QEvent *event) {
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!m_isRecording || !isKey)
        return QLabel::event(event);
    // Also Tab, Esc and Enter, which a dialog would take.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        take(*static_cast<QKeyEvent *>(event));
    return true;
}

void KeyRecorder::take(const QKeyEvent &event) {
    if (isModifier(event.key()))
        return;
    const bool isBacktab = event.key() == Qt::Key_Backtab;
    const QKeyCombination key(event.modifiers() & ~Qt::KeypadModifier,
                              isBacktab ? Qt::Key_Tab : Qt::Key(event.key()));
    m_isRecording = false;
    setFocusPolicy(Qt::NoFocus);
    hide();
    emit recorded(QKeySequence(key));
}

void KeyRecorder::focusOutEvent(QFocusEvent *event) {
    QLabel::focusOutEvent(event);
    if (!m_isRecording || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    m_isRecording = false;
    setFocusPolicy(Qt::NoFocus);
    hide();
    emit left();
}

} // namespace app::station::keys
