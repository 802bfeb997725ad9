// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr auto kScopeKey = "window/everyAccount"_L1;
}

PageStack::PageStack(const QList<PageEntry> &entries, ApiClient &client, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_entries(entries),
      m_context{.client = client, .settings = settings, .account = {}},
      m_header(new PageHeader),
      m_stack(new QStackedWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kPageMarginX, theme::kPageMarginY, theme::kPageMarginX, theme::kPageMarginY);
    all->setSpacing(theme::kLarge);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    connect(m_header, &PageHeader::scopeChosen, this, &PageStack::setEveryAccount);
}

void PageStack::setAccount(const AccountAnswer &account)
{
    const AccountAnswer &former = m_context.account;
    if (former.email != account.email || former.role != account.role)
        discardPages();
    m_context.account = account;
    m_context.everyAccount = account.isAdministrator() && m_context.settings.value(kScopeKey, true).toBool();
}

const PageEntry *PageStack::entryOf(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &PageEntry::name);
    return found == m_entries.end() || !found->isOpenTo(m_context.account) ? nullptr : &*found;
}

QString PageStack::currentTitle() const
{
    const PageEntry *entry = m_current.isEmpty() ? nullptr : entryOf(m_current);
    return entry ? entry->title : QString();
}

Page *PageStack::currentPage() const
{
    return m_pages.value(m_current);
}

Page *PageStack::build(const PageEntry &entry)
{
    Page *page = entry.make(m_context);
    m_pages.insert(entry.name, page);
    m_stack->addWidget(page);
    page->setOffline(m_offline);
    connect(page, &Page::pageRequested, this, &PageStack::pageRequested);
    connect(page, &Page::announced, this,
            [this](const QString &text, bool assertive) { announce(this, text, assertive); });
    const auto showSummary = [this, name = entry.name](const QString &sentence) {
        m_summaries[name] = sentence;
        if (name == m_current)
            m_header->setSummary(sentence);
    };
    connect(page, &Page::summaryChanged, this, showSummary);
    connect(page, &Page::summaryReworded, this, showSummary);
    connect(page, &Page::summaryChanged, this, [this, name = entry.name] {
        if (name == m_current)
            Q_EMIT dataShown();
    });
    return page;
}

bool PageStack::showPage(const QString &name, const QVariantMap &filters)
{
    const PageEntry *entry = entryOf(name);
    if (!entry)
        return false;
    Page *former = currentPage();
    Page *page = m_pages.value(name);
    if (former && former != page) {
        if (!former->mayLeave()) {
            // Whoever asked shows the new name already; it goes back once they are done.
            QMetaObject::invokeMethod(this, [this] { Q_EMIT currentChanged(m_current); }, Qt::QueuedConnection);
            return false;
        }
        former->deactivate();
    }
    m_current = name;
    if (!page)
        page = build(*entry);
    m_header->setTitle(entry->title);
    showCoverage(*entry);
    m_header->setSummary(m_summaries.value(name));
    m_header->setPrimaryAction(page->primaryAction());
    m_stack->setCurrentWidget(page);
    if (!filters.isEmpty())
        page->applyFilters(filters);
    if (m_live)
        page->activate();
    if (former != page)
        Q_EMIT currentChanged(name);
    return true;
}

void PageStack::showCoverage(const PageEntry &entry)
{
    if (entry.covers == Coverage::ChosenScope && m_context.account.isAdministrator())
        m_header->offerScope(m_context.everyAccount);
    else
        m_header->setCoverage(entry.covers == Coverage::WholeServer ? tr("This server", "whose data a page shows")
                                                                    : tr("Your account", "whose data a page shows"));
}

void PageStack::setEveryAccount(bool everyAccount)
{
    if (everyAccount == m_context.everyAccount)
        return;
    if (Page *page = currentPage(); page && !page->mayLeave())
        return m_header->offerScope(m_context.everyAccount);
    m_context.everyAccount = everyAccount;
    m_context.settings.setValue(kScopeKey, everyAccount);
    const QString current = m_current;
    discardPages();
    showPage(current);
}

void PageStack::refresh()
{
    if (Page *page = currentPage(); page && m_live)
        page->activate();
}

void PageStack::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    Page *page = currentPage();
    if (!page)
        return;
    if (live)
        page->activate();
    else
        page->deactivate();
}

void PageStack::setOffline(bool offline)
{
    m_offline = offline;
    for (Page *page : std::as_const(m_pages))
        page->setOffline(offline);
}

void PageStack::discardPages()
{
    if (Page *page = currentPage())
        page->deactivate();
    m_header->setPrimaryAction(nullptr);
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater(); // its signal may have led here
    }
    m_pages.clear();
    m_summaries.clear();
    m_current.clear();
}

} // namespace postject::ui
