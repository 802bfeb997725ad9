// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apikeyspage.h"

#include "ui/models/brief.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/apikeyform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/newkeyview.h"
#include "ui/widgets/shrinkarea.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tonedelegate.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Tone toneOf(ApiKeyModel::Standing standing)
{
    switch (standing) {
    case ApiKeyModel::Standing::Active:
        return Tone::Ok;
    case ApiKeyModel::Standing::New:
        return Tone::Info;
    case ApiKeyModel::Standing::Unused:
        return Tone::Warning;
    case ApiKeyModel::Standing::Expired:
        return Tone::Error;
    }
    Q_UNREACHABLE_RETURN(Tone::Neutral);
}

// What has to be typed to revoke a key: its name, where anybody can type that.
QString typedFor(const ApiKeyEntry &key)
{
    constexpr qsizetype kLongest = 40;
    const bool isPlain =
        std::ranges::all_of(key.name, [](QChar c) { return c.isLetterOrNumber() || (c >= u' ' && c < QChar(0x7f)); });
    return isPlain && key.name.size() <= kLongest && key.name == key.name.simplified() ? key.name : key.hint;
}

} // namespace

ApiKeysPage::ApiKeysPage(ApiClient &client, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<ApiKeyClient>(client)),
      m_presenter(std::make_unique<ApiKeyPresenter>(*m_source)),
      m_create(new QAction(theme::icon(u"add"_s), tr("Create a key"), this)),
      m_revoke(new QAction(theme::icon(u"remove"_s), tr("Revoke…"), this)),
      m_showActivity(new QAction(theme::icon(u"activity"_s), tr("Show activity from its address"), this)),
      m_message(new MessageBar),
      m_confirm(new ConfirmBar),
      m_form(new ApiKeyForm),
      m_newKey(new NewKeyView),
      m_table(new ListTable(tr("API keys"), u"apiKeys"_s)),
      m_states(std::make_unique<StateStack>(m_table))
{
    setUpTable();
    makeActions();
    m_toolBar = makeToolBar();
    m_form->hide();
    m_newKey->hide();
    m_states->setEmptyText(theme::icon(u"api-keys"_s),
                           tr("You have no API keys. A key lets a program use this account without its password."),
                           tr("Create a key"));
    m_states->setFailureText(tr("Could not load the API keys."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(new ShrinkArea({m_message, m_newKey, m_form, m_confirm}));
    all->addWidget(m_toolBar);
    all->addWidget(m_states.get(), 1);
    bindPresenter();
    bindWidgets();
    syncActions();
    writes().add(m_create);
    writes().add(m_revoke);
    m_form->addWritesTo(writes());
    m_confirm->addWritesTo(writes());
}

ApiKeysPage::~ApiKeysPage() = default;

void ApiKeysPage::makeActions()
{
    m_create->setShortcut(Qt::Key_Insert);
    m_create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_create);
    m_revoke->setShortcut(QKeySequence::Delete); // a key of the table's alone: in a field it deletes text
    m_revoke->setShortcutContext(Qt::WidgetShortcut);
    m_table->insertAction(m_table->actions().value(0), m_revoke);
    m_table->insertAction(m_table->actions().value(1), m_showActivity);
    for (QAction *action : {m_create, m_revoke}) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(tr("%1 (%2)", "action, keys").arg(action->text(), keys));
    }
    connect(m_create, &QAction::triggered, this, &ApiKeysPage::openForm);
    connect(m_revoke, &QAction::triggered, this, &ApiKeysPage::askToRevoke);
    connect(m_showActivity, &QAction::triggered, this, [this] {
        if (const int row = m_presenter->model().rowOf(m_table->currentId()); row >= 0)
            Q_EMIT pageRequested(u"activity"_s, {{u"ipAddress"_s, m_presenter->model().key(row).lastUsedAddress}});
    });
}

QWidget *ApiKeysPage::makeToolBar()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    for (QAction *action : {m_revoke, m_showActivity}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setAutoDefault(true);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        if (action == m_revoke)
            writes().explain(button);
        line->addWidget(button);
    }
    return bar;
}

void ApiKeysPage::setUpTable()
{
    const QString time = longestStamp(Precision::Minutes);
    m_table->setListModel(&m_presenter->model(), ApiKeyModel::kIdRole,
                          {u"nginx on the first web server"_s, tr("Unused for 90 days") + u"            "_s,
                           u"Read, Verify, Ingest"_s, time, u"203.0.113.254"_s, time, time, u"pk_Ab3d…"_s});
    m_table->setMarks(ApiKeyModel::State, new ToneDelegate(
                                              [this](const QModelIndex &index) {
                                                  const ApiKeyModel &model = m_presenter->model();
                                                  return toneOf(model.standing(model.key(index.row())));
                                              },
                                              m_table));
    connect(m_table, &ListTable::currentIdChanged, this, &ApiKeysPage::syncActions);
}

void ApiKeysPage::bindPresenter()
{
    ApiKeyPresenter *presenter = m_presenter.get();
    connect(presenter, &ApiKeyPresenter::statusChanged, this, &ApiKeysPage::onStatus);
    connect(presenter, &ApiKeyPresenter::summaryChanged, this, &Page::summaryChanged);
    connect(presenter, &ApiKeyPresenter::busyChanged, m_form, &ApiKeyForm::setBusy);
    connect(presenter, &ApiKeyPresenter::wishRefused, m_form, &ApiKeyForm::showFaults);
    connect(presenter, &ApiKeyPresenter::keyCreated, this, &ApiKeysPage::showCreated);
    connect(presenter, &ApiKeyPresenter::createFailed, this, [this](const ApiError &error) {
        m_message->showError(error.code == "api_keys_full"_L1
                                 ? tr("The key was not made: an account has at most %1.").arg(m_presenter->limit())
                                 : tr("The key was not made."),
                             error);
    });
    connect(presenter, &ApiKeyPresenter::revoked, this, [this](const QStringList &names) {
        m_message->clear();
        const auto count = static_cast<int>(names.size());
        Q_EMIT announced(count == 1 ? tr("The key “%1” is revoked.").arg(inBrief(names.constFirst()))
                                    : tr("%Ln keys are revoked.", nullptr, count),
                         false);
        focusList();
    });
    connect(presenter, &ApiKeyPresenter::revokeFailed, this, [this](const QStringList &names, const ApiError &error) {
        const auto count = static_cast<int>(names.size());
        m_message->showError(count == 1 ? tr("The key “%1” was not revoked.").arg(inBrief(names.constFirst()))
                                        : tr("%Ln keys were not revoked.", nullptr, count),
                             error);
    });
}

