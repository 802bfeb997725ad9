// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addresscard.h"

#include "ui/models/alertwords.h"
#include "ui/models/timewords.h"
#include "ui/presenters/addresspresenter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pivotmenu.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr QSize kSize(520, 600);
constexpr int kTableHeight = 132;

} // namespace

AddressCard::AddressCard(ApiClient &client, bool isAdministrator, const Pivot &address, QWidget *parent)
    : QDialog(parent),
      m_presenter(new AddressPresenter(client, isAdministrator, address.value, this)),
      m_form(new QFormLayout),
      m_message(new MessageBar),
      m_accounts(new RecordTable(tr("Accounts that it used"), u"addressAccounts"_s,
                                 {tr("Account"), tr("Succeeded"), tr("Failed")}, 0)),
      m_alerts(new RecordTable(tr("Newest alerts about it"), u"addressAlerts"_s, {tr("Alert"), tr("Raised")}, 0))
{
    setWindowTitle(tr("Address %1").arg(address.value));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new PlainLabel(address.value);
    title->setFont(theme::font(theme::Type::Section));
    title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    title->setAccessibleName(tr("Address"));
    setPivot(title, QVariant::fromValue(address));
    m_country = addRow(tr("Country"));
    m_firstSeen = addRow(tr("First seen"));
    m_lastSeen = addRow(tr("Last seen"));
    m_requests = addRow(tr("Requests"));
    m_block = addRow(tr("Block"));
    m_whitelist = addRow(tr("Whitelist"));
    m_alertCount = addRow(tr("Alerts"));
    for (RecordTable *table : {m_accounts, m_alerts})
        table->setMinimumHeight(kTableHeight);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kLarge);
    rows->setSpacing(theme::kMedium);
    m_form->setHorizontalSpacing(theme::kLarge);
    rows->addWidget(title);
    rows->addWidget(m_message);
    rows->addLayout(m_form);
    rows->addWidget(m_accounts, 1);
    rows->addWidget(m_alerts, 1);
    rows->addWidget(makeButtons(isAdministrator));
    resize(kSize);
    connect(m_presenter, &AddressPresenter::changed, this, &AddressCard::show);
    show();
    m_presenter->load();
}

QLabel *AddressCard::addRow(const QString &label)
{
    auto *value = new PlainLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(new PlainLabel(label), value);
    return value;
}

QWidget *AddressCard::makeButtons(bool isAdministrator)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString &text, void (AddressCard::*asked)()) {
        QPushButton *button = box->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, asked);
        connect(button, &QPushButton::clicked, this, &QDialog::close);
    };
    add(tr("Open in &Activity"), &AddressCard::activityRequested);
    if (isAdministrator)
        add(tr("&Block…"), &AddressCard::blockRequested);
    add(tr("Add to the &whitelist…"), &AddressCard::whitelistRequested);
    box->button(QDialogButtonBox::Close)->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    return box;
}

void AddressCard::show()
{
    m_country->setText(m_presenter->countrySentence());
    m_firstSeen->setText(m_presenter->firstSeenSentence());
    m_lastSeen->setText(m_presenter->lastSeenSentence());
    m_requests->setText(m_presenter->requestsSentence());
    m_block->setText(m_presenter->blockSentence());
    m_whitelist->setText(m_presenter->whitelistSentence());
    m_alertCount->setText(m_presenter->alertsSentence());
    if (m_presenter->error())
        m_message->showError(tr("Not all of this could be loaded."), *m_presenter->error());
    fillTables();
}

void AddressCard::fillTables()
{
    const QLocale locale;
    QList<Record> accounts;
    for (const ActivityShare &each : m_presenter->accounts()) {
        const QString name = m_presenter->accountName(each.value);
        accounts.append({.cells = {name, locale.toString(each.requests - each.failed), locale.toString(each.failed)},
                         .exact = {each.value},
                         .pivots = {pivotData(ActivityField::Account, each.value, name)}});
    }
    m_accounts->setRecords(accounts);
    QList<Record> alerts;
    for (const AlertEntry &each : m_presenter->alerts())
        alerts.append({.cells = {alertwords::headline(each), timeText(each.createdAt)},
                       .exact = {{}, QString::fromLatin1(formatTime(each.createdAt))}});
    m_alerts->setRecords(alerts);
    m_accounts->setVisible(!accounts.isEmpty());
    m_alerts->setVisible(!alerts.isEmpty());
}

} // namespace postject::ui
