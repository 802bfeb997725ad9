// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postject::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel),
      m_summary(new PlainLabel),
      m_coverage(new PlainLabel),
      m_scope(new QComboBox),
      m_primary(new QPushButton)
{
    m_coverage->setAccessibleName(tr("What this page covers"));
    m_coverage->hide();
    m_scope->addItem(tr("All accounts"), true);
    m_scope->addItem(tr("My account"), false);
    m_scope->setAccessibleName(tr("Scope of the page"));
    m_scope->setToolTip(tr("Whose data this page shows"));
    m_scope->hide();
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(1);
    m_primary->setDefault(true);
    m_primary->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme::kGroup);
    line->addLayout(words, 1);
    line->addWidget(m_coverage, 0, Qt::AlignVCenter);
    line->addWidget(m_scope, 0, Qt::AlignVCenter);
    line->addWidget(m_primary, 0, Qt::AlignVCenter);
    connect(m_scope, &QComboBox::activated, this, [this] { Q_EMIT scopeChosen(m_scope->currentData().toBool()); });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    restyle();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
}

void PageHeader::setCoverage(const QString &whose)
{
    m_coverage->setText(whose);
    m_coverage->show();
    m_scope->hide();
}

void PageHeader::offerScope(bool everyAccount)
{
    m_scope->setCurrentIndex(m_scope->findData(everyAccount));
    m_scope->show();
    m_coverage->hide();
}

void PageHeader::setPrimaryAction(QAction *action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    if (action)
        connect(action, &QAction::changed, this, &PageHeader::syncButton);
    syncButton();
}

void PageHeader::syncButton()
{
    m_primary->setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    m_primary->setText(m_action->text());
    m_primary->setIcon(m_action->icon());
    m_primary->setEnabled(m_action->isEnabled());
    // The reason why it can't be pressed now, where there is one.
    m_primary->setToolTip(m_action->toolTip());
    m_primary->setAccessibleDescription(m_action->isEnabled() ? QString() : m_action->toolTip());
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void PageHeader::restyle()
{
    m_title->setFont(theme::font(theme::Type::Title));
    QPalette quiet = m_summary->palette();
    quiet.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
    m_summary->setPalette(quiet);
    m_coverage->setPalette(quiet);
}

} // namespace postject::ui
