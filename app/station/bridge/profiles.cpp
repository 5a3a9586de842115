// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/bridge/profiles.h"

#include <QCoreApplication>

#include "app/station/bridge/convert.h"

namespace app::station::bridge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

} // namespace

QList<ProfileChoice> profiles() { return {{{}, Words::tr("Automatic profile")}}; }

} // namespace app::station::bridge
