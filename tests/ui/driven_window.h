// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/sample_collection.h"

namespace app::station {
class MainWindow;
class Workspace;
} // namespace app::station

namespace tests::ui {

/// The real window over a fresh sample collection, for tests that drive it by keys and mouse.
/// Settings and drafts lie in a folder of the test; any warning that Qt prints fails the test.
class DrivenWindow : public QObject {
    Q_OBJECT
  public:
    DrivenWindow();
    ~DrivenWindow() override;

  private slots:
    void init();
    void cleanup();

  protected:
    static const QString person;

    void open();
    [[nodiscard]] app::station::Workspace *workspace() const;
    [[nodiscard]] QString notice() const;
    /// False where the keys do not go to that window after a while.
    [[nodiscard]] static bool goTo(QWidget *window);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SampleCollection> m_sample;
    std::unique_ptr<app::station::MainWindow> m_window;
};

/// Runs the tests of the class as the program does; the application stands already.
int run(int argc, char *argv[], QObject &test);

} // namespace tests::ui
