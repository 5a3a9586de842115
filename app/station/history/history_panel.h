// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/station/bridge/collection.h"

class QLabel;
class QListView;
class QPushButton;
class QTreeWidget;

namespace app::station::history {

class VersionModel;

/// Every version of the current line and every status of its page. Enter on a version goes back to
/// it.
class HistoryPanel : public QWidget {
    Q_OBJECT
  public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// Null closes. Must outlive its use here.
    void setCollection(bridge::Collection *collection);
    void setPerson(const QString &name) { m_person = name; }
    /// None: no line. Nothing is read while the panel is hidden.
    void setPlace(bridge::PageId page, bridge::LineId line);
    [[nodiscard]] QSize sizeHint() const override { return {700, 200}; }

  signals:
    void refused(const QString &reason);
    void told(const QString &news);

  protected:
    /// Goes on to the list: a proxy would hide the other controls from Tab.
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void reload();
    void showStatuses();
    void goBack();
    void showState();

    QPointer<bridge::Collection> m_collection;
    QString m_person;
    bridge::PageId m_page;
    bridge::LineId m_line;
    VersionModel *m_versions;
    QListView *m_list;
    QLabel *m_title;
    QPushButton *m_goBack;
    QTreeWidget *m_statuses;
};

} // namespace app::station::history
