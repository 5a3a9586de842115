// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace app::station::bridge {

/// What a person can choose for reading; the name is for the collection, the title for people.
struct ProfileChoice {
    QString name; ///< empty: what was chosen for the page, else found out by itself
    QString title;
};

/// The first is always the one without a name.
[[nodiscard]] QList<ProfileChoice> profiles();

} // namespace app::station::bridge
