// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/apikeyform.h"

#include "server/contract/keyscope.h"
#include "server/contract/limits.h"
#include "ui/client/consoletime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/writelock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <chrono>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOnADay = -1; // of the choices of an end; the others are days from now, 0 for never

QString explanation(KeyScope scope)
{
    switch (scope) {
    case KeyScope::Read:
        return ApiKeyForm::tr("Read alerts, activity and figures");
    case KeyScope::Verify:
        return ApiKeyForm::tr("Verify requests for a proxy, such as nginx");
    case KeyScope::Ingest:
        return ApiKeyForm::tr("Ingest events of other services into the log");
    case KeyScope::None:
        break;
    }
    return {};
}

} // namespace

ApiKeyForm::ApiKeyForm(QWidget *parent)
    : FoldingFrame(parent), m_name(new QLineEdit), m_submit(new QPushButton(tr("Create the key")))
{
    m_name->setMaxLength(kApiKeyNameMaxBytes);
    m_name->setPlaceholderText(tr("nginx on web-1", "an example of a key's name"));
    m_nameField = new FormField(tr("Name"), tr("Name of the key"), m_name);
    m_scopesField = new FormField(tr("What it may do"), tr("What the key may do"), buildScopes());
    m_expiryField = new FormField(tr("Ends"), tr("When the key ends"), buildExpiry());
    auto *last = new QWidget;
    auto *column = new QVBoxLayout(last);
    column->setContentsMargins({});
    column->setSpacing(theme::kMedium);
    column->addWidget(m_expiryField);
    column->addStretch();
    column->addWidget(buildButtons());
    for (QWidget *each : {static_cast<QWidget *>(m_nameField), static_cast<QWidget *>(m_scopesField), last})
        addPart(each);
    connect(this, &FoldingFrame::escaped, this, &ApiKeyForm::cancelled);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
    connect(m_name, &QLineEdit::returnPressed, this, &ApiKeyForm::submit);
    connect(m_submit, &QPushButton::clicked, this, &ApiKeyForm::submit);
    clear();
}

QWidget *ApiKeyForm::buildScopes()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::kTight);
    for (const KeyScopeName &each : kKeyScopes) {
        auto *check = new QCheckBox(explanation(each.scope));
        check->setToolTip(QString(each.name));
        column->addWidget(check);
        m_scopes.append({.name = QString(each.name), .box = check});
        connect(check, &QCheckBox::toggled, this, [this] { m_scopesField->setProblem({}); });
    }
    box->setFocusProxy(m_scopes.constFirst().box);
    return box;
}

QWidget *ApiKeyForm::buildExpiry()
{
    auto *box = new QWidget;
    m_expires = new QComboBox;
    m_expires->addItem(tr("Never", "end of an API key"), 0);
    for (const int days : {30, 90, 365})
        m_expires->addItem(tr("In %Ln days", nullptr, days), days);
    m_expires->addItem(tr("On a day…"), kOnADay);
    m_expires->setAccessibleName(tr("When the key ends"));
    m_day = new QDateEdit;
    m_day->setAccessibleName(tr("The key's last day"));
    m_day->setCalendarPopup(true);
    m_day->setFixedHeight(theme::kControlHeight);
    for (QWidget *each : {static_cast<QWidget *>(m_expires), static_cast<QWidget *>(m_day)})
        ignoreWheelWithoutFocus(each);
    box->setFocusProxy(m_expires);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(m_expires);
    column->addWidget(m_day);
    const auto choose = [this] {
        m_day->setVisible(m_expires->currentData().toInt() == kOnADay);
        m_expiryField->setProblem({});
    };
    connect(m_expires, &QComboBox::currentIndexChanged, this, choose);
    connect(m_day, &QDateEdit::dateChanged, this, choose);
    return box;
}

QWidget *ApiKeyForm::buildButtons()
{
    auto *box = new QWidget;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel, create no key"));
    m_submit->setDefault(true); // the primary look
    cancel->setAutoDefault(true);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_submit);
    connect(cancel, &QPushButton::clicked, this, &ApiKeyForm::cancelled);
    return box;
}

void ApiKeyForm::addWritesTo(WriteLock &lock)
{
    lock.add(m_submit);
}

void ApiKeyForm::start()
{
    m_nameField->focusField();
}

void ApiKeyForm::clear()
{
    m_name->clear();
    for (const Scope &each : std::as_const(m_scopes))
        each.box->setChecked(false);
    m_expires->setCurrentIndex(0);
    m_day->setDate(consoletime::today().addDays(30));
    m_day->hide();
    for (FormField *each : {m_nameField, m_scopesField, m_expiryField})
        each->setProblem({});
}

void ApiKeyForm::setBusy(bool busy)
{
    if (busy && m_submit->hasFocus())
        m_name->setFocus(Qt::OtherFocusReason); // a button that is off loses it
    m_submit->setEnabled(!busy);
}

void ApiKeyForm::showFaults(const ApiKeyPresenter::Faults &faults)
{
    m_nameField->setProblem(faults.name);
    m_scopesField->setProblem(faults.scopes);
    m_expiryField->setProblem(faults.expiresAt);
    for (FormField *each : {m_nameField, m_scopesField, m_expiryField}) {
        if (each->hasProblem())
            return each->focusField();
    }
}

// A key that ends on a day is good for the whole of it, by the clock of whoever chose it.
std::optional<TimePoint> ApiKeyForm::expiry() const
{
    const int days = m_expires->currentData().toInt();
    if (days == 0)
        return std::nullopt;
    const QDateTime end = days == kOnADay ? m_day->date().addDays(1).startOfDay() : consoletime::utc().addDays(days);
    return TimePoint(std::chrono::milliseconds(end.toMSecsSinceEpoch()));
}

void ApiKeyForm::submit()
{
    if (!m_submit->isEnabled())
        return;
    ApiKeyWish wish{.name = m_name->text().trimmed(), .scopes = {}, .expiresAt = expiry()};
    for (const Scope &each : std::as_const(m_scopes)) {
        if (each.box->isChecked())
            wish.scopes.append(each.name);
    }
    Q_EMIT submitted(wish);
}

} // namespace postject::ui
