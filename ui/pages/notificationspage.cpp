// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notificationspage.h"

#include "server/contract/languages.h"
#include "ui/models/brief.h"
#include "ui/models/timewords.h"
#include "ui/pages/textblocks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/severitybadge.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toneline.h"
#include "ui/widgets/wheelguard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFieldWidth = 360;

} // namespace

NotificationsPage::NotificationsPage(ApiClient &client, bool isAdministrator, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<NotificationClient>(client)),
      m_presenter(*m_source),
      m_isAdministrator(isAdministrator),
      m_bar(new MessageBar),
      m_enabled(new QCheckBox(tr("Send me alerts by e-mail"))),
      m_severity(new QComboBox),
      m_language(new QComboBox),
      m_address(new QLineEdit),
      m_server(new ToneLine),
      m_waiting(new ToneLine),
      m_lastSent(new ToneLine),
      m_lastFailed(new ToneLine),
      m_openSettings(new QPushButton(tr("Set up the mail server"))),
      m_test(new QPushButton(tr("Send a test mail"))),
      m_verdict(new ToneLine),
      m_steps(new RecordTable(tr("Steps of the test mail"), u"testMail"_s,
                              {tr("Step"), tr("Result"), tr("Code"), tr("Mail server"), tr("Took")}, 3)),
      m_apply(new ApplyBar(this))
{
    m_states = new StateStack(buildContent());
    m_states->setFailureText(tr("Could not load the notifications."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(m_bar);
    all->addWidget(m_states, 1);
    all->addWidget(m_apply);
    m_apply->addWritesTo(writes());
    writes().add(m_test);
    bindPresenter();
    bindWidgets();
}

NotificationsPage::~NotificationsPage() = default;

QWidget *NotificationsPage::buildContent()
{
    auto *body = new QWidget;
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::kLarge);
    top->addWidget(buildChoice(), 1);
    top->addWidget(buildDelivery(), 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, theme::kSmall, 0);
    column->setSpacing(theme::kLarge);
    column->addLayout(top);
    column->addWidget(buildTest());
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

QWidget *NotificationsPage::buildChoice()
{
    auto *card = new Card(tr("E-mail"));
    for (const QString &each : {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s})
        m_severity->addItem(each == "critical"_L1
                                ? severityWord(*severityFromName(each))
                                : tr("%1 and above", "a severity").arg(severityWord(*severityFromName(each))),
                            each);
    m_language->addItem(tr("As the server is set", "the language of mails"), QString());
    for (const MailLanguage &each : kMailLanguages)
        m_language->addItem(each.name.toString(), QString(each.code));
    for (QComboBox *each : {m_severity, m_language})
        ignoreWheelWithoutFocus(each);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setMaxLength(254);
    m_addressField = new FormField(tr("To"), tr("Address that alerts are sent to"), m_address);
    auto *severityField = new FormField(tr("Alerts of severity"), tr("Least severity that is sent"), m_severity);
    auto *languageField = new FormField(tr("Language"), tr("Language that the mails are written in"), m_language);
    for (FormField *each : {m_addressField, severityField, languageField})
        each->setMaximumWidth(kFieldWidth);
    card->body()->addWidget(m_enabled);
    card->body()->addSpacing(theme::kSmall);
    card->body()->addWidget(severityField);
    card->body()->addWidget(m_addressField);
    card->body()->addWidget(languageField);
    card->body()->addStretch(1);
    return card;
}

QWidget *NotificationsPage::buildDelivery()
{
    auto *card = new Card(tr("Delivery"));
    for (ToneLine *each : {m_server, m_waiting, m_lastSent, m_lastFailed})
        card->body()->addWidget(each);
    m_lastFailed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a stranger's words may be one long one
    m_openSettings->setAutoDefault(true);
    card->body()->addWidget(m_openSettings, 0, Qt::AlignLeading);
    card->body()->addStretch(1);
    m_openSettings->hide();
    return card;
}

QWidget *NotificationsPage::buildTest()
{
    auto *card = new Card(tr("Test"));
    m_test->setAutoDefault(true);
    m_test->setShortcut(Qt::CTRL | Qt::Key_T);
    m_test->setToolTip(
        tr("%1 (%2)", "action, keys").arg(m_test->text(), m_test->shortcut().toString(QKeySequence::NativeText)));
    m_verdict->hide();
    m_steps->hide();
    card->body()->addWidget(paragraph(tr("Sends a mail to your saved address and shows what the mail server says to "
                                         "each step.")));
    card->body()->addWidget(m_test, 0, Qt::AlignLeading);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_steps);
    return card;
}

void NotificationsPage::bindPresenter()
{
    connect(&m_presenter, &NotificationPresenter::statusChanged, m_states, &StateStack::setStatus);
    connect(&m_presenter, &NotificationPresenter::summaryChanged, this, &Page::summaryChanged);
    connect(&m_presenter, &NotificationPresenter::changed, this, &NotificationsPage::showState);
    connect(&m_presenter, &NotificationPresenter::tested, this, [this] {
        Q_EMIT announced(m_verdict->text(), false);
        m_presenter.reload(); // what waits and what failed
    });
    connect(&m_presenter, &NotificationPresenter::addressRefused, this, [this] { m_addressField->focusField(); });
    connect(&m_presenter, &NotificationPresenter::wasSaved, this, [this] {
        m_bar->clear();
        m_leaveWasAsked = false;
        Q_EMIT announced(tr("The notifications are saved."), false);
    });
    connect(&m_presenter, &NotificationPresenter::failed, this,
            [this](const QString &what, const ApiError &error) { m_bar->showError(what, error); });
}

void NotificationsPage::bindWidgets()
{
    connect(m_states, &StateStack::retryRequested, &m_presenter, &NotificationPresenter::reload);
    connect(m_enabled, &QCheckBox::clicked, this, &NotificationsPage::edited);
    connect(m_severity, &QComboBox::activated, this, &NotificationsPage::edited);
    connect(m_language, &QComboBox::activated, this, &NotificationsPage::edited);
    connect(m_address, &QLineEdit::textEdited, this, &NotificationsPage::edited);
    connect(m_address, &QLineEdit::returnPressed, m_apply->saveAction(), &QAction::trigger);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_bar->clear();
        m_presenter.sendTest();
    });
    connect(m_openSettings, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(u"settings"_s, {{u"q"_s, u"mail."_s}}); });
    connect(m_apply, &ApplyBar::saveRequested, this, [this] {
        m_bar->clear();
        m_enabled->setFocus(Qt::OtherFocusReason); // the bar that was pressed goes
        m_presenter.save();
    });
    connect(m_apply, &ApplyBar::discardRequested, this, &NotificationsPage::discard);
}

