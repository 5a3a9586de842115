// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace app::station {

/// A bar above the work that says what went wrong and stays until it is read.
class Notice : public QFrame {
    Q_OBJECT
  public:
    explicit Notice(QWidget *parent = nullptr);
    void say(const QString &text);
    [[nodiscard]] QString text() const;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QLabel *m_text;
};

} // namespace app::station
