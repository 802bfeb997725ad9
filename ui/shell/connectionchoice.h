// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that the user may switch to.
#pragma once

#include <QString>

namespace postject::ui {

struct ConnectionChoice
{
    QString id;
    QString name; // as the user calls it
};

} // namespace postject::ui
