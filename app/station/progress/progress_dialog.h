// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/bridge/open_collection.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace app::station::progress {

class QualityModel;
class StatusChart;

/// What is done and how good it is. Asks for a survey whenever it is shown.
class ProgressDialog : public QDialog {
    Q_OBJECT
  public:
    /// The collection must outlive the dialog.
    ProgressDialog(bridge::OpenCollection &open, QWidget *parent = nullptr);

  signals:
    void pageChosen(app::station::bridge::PageId page);

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void survey();
    void showSurvey(const bridge::Survey &survey);

    bridge::OpenCollection &m_open;
    QualityModel *m_quality;
    QLabel *m_summary;
    QProgressBar *m_bar;
    QPushButton *m_again;
    StatusChart *m_chart;
    QTreeView *m_table;
};

} // namespace app::station::progress