void NotificationsPage::activate()
{
    m_presenter.reload();
}

void NotificationsPage::deactivate()
{
    if (!isOnlyUnseen())
        m_leaveWasAsked = false;
}

bool NotificationsPage::mayLeave()
{
    if (m_presenter.changes() == 0 || m_leaveWasAsked)
        return true;
    m_leaveWasAsked = true;
    auto *save = new QAction(tr("Save"), m_bar);
    auto *discardAll = new QAction(tr("Discard"), m_bar);
    connect(save, &QAction::triggered, m_apply->saveAction(), &QAction::trigger);
    connect(discardAll, &QAction::triggered, this, &NotificationsPage::discard);
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("The changes are not saved. They stay here while you look at other pages, and are lost when "
                          "the console closes."),
                       {save, discardAll});
    return false;
}

void NotificationsPage::edited()
{
    m_presenter.edit({.isEnabled = m_enabled->isChecked(),
                      .minSeverity = m_severity->currentData().toString(),
                      .address = m_address->text().trimmed(),
                      .language = m_language->currentData().toString()});
}

void NotificationsPage::discard()
{
    m_bar->clear();
    m_leaveWasAsked = false;
    m_enabled->setFocus(Qt::OtherFocusReason);
    m_presenter.undoAll();
}

void NotificationsPage::showState()
{
    const NotificationChoice &wanted = m_presenter.wanted();
    m_enabled->setChecked(wanted.isEnabled);
    m_severity->setCurrentIndex(m_severity->findData(wanted.minSeverity));
    if (m_address->text().trimmed() != wanted.address)
        m_address->setText(wanted.address);
    if (m_presenter.addressProblem().isEmpty() == m_addressField->hasProblem())
        m_addressField->setProblem(m_presenter.addressProblem());
    m_severity->setEnabled(wanted.isEnabled);
    m_language->setCurrentIndex(m_language->findData(wanted.language));
    m_apply->setChanges(m_presenter.changes(), m_presenter.isSaving());
    m_test->setEnabled(!m_presenter.isTesting());
    showDelivery();
    showTest();
}

