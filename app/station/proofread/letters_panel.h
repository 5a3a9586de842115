// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include "app/station/bridge/letters.h"

class QGridLayout;
class QLabel;
class QShortcut;
class QToolButton;

namespace app::station::proofread {

/// The letters that keyboards lack, each with its key: Alt and a digit for the marks, Ctrl, Alt and
/// a key of the keyboard for the profile's letters, Shift beside them for the capital.
class LettersPanel : public QWidget {
    Q_OBJECT
  public:
    /// The keys work wherever the focus is in `desk`, whether the panel is shown or not.
    explicit LettersPanel(QWidget *desk);

    /// All keys that letters can have here.
    [[nodiscard]] static QList<QKeySequence> chords();

    /// Does nothing where these letters are shown already.
    void setProfile(const QString &profile, const QString &model);

  signals:
    void letterWanted(const QString &text);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void add(const bridge::Letter &letter, const QKeySequence &key, const QKeySequence &capitalKey);
    void listen(const QKeySequence &key, const QString &text);
    void layOut();

    QWidget *m_desk;
    QGridLayout *m_grid;
    QLabel *m_overLetters;
    QLabel *m_overMarks;
    int m_letters = 0; ///< of the profile; the buttons behind are marks
    QString m_shown;
    QList<QToolButton *> m_buttons;
    QList<QShortcut *> m_keys;
};

} // namespace app::station::proofread
