// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/bridge/values.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace app::station {

/// Asks why pages are set aside: blank, or a problem, which needs a note that says what it is.
class NoteDialog : public QDialog {
    Q_OBJECT
  public:
    /// `pages`: how they are called, or how many there are. `note`: that is there already.
    NoteDialog(const QString &pages, bridge::Status status, const QString &note, QWidget *parent);
    [[nodiscard]] bridge::Status status() const;
    [[nodiscard]] QString note() const;

  private:
    void showState();

    QRadioButton *m_problem;
    QRadioButton *m_blank;
    QLineEdit *m_note;
    QPushButton *m_ok;
};

} // namespace app::station
