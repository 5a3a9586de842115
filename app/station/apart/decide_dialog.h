// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/bridge/open_collection.h"

class QLabel;
class QListView;
class QPushButton;

namespace app::station::apart {

class DifferenceModel;
class StripView;

/// Where second readings differ from what stands: 1 keeps what stands, 2 takes the second, Enter
/// goes to the line for a third.
class DecideDialog : public QDialog {
    Q_OBJECT
  public:
    /// The collection must outlive the dialog.
    DecideDialog(bridge::Collection &collection, QString person, QWidget *parent = nullptr);

    /// Reads anew what is undecided.
    void reload();

  signals:
    void lineChosen(app::station::bridge::PageId page, app::station::bridge::LineId line);

  private:
    void decide(bool forSecond);
    void goToLine();
    void showState();

    bridge::Collection &m_collection;
    QString m_person;
    DifferenceModel *m_differences;
    QLabel *m_summary;
    StripView *m_strip;
    QListView *m_list;
    QPushButton *m_keep;
    QPushButton *m_take;
    QPushButton *m_go;
};

} // namespace app::station::apart
