// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/profiles.h"

#include <QCoreApplication>
#include <QHash>

#include "app/station/bridge/convert.h"
#include "ocr/engine/profiles.h"

namespace app::station::bridge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
  public:
    static QString title(const ocr::engine::Profile &profile);
    static QString group(const ocr::engine::Profile &profile);
};

/// Those that Evrak brings, in the person's language; one that somebody added keeps its own title.
QString Words::title(const ocr::engine::Profile &profile) {
    static const std::pair<const char *, QString> known[] = {
        {"western-typescript", tr("Western typescript")},
        {"western-print", tr("Western print")},
        {"turkish-print", tr("Turkish, 1928–1950")},
        {"azerbaijani-latin", tr("Azerbaijani, today’s Latin")},
        {"yanalif", tr("Azerbaijani, Yanalif 1922–1939")},
        {"russian-before-1918", tr("Russian before 1918")},
        {"soviet-russian", tr("Russian after 1918")},
        {"soviet-typescript", tr("Soviet typescript")},
        {"azerbaijani-cyrillic", tr("Azerbaijani, Cyrillic 1939–1991")},
        {"ottoman-print", tr("Ottoman and Azerbaijani, Arabic letters")},
        {"arabic-print", tr("Arabic print")}};
    for (const auto &[name, title] : known)
        if (profile.name == name)
            return title;
    return toQt(profile.title);
}

QString Words::group(const ocr::engine::Profile &profile) {
    if (profile.isOwn())
        return tr("My own models");
    switch (profile.script) {
    case ocr::text::Script::latin:
        return tr("Latin letters");
    case ocr::text::Script::cyrillic:
        return tr("Cyrillic letters");
    case ocr::text::Script::arabic:
        return tr("Arabic letters");
    default:
        return tr("Other letters");
    }
}

} // namespace

QList<ProfileChoice> profiles() {
    QList<ProfileChoice> choices{{{}, automaticTitle(), {}}};
    if (const auto all = ocr::engine::readProfiles())
        for (const auto &profile : *all)
            choices.append({toQt(profile.name), Words::title(profile), Words::group(profile)});
    return choices;
}

QString titleOfProfile(const QString &name) {
    // Asked for with every line that is shown; a person's own may come while the window is open.
    static QHash<QString, QString> titles;
    if (!titles.contains(name)) {
        titles[name] = Words::tr("%1 (no longer there)").arg(name);
        for (const auto &choice : profiles())
            titles[choice.name] = choice.title;
    }
    return titles[name];
}

QString automaticTitle(const QString &model) {
    return model.isEmpty() ? Words::tr("Automatic profile") : Words::tr("Automatic: %1").arg(model);
}

} // namespace app::station::bridge
