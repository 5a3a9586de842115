// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace app::station::clean {

struct BenchActions;

/// Beside a spread: which page comes first, and the order to make two of one.
class SpreadPanel : public QWidget {
    Q_OBJECT
  public:
    explicit SpreadPanel(const BenchActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] bool isRightFirst() const;
    void setRightFirst(bool isRightFirst);

  signals:
    void rightFirstChanged(bool isRightFirst);

  private:
    QCheckBox *m_rightFirst;
};

} // namespace app::station::clean
