// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/arrivalspill.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

ArrivalsPill::ArrivalsPill(QAbstractScrollArea *table) : QPushButton(table), m_table(table)
{
    hide();
    setDefault(true); // drawn as a primary button
    setIcon(theme::icon(u"chevron-up"_s));
    table->installEventFilter(this);
}

void ArrivalsPill::setArrivals(const QString &words)
{
    setText(words);
    setVisible(!words.isEmpty());
    place();
}

void ArrivalsPill::place()
{
    adjustSize();
    move((m_table->width() - width()) / 2, m_table->viewport()->y() + theme::kSmall);
    raise();
}

bool ArrivalsPill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace postject::ui
