// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace app::station::keys {

class KeyMap;
class KeyRecorder;

/// Gives commands other keys: choose one, press the key. A key that another command has is told,
/// and taken over only when the person says so. What is changed holds at once.
class KeyEditor : public QDialog {
    Q_OBJECT
  public:
    /// `map` must outlive the editor.
    KeyEditor(KeyMap &map, QWidget *parent);

  private:
    enum class Way { instead, beside };
    void addRows();
    void addButtons(QVBoxLayout *column);
    void connectAll();
    void showKeys();
    void showState();
    void filter();
    [[nodiscard]] QString chosen() const; ///< id of the command; empty: none
    void record(Way way);
    void take(const QKeySequence &key);
    void give();
    void say(const QString &text, bool isQuestion);
    void clearKeys();

    KeyMap &m_map;
    QLineEdit *m_box;
    QTreeWidget *m_table;
    KeyRecorder *m_recorder;
    QLabel *m_message;
    QPushButton *m_takeOver;
    QPushButton *m_leave;
    QPushButton *m_record;
    QPushButton *m_another;
    QPushButton *m_none;
    QPushButton *m_standard;
    QPushButton *m_allStandard;
    Way m_way = Way::instead;
    QString m_wantedBy; ///< the command for which a key is being asked
    QKeySequence m_wanted;
};

} // namespace app::station::keys
