// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/look/status_look.h"

#include "app/station/look/appearance.h"

namespace app::station::look {

using bridge::Status;

QString StatusLook::name(Status status) {
    switch (status) {
    case Status::unread:
        return tr("Unread");
    case Status::read:
        return tr("Read by machine");
    case Status::proofread:
        return tr("Proofread");
    case Status::verified:
        return tr("Verified");
    case Status::blank:
        return tr("Blank");
    case Status::problem:
        return tr("Problem");
    }
    return {};
}

QColor StatusLook::colour(Status status) {
    const bool dark = isDark();
    switch (status) {
    case Status::read:
        return QColor(dark ? 0xff7fb2e5 : 0xff2f6aa8);
    case Status::proofread:
        return QColor(dark ? 0xffe0b457 : 0xff9a6a06);
    case Status::verified:
        return QColor(dark ? 0xff7cc68d : 0xff2c7a41);
    case Status::problem:
        return QColor(dark ? 0xffec8a80 : 0xffb23a2e);
    case Status::unread:
    case Status::blank:
        break;
    }
    return quietText();
}

} // namespace app::station::look
