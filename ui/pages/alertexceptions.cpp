// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertexceptions.h"

#include "ui/client/consoletime.h"
#include "ui/dialogs/exceptionsdialog.h"
#include "ui/models/exceptionwords.h"
#include "ui/widgets/exceptionform.h"

namespace postject::ui {

AlertExceptions::AlertExceptions(ApiClient &client, bool isAdministrator, AccountName accountName, QObject *parent)
    : QObject(parent),
      m_source(std::make_unique<ExceptionClient>(client)),
      m_presenter(*m_source, isAdministrator),
      m_accountName(std::move(accountName)),
      m_form(new ExceptionForm(isAdministrator))
{
    connect(m_form, &ExceptionForm::submitted, this, &AlertExceptions::submit);
    connect(m_form, &ExceptionForm::closed, this, &AlertExceptions::close);
    connect(&m_presenter, &ExceptionPresenter::added, this, &AlertExceptions::take);
    connect(&m_presenter, &ExceptionPresenter::addFailed, this, &AlertExceptions::fail);
}

AlertExceptions::~AlertExceptions() = default;

void AlertExceptions::start(const AlertEntry &alert)
{
    m_alertId = alert.id;
    m_form->start(alert, m_accountName(alert.accountId));
}

void AlertExceptions::submit(const ExceptionWish &wish)
{
    if (m_form->resolvesToo())
        m_resolvedToo.insert(m_alertId);
    m_presenter.add(wish, m_alertId);
}

// Its answer may come after the form was closed, and opened about another alert.
bool AlertExceptions::isShown(const QString &alertId) const
{
    return m_form->isVisible() && m_alertId == alertId;
}

void AlertExceptions::take(const ExceptionEntry &exception, const QString &alertId)
{
    const QString sentence = tr("No more alerts about %1, %2.", "what, until when")
                                 .arg(exceptionwords::subject(exception.type, exception.subject),
                                      exceptionwords::until(exception.until, consoletime::local()));
    const QString note = m_resolvedToo.remove(alertId) ? exception.note : QString();
    if (isShown(alertId))
        close();
    Q_EMIT added(alertId, sentence, note);
}

void AlertExceptions::fail(const ApiError &error, const QString &alertId)
{
    m_resolvedToo.remove(alertId);
    if (isShown(alertId))
        m_form->showFailure(error);
    else
        Q_EMIT failed(tr("The exception could not be made."), error);
}

void AlertExceptions::close()
{
    m_form->hide();
    Q_EMIT closed();
}

void AlertExceptions::showAll(QWidget *parent)
{
    auto *dialog = new ExceptionsDialog(m_presenter, m_accountName, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &AlertExceptions::closed);
    dialog->open();
}

} // namespace postject::ui
