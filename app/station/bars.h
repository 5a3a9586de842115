// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;

namespace app::station {

struct Actions;
namespace clean {
struct BenchActions;
}
namespace pages {
class ProfileButton;
}
namespace proofread {
struct MarkActions;
}

/// The menus of the window. The caller fills `recent` when it is about to show.
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
  public:
    Menus(QMainWindow *window, const Actions &actions, const clean::BenchActions &bench,
          const proofread::MarkActions &marks);
    QMenu *recent;
    QMenu *page;
    QMenu *view; ///< docks add their switches at its end

  private:
    static void addBench(QMenu *menu, const clean::BenchActions &bench);
    static void addMarks(QMenu *lines, const proofread::MarkActions &marks);
};

/// The one tool bar: pages in, read, look, decide, find, out.
struct MainToolBar {
    Q_DECLARE_TR_FUNCTIONS(MainToolBar)
  public:
    MainToolBar(QMainWindow *window, const Actions &actions, QLineEdit *searchBox);
    QToolBar *bar;
    pages::ProfileButton *profile; ///< of the selected pages
};

} // namespace app::station
