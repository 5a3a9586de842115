// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWidget>

#include "app/station/bridge/doubt_lists.h"

namespace app::station::review {

/// To what the review is narrowed: a unit, a profile, a status.
class ScopeBoxes : public QWidget {
    Q_OBJECT
  public:
    explicit ScopeBoxes(QWidget *parent = nullptr);

    /// What is chosen stays where it is still there.
    void setChoices(const bridge::ReviewChoices &choices);
    void clear();
    [[nodiscard]] bridge::ReviewScope scope() const;

  signals:
    void changed();

  private:
    static void fill(QComboBox *box, const QString &all,
                     const QList<std::pair<QString, QVariant>> &items);

    QComboBox *m_unit;
    QComboBox *m_profile;
    QComboBox *m_status;
};

} // namespace app::station::review
