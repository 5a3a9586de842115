// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/station/bridge/searches.h"

class QLabel;
class QListView;

namespace app::station::search {

class HitModel;

/// The search box of the tool bar and the list of what it found. Looks while one types; Enter goes
/// from hit to hit.
class SearchPanel : public QWidget {
    Q_OBJECT
  public:
    explicit SearchPanel(QWidget *parent = nullptr);

    /// The box stands elsewhere in the window; whoever places it owns it.
    [[nodiscard]] QLineEdit *box() const { return m_box; }
    /// Null: nothing to search. Must outlive its use here.
    void setSearches(bridge::Searches *searches);
    void goToNext();
    [[nodiscard]] QSize sizeHint() const override { return {600, 130}; }

  signals:
    void hitChosen(const app::station::bridge::Hit &hit);
    void shown();
    void emptied();

  private:
    void ask();
    void show(const QString &query, const QList<bridge::Hit> &hits);
    void choose(int row);

    QPointer<QLineEdit> m_box;
    QPointer<bridge::Searches> m_searches;
    HitModel *m_hits;
    QListView *m_list;
    QLabel *m_summary;
    QTimer m_pause;
    bool m_goToFirst = false; ///< Enter came before the answer
};

} // namespace app::station::search
