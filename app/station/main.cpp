// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <QApplication>
#include <QCommandLineParser>

#include "app/station/language.h"
#include "app/station/main_window.h"
#include "app/station/settings.h"
#include "app/station/sitting.h"

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    // Qt sets the locale of the desktop; libraries that print and parse numbers need the plain one.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("Evrak"));
    QCoreApplication::setApplicationName(QStringLiteral("evrak-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVRAK_VERSION));
    app::station::speak(app::station::Settings::preferences().language);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("collection"),
        QCoreApplication::translate("main", "The collection to open, a folder ending in .evrak."));
    parser.process(application);

    const app::station::Sitting sitting;
    if (!parser.positionalArguments().isEmpty())
        sitting.window()->openCollection(parser.positionalArguments().first());
    return QApplication::exec();
}
