// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/station/bridge/training.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace app::station::training {

/// Asks which lines a model is to learn from, which base it goes on from, and what it is called.
class OrderPanel : public QWidget {
    Q_OBJECT
  public:
    explicit OrderPanel(QWidget *parent = nullptr);

    /// Pages as the command line selects them, and how many.
    void setSelected(const QString &pages, int count);
    void show(const bridge::TrainingSurvey &survey);
    /// In place of figures: they are being counted, or why there are none.
    void showNote(const QString &note);
    [[nodiscard]] QString pages() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QPushButton *startButton() const { return m_start; }

  signals:
    /// Other pages were chosen.
    void pagesChanged();
    void ordered(const app::station::bridge::TrainingOrder &order);

  private:
    void addPages(QFormLayout *form);
    void addModel(QFormLayout *form);
    void addBegun(QFormLayout *form);
    void connectParts();
    void fillBases(const bridge::TrainingSurvey &survey);
    void browse();
    void followBase();
    void followName();
    void order(bridge::TrainingOrder::Begun begun);
    void goOn();

    QString m_selectedPages;
    bridge::TrainingSurvey m_survey;
    QString m_suggested; ///< the name that followed the base
    QRadioButton *m_all;
    QRadioButton *m_some;
    QComboBox *m_status;
    QLabel *m_lines;
    QLabel *m_makers;
    QComboBox *m_base;
    QPushButton *m_browse;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QComboBox *m_begun;
    QPushButton *m_goOn;
    QWidget *m_begunRow;
    QPushButton *m_start;
};

} // namespace app::station::training
