// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in, the demonstration, and what a person sets once.
#include "app/station/main_window.h"

#include <QDir>
#include <QStandardPaths>

#include "app/station/actions.h"
#include "app/station/bridge/demo.h"
#include "app/station/look/reading_font.h"
#include "app/station/notice.h"
#include "app/station/preferences/preferences_dialog.h"
#include "app/station/proofread/line_desk.h"
#include "app/station/settings.h"
#include "app/station/start/start_page.h"
#include "app/station/workspace.h"

namespace app::station {

void MainWindow::connectStart() {
    const auto home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_demo = new bridge::Demo(QDir(home).filePath(QStringLiteral("demo")), this);
    m_actions->demo->setVisible(m_demo->isAvailable());
    connect(m_actions->demo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_demo, &bridge::Demo::failed, m_notice, &Notice::say);
    connect(m_demo, &bridge::Demo::ready, this, [this](const QString &specimens) {
        createCollection(m_demo->collection());
        if (!m_open)
            return;
        m_open->jobs.takeIn({specimens});
        m_open->jobs.readPages({});
    });
    connect(m_start, &start::StartPage::folderChosen, this, &MainWindow::openCollection);
    connect(m_start, &start::StartPage::folderRemoved, this, [this](const QString &folder) {
        Settings::removeRecent(folder);
        fillRecent();
    });
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    m_workspace->desk()->setStripZoom(Settings::preferences().lineSize / 100.0);
    connect(m_workspace->desk(), &proofread::LineDesk::stripsZoomed, this, [this](double zoom) {
        auto now = Settings::preferences();
        now.lineSize = qRound(zoom * 100);
        Settings::setPreferences(now);
        if (auto *dialog = findChild<preferences::PreferencesDialog *>())
            dialog->setLineSize(now.lineSize);
    });
}

void MainWindow::openDemo() {
    if (QDir(m_demo->collection()).exists()) {
        openCollection(m_demo->collection());
        return;
    }
    say(tr("The pages of the demo are being drawn…"));
    m_demo->prepare();
}

void MainWindow::showPreferences() {
    auto *dialog = new preferences::PreferencesDialog(Settings::preferences(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &preferences::PreferencesDialog::changed, this, &MainWindow::applyPreferences);
    connect(dialog, &preferences::PreferencesDialog::keysWanted, m_actions->keys,
            &QAction::trigger);
    dialog->show();
}

void MainWindow::applyPreferences(const preferences::Preferences &now) {
    const auto before = Settings::preferences();
    Settings::setPreferences(now);
    setPerson(now.person);
    if (now.appearance != before.appearance) {
        look::apply(now.appearance);
        m_actions->appearances.value(now.appearance)->setChecked(true);
    }
    if (now.readingFamily != before.readingFamily || now.readingSize != before.readingSize)
        look::setReadingFont(now.readingFamily, now.readingSize);
    m_workspace->desk()->setStripZoom(now.lineSize / 100.0);
    if (m_open)
        m_open->jobs.setWorkers(now.workers);
    if (now.language == before.language)
        return;
    if (m_open && m_open->jobs.isBusy())
        say(tr("The other language is spoken from the next start on, since work is running."));
    else
        emit remakeWanted();
}

} // namespace app::station
