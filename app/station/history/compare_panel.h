// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/station/bridge/collection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeView;

namespace app::station::history {

class CompareModel;

/// Two models, two people, or a model and a person over the current page, beside each other. Enter
/// on a line goes to it.
class ComparePanel : public QWidget {
    Q_OBJECT
  public:
    explicit ComparePanel(QWidget *parent = nullptr);

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::Collection *collection);
    /// Nothing is read while the panel is hidden.
    void setPage(bridge::PageId page);
    [[nodiscard]] QSize sizeHint() const override { return {700, 200}; }

  signals:
    void refused(const QString &reason);
    void lineChosen(app::station::bridge::LineId line);

  protected:
    /// Goes on to the list: a proxy would hide the other controls from Tab.
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void reload();
    void fillSides(const QList<bridge::Side> &sides);
    void compare();
    [[nodiscard]] bridge::Side sideOf(const QComboBox *box) const;
    void share();

    QPointer<bridge::Collection> m_collection;
    bridge::PageId m_page;
    QList<bridge::Side> m_sides;
    CompareModel *m_lines;
    QComboBox *m_first;
    QComboBox *m_second;
    QCheckBox *m_onlyChanged;
    QLabel *m_summary;
    QTreeView *m_table;
};

} // namespace app::station::history
