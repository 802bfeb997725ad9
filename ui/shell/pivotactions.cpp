// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pivotactions.h"

#include "ui/dialogs/addresscard.h"
#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QClipboard>
#include <QMainWindow>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

PivotActions::PivotActions(QMainWindow *window, PageStack *pages, ApiClient &client)
    : QObject(window), m_window(window), m_pages(pages), m_client(client)
{
    auto *menu =
        new PivotMenu(window, [this](PivotCommand command, const Pivot &pivot) { return offers(command, pivot); });
    connect(menu, &PivotMenu::chosen, this, &PivotActions::run);
    connect(menu, &PivotMenu::blockRequested, this,
            [this](const QStringList &addresses) { m_pages->showPage(u"blocked"_s, {{u"block"_s, addresses}}); });
}

void PivotActions::setAccount(const AccountAnswer &account)
{
    m_account = account;
}

bool PivotActions::offers(PivotCommand command, const Pivot &pivot) const
{
    const Page *page = m_pages->currentPage();
    if (m_account.id.isEmpty() || !page)
        return command == PivotCommand::Copy;
    switch (command) {
    case PivotCommand::FilterFor:
        return page->filtersBy(pivot.field);
    case PivotCommand::FilterOut:
        return page->filtersOut(pivot.field);
    case PivotCommand::OpenCard:
        return isSingleAddress(pivot) || (pivot.field == ActivityField::Account && m_account.isAdministrator());
    case PivotCommand::OpenInActivity:
        return m_pages->currentName() != "activity"_L1;
    case PivotCommand::Block:
        return isSingleAddress(pivot) && m_account.isAdministrator();
    case PivotCommand::AddToWhitelist:
        return pivot.field == ActivityField::Address && pivot.value != "local"_L1 &&
               m_pages->currentName() != "whitelist"_L1;
    case PivotCommand::Copy:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

void PivotActions::run(PivotCommand command, const Pivot &pivot)
{
    // What leads to a page leaves the card that it was chosen in.
    if (auto *card = m_window->findChild<AddressCard *>(); card && command != PivotCommand::Copy)
        card->close();
    switch (command) {
    case PivotCommand::FilterFor:
    case PivotCommand::FilterOut:
        if (Page *page = m_pages->currentPage())
            page->filterBy(pivot, command == PivotCommand::FilterOut);
        return;
    case PivotCommand::OpenCard:
        return openCard(pivot);
    case PivotCommand::OpenInActivity:
        return openActivity(pivot);
    case PivotCommand::Block:
        m_pages->showPage(u"blocked"_s, {{u"block"_s, pivot.value}});
        return;
    case PivotCommand::AddToWhitelist:
        m_pages->showPage(u"whitelist"_s, {{u"add"_s, pivot.value}});
        return;
    case PivotCommand::Copy:
        QApplication::clipboard()->setText(pivot.value);
        return;
    }
}

void PivotActions::openActivity(const Pivot &pivot)
{
    m_pages->showPage(u"activity"_s, {{parameterOf(pivot.field), pivot.value}});
}

void PivotActions::openCard(const Pivot &pivot)
{
    if (pivot.field == ActivityField::Account) {
        m_pages->showPage(u"accounts"_s, {{u"account"_s, pivot.value}});
        return;
    }
    auto *card = new AddressCard(m_client, m_account.isAdministrator(), pivot, m_window);
    connect(card, &AddressCard::activityRequested, this, [this, pivot] { openActivity(pivot); });
    connect(card, &AddressCard::blockRequested, this, [this, pivot] { run(PivotCommand::Block, pivot); });
    connect(card, &AddressCard::whitelistRequested, this, [this, pivot] { run(PivotCommand::AddToWhitelist, pivot); });
    card->open();
}

} // namespace postject::ui
