// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing the own password: what stands in its way, and what still has access afterwards. GUI thread.
#pragma once

#include "ui/client/passwordclient.h"

#include <QObject>

#include <memory>

namespace postject::ui {

class PasswordPresenter final : public QObject
{
    Q_OBJECT

public:
    // What stands in the way, by field; "": nothing.
    struct Faults
    {
        QString current;
        QString wanted;
        bool isEmpty() const { return current.isEmpty() && wanted.isEmpty(); }
    };

    explicit PasswordPresenter(PasswordSource &source, QObject *parent = nullptr);
    ~PasswordPresenter() override;

    bool isBusy() const { return m_call != nullptr; }
    void change(const PasswordWish &wish);

Q_SIGNALS:
    void busyChanged(bool busy);
    void refused(const PasswordPresenter::Faults &faults);
    void failed(const ApiError &error);
    void changed(const QString &sentence, int keysLeft); // keys that work on although the password is another

private:
    static Faults faultsOf(const PasswordWish &wish);
    void take(const ApiResult<QList<ApiKeyEntry>> &answer);

    PasswordSource &m_source;
    std::unique_ptr<QObject> m_call;
};

} // namespace postject::ui
