// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace app::station::bridge {

/// A character that keyboards lack.
struct Letter {
    QString text;
    QString capital; ///< empty where it has none of its own
    QString name;    ///< in the Unicode standard
};

struct Letters {
    QList<Letter> ofProfile; ///< in the order of its alphabet
    QList<Letter> marks;     ///< the same for every profile
};

/// Of the profile, else of the first one that reads with the model, else none but marks. What the
/// Latin, the Russian and the Arabic keyboard have is left out, and digits.
[[nodiscard]] Letters lettersOf(const QString &profile, const QString &model);

} // namespace app::station::bridge
