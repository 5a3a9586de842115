// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/bridge/open_collection.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace app::station::apart {

class StripView;

/// Line after line for a second reader, who sees the scan and what the machine had read and
/// nothing of what the first one made of it. Enter stores and goes on, the arrows go up and down
/// without storing.
class ApartDialog : public QDialog {
    Q_OBJECT
  public:
    /// The collection must outlive the dialog; `lines` are in the order in which they are asked.
    ApartDialog(bridge::Collection &collection, QList<bridge::ApartLine> lines, QString person,
                QWidget *parent = nullptr);

  signals:
    /// All lines are read.
    void allRead();

  protected:
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void showLine(int line);
    void accept() override;
    [[nodiscard]] int nextUnread(int after) const;

    bridge::Collection &m_collection;
    QList<bridge::ApartLine> m_lines;
    QString m_person;
    int m_line = 0;
    QLabel *m_where;
    StripView *m_strip;
    QLabel *m_reason;
    QLineEdit *m_text;
    QPushButton *m_store;
};

} // namespace app::station::apart
