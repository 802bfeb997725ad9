// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activitytop.h"

#include "ui/models/countrywords.h"
#include "ui/models/pivot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

ActivityTop::ActivityTop(QWidget *parent) : QFrame(parent), m_tabs(new QTabWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new PlainLabel(tr("Most frequent"));
    title->setFont(theme::font(theme::Type::Section));
    auto *close = new QToolButton;
    close->setIcon(theme::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the most frequent"));
    connect(close, &QToolButton::clicked, this, &ActivityTop::closeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    m_tabs->setDocumentMode(true);
    addTab(ActivityField::Address, tr("Addresses"), tr("IP address"));
    addTab(ActivityField::Account, tr("Accounts"), tr("Account"));
    addTab(ActivityField::Endpoint, tr("Endpoints"), tr("Endpoint"));
    addTab(ActivityField::Country, tr("Countries"), tr("Country"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kMedium, theme::kSmall, theme::kSmall, theme::kSmall);
    all->setSpacing(theme::kSmall);
    all->addLayout(head);
    all->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ActivityTop::askForCurrent);
}

void ActivityTop::addTab(ActivityField field, const QString &title, const QString &column)
{
    auto *table = new RecordTable(tr("Most frequent: %1", "addresses, accounts, …").arg(title),
                                  u"top/"_s + parameterOf(field), {column, tr("Entries"), tr("Failed")}, 0);
    auto *states = new StateStack(table);
    states->setEmptyText(theme::icon(u"activity"_s), tr("No entries."));
    states->setFailureText(tr("Could not be counted."));
    connect(states, &StateStack::retryRequested, this, [this, field] { Q_EMIT wanted(field); });
    m_tabs->setTabToolTip(m_tabs->addTab(states, title), title); // which may be cut
    m_all.append({.field = field, .table = table, .states = states});
}

ActivityTop::Tab *ActivityTop::tabOf(ActivityField field)
{
    const auto found = std::ranges::find(m_all, field, &Tab::field);
    return found == m_all.end() ? nullptr : &*found;
}

void ActivityTop::setAccounts(const QHash<QString, QString> &accounts)
{
    m_accounts = accounts;
}

void ActivityTop::startOver()
{
    for (Tab &each : m_all)
        each.isKnown = false;
    askForCurrent();
}

// Counting looks at every row: only what is seen is asked for.
void ActivityTop::askForCurrent()
{
    const int current = m_tabs->currentIndex();
    if (!isVisible() || current < 0 || current >= m_all.size() || m_all[current].isKnown)
        return;
    m_all[current].isKnown = true;
    m_all[current].states->setStatus({PageState::Loading});
    Q_EMIT wanted(m_all[current].field);
}

QString ActivityTop::nameOf(ActivityField field, const QString &value) const
{
    if (value.isEmpty())
        return field == ActivityField::Country ? tr("Unknown", "a country") : tr("None", "no such value");
    if (field == ActivityField::Account)
        return m_accounts.value(value, value);
    return field == ActivityField::Country ? countryName(value) : value;
}

void ActivityTop::setShares(ActivityField field, const QList<ActivityShare> &shares)
{
    Tab *tab = tabOf(field);
    if (!tab)
        return;
    const QLocale locale;
    QList<Record> records;
    for (const ActivityShare &each : shares) {
        const QString name = nameOf(field, each.value);
        records.append({.cells = {name, locale.toString(each.requests), locale.toString(each.failed)},
                        .exact = {each.value},
                        .pivots = {pivotData(field, each.value, name)}});
    }
    tab->table->setRecords(records);
    tab->states->setStatus({records.isEmpty() ? PageState::EmptyNew : PageState::Ready});
}

void ActivityTop::setFailure(ActivityField field, const ApiError &error)
{
    if (Tab *tab = tabOf(field)) {
        tab->isKnown = false;
        tab->states->setStatus({PageState::Failed, error});
    }
}

void ActivityTop::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    askForCurrent();
}

void ActivityTop::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace postject::ui
