// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/applybar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/writelock.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace postject::ui {

ApplyBar::ApplyBar(QWidget *page)
    : QFrame(page),
      m_save(new QAction(tr("Save changes"), this)),
      m_text(new PlainLabel),
      m_saveButton(new QPushButton(tr("Save"))),
      m_discard(new QPushButton(tr("Discard")))
{
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_save);
    const QString keys = m_save->shortcut().toString(QKeySequence::NativeText);
    m_save->setToolTip(tr("Save the changes (%1)").arg(keys));
    m_saveButton->setDefault(true); // the primary look
    m_saveButton->setToolTip(m_save->toolTip());
    m_saveButton->setAccessibleName(tr("Save the changes"));
    m_discard->setAutoDefault(true);
    m_discard->setAccessibleName(tr("Discard the changes"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::kMedium, theme::kSmall, theme::kSmall, theme::kSmall);
    line->setSpacing(theme::kSmall);
    line->addWidget(m_text, 1);
    line->addWidget(m_discard);
    line->addWidget(m_saveButton);
    connect(m_save, &QAction::triggered, this, &ApplyBar::saveRequested);
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_save, &QAction::enabledChanged, m_saveButton, &QPushButton::setEnabled);
    connect(m_discard, &QPushButton::clicked, this, &ApplyBar::discardRequested);
    setChanges(0);
}

void ApplyBar::addWritesTo(WriteLock &lock)
{
    lock.add(m_save);
    lock.explain(m_saveButton);
}

void ApplyBar::setChanges(int count, bool busy)
{
    m_text->setText(busy ? tr("Saving…") : tr("%Ln unsaved changes", nullptr, count));
    m_save->setEnabled(count > 0 && !busy);
    m_discard->setEnabled(!busy);
    setVisible(count > 0 || busy);
}

void ApplyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::Outline), 1));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

} // namespace postject::ui
