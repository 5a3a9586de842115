// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace app::station::keys {

/// Waits for one key, any key, and tells it. While it waits no key does anything else.
class KeyRecorder : public QLabel {
    Q_OBJECT
  public:
    explicit KeyRecorder(QWidget *parent = nullptr);
    void start(const QString &forWhat);
    [[nodiscard]] bool isRecording() const { return m_isRecording; }

  signals:
    void recorded(const QKeySequence &key);
    /// The focus went elsewhere before a key came.
    void left();

  protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    void take(const QKeyEvent &event);
    bool m_isRecording = false;
};

} // namespace app::station::keys
