// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app::station {

void speak(const QString &language) {
    static QList<QTranslator *> spoken;
    while (!spoken.isEmpty())
        delete spoken.takeLast();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    if (language == QStringLiteral("en"))
        return; // the source; a desktop in another language has nothing to say here
    const auto install = [&locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator);
            spoken.append(translator);
        } else {
            delete translator;
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("evrak"), QStringLiteral(":/i18n"));
}

} // namespace app::station
