// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptsplitter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keptlayout.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

KeptSplitter::KeptSplitter(const QString &key, QWidget *parent) : QSplitter(parent), m_key(key)
{
    setChildrenCollapsible(false);
    setHandleWidth(theme::kMedium);
    // At once: the program may be ended without a word.
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (QSettings *settings = keptLayoutOf(this))
            settings->setValue(place(), saveState());
    });
}

QString KeptSplitter::place() const
{
    return u"splitters/%1%2"_s.arg(m_key).arg(orientation());
}

void KeptSplitter::arrange(Qt::Orientation orientation, const QList<int> &usual)
{
    if (m_arranged == orientation)
        return;
    m_arranged = orientation;
    setOrientation(orientation);
    const QSettings *settings = keptLayoutOf(this);
    const bool isKept = settings && restoreState(settings->value(place()).toByteArray());
    setOrientation(orientation); // which a damaged state might have changed
    if (!isKept)
        setSizes(usual);
}

} // namespace postject::ui
