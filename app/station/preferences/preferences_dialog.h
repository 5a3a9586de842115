// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/station/preferences/preferences.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace app::station::preferences {

/// What a person sets once; each change holds at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT
  public:
    explicit PreferencesDialog(const Preferences &now, QWidget *parent = nullptr);
    [[nodiscard]] Preferences chosen() const;
    /// What was set elsewhere meanwhile.
    void setLineSize(int percent);

  signals:
    void changed(const app::station::preferences::Preferences &now);
    /// The person wants to see or change the keys.
    void keysWanted();

  private:
    QComboBox *addChoice(QFormLayout *form, const QString &label, const char *name);
    QSpinBox *addNumber(QFormLayout *form, const QString &label, const char *name, int from,
                        int to);
    QWidget *makeWindowPart(const Preferences &now);
    QWidget *makeTextPart(const Preferences &now);
    QWidget *makeWorkPart(const Preferences &now);
    void tell();

    QLineEdit *m_person;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QComboBox *m_family;
    QSpinBox *m_size;
    QSpinBox *m_lineSize;
    QSpinBox *m_workers;
    QComboBox *m_profile;
    Preferences m_told;
};

} // namespace app::station::preferences
