// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "app/station/look/appearance.h"
#include "app/station/main_window.h"
#include "app/station/settings.h"

namespace {

void translate(QApplication &application) {
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
            application.installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("evrak"), QStringLiteral(":/i18n"));
}

} // namespace

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    // Qt sets the locale of the desktop; libraries that print and parse numbers need the plain one.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("Evrak"));
    QCoreApplication::setApplicationName(QStringLiteral("evrak-station"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVRAK_VERSION));
    translate(application);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("collection"),
        QCoreApplication::translate("main", "The collection to open, a folder ending in .evrak."));
    parser.process(application);

    app::station::look::apply(app::station::Settings::appearance());
    app::station::MainWindow window;
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openCollection(parser.positionalArguments().first());
    return QApplication::exec();
}
