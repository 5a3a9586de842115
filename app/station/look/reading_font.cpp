// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/look/reading_font.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

#include "app/station/look/appearance.h"

namespace app::station::look {
namespace {

struct FontWish {
    QString family;
    double points = 0;
};
FontWish &wish() {
    static FontWish wish;
    return wish;
}

QString firstOf(const QStringList &families) {
    for (const auto &family : families)
        if (QFontDatabase::hasFamily(family))
            return family;
    return {};
}

/// The first of our faces for those letters that is there; empty: none is.
QString ownFace(bool isArabic) {
    static const QString latin = firstOf({QStringLiteral("Noto Serif")});
    static const QString arabic =
        firstOf({QStringLiteral("Amiri"), QStringLiteral("Noto Naskh Arabic"),
                 QStringLiteral("Scheherazade New")});
    return isArabic ? arabic : latin;
}

} // namespace

void setReadingFont(const QString &family, double points) {
    wish() = {family, points};
    // Rows are as high as their text.
    for (auto *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::FontChange);
        QApplication::sendEvent(widget, &change);
    }
}

QFont readingFont(bool isArabic) {
    QFont font = QApplication::font();
    const auto &[family, points] = wish();
    const double plain = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    const double size = points > 0 ? points : plain * 1.2;
    // Arabic letters are drawn smaller within the same size.
    font.setPointSizeF(isArabic ? size * 4 / 3 : size);
    if (!family.isEmpty() &&
        (!isArabic || QFontDatabase::writingSystems(family).contains(QFontDatabase::Arabic)))
        font.setFamily(family);
    else if (const auto face = ownFace(isArabic); !face.isEmpty())
        font.setFamily(face);
    return font;
}

} // namespace app::station::look
