// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/look/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace app::station::look {
namespace {

struct Shades {
    QRgb window, base, alternate, text, quiet, button, accent, onAccent, link;
};
constexpr Shades lightShades{0xfff4f2ee, 0xfffdfcfa, 0xfff0ede7, 0xff25231f, 0xff8d887e,
                             0xffeeebe5, 0xff1f6f78, 0xffffffff, 0xff1a5f8a};
constexpr Shades darkShades{0xff26272a, 0xff1d1e20, 0xff2c2d31, 0xffe4e1da, 0xff85827b,
                            0xff323338, 0xff3f98a2, 0xff0d1214, 0xff7db9e0};

QPalette paletteOf(const Shades &shades) {
    QPalette palette(QColor(shades.button), QColor(shades.window));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.alternate));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, QColor(shades.text));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.quiet));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.onAccent));
    palette.setColor(QPalette::Link, QColor(shades.link));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.quiet));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.quiet));
    return palette;
}

} // namespace

void apply(Appearance appearance) {
    static const QPalette desktopPalette = QApplication::palette();
    static const QString desktopStyle = QApplication::style()->name();
    if (appearance == Appearance::system) {
        QApplication::setStyle(desktopStyle);
        // A bare desktop has no palette of its own worth keeping.
        const bool isBare =
            desktopStyle.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0 &&
            desktopPalette.color(QPalette::Window).lightness() > 128;
        QApplication::setPalette(isBare ? paletteOf(lightShades) : desktopPalette);
        return;
    }
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setPalette(paletteOf(appearance == Appearance::dark ? darkShades : lightShades));
}

QString toString(Appearance appearance) {
    switch (appearance) {
    case Appearance::light:
        return QStringLiteral("light");
    case Appearance::dark:
        return QStringLiteral("dark");
    case Appearance::system:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFrom(const QString &name) {
    for (const auto appearance : {Appearance::light, Appearance::dark})
        if (name == toString(appearance))
            return appearance;
    return Appearance::system;
}

bool isDark() { return QApplication::palette().color(QPalette::Base).lightness() < 128; }

QColor accent() { return QColor(isDark() ? 0xff4fb3be : 0xff1f6f78); }

QColor doubt() { return QColor(isDark() ? 0xffe0a84c : 0xffb3700e); }

QColor desk() {
    const QColor window = QApplication::palette().color(QPalette::Window);
    return isDark() ? window.darker(135) : window.darker(116);
}

QColor paper() { return QColor(0xfff6f3ec); }

QColor quietText() {
    return QApplication::palette().color(QPalette::Active, QPalette::PlaceholderText);
}

} // namespace app::station::look
