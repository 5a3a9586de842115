// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/bridge/values.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace app::station::exporting {

/// Asks what to export, as what and where to.
class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    /// `suggestion` is a file's path without its ending.
    ExportDialog(const QStringList &formats, const QList<bridge::PageId> &selected,
                 const QString &suggestion, QWidget *parent = nullptr);

    [[nodiscard]] bridge::ExportOrder order() const;

  private:
    void addChoices(const QStringList &formats);
    void browse();
    void followFormat();
    [[nodiscard]] QString format() const;

    QList<bridge::PageId> m_selected;
    QComboBox *m_format;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QComboBox *m_status;
    QLineEdit *m_file;
};

} // namespace app::station::exporting
