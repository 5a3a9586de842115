// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/station/bridge/open_collection.h"

class QLabel;
class QListView;
class QProgressBar;

namespace app::station::review {

class ReviewModel;
class ScopeBoxes;

/// The doubtful lines of the collection. Enter goes to a line, with the caret in it.
class ReviewPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    /// Null closes. Must outlive its use here. Nothing is weighed while the panel is hidden.
    void setCollection(bridge::OpenCollection *open);
    /// Goes to the line behind the one that was gone to last, or to the first.
    void goToNext();
    [[nodiscard]] QSize sizeHint() const override { return {700, 200}; }

  signals:
    void lineChosen(app::station::bridge::PageId page, app::station::bridge::LineId line);

  protected:
    /// Goes on to the list: a proxy would hide the other controls from Tab.
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void want();
    void show(const QList<bridge::DoubtfulLine> &lines);
    void showState(const bridge::ReviewState &state);
    void dropVouched(bridge::PageId page);
    void choose(int row);

    bridge::OpenCollection *m_open = nullptr;
    ReviewModel *m_lines;
    ScopeBoxes *m_scope;
    QLabel *m_summary;
    QProgressBar *m_weighing;
    QListView *m_list;
    QTimer m_pause;
    qint64 m_mostDue = 0;    ///< of the weighing that runs
    bool m_goesOn = false;   ///< goToNext came before the list
    bridge::LineId m_chosen; ///< gone to last
};

} // namespace app::station::review