void ApiKeysPage::bindWidgets()
{
    connect(m_states.get(), &StateStack::retryRequested, m_presenter.get(), &ApiKeyPresenter::reload);
    connect(m_states.get(), &StateStack::emptyActionRequested, this, &ApiKeysPage::openForm);
    connect(m_form, &ApiKeyForm::submitted, this, [this](const ApiKeyWish &wish) {
        m_message->clear();
        m_presenter->create(wish);
    });
    connect(m_form, &ApiKeyForm::cancelled, this, &ApiKeysPage::closeForm);
    connect(m_newKey, &NewKeyView::done, this, &ApiKeysPage::finishCreated);
}

void ApiKeysPage::activate()
{
    m_presenter->reload();
}

// Minimising the window to paste the key somewhere costs nobody the key; leaving the page and locking do.
void ApiKeysPage::deactivate()
{
    if (isOnlyUnseen())
        return;
    m_confirm->withdraw();
    m_leaveWasAsked = false;
    if (m_presenter->created())
        finishCreated();
}

bool ApiKeysPage::mayLeave()
{
    if (!m_presenter->created() || m_newKey->isStored() || m_leaveWasAsked)
        return true;
    m_leaveWasAsked = true;
    m_message->showMessage(MessageBar::Kind::Warning,
                           tr("The new key is not stored yet, and it is never shown again. Copy it first, or leave "
                              "again to give it up."));
    m_newKey->focusCopy();
    return false;
}

void ApiKeysPage::onStatus(const PageStatus &status)
{
    m_states->setStatus(status);
    const bool isThere = status.state == PageState::Ready || status.state == PageState::EmptyNew;
    m_toolBar->setVisible(status.state == PageState::Ready);
    m_create->setVisible(isThere);
    if (status.state == PageState::Forbidden)
        m_form->hide();
    if (const int row = m_presenter->model().rowOf(m_newId); row >= 0) {
        m_table->setCurrentRow(row);
        m_newId.clear();
    } else if (!m_table->currentIndex().isValid() && m_presenter->model().rowCount() > 0) {
        m_table->setCurrentRow(0);
    }
    syncActions();
}

void ApiKeysPage::openForm()
{
    if (m_presenter->created())
        return m_newKey->focusCopy(); // one after the other
    m_confirm->withdraw();
    m_form->show();
    m_form->start();
}

void ApiKeysPage::closeForm()
{
    m_form->hide();
    m_form->clear();
    m_message->clear();
    focusList();
}

void ApiKeysPage::showCreated()
{
    const CreatedApiKey *created = m_presenter->created();
    m_message->clear();
    m_newId = created->entry.id;
    m_newKey->showKey(inBrief(created->entry.name), created->key);
    m_newKey->show();
    m_form->hide();
    m_form->clear();
    m_newKey->focusCopy();
}

void ApiKeysPage::finishCreated()
{
    m_newKey->hide();
    m_newKey->forgetKey();
    m_presenter->forgetCreated();
    m_message->clear();
    m_leaveWasAsked = false;
    focusList();
}

// One is confirmed by its name, several by how many they are.
void ApiKeysPage::askToRevoke()
{
    const QStringList ids = m_table->chosenIds();
    const auto count = static_cast<int>(ids.size());
    const int row = m_presenter->model().rowOf(ids.value(0));
    if (row < 0)
        return;
    const ApiKeyEntry &key = m_presenter->model().key(row);
    m_message->clear();
    m_confirm->ask(
        {.sentence = count == 1
                         ? tr("Whatever uses the key “%1” is refused from then on. A revoked key does not come back.")
                               .arg(inBrief(key.name))
                         : tr("Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.",
                              nullptr, count),
         .action = count == 1 ? tr("Revoke the key") : tr("Revoke %Ln keys", nullptr, count),
         .agreed = [this, ids] { m_presenter->revoke(ids); },
         .typed = count == 1 ? typedFor(key) : QString::number(count),
         .ended = [this] { focusList(); }});
}

void ApiKeysPage::syncActions()
{
    const int row = m_presenter->model().rowOf(m_table->currentId());
    m_revoke->setEnabled(!m_table->chosenRows().isEmpty());
    m_showActivity->setEnabled(row >= 0 && !m_presenter->model().key(row).lastUsedAddress.isEmpty());
    m_create->setEnabled(!m_presenter->isFull());
    if (writes().isLocked())
        return; // which says why
    m_create->setToolTip(m_presenter->isFull()
                             ? tr("You have all the keys that an account may have. Revoke one first.")
                             : tr("%1 (%2)", "action, keys")
                                   .arg(m_create->text(), m_create->shortcut().toString(QKeySequence::NativeText)));
}

void ApiKeysPage::focusList()
{
    if (!isVisible())
        return;
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_presenter->state() == PageState::EmptyNew)
        m_states->setFocus(Qt::OtherFocusReason);
}

} // namespace postject::ui