void NotificationsPage::showDelivery()
{
    const MailDelivery &delivery = m_presenter.delivery();
    m_server->say(delivery.isConfigured ? Tone::Ok : Tone::Warning,
                  delivery.isConfigured ? tr("A mail server is set up.")
                                        : tr("No mail server is set up. Alerts wait until there is one."));
    m_waiting->say(Tone::Neutral, delivery.waiting > 0
                                      ? tr("%Ln mails wait to be sent.", nullptr, int(delivery.waiting))
                                      : tr("No mail waits."));
    m_lastSent->say(Tone::Neutral, delivery.lastSentAt ? tr("Last sent: %1").arg(timeText(*delivery.lastSentAt))
                                                       : tr("No mail has been sent yet."));
    m_lastSent->setToolTip(delivery.lastSentAt ? QString::fromLatin1(formatTime(*delivery.lastSentAt)) : QString());
    // A failure before the last success is over.
    const bool isOver = delivery.lastSentAt && delivery.lastFailedAt && *delivery.lastSentAt > *delivery.lastFailedAt;
    m_lastFailed->setVisible(delivery.lastFailedAt.has_value());
    if (delivery.lastFailedAt) {
        m_lastFailed->say(isOver ? Tone::Neutral : Tone::Error,
                          tr("Last failure: %1. %2", "time, the mail server's words")
                              .arg(timeText(*delivery.lastFailedAt), delivery.lastFailure));
        m_lastFailed->setToolTip(QString::fromLatin1(formatTime(*delivery.lastFailedAt)) + u'\n' +
                                 delivery.lastFailure);
    }
    m_openSettings->setVisible(m_isAdministrator && !delivery.isConfigured);
}

void NotificationsPage::showTest()
{
    const std::optional<MailTest> &test = m_presenter.lastTest();
    m_verdict->setVisible(m_presenter.isTesting() || test.has_value());
    m_steps->setVisible(test.has_value() && !test->steps.isEmpty());
    if (m_presenter.isTesting())
        m_verdict->say(Tone::Neutral, tr("Sending… A slow mail server may take two minutes."));
    if (!test)
        return;
    QList<Record> records;
    const MailStep *failed = nullptr;
    for (const MailStep &each : test->steps) {
        if (!each.isGood)
            failed = &each;
        records.append({.cells = {NotificationPresenter::stepWords(each.step), each.isGood ? tr("Good") : tr("Failed"),
                                  each.code > 0 ? QString::number(each.code) : QString(), each.reply,
                                  tr("%L1 ms", "milliseconds").arg(each.milliseconds)},
                        .isStrong = !each.isGood});
    }
    m_steps->setRecords(records);
    m_steps->setFixedHeight(m_steps->horizontalHeader()->sizeHint().height() + theme::kSmall +
                            static_cast<int>(records.size()) * m_steps->verticalHeader()->defaultSectionSize());
    const QString why = !m_presenter.delivery().isConfigured ? tr("No mail server is set up.")
                        : failed                             ? NotificationPresenter::hint(*failed)
                                                             : QString();
    if (test->isAccepted)
        m_verdict->say(Tone::Ok, tr("The mail server has accepted the mail to %1.").arg(inBrief(test->address)));
    else
        m_verdict->say(
            Tone::Error,
            tr("The mail to %1 was not sent. %2", "address, why").arg(inBrief(test->address), why).trimmed());
}

} // namespace postject::ui
