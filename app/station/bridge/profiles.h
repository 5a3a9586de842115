// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace app::station::bridge {

/// What a person can choose for reading; the name is for the collection, the title for people.
struct ProfileChoice {
    QString name; ///< empty: what was chosen for the page, else found out by itself
    QString title;
    QString group; ///< the script, or whose, for people; empty for the one without a name
};

/// The first is always the one without a name.
[[nodiscard]] QList<ProfileChoice> profiles();
/// For people; the name itself where there is no such profile any more.
[[nodiscard]] QString titleOfProfile(const QString &name);
/// The first one's title, with the model that was chosen where that is known: "Automatic: ota".
[[nodiscard]] QString automaticTitle(const QString &model = {});

} // namespace app::station::bridge
