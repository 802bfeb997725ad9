// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for assistive technology: something changed that has no focus of its own. GUI thread.
#pragma once

class QObject;
class QString;

namespace postject::ui {

// assertive interrupts what is being read; keep it for lock-out and loss of connection. Empty text is ignored.
void announce(QObject *source, const QString &text, bool assertive = false);

} // namespace postject::ui
