// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changeprogress.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace postject::ui {

ChangeProgress::ChangeProgress(const QString &stopToolTip, QWidget *parent) : QWidget(parent), m_bar(new QProgressBar)
{
    m_bar->setAccessibleName(tr("Progress of the change"));
    auto *stop = new QPushButton(tr("Stop"));
    stop->setToolTip(stopToolTip);
    connect(stop, &QPushButton::clicked, this, &ChangeProgress::stopRequested);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    line->addWidget(m_bar, 1);
    line->addWidget(stop);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
}

void ChangeProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setFormat(tr("%1 of %2", "changed, in all").arg(QLocale().toString(done), QLocale().toString(total)));
    if (done == total) {
        m_delay.stop();
        hide();
    } else if (isHidden() && !m_delay.isActive()) {
        m_delay.start();
    }
}

} // namespace postject::ui
