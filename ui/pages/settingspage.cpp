// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settingsview.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace postject::ui {

SettingsPage::SettingsPage(ApiClient &client, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<SettingsClient>(client)),
      m_presenter(*m_source),
      m_bar(new MessageBar),
      m_confirm(new ConfirmBar),
      m_view(new SettingsView),
      m_states(new StateStack(m_view)),
      m_apply(new ApplyBar(this)),
      m_snack(new SnackBar(this))
{
    m_states->setFailureText(tr("Could not load the settings."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(m_bar);
    all->addWidget(m_confirm);
    all->addWidget(m_states, 1);
    all->addWidget(m_apply);
    m_apply->addWritesTo(writes());
    m_confirm->addWritesTo(writes());
    bindPresenter();
    bindWidgets();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::bindPresenter()
{
    connect(&m_presenter, &SettingsPresenter::statusChanged, m_states, &StateStack::setStatus);
    connect(&m_presenter, &SettingsPresenter::summaryChanged, this, &Page::summaryChanged);
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsPage::showChanges);
    connect(&m_presenter, &SettingsPresenter::consequenceAsked, this, &SettingsPage::askAboutConsequence);
    connect(&m_presenter, &SettingsPresenter::saved, this, &SettingsPage::showSaved);
    connect(&m_presenter, &SettingsPresenter::busyChanged, this, [this](bool busy) {
        if (busy)
            focusLast(); // the bar that was pressed goes
        showChanges();
    });
    connect(&m_presenter, &SettingsPresenter::mistakeFound, this, [this](const QString &name) {
        m_view->focusSetting(name);
        Q_EMIT announced(m_presenter.form().fault(name), false);
    });
    connect(&m_presenter, &SettingsPresenter::failed, this,
            [this](const QString &what, const ApiError &error) { m_bar->showError(what, error); });
}

void SettingsPage::bindWidgets()
{
    connect(m_states, &StateStack::retryRequested, &m_presenter, &SettingsPresenter::reload);
    connect(m_view, &SettingsView::edited, this, [this](const QString &name, const QString &text) {
        m_last = name;
        m_presenter.edit(name, text);
    });
    connect(m_view, &SettingsView::defaultRequested, this, [this](const QString &name) {
        m_last = name;
        m_presenter.takeDefault(name);
    });
    connect(m_view, &SettingsView::undoRequested, &m_presenter, &SettingsPresenter::undo);
    connect(m_apply, &ApplyBar::saveRequested, this, [this] {
        m_bar->clear();
        m_snack->dismiss();
        m_presenter.save();
    });
    connect(m_apply, &ApplyBar::discardRequested, this, &SettingsPage::discard);
    connect(m_snack, &SnackBar::undoRequested, &m_presenter, &SettingsPresenter::undoSave);
}

void SettingsPage::activate()
{
    m_presenter.reload();
}

void SettingsPage::deactivate()
{
    if (isOnlyUnseen())
        return;
    m_snack->dismiss();
    m_leaveWasAsked = false;
}

void SettingsPage::focusFilter()
{
    m_view->focusSearch();
}

void SettingsPage::applyFilters(const QVariantMap &filters)
{
    m_view->searchFor(filters.value(QStringLiteral("q")).toString());
}

bool SettingsPage::mayLeave()
{
    if (m_presenter.form().changed().isEmpty() || m_leaveWasAsked)
        return true;
    m_leaveWasAsked = true;
    askBeforeLeaving();
    return false;
}

void SettingsPage::askBeforeLeaving()
{
    auto *save = new QAction(tr("Save"), m_bar);
    auto *discardAll = new QAction(tr("Discard"), m_bar);
    auto *stay = new QAction(tr("Go on editing"), m_bar);
    connect(save, &QAction::triggered, m_apply->saveAction(), &QAction::trigger);
    connect(discardAll, &QAction::triggered, this, &SettingsPage::discard);
    connect(stay, &QAction::triggered, this, [this] {
        m_bar->clear();
        m_leaveWasAsked = false;
        focusLast();
    });
    const int count = static_cast<int>(m_presenter.form().changed().size());
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("%Ln changes are not saved. They stay here while you look at other pages, and are lost when "
                          "the console closes.",
                          nullptr, count),
                       {save, discardAll, stay});
}

void SettingsPage::askAboutConsequence(const QString &sentence)
{
    m_confirm->ask({.sentence = sentence,
                    .action = tr("Save all the same"),
                    .agreed = [this] { m_presenter.saveAllTheSame(); },
                    .ended = [this] { focusLast(); }});
}

// Whatever a standing question is about, it is about other changes by now.
void SettingsPage::showChanges()
{
    const SettingForm &form = m_presenter.form();
    m_view->showForm(form);
    m_apply->setChanges(static_cast<int>(form.changed().size()), m_presenter.isBusy());
    m_confirm->withdraw();
    if (form.changed().isEmpty() && m_leaveWasAsked) {
        m_leaveWasAsked = false;
        m_bar->clear();
    }
}

void SettingsPage::showSaved(const QString &sentence, bool canUndo)
{
    m_bar->clear();
    if (canUndo)
        m_snack->offerUndo(sentence);
    else
        m_snack->dismiss();
    Q_EMIT announced(sentence, false);
}

void SettingsPage::discard()
{
    m_bar->clear();
    focusLast();
    m_presenter.undoAll();
}

void SettingsPage::focusLast()
{
    if (m_last.isEmpty())
        m_view->focusSearch();
    else
        m_view->focusSetting(m_last);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    const QString focused = m_view->focusedSetting();
    if (event->key() == Qt::Key_Escape && m_presenter.form().isChanged(focused))
        m_presenter.undo(focused);
    else
        Page::keyPressEvent(event);
}

} // namespace postject::ui
