// SPDX-License-Identifier: GPL-3.0-or-later
//
// The API keys page's logic: the list and its state, making a key, which is kept in memory only until it has been
// stored elsewhere, and revoking one. GUI thread.
#pragma once

#include "ui/models/apikeymodel.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace postject::ui {

class ApiKeyPresenter final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<TimePoint()>;

    // What stands in the way of a wish, by field; "": nothing.
    struct Faults
    {
        QString name;
        QString scopes;
        QString expiresAt;
        bool isEmpty() const { return name.isEmpty() && scopes.isEmpty() && expiresAt.isEmpty(); }
    };

    explicit ApiKeyPresenter(ApiKeySource &source, Now now = {}, QObject *parent = nullptr);
    ~ApiKeyPresenter() override;

    ApiKeyModel &model() { return m_model; }
    PageState state() const { return m_state; }
    int limit() const { return m_limit; }
    bool isFull() const { return m_limit > 0 && m_model.rowCount() >= m_limit; }
    bool isCreating() const { return m_createCall != nullptr; }
    TimePoint now() const;

    void reload(); // rows shown stay until the answer is here, and after a failure
    void create(const ApiKeyWish &wish);
    void revoke(const QStringList &ids); // as one command

    const CreatedApiKey *created() const { return m_created ? &*m_created : nullptr; } // until forgetCreated()
    void forgetCreated();                                                              // the key is wiped

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void summaryChanged(const QString &sentence);
    void busyChanged(bool busy);
    void keyCreated();
    void wishRefused(const ApiKeyPresenter::Faults &faults);
    void createFailed(const ApiError &error);
    void revoked(const QStringList &names);
    void revokeFailed(const QStringList &names, const ApiError &error); // and why the first was not

private:
    Faults faultsOf(const ApiKeyWish &wish) const;
    void take(const ApiResult<ApiKeyListing> &answer);
    void refused(const ApiError &error);
    void rowsChanged();
    struct Revoking;
    void onRevoked(const Revoking &command);

    ApiKeySource &m_source;
    Now m_now;
    ApiKeyModel m_model;
    PageState m_state = PageState::Loading;
    bool m_isShown = false;
    int m_limit = 0;
    std::optional<CreatedApiKey> m_created;
    QSet<QString> m_revoking;
    std::unique_ptr<QObject> m_listCall;
    std::unique_ptr<QObject> m_createCall;
};

} // namespace postject::ui
