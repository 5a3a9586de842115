// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

#include "app/station/bridge/replacements.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;

namespace app::station::replace {

class ReplaceModel;

/// Where the person is, for what "this line" and "this page" mean; none of them may be given.
struct ReplacePlace {
    bridge::LineId line;
    QList<bridge::PageId> pages; ///< selected
    bridge::UnitId unit;
};

/// Find and replace: the query, the lines as they would be, and what became of it.
class ReplacePanel : public QWidget {
    Q_OBJECT
  public:
    enum class Scope { line, pages, unit, collection };

    explicit ReplacePanel(QWidget *parent = nullptr);

    /// Null: nothing to work on. Must outlive its use here.
    void setReplacements(bridge::Replacements *replacements);
    void setPlace(std::function<ReplacePlace()> place) { m_place = std::move(place); }
    void setPerson(const QString &name) { m_person = name; }
    /// To the field of what is to be found, which gets the text where one is given.
    void start(const QString &find);
    [[nodiscard]] QSize sizeHint() const override { return {700, 260}; }

  signals:
    /// Called before anything is read or changed: what is being typed must be stored.
    void aboutToLook();
    void lineChosen(const app::station::bridge::Hit &line);
    void told(const QString &news);

  private:
    void layOut();
    void addQuery(QGridLayout *grid);
    void addOrders(QGridLayout *grid);
    void addList(QGridLayout *grid);
    void connectAll();
    void look();
    void replaceTicked();
    void takeBack();
    void show(const QList<bridge::ReplacedLine> &lines, bool isCut, qint64 pages);
    void showResult(const bridge::ReplaceResult &result);
    void setStale();
    void setBusy(bool isBusy);
    void showOrders();
    void say(const QString &text);
    void choose(int row);

    QPointer<bridge::Replacements> m_replacements;
    std::function<ReplacePlace()> m_place;
    QString m_person;
    ReplaceModel *m_model;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_pattern;
    QComboBox *m_scope;
    QPushButton *m_look;
    QPushButton *m_replace;
    QPushButton *m_takeBack;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_warning; ///< of verified pages
    QListView *m_list;
    bool m_isStale = true; ///< what is shown is not what was asked for last
    bool m_isBusy = false;
};

} // namespace app::station::replace
