// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts behind a FakeServer that answers as the real one does: filters and pages of the list, an alert with its
// evidence, timeline and history, resolving, reopening and snoozing with their rows in the log, verdicts, exceptions, a
// live stream that tells of each change.
#pragma once

#include "tests/support/fakeserver.h"

#include <QJsonArray>
#include <QSet>

namespace postject::test {

class FakeAlerts
{
public:
    explicit FakeAlerts(FakeServer &server);

    struct Alert
    {
        QString id;
        QString type;
        QString severity;
        QJsonObject metadata;
        QDateTime createdAt;
        QString accountId; // "": about none
        int occurrences = 1;
        bool resolved = false;
        QDateTime resolvedAt = {};
        QString resolvedBy = {};
        QString note = {};
        QString verdict = {};
        QDateTime snoozedUntil = {};
        QString description = {};
    };

    // The newest so far, unless minutesAgo says otherwise. Its id.
    QString add(const QString &type, const QString &severity, const QJsonObject &metadata, int minutesAgo,
                const QString &account = {});
    void addSix();           // one or more of every severity and kind, as a day brings them
    void addMany(int count); // of one kind
    QString arrive(const QString &type, const QString &severity, const QJsonObject &metadata); // and the stream tells
    void tell(const QString &id);                                                              // as the stream would
    void resolveElsewhere(const QString &id); // by another administrator
    Alert &at(const QString &id);
    bool has(const QString &id) const;

    QList<Alert> alerts;               // newest first
    QHash<QString, ErrorCode> refused; // PATCH of these fails so
    QList<QJsonObject> exceptions;     // as the server tells of them, newest first
    QString caller = QStringLiteral("acct_0000000000001");

private:
    QJsonObject json(const Alert &alert, bool brief) const;
    FakeAnswer list(const FakeRequest &request) const;
    FakeAnswer detail(const QString &id) const;
    FakeAnswer change(const QString &id, const QJsonObject &body);
    FakeAnswer verdicts() const;
    FakeAnswer timeline(const QString &id) const;
    FakeAnswer addException(const QJsonObject &body);
    FakeAnswer removeException(const QString &id);
    FakeAnswer log(const FakeRequest &request) const;
    QJsonObject row(const QString &action, const QDateTime &at, const QJsonObject &metadata, int status) const;

    FakeServer &m_server;
    QJsonArray m_log;                     // of changes
    QHash<QString, QJsonArray> m_history; // by alert, newest first
    int m_nextId = 1;
    int m_nextException = 1;
    mutable int m_nextRow = 1;
};

} // namespace postject::test
