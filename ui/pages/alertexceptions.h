// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exceptions as the Alerts page makes and shows them: the form for one alert, and the list of them all. GUI thread.
#pragma once

#include "ui/presenters/exceptionpresenter.h"

#include <functional>

namespace postject::ui {

struct AlertEntry;
class ApiClient;
class ExceptionForm;

class AlertExceptions final : public QObject
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const QString &id)>;

    // client outlives it. The form belongs to whoever lays it out.
    AlertExceptions(ApiClient &client, bool isAdministrator, AccountName accountName, QObject *parent);
    ~AlertExceptions() override;

    ExceptionForm *form() const { return m_form; }
    void start(const AlertEntry &alert);
    void showAll(QWidget *parent);

Q_SIGNALS:
    // sentence: what is left alone from now on. note: for resolving the alert as expected; "": it stays open.
    void added(const QString &alertId, const QString &sentence, const QString &note);
    void failed(const QString &sentence, const ApiError &error); // of an alert that the form has left
    void closed();

private:
    void submit(const ExceptionWish &wish);
    void take(const ExceptionEntry &exception, const QString &alertId);
    void fail(const ApiError &error, const QString &alertId);
    bool isShown(const QString &alertId) const;
    void close();

    std::unique_ptr<ExceptionSource> m_source;
    ExceptionPresenter m_presenter;
    AccountName m_accountName;
    ExceptionForm *m_form;
    QString m_alertId;           // that the form is about
    QSet<QString> m_resolvedToo; // alerts whose exception is under way
};

} // namespace postject::ui
