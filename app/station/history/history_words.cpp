// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/history/history_words.h"

#include <QLocale>

namespace app::station::history {

using bridge::Maker;

QString HistoryWords::who(Maker maker, const QString &by) {
    switch (maker) {
    case Maker::machine:
        return tr("Model %1").arg(by);
    case Maker::imported:
        return tr("Taken in from %1").arg(by);
    case Maker::person:
        break;
    }
    return by;
}

QString HistoryWords::when(const QDateTime &at) {
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString HistoryWords::about(const bridge::Version &version) {
    QStringList parts{who(version.maker, version.by), when(version.at)};
    if (version.maker == Maker::machine)
        parts << tr("sure to %1 %").arg(qRound(version.confidence * 100));
    if (version.isCurrent)
        parts << tr("stands now");
    return parts.join(QStringLiteral(" · "));
}

QString HistoryWords::side(const bridge::Side &side) {
    if (!side.by.isEmpty())
        return who(side.maker, side.by);
    switch (side.maker) {
    case Maker::machine:
        return tr("Any model, the latest");
    case Maker::imported:
        return tr("Taken in, the latest");
    case Maker::person:
        break;
    }
    return tr("Any person, the latest");
}

} // namespace app::station::history
