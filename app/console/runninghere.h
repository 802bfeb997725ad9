// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a server answers at the private socket of a data folder: one that another program runs there. GUI thread.
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace postject {

// Calls back once, never from inside the call and not after the context is gone.
void askRunningHere(const QString &socketFile, QObject *context, std::function<void(bool answers)> done);

} // namespace postject
