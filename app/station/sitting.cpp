// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/sitting.h"

#include "app/station/language.h"
#include "app/station/look/appearance.h"
#include "app/station/look/reading_font.h"
#include "app/station/main_window.h"
#include "app/station/settings.h"

namespace app::station {

Sitting::Sitting() {
    const auto preferences = Settings::preferences();
    speak(preferences.language);
    look::apply(preferences.appearance);
    look::setReadingFont(preferences.readingFamily, preferences.readingSize);
    makeWindow();
}

Sitting::~Sitting() = default;

void Sitting::makeWindow() {
    auto window = std::make_unique<MainWindow>();
    // Not while the old one is still in the call that asks for it.
    connect(window.get(), &MainWindow::remakeWanted, this, &Sitting::remakeWindow,
            Qt::QueuedConnection);
    window->show();
    // The other one goes only now, so that the program is never without a window.
    m_window.swap(window);
}

void Sitting::remakeWindow() {
    const auto *open = m_window->collection();
    const QString folder = open ? open->collection->folder() : QString();
    m_window->closeCollection();
    speak(Settings::preferences().language);
    makeWindow();
    if (!folder.isEmpty())
        m_window->openCollection(folder);
    m_window->showPreferences();
}

} // namespace app::station
