// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QString>

namespace app::station {

class MainWindow;

/// The program as long as somebody sits at it: its window, which is made anew when another language
/// is chosen, on the same collection.
class Sitting : public QObject {
    Q_OBJECT
  public:
    Sitting();
    ~Sitting() override;
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

  private:
    void makeWindow();
    void remakeWindow();
    std::unique_ptr<MainWindow> m_window;
};

} // namespace app::station
