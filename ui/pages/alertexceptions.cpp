// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertexceptions.h"

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
    connect(m_form, &ExceptionForm::submitted, &m_presenter, &ExceptionPresenter::add);
    connect(m_form, &ExceptionForm::closed, this, &AlertExceptions::close);
    connect(&m_presenter, &ExceptionPresenter::addFailed, this, [this](const ApiError &error) {
        if (m_form->isVisible())
            m_form->showFailure(error);
    });
    connect(&m_presenter, &ExceptionPresenter::added, this, [this](const ExceptionEntry &exception) {
        const QString sentence = tr("No more alerts about %1, %2.", "what, until when")
                                     .arg(exceptionwords::subject(exception.type, exception.subject),
                                          exceptionwords::until(exception.until, QDateTime::currentDateTime()));
        const QString note = m_form->resolvesToo() ? exception.note : QString();
        close();
        Q_EMIT added(sentence, note);
    });
}

AlertExceptions::~AlertExceptions() = default;

void AlertExceptions::start(const AlertEntry &alert)
{
    m_alertId = alert.id;
    m_form->start(alert, m_accountName(alert.accountId));
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
