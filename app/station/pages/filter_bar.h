// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimer>

#include "app/station/bridge/listing.h"

class QLineEdit;

namespace app::station::pages {

struct PageActions;

/// Which pages are listed: by label, and by status, script and profile, each with how many pages
/// it would show. The unit is chosen in the tree.
class FilterBar : public QWidget {
    Q_OBJECT
  public:
    explicit FilterBar(PageActions &actions, QWidget *parent = nullptr);

    /// Without the unit.
    [[nodiscard]] bridge::PageFilter filter() const;
    void setCounts(const bridge::Overview &overview);
    /// Lets all pages through, without telling it.
    void clear();
    void focusLabel();

  signals:
    void changed();

  private:
    QComboBox *addChoice(const QString &name, const QString &all);
    /// Fills it with the values that have pages and the one that is chosen.
    static void fill(QComboBox *box, const QList<std::pair<QVariant, QString>> &names,
                     const QMap<QString, qint64> &counts);
    void mark();

    PageActions &m_actions;
    QLineEdit *m_label;
    QWidget *m_more;
    QComboBox *m_status;
    QComboBox *m_script;
    QComboBox *m_profile;
    QTimer m_typing; ///< a filter is asked for when the typing rests
};

} // namespace app::station::pages
