// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>

namespace postject::ui {

void announce(QObject *source, const QString &text, bool assertive)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(source, text);
    event.setPoliteness(assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                  : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace postject::ui
