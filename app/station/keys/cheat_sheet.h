// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace app::station::keys {

class KeyMap;

/// All keys at a glance: by group in as many columns as there is room for, as they are now. Typing
/// leaves those that hold what is typed.
class CheatSheet : public QDialog {
    Q_OBJECT
  public:
    /// `map` must outlive the sheet.
    CheatSheet(const KeyMap &map, QWidget *parent);

  signals:
    void changeWanted();

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    struct Row {
        QWidget *widget;
        QString found; ///< what typing looks in
    };
    struct Group {
        QWidget *widget;
        QList<Row> rows;
    };
    void fill();
    void addRow(Group &group, const QString &words, const QString &keyText);
    Group &groupFor(const QString &title);
    void filter();
    void layOut();

    const KeyMap &m_map;
    QLineEdit *m_box;
    QScrollArea *m_area;
    QLabel *m_none;
    QList<std::pair<QString, Group>> m_groups;
};

} // namespace app::station::keys
