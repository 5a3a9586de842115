// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app::station {
namespace {

/// Qt's words on the buttons of dialogs, in every language of the window; not all of them are among
/// Qt's own translations, which may not be installed either.
class ButtonWords : public QTranslator {
  public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override {
        static constexpr const char *known[] = {
            QT_TRANSLATE_NOOP("ButtonWords", "OK"),    QT_TRANSLATE_NOOP("ButtonWords", "Cancel"),
            QT_TRANSLATE_NOOP("ButtonWords", "Close"), QT_TRANSLATE_NOOP("ButtonWords", "&Yes"),
            QT_TRANSLATE_NOOP("ButtonWords", "&No"),   QT_TRANSLATE_NOOP("ButtonWords", "Save"),
            QT_TRANSLATE_NOOP("ButtonWords", "Open"),  QT_TRANSLATE_NOOP("ButtonWords", "Discard")};
        if (qstrcmp(context, "QPlatformTheme") != 0)
            return {};
        for (const char *word : known)
            if (qstrcmp(text, word) == 0)
                return QCoreApplication::translate("ButtonWords", word);
        return {};
    }
};

} // namespace

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
    spoken.append(new ButtonWords(QCoreApplication::instance()));
    QCoreApplication::installTranslator(spoken.last());
}

} // namespace app::station
