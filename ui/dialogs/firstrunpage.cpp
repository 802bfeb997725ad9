// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/firstrunpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace postject::ui {

FirstRunPage::FirstRunPage(const QString &name, QWidget *parent)
    : QWizardPage(parent),
      m_name(name),
      m_message(new MessageBar),
      m_step(makeQuiet({})),
      m_progress(makeQuiet({})),
      m_rows(new QVBoxLayout)
{
    // In place of QWizardPage::setTitle(): QWizard's header has indents and sizes of its own.
    auto *title = new PlainLabel(name);
    title->setFont(theme::font(theme::Type::Title));
    auto *header = new QVBoxLayout;
    header->setSpacing(2);
    header->addWidget(m_step);
    header->addWidget(title);
    m_rows->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kLarge, theme::kLarge, theme::kLarge, theme::kSmall);
    all->setSpacing(theme::kLarge);
    all->addLayout(header);
    all->addWidget(m_message);
    all->addLayout(m_rows);
    all->addStretch();
    all->addWidget(m_progress);
}

void FirstRunPage::setStep(int step, int count)
{
    m_step->setText(tr("Step %1 of %2").arg(step).arg(count));
    setAccessibleName(tr("Step %1 of %2, %3").arg(step).arg(count).arg(m_name));
}

bool FirstRunPage::validatePage()
{
    if (!m_passed && !m_busy) {
        m_message->clear();
        m_asking = true;
        submit();
        m_asking = false;
    }
    return std::exchange(m_passed, false);
}

void FirstRunPage::pass()
{
    setBusy(false);
    m_passed = true;
    if (m_asking)
        return; // validatePage() is still running and says so itself
    const bool last = nextId() == -1;
    wizard()
        ->button(last             ? QWizard::FinishButton
                 : isCommitPage() ? QWizard::CommitButton
                                  : QWizard::NextButton)
        ->click();
}

void FirstRunPage::setBusy(bool busy, const QString &sentence)
{
    m_busy = busy;
    m_progress->setText(sentence);
    announce(this, sentence);
    Q_EMIT completeChanged();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // Queued: QWizard gives the focus away after it has shown the page.
    QMetaObject::invokeMethod(this, &FirstRunPage::focusFirst, Qt::QueuedConnection);
}

QLabel *FirstRunPage::makeText(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    return label;
}

QLabel *FirstRunPage::makeQuiet(const QString &text)
{
    QLabel *label = makeText(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void FirstRunPage::addField(const QString &label, QWidget *field)
{
    auto *name = new PlainLabel(label);
    name->setFont(theme::font(theme::Type::Strong));
    name->setBuddy(field);
    m_rows->addWidget(name);
    m_rows->addSpacing(theme::kTight);
    m_rows->addWidget(field);
}

} // namespace postject::ui
