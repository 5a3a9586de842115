// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>

namespace app::station::pages {

/// What can be asked of the list of pages. The panel says what they do; menus and bars show them.
struct PageActions {
    Q_DECLARE_TR_FUNCTIONS(PageActions)
  public:
    explicit PageActions(QWidget *panel);

    QAction *filterByLabel, *showFilters, *showAll;
    QAction *grid, *larger, *smaller;
    QAction *moveUp, *moveDown, *moveTo;

    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    [[nodiscard]] QList<QAction *> ofView() const {
        return {grid, larger, smaller, filterByLabel, showFilters, showAll};
    }
    [[nodiscard]] QList<QAction *> ofOrder() const { return {moveUp, moveDown, moveTo}; }

  private:
    /// `id` names the action in the settings for good.
    QAction *add(QWidget *panel, const char *id, const QString &text, const QKeySequence &key,
                 Qt::ShortcutContext context = Qt::WindowShortcut);
    QList<QAction *> m_all;
};

} // namespace app::station::pages
