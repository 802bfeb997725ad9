// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integritypage.h"

#include "ui/pages/textblocks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

IntegrityPage::IntegrityPage(ApiClient &client, QWidget *parent)
    : Page(parent),
      m_presenter(new AuditPresenter(client, this)),
      m_verify(new QAction(theme::icon(u"check"_s), tr("&Verify the log"), this)),
      m_copyHead(new QAction(theme::icon(u"copy"_s), tr("&Copy the head"), this)),
      m_message(new MessageBar),
      m_running(new QWidget),
      m_progress(new PlainLabel),
      m_bar(new QProgressBar),
      m_card(new Card(tr("What was found")))
{
    layOut();
    connect(m_verify, &QAction::triggered, m_presenter, &AuditPresenter::verify);
    connect(m_copyHead, &QAction::triggered, this, [this] {
        if (m_presenter->verdict())
            QApplication::clipboard()->setText(m_presenter->verdict()->head);
    });
    connect(m_presenter, &AuditPresenter::changed, this, &IntegrityPage::show);
    connect(m_presenter, &AuditPresenter::progressed, this, [this] {
        showProgress();
        Q_EMIT summaryReworded(m_presenter->summary());
    });
    show();
}

void IntegrityPage::layOut()
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("The log is being verified"));
    auto *stop = new QPushButton(tr("Stop", "the verification"));
    connect(stop, &QPushButton::clicked, m_presenter, &AuditPresenter::stop);
    auto *line = new QHBoxLayout(m_running);
    line->setContentsMargins({});
    line->addWidget(m_progress);
    line->addWidget(m_bar, 1);
    line->addWidget(stop);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::kLarge);
    form->setVerticalSpacing(theme::kSmall);
    m_entries = addRow(form, tr("Entries"));
    m_removed = addRow(form, tr("Removed by retention"));
    m_head = addRow(form, tr("Head of the chain"));
    m_broken = addRow(form, tr("First broken entry"));
    m_found = addRow(form, tr("What the server found"));
    m_ofFaults = {m_broken, form->labelForField(m_broken), m_found, form->labelForField(m_found)};
    m_card->body()->addLayout(form);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(
        paragraph(tr("Each entry of the activity log is bound to the one before. Verifying reads all of them: "
                     "an entry that was changed, added or taken away is found, and named.")));
    all->addWidget(m_message);
    all->addWidget(m_running);
    all->addWidget(m_card);
    all->addStretch();
}

QLabel *IntegrityPage::addRow(QFormLayout *form, const QString &label)
{
    auto *value = new PlainLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    form->addRow(new PlainLabel(label), value);
    return value;
}

void IntegrityPage::activate()
{
    Q_EMIT summaryReworded(m_presenter->summary());
}

void IntegrityPage::show()
{
    const bool runs = m_presenter->isVerifying();
    m_running->setVisible(runs);
    m_verify->setEnabled(!runs);
    showProgress();
    m_card->setVisible(m_presenter->verdict().has_value() && !runs);
    m_copyHead->setEnabled(m_presenter->verdict().has_value());
    if (runs)
        m_message->clear();
    else if (m_presenter->error())
        m_message->showError(tr("The log could not be verified."), *m_presenter->error());
    else if (m_presenter->verdict())
        showVerdict(*m_presenter->verdict());
    Q_EMIT summaryChanged(m_presenter->summary());
}

void IntegrityPage::showProgress()
{
    constexpr int kWhole = 1000;
    const int done = m_presenter->permille();
    m_bar->setRange(0, done < 0 ? 0 : kWhole); // until it is known how far it is, it only moves
    m_bar->setValue(done);
    m_progress->setText(m_presenter->progressSentence());
}

void IntegrityPage::showVerdict(const AuditVerdict &verdict)
{
    const QLocale locale;
    m_entries->setText(locale.toString(verdict.rows));
    m_removed->setText(locale.toString(verdict.removedRows));
    m_head->setText(verdict.head);
    m_broken->setText(verdict.firstBroken);
    m_found->setText(verdict.why);
    for (QWidget *each : std::as_const(m_ofFaults))
        each->setVisible(!verdict.isIntact);
    if (verdict.isIntact) {
        m_message->showMessage(MessageBar::Kind::Ok, tr("Every entry is as it was written, and none is missing."));
        return;
    }
    // The server's own words, in its language, stand below.
    m_message->showMessage(MessageBar::Kind::Error,
                           verdict.firstBroken.isEmpty()
                               ? tr("The log does not verify.")
                               : tr("The log does not verify from entry %1 on.").arg(verdict.firstBroken));
}

} // namespace postject::ui
